import type { InterviewNoise } from "./interview-noise.ts";

/** By how much one interview is typically off (σ), and by how much candidates truly differ (τ), in points. */
export interface Sizes {
  readonly noise: number;
  readonly spread: number;
}

/**
 * What is believed about both before there is data. With interviewers' offsets of .3, they make the reliability of one interviewer .41;
 * published for separate interviews: .44. Our own judgement.
 */
export const USUAL_SIZES: Sizes = { noise: 0.45, spread: 0.45 };

/** One pair of sizes, how probable the ratings make it, and where it puts each candidate of the race. */
export interface Scenario extends Sizes {
  /** All weights sum to 1. */
  readonly weight: number;
  /** Where each candidate's true level is expected, and how far it may be off. */
  readonly means: Float64Array;
  readonly errors: Float64Array;
}

/** The grid, in standard deviations of ln σ and ln τ, and that standard deviation. Our own judgement. */
const GRID = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2] as const;
const LOG_SD = 0.5;
/** A scenario so much less probable than the likeliest is left out; together they would move a chance by less than .0001. */
const NEGLIGIBLE = 1e-4;

/**
 * Weighs 9 × 9 pairs of sizes by how well they explain the scores and the residuals, and pulls each score towards the mean of the race
 * accordingly: far where interviews are noisy or few, hardly where candidates clearly differ.
 *
 * With v_i = τ² + σ² u_i, P = Σ 1/v_i and μ = Σ (a_i/v_i)/P, the weight of a pair is the likelihood of the scores (μ integrated out) and of
 * the mean square, times lognormal priors. Given the pair, candidate i is normal around μ + τ²/v_i (a_i − μ), with variance τ² σ² u_i / v_i.
 *
 * @param scores evened out, one for each candidate of the race, at least one
 * @param uncertainties u_i, above 0
 */
export function scenarios(
  scores: readonly number[],
  uncertainties: readonly number[],
  { meanSquare, degrees }: InterviewNoise,
  usual: Sizes,
): Scenario[] {
  const { exp, log } = Math;
  const n = scores.length;
  const weighed = GRID.flatMap((z) => GRID.map((y) => ({ z, y }))).map(({ z, y }) => {
    const noise = usual.noise * exp(LOG_SD * z);
    const spread = usual.spread * exp(LOG_SD * y);
    const [within, between] = [noise ** 2, spread ** 2];
    let precision = 0;
    let weighted = 0;
    for (let i = 0; i < n; i++) {
      const variance = between + within * (uncertainties[i] ?? 0);
      precision += 1 / variance;
      weighted += (scores[i] ?? 0) / variance;
    }
    const centre = weighted / precision;
    let logWeight = -(z * z + y * y) / 2 - log(precision) / 2 - (degrees / 2) * (log(within) + (meanSquare ?? 0) / within);
    for (let i = 0; i < n; i++) {
      const variance = between + within * (uncertainties[i] ?? 0);
      const off = (scores[i] ?? 0) - centre;
      logWeight -= (log(variance) + (off * off) / variance) / 2;
    }
    return { logWeight, noise, spread, centre };
  });
  const highest = Math.max(...weighed.map(({ logWeight }) => logWeight));
  const kept = weighed.filter(({ logWeight }) => exp(logWeight - highest) >= NEGLIGIBLE);
  const total = kept.reduce((sum, { logWeight }) => sum + exp(logWeight - highest), 0);
  return kept.map(({ logWeight, noise, spread, centre }) => ({
    ...{ weight: exp(logWeight - highest) / total, noise, spread },
    ...levels(scores, uncertainties, noise, spread, centre),
  }));
}

/** Where one scenario puts each candidate. */
function levels(scores: readonly number[], uncertainties: readonly number[], noise: number, spread: number, centre: number) {
  const means = new Float64Array(scores.length);
  const errors = new Float64Array(scores.length);
  for (const [i, score] of scores.entries()) {
    const own = noise ** 2 * (uncertainties[i] ?? 0);
    const trust = spread ** 2 / (spread ** 2 + own);
    means[i] = centre + trust * (score - centre);
    errors[i] = Math.sqrt(trust * own);
  }
  return { means, errors };
}
