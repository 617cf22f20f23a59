import { comparableGroups } from "./comparable-groups.ts";
import { symmetricSolver } from "./symmetric-solver.ts";
import { type Voices, voicesMean } from "./voices.ts";

/** How strongly an interviewer's offset is pulled towards 0 (λ): as much as one more candidate rated exactly on par. Our own judgement. */
export const OFFSET_PULL = 1;

/** A pull below this is as good as none, and the system without one has to be solved otherwise. */
const LEAST_PULL = 1e-6;

export interface InterviewerOffsets {
  /** How far each interviewer rates above (+) or below (−) the others on the same cells; 0 for one who rated nothing. They sum to 0. */
  readonly offsets: readonly number[];
  /** A⁻¹ d, for the share of a score's uncertainty that comes from the offsets. */
  readonly solve: (right: ArrayLike<number>) => Float64Array;
}

/**
 * Separates harsh and kind interviewers from weak and strong candidates, cell by cell: only those who rated the same candidate on the same
 * criterion are set against each other, so criteria shared out among interviewers leave every offset at 0.
 *
 * Minimises Σ_i Σ_c q_c Σ_j (x_icj − m_ic − s_j)² + λ Σ s_j². The means m_ic are eliminated, which leaves one linear system as small as the
 * number of interviewers. Costs one pass over the ratings.
 *
 * @param shares the weight of each criterion as a share of all
 * @param interviewers how many there are
 * @param pull λ, 0 or more; at 0 the offsets of each group that shares cells sum to 0
 * @example interviewerOffsets(voicesOfMatrix([[4, 5], [3, 4]]), [1], 2, 1).offsets → [−1/3, 1/3]
 */
export function interviewerOffsets(voices: Voices, shares: readonly number[], interviewers: number, pull: number): InterviewerOffsets {
  const matrix = Array.from({ length: interviewers }, () => new Float64Array(interviewers));
  const right = new Float64Array(interviewers);
  for (const cells of voices) {
    for (const [c, cell] of cells.entries()) {
      const share = shares[c] ?? 0;
      const mean = voicesMean(cell);
      if (!(share > 0) || mean === null) continue;
      const each = share / cell.length;
      for (const { interviewer, rating } of cell) {
        const row = matrix[interviewer] as Float64Array;
        for (const other of cell) row[other.interviewer] = (row[other.interviewer] ?? 0) - each;
        row[interviewer] = (row[interviewer] ?? 0) + share;
        right[interviewer] = (right[interviewer] ?? 0) + share * (rating - mean);
      }
    }
  }
  for (const [j, row] of matrix.entries()) row[j] = (row[j] ?? 0) + pull;
  if (pull < LEAST_PULL) pinGroups(matrix, voices, interviewers);
  const solve = symmetricSolver(matrix);
  return { offsets: [...solve(right)], solve };
}

/**
 * Without a pull only differences within a group are known, and the system has no single solution. The square of each group's sum, added to
 * what is minimised, picks the one in which the offsets of a group sum to 0.
 */
function pinGroups(matrix: readonly Float64Array[], voices: Voices, interviewers: number): void {
  const cells = voices.flat().map((cell) => {
    const row: (number | null)[] = Array.from({ length: interviewers }, () => null);
    for (const { interviewer, rating } of cell) row[interviewer] = rating;
    return row;
  });
  const groups = comparableGroups(cells).interviewers;
  for (const [j, row] of matrix.entries()) {
    for (let k = 0; k < interviewers; k++) if (j === k || (groups[j] === groups[k] && groups[j] !== -1)) row[k] = (row[k] ?? 0) + 1;
  }
}
