/**
 * The share of the weight that must have been observed before a score is worth showing. Below it the missing answers could turn the
 * picture around. Our own judgement.
 */
export const MIN_COVERAGE = 0.7;

/** Shares that differ by less were only added up in another order. */
const TOLERANCE = 1e-12;

/** Seven criteria of ten equal weights are enough, whatever the last bit of 0.1 × 7 says. */
export const isEnough = (coverage: number): boolean => coverage >= MIN_COVERAGE - TOLERANCE;

/**
 * A coverage in whole percent, rounded down: one that is not enough never reads as if it were.
 *
 * @example coveragePercent(0.699) → 69; coveragePercent(0.7) → 70
 */
export const coveragePercent = (coverage: number): number => Math.floor(100 * coverage + 100 * TOLERANCE);
