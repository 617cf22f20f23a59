import type { Figure, Matrix } from "../figure.ts";
import { type ComparableGroups, comparableGroups } from "./comparable-groups.ts";
import { solveSymmetric } from "./solve-symmetric.ts";

/** How strongly an interviewer's offset is pulled towards 0 (λ): as much as one more candidate rated exactly on par. Our own judgement. */
export const LENIENCY_PULL = 1;

export interface Leniency {
  /** The mean of each candidate's ratings as they stand; null without any. */
  readonly raw: readonly Figure[];
  /** The same with each interviewer's offset taken out. */
  readonly adjusted: readonly Figure[];
  /** How far each interviewer rates above (+) or below (−) the panel; null for one who rated nobody. They sum to 0. */
  readonly offsets: readonly Figure[];
  readonly groups: ComparableGroups;
  /** What the fit leaves unexplained: Σ (rating − candidate − offset)². */
  readonly residualSquares: number;
}

/**
 * Separates harsh or kind interviewers from weak or strong candidates.
 *
 * Minimises Σ (y_ij − c_i − s_j)² + λ Σ s_j². The candidates are eliminated (c_i is the mean of y_ij − s_j), which leaves one small linear
 * system in the interviewers. The offsets of each comparable group sum to 0.
 *
 * @example leniency([[4, 5], [3, 4]], 1).offsets → [−1/3, 1/3]
 */
export function leniency(matrix: Matrix, lambda: number): Leniency {
  const groups = comparableGroups(matrix);
  const raw = matrix.map((row) => mean(row));
  const offsets = solveOffsets(matrix, raw, groups, lambda);
  const adjusted = matrix.map((row) => mean(row.map((value, j) => (value === null ? null : value - (offsets[j] ?? 0)))));
  let residualSquares = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      if (value !== null) residualSquares += (value - (adjusted[i] ?? 0) - (offsets[j] ?? 0)) ** 2;
    }
  }
  return { raw, adjusted, offsets, groups, residualSquares };
}

function solveOffsets(matrix: Matrix, raw: readonly Figure[], groups: ComparableGroups, lambda: number): Figure[] {
  const active = groups.interviewers.flatMap((group, j) => (group < 0 ? [] : [j]));
  // The offsets of a group sum to 0 at the solution, so this extra square of their sum changes nothing but makes the system solvable, also for λ = 0.
  const system = active.map((j) => active.map((k) => (j === k ? lambda : 0) + (groups.interviewers[j] === groups.interviewers[k] ? 1 : 0)));
  const right = active.map(() => 0);
  for (const [i, row] of matrix.entries()) {
    const present = active.flatMap((j, a) => (row[j] == null ? [] : [a]));
    const share = 1 / present.length;
    for (const a of present) {
      const equation = system[a] as number[];
      for (const b of present) equation[b] = (equation[b] ?? 0) + (a === b ? 1 - share : -share);
      right[a] = (right[a] ?? 0) + (row[active[a] ?? 0] ?? 0) - (raw[i] ?? 0);
    }
  }
  const solved = solveSymmetric(system, right);
  const offsets: Figure[] = groups.interviewers.map(() => null);
  for (const [a, j] of active.entries()) offsets[j] = solved[a] ?? 0;
  return offsets;
}

function mean(row: readonly Figure[]): Figure {
  let sum = 0;
  let count = 0;
  for (const value of row) {
    if (value === null) continue;
    sum += value;
    count++;
  }
  return count === 0 ? null : sum / count;
}
