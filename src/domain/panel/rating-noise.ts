import type { Figure, Matrix } from "../figure.ts";
import { leniency } from "./leniency.ts";

/** What is believed about the noise before there is data: a composite is off by half a point, worth 4 degrees of freedom. Our own judgement. */
export const PRIOR_WEIGHT = 4;
export const PRIOR_SD = 0.5;

export interface RatingNoise {
  /** By how much one interviewer's composite is typically off, in points. */
  readonly sd: number;
  /** Degrees of freedom in the ratings; 0 means that `sd` is the prior alone. */
  readonly degrees: number;
  /** The standard error of each candidate's mean: sd / √(number of interviewers); null without a rating. */
  readonly standardErrors: readonly Figure[];
}

/**
 * Estimates how noisy the ratings are: what remains after candidates and interviewers are accounted for (least squares), blended with a
 * prior so that few ratings do not look certain by luck.
 *
 * @param priorWeight degrees of freedom the prior is worth, 0 or more
 * @param priorSd the prior's standard deviation, 0 or more
 */
export function ratingNoise(matrix: Matrix, priorWeight = PRIOR_WEIGHT, priorSd = PRIOR_SD): RatingNoise {
  const counts = matrix.map((row) => row.reduce<number>((count, value) => count + (value === null ? 0 : 1), 0));
  const { groups, residualSquares } = leniency(matrix, 0);
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const rated = counts.filter((count) => count > 0).length;
  const raters = groups.interviewers.filter((group) => group >= 0).length;
  const degrees = observed - rated - raters + groups.count;
  const weight = priorWeight + degrees;
  const variance = weight === 0 ? priorSd ** 2 : (priorWeight * priorSd ** 2 + (degrees > 0 ? residualSquares : 0)) / weight;
  const sd = Math.sqrt(variance);
  return { sd, degrees, standardErrors: counts.map((count) => (count === 0 ? null : sd / Math.sqrt(count))) };
}
