/** Neighbouring ranks that a candidate takes with a given probability. */
export interface RankRange {
  /** From 1. */
  readonly first: number;
  readonly last: number;
  /** The probability that the rank is one of these. */
  readonly held: number;
}

/** How much of the chance a range of ranks is to hold. Our own judgement. */
export const RANGE_HOLDS = 0.9;
const ROUNDING = 1e-9;

/**
 * The shortest run of neighbouring ranks that holds 90 % of the chance; of several as short, the one that holds most.
 *
 * @param chances of each rank, the first rank first
 * @example rankRange([0.7, 0.25, 0.05]) → ranks 1 to 2, which hold 0.95
 */
export function rankRange(chances: ArrayLike<number>): RankRange {
  let best: RankRange = { first: 1, last: chances.length, held: 1 };
  let held = 0;
  for (let first = 0, last = 0; first < chances.length; first++) {
    while (last < chances.length && held < RANGE_HOLDS - ROUNDING) held += chances[last++] ?? 0;
    if (held < RANGE_HOLDS - ROUNDING) break;
    const gain = best.last - best.first - (last - first - 1);
    if (gain > 0 || (gain === 0 && held > best.held + ROUNDING)) best = { first: first + 1, last, held };
    held -= chances[first] ?? 0;
  }
  return best;
}
