import type { Figure } from "../figure.ts";
import type { LoggedRating } from "../logged-rating.ts";

/** Keys of the people and criteria a panel is about, each in the order of its list; "" is a gap. */
export interface PanelLists {
  readonly candidates: readonly string[];
  readonly interviewers: readonly string[];
  readonly criteria: readonly string[];
  /** One a criterion. */
  readonly weights: readonly number[];
}

/**
 * Each interviewer's composite for each candidate: the weighted mean of what this interviewer rated. Several ratings of one criterion (it
 * came up in several questions) count as their mean. Costs one pass over the log.
 *
 * @returns candidates × interviewers; null where the interviewer rated no criterion that counts
 */
export function panel(log: readonly LoggedRating[], { candidates, interviewers, criteria, weights }: PanelLists): Figure[][] {
  const [candidateAt, interviewerAt, criterionAt] = [positions(candidates), positions(interviewers), positions(criteria)];
  const means = new Map<number, { sum: number; count: number }>();
  for (const { candidate, interviewer, criterion, rating } of log) {
    const i = candidateAt.get(candidate);
    const j = interviewerAt.get(interviewer);
    const c = criterionAt.get(criterion);
    if (i === undefined || j === undefined || c === undefined) continue;
    const key = (i * interviewers.length + j) * criteria.length + c;
    const mean = means.get(key);
    if (mean) {
      mean.sum += rating;
      mean.count++;
    } else means.set(key, { sum: rating, count: 1 });
  }
  const cells = candidates.length * interviewers.length;
  const sums = new Float64Array(cells);
  const totals = new Float64Array(cells);
  for (const [key, { sum, count }] of means) {
    const cell = Math.floor(key / criteria.length);
    const weight = weights[key % criteria.length] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (weight * sum) / count;
    totals[cell] = (totals[cell] ?? 0) + weight;
  }
  return candidates.map((_, i) =>
    interviewers.map((_, j) => {
      const cell = i * interviewers.length + j;
      const total = totals[cell] ?? 0;
      return total > 0 ? (sums[cell] ?? 0) / total : null;
    }),
  );
}

const positions = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, i) => (key === "" ? [] : [[key, i] as const])));
