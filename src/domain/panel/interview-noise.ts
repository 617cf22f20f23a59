import type { Voices } from "./voices.ts";

/** How much interviewers differ on the same candidate once their offsets are taken out. */
export interface InterviewNoise {
  /** The mean square of an interview's residual, in points²; null without a degree of freedom. */
  readonly meanSquare: number | null;
  /** Degrees of freedom in whole interviews, not always a whole number; 0 says that nothing in the ratings tells their noise. */
  readonly degrees: number;
}

/** Shares add up to 1 only nearly. */
const ROUNDING = 1e-9;

/**
 * Measures the noise of an interview on the cells that two or more interviewers rated.
 *
 * There, the residual of interview (i, j) is r_ij = Σ q_c e / p_ij with p_ij = Σ q_c, the weight of those cells. SS = Σ p r² has
 * Σ p_ij − Σ_i max_j p_ij − (R − 1) degrees of freedom: of each candidate one interview goes to the mean, and of R interviewers all but one
 * to the offsets. An interview that covers half of the weight counts half. Costs one pass over the ratings.
 */
export function interviewNoise(voices: Voices, shares: readonly number[], offsets: readonly number[]): InterviewNoise {
  const weights = new Float64Array(offsets.length);
  const residuals = new Float64Array(offsets.length);
  const seen = new Uint8Array(offsets.length);
  let squares = 0;
  let degrees = 0;
  for (const cells of voices) {
    weights.fill(0);
    residuals.fill(0);
    for (const [c, cell] of cells.entries()) {
      const share = shares[c] ?? 0;
      if (!(share > 0) || cell.length < 2) continue;
      let mean = 0;
      for (const { interviewer, rating } of cell) mean += (rating - (offsets[interviewer] ?? 0)) / cell.length;
      for (const { interviewer: j, rating } of cell) {
        weights[j] = (weights[j] ?? 0) + share;
        residuals[j] = (residuals[j] ?? 0) + share * (rating - (offsets[j] ?? 0) - mean);
        seen[j] = 1;
      }
    }
    let largest = 0;
    for (const [j, weight] of weights.entries()) {
      if (weight === 0) continue;
      degrees += weight;
      largest = Math.max(largest, weight);
      squares += (residuals[j] ?? 0) ** 2 / weight;
    }
    degrees -= largest;
  }
  degrees -= Math.max(0, seen.reduce((count, one) => count + one, 0) - 1);
  return degrees > ROUNDING ? { meanSquare: squares / degrees, degrees } : { meanSquare: null, degrees: 0 };
}
