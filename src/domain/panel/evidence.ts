/** How many interviewers rated a candidate on anything that counts. */
export interface Met {
  readonly candidate: number;
  readonly interviewers: number;
}

/**
 * Whether the ratings are enough for a chance to be said, or why not:
 * - `nobody`: no candidate has both a score and every must-have that was judged,
 * - `alone`: only one has, and that is no race,
 * - `metByOne`: fewer than two candidates of the race were rated by two interviewers or more,
 * - `nothingInCommon`: they were, but what two interviewers rated in common is too little to tell noise from truth.
 */
export type Evidence =
  | { readonly isEnough: true; readonly met: readonly Met[] }
  | { readonly isEnough: false; readonly reason: ThinEvidence; readonly met: readonly Met[] };

export type ThinEvidence = "nobody" | "alone" | "metByOne" | "nothingInCommon";

/** So many candidates of the race must have been rated by so many interviewers before a chance is printed. Our own judgement. */
const LEAST_CANDIDATES = 2;
const LEAST_INTERVIEWERS = 2;

/**
 * Decides whether a chance may be printed.
 *
 * @param met the candidates of the race, with how many people rated each
 * @param degrees of freedom of the noise
 */
export function evidence(met: readonly Met[], degrees: number): Evidence {
  const reason = thinness(met, degrees);
  return reason ? { isEnough: false, reason, met } : { isEnough: true, met };
}

function thinness(met: readonly Met[], degrees: number): ThinEvidence | undefined {
  if (met.length === 0) return "nobody";
  if (met.length === 1) return "alone";
  if (met.filter(({ interviewers }) => interviewers >= LEAST_INTERVIEWERS).length < LEAST_CANDIDATES) return "metByOne";
  return degrees > 0 ? undefined : "nothingInCommon";
}
