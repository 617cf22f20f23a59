import type { Matrix } from "../figure.ts";

/** Which candidates and interviewers are linked by ratings, directly or through others. */
export interface ComparableGroups {
  /** The number of groups; 1 means that everybody can be compared with everybody. */
  readonly count: number;
  /** The group of each candidate from 0; -1 for one whom nobody rated. */
  readonly candidates: readonly number[];
  /** The group of each interviewer from 0; -1 for one who rated nobody. */
  readonly interviewers: readonly number[];
}

/**
 * Finds the groups of candidates that share no interviewer with the other groups. Between such groups nobody can tell a harsh interviewer
 * from a weak candidate.
 */
export function comparableGroups(matrix: Matrix): ComparableGroups {
  const candidates = matrix.map(() => -1);
  const interviewers = (matrix[0] ?? []).map(() => -1);
  const ratersOf = matrix.map((row) => row.flatMap((value, j) => (value === null ? [] : [j])));
  const ratedBy = interviewers.map((_, j) => matrix.flatMap((row, i) => (row[j] == null ? [] : [i])));
  let count = 0;
  for (const [start, raters] of ratersOf.entries()) {
    if (raters.length === 0 || candidates[start] !== -1) continue;
    const group = count++;
    candidates[start] = group;
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const j of ratersOf[next] ?? []) {
        if (interviewers[j] !== -1) continue;
        interviewers[j] = group;
        for (const i of ratedBy[j] ?? []) {
          if (candidates[i] !== -1) continue;
          candidates[i] = group;
          open.push(i);
        }
      }
    }
  }
  return { count, candidates, interviewers };
}
