import type { Level } from "../rating.ts";

/** Plan scores, of 100, from which levels 2 to 5 of Budgeting are reached. Our own judgement. */
export const levelThresholds = [40, 55, 70, 85] as const;

/**
 * The level of Budgeting that a plan shows. The score holds the rated justification already (15 of 100 points), so one rule for both is enough.
 *
 * @example planLevel(96.25) → 5; planLevel(44.6) → 2
 */
export const planLevel = (score: number): Level => (1 + levelThresholds.filter((threshold) => score >= threshold).length) as Level;
