import { normalCdf } from "../probability/normal.ts";

/**
 * How ratings of structured interviews correlate with later performance (Sackett et al. 2022). Studies differ widely around it.
 */
export const INTERVIEW_VALIDITY = 0.42;

/**
 * What an interview can tell about the work: how often the better rated of two people turns out better at the job,
 * Φ(r d / √(2 (1 − r²))).
 *
 * @param gap how far apart their levels are, in typical differences between candidates (see `gapOf`)
 * @example workOutlook(1) → 0.628; workOutlook(2) → 0.744
 */
export const workOutlook = (gap: number, validity = INTERVIEW_VALIDITY): number =>
  normalCdf((validity * gap) / Math.sqrt(2 * (1 - validity ** 2)));
