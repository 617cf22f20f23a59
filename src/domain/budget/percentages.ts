/** How far a sum of percentages may be off by rounding, as a share of the whole. */
const ROUNDING = 0.02;

/**
 * Whether amounts are probably shares of the budget: they add up to 1 or to 100, and the budget is far from either.
 *
 * @example looksLikePercentages(100, 650) → true; looksLikePercentages(100, 120) → false
 */
export const looksLikePercentages = (planned: number, budget: number): boolean =>
  budget >= 2 * planned && [1, 100].some((whole) => Math.abs(planned - whole) <= whole * ROUNDING);
