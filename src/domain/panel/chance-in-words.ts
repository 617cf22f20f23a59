/** What a chance is called; each language has a word for each. The first three only fit others than the favourite. */
export type ChanceBand = "almostExcluded" | "veryUnlikely" | "unlikely" | "even" | "likely" | "veryLikely" | "almostCertain";

/** The highest chance of each band. The bands below one half mirror those above. Our own judgement, after ICD 203. */
const bands: readonly (readonly [ChanceBand, number])[] = [
  ["almostExcluded", 0.05],
  ["veryUnlikely", 0.2],
  ["unlikely", 0.45],
  ["even", 0.55],
  ["likely", 0.8],
  ["veryLikely", 0.95],
  ["almostCertain", 1],
];

/** Chances differ from a limit by less than this only in rounding. */
const ROUNDING = 1e-9;

/**
 * The band of a chance. "Roughly even" has both of its limits, as both are as far from one half.
 *
 * @example chanceBand(0.7) → "likely"
 */
export function chanceBand(chance: number): ChanceBand {
  if (chance < 0.45 - ROUNDING) return bands.find(([, upTo]) => chance < upTo - ROUNDING)?.[0] ?? "unlikely";
  return bands.slice(3).find(([, upTo]) => chance <= upTo + ROUNDING)?.[0] ?? "almostCertain";
}

/** A chance as people grasp it: so many times in twenty. */
export interface Twentieths {
  /** From 1 to 19: nobody is certain, and nobody is out of it. */
  readonly count: number;
  /** True where the chance is below 1 in 20: "less than 1 in 20". */
  readonly isLess: boolean;
}

/**
 * A chance rounded to twentieths, never above 19 nor below 1.
 *
 * @example twentieths(0.71) → 14 in 20; twentieths(0.03) → less than 1 in 20
 */
export const twentieths = (chance: number): Twentieths => ({
  count: Math.min(19, Math.max(1, Math.round(20 * chance))),
  isLess: chance < 0.05 - ROUNDING,
});

/** Whether a race between two is too close to call: the one is ahead of the other with a chance of 45 to 55 of 100. */
export const isTooClose = (chanceAhead: number): boolean => chanceBand(chanceAhead) === "even";
