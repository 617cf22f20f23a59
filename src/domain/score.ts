import { isEnough } from "./coverage.ts";
import { HIGHEST_RATING, LOWEST_RATING, type Rating } from "./rating.ts";

/** What one candidate's ratings add up to. */
export interface Score {
  /** Weighted mean of the observed ratings, 1 to 5; null when too little of the weight was observed. */
  readonly score: number | null;
  /** The same from 0 (every rating 1) to 100 (every rating 5). */
  readonly percent: number | null;
  /** Observed weight over total weight, 0 to 1. */
  readonly coverage: number;
  /** The score if every missing rating were a 1, and if every one were a 5. */
  readonly low: number;
  readonly high: number;
}

/**
 * Combines one candidate's ratings by weight. A missing rating is left out, never counted as 0: what was not asked says nothing.
 *
 * @param ratings one per criterion
 * @param weights one per criterion, 0 or more, not all 0, of any scale
 * @example score([4, 5, null, 3, 4], [30, 25, 20, 15, 10]) → score 4.125, percent 78.125, coverage .8, low 3.5, high 4.3
 */
export function score(ratings: readonly Rating[], weights: readonly number[]): Score {
  let total = 0;
  let observed = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const rating = ratings[i] ?? null;
    total += weight;
    if (rating === null) continue;
    observed += weight;
    sum += weight * rating;
  }
  const missing = total - observed;
  const coverage = observed / total;
  const mean = isEnough(coverage) ? sum / observed : null;
  return {
    score: mean,
    percent: mean === null ? null : (100 * (mean - LOWEST_RATING)) / (HIGHEST_RATING - LOWEST_RATING),
    coverage,
    low: (sum + missing * LOWEST_RATING) / total,
    high: (sum + missing * HIGHEST_RATING) / total,
  };
}
