import { nameKey } from "../name-key.ts";
import type { Board } from "./board.ts";
import { asideKey, notObservedKey } from "./board-log.ts";
import { composites, WHOLE_INTERVIEW } from "./composites.ts";

/** What an interviewer still owes a candidate. */
export interface MissingRatings {
  readonly candidate: number;
  /** The interviewer's key. */
  readonly interviewer: string;
  /** Criteria with a weight that this interviewer has neither rated nor marked as not observed. */
  readonly ratings: number;
  /** True when this interviewer has given nothing on this candidate. */
  readonly isAbsent: boolean;
}

/**
 * Which ratings are still to come: for every candidate whom somebody has rated already, what is missing from the interviewers named in the
 * role brief, and from any other who has given most of an interview. Somebody who only marked a detail, such as the budget exercise, owes
 * nothing more; whose ballot is held back owes nothing either.
 */
export function missingRatings({ tallied, weights, named, codes, ids, log, held }: Board): MissingRatings[] {
  const met = composites(tallied, weights);
  const active = weights.flatMap((weight, c) => (weight > 0 ? [c] : []));
  const place = new Map(tallied.interviewers.map((key, j) => [key, j]));
  const keys = ids.map(nameKey);
  const found: MissingRatings[] = [];
  for (const [candidate, cells] of tallied.voices.entries()) {
    if (!cells.some((cell) => cell.length > 0)) continue;
    const code = codes[candidate] ?? "";
    const sealed = new Set((held.get(code) ?? []).map(nameKey));
    const others = tallied.interviewers.filter(
      (key, j) => !named.has(key) && (met[candidate]?.[j]?.coverage ?? 0) >= WHOLE_INTERVIEW - 1e-12,
    );
    for (const interviewer of [...named.keys(), ...others].filter((key) => !sealed.has(key))) {
      if (log.aside.has(asideKey(code, interviewer))) continue;
      const j = place.get(interviewer) ?? -1;
      const given = (c: number) =>
        (cells[c]?.some((voice) => voice.interviewer === j) ?? false) ||
        log.notObserved.has(notObservedKey(code, keys[c] ?? "", interviewer));
      const wanted = active.filter((c) => named.get(interviewer)?.focus.has(c) ?? true);
      const ratings = wanted.filter((c) => !given(c)).length;
      if (ratings > 0) found.push({ candidate, interviewer, ratings, isAbsent: !active.some(given) });
    }
  }
  return found;
}
