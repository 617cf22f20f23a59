import type { Level } from "../rating.ts";

/** Plan scores, of 100, from which levels 2 to 5 of Budgeting are reached. Our own judgement. */
export const levelThresholds = [40, 55, 70, 85] as const;

/** The highest level that reasons rated 1, 2 and 3 allow. Our own judgement: amounts that nobody explains may be luck. */
const REASONS_ALLOW: Readonly<Partial<Record<Level, Level>>> = { 1: 2, 2: 3, 3: 4 };

/**
 * The level of Budgeting that a plan shows: by its score, and no higher than its reasons allow.
 *
 * @param score the plan score with the rated reasons in it
 * @param reasons the rating of the reasons
 * @example planLevel(96.25, 4) → 5; planLevel(85, 1) → 2
 */
export const planLevel = (score: number, reasons: Level): Level =>
  Math.min(1 + levelThresholds.filter((threshold) => score >= threshold).length, REASONS_ALLOW[reasons] ?? 5) as Level;

/** Whether the reasons, and not the score, decided the level. @example isHeldBack(85, 1) → true */
export const isHeldBack = (score: number, reasons: Level): boolean => planLevel(score, reasons) < planLevel(score, 5);
