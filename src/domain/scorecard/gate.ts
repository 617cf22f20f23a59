import type { Rating } from "../rating.ts";

/** By how much a rating is usually off, in points, before there is data. Our own judgement. */
const USUAL_ERROR = 0.5;

/** From the worst to the best. OPEN: nobody has rated this must-have yet. */
export const gateResults = ["FAIL", "BORDERLINE", "OPEN", "PASS"] as const;

export type GateResult = (typeof gateResults)[number];

/**
 * Compares a mean rating with the minimum wanted.
 *
 * Below it is a fail, within one standard error on either side is borderline: another panel could have said otherwise. One interviewer alone
 * never fails anybody.
 *
 * @param raters how many interviewers stand behind the rating; undefined when it is the mean of a panel of unknown size, whose standard
 *   error is then unknown too and taken for 0
 * @param standardError in points; by default the kit's usual noise of a rating over the root of the number of raters
 * @example gate(2.8, 3, 4) → "BORDERLINE"
 */
export function gate(
  rating: Rating,
  minimum: number,
  raters?: number,
  standardError = raters === undefined ? 0 : USUAL_ERROR / Math.sqrt(raters),
): GateResult {
  if (rating === null) return "OPEN";
  if (raters === 1) return rating < minimum ? "BORDERLINE" : "PASS";
  if (standardError > 0 && Math.abs(rating - minimum) <= standardError + 1e-12) return "BORDERLINE";
  return rating < minimum ? "FAIL" : "PASS";
}
