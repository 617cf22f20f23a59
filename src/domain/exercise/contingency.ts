/**
 * The part of the budget that a plan may keep back for surprises and still count as fully planned. Our own judgement: published advice on
 * contingency is 5 to 10 % of a marketing budget.
 */
export const HIGHEST_CONTINGENCY = 10 / 100;

/**
 * The money that the lines of a plan are measured against.
 *
 * @example amountToPlan(650, 100) → 585: 65 of the 100 count as kept back
 */
export const amountToPlan = (budget: number, contingency: number): number =>
  Math.round((budget - Math.min(Math.max(contingency, 0), budget * HIGHEST_CONTINGENCY)) * 100) / 100;
