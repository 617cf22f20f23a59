import { composites, WHOLE_INTERVIEW } from "./composites.ts";
import type { Tally } from "./tally.ts";

/** What an interviewer still owes a candidate. */
export interface MissingRatings {
  readonly candidate: number;
  /** The interviewer's key. */
  readonly interviewer: string;
  /** Criteria with a weight that this interviewer has not rated. */
  readonly ratings: number;
  /** True when this interviewer has rated nothing of this candidate. */
  readonly isAbsent: boolean;
}

/**
 * Which ratings are still to come: for every candidate whom somebody has rated already, what is missing from the interviewers named in the
 * role brief, and from any other who has given most of an interview. Somebody who only marked a detail, such as the budget exercise, owes
 * nothing more.
 *
 * @param weights one a criterion, not all 0
 * @param named the criteria that each named interviewer is to rate, by the interviewer's key
 */
export function missingRatings(
  tallied: Tally,
  weights: readonly number[],
  named: ReadonlyMap<string, ReadonlySet<number>>,
): MissingRatings[] {
  const met = composites(tallied, weights);
  const active = weights.flatMap((weight, c) => (weight > 0 ? [c] : []));
  const place = new Map(tallied.interviewers.map((key, j) => [key, j]));
  const found: MissingRatings[] = [];
  for (const [candidate, cells] of tallied.voices.entries()) {
    if (!cells.some((cell) => cell.length > 0)) continue;
    const others = tallied.interviewers.filter(
      (key, j) => !named.has(key) && (met[candidate]?.[j]?.coverage ?? 0) >= WHOLE_INTERVIEW - 1e-12,
    );
    for (const interviewer of [...named.keys(), ...others]) {
      const j = place.get(interviewer) ?? -1;
      const rated = (c: number) => cells[c]?.some((voice) => voice.interviewer === j) ?? false;
      const wanted = active.filter((c) => named.get(interviewer)?.has(c) ?? true);
      const ratings = wanted.filter((c) => !rated(c)).length;
      if (ratings > 0) found.push({ candidate, interviewer, ratings, isAbsent: !active.some(rated) });
    }
  }
  return found;
}
