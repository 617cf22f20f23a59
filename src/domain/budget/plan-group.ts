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
  readonly min: number;
  readonly max: number;
}

/** Our own judgement: wide on purpose, because published splits disagree and there is no single right one. */
export const bands: Readonly<Record<PlanGroup, Band>> = {
  ads: { min: 0.4, max: 0.65 },
  tools: { min: 0.05, max: 0.15 },
  training: { min: 0, max: 0.08 },
  creative: { min: 0.1, max: 0.25 },
  hours: { min: 0.05, max: 0.25 },
  tracking: { min: 0.02, max: 0.1 },
};
