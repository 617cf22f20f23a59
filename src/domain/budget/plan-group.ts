import type { BudgetLine } from "../budget-line.ts";

/** What the shares of a plan are taken over: time and people are one, since both buy hours. */
export const planGroups = ["ads", "tools", "training", "creative", "hours", "tracking"] as const;

export type PlanGroup = (typeof planGroups)[number];

export const linesOf: Readonly<Record<PlanGroup, readonly BudgetLine[]>> = {
  ads: ["ads"],
  tools: ["tools"],
  training: ["training"],
  creative: ["creative"],
  hours: ["time", "people"],
  tracking: ["tracking"],
};

/** A share that a group may have of the plan without losing a point. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/** Our own judgement: wide on purpose, because published splits disagree and there is no single right one. */
export const bands: Readonly<Record<PlanGroup, Band>> = {
  ads: { least: 0.4, most: 0.65 },
  tools: { least: 0.05, most: 0.15 },
  training: { least: 0, most: 0.08 },
  creative: { least: 0.1, most: 0.25 },
  hours: { least: 0.05, most: 0.25 },
  tracking: { least: 0.02, most: 0.1 },
};
