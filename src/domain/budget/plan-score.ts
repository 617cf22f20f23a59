import type { BudgetLine } from "../budget-line.ts";
import { HIGHEST_RATING, LOWEST_RATING, type Rating } from "../rating.ts";
import { tidy } from "./exact-total.ts";
import { groupShares, isElsewhere, type Plan, plannedTotal } from "./plan.ts";
import { bands, type PlanGroup, planGroups } from "./plan-group.ts";

/** The six parts of the plan score and the points of each; they make 100. Our own judgement. */
export const planParts = { sum: 20, coverage: 20, bands: 25, concentration: 10, tracking: 10, justification: 15 } as const;

export type PlanPart = keyof typeof planParts;

export const planPartNames = Object.keys(planParts) as readonly PlanPart[];

/** Lines that a complete answer thinks of. */
export const wantedLines = ["ads", "training", "time", "people", "tracking"] as const satisfies readonly BudgetLine[];

/** A plan this far off the budget has no point left for its sum. */
const SUM_TOLERANCE = 0.1;
/** More than this share of the budget is over it. */
const OVER_FROM = 1.005;
/** A share this far outside its band has no point left. */
const BAND_FADE = 0.15;
/** From the first value on the concentration costs points, at the second all of them. 0 is money spread evenly, 1 all in one group. */
const CONCENTRATED_FROM = 0.35;
const CONCENTRATED_TO = 0.75;
const MIN_TRACKING_SHARE = 0.02;

/** Why points were lost. `points` is what it cost, of the 100. */
export type Loss = { readonly part: PlanPart; readonly points: number } & Cause;

type Cause =
  | { readonly cause: "empty" }
  /** `amount` is the money above or below the budget. */
  | { readonly cause: "over" | "under"; readonly amount: number }
  | { readonly cause: "missing"; readonly line: BudgetLine }
  /** `amount` of the ads is too little for its platform to do anything. */
  | { readonly cause: "useless"; readonly amount: number }
  /** `limit` is the end of the band that the share is beyond. */
  | { readonly cause: "low" | "high"; readonly group: PlanGroup; readonly share: number; readonly limit: number }
  /** `group` is the largest. */
  | { readonly cause: "concentrated"; readonly group: PlanGroup; readonly share: number }
  | { readonly cause: "untracked"; readonly share: number; readonly limit: number }
  /** `rating` is null where nobody has rated the justification yet. */
  | { readonly cause: "justification"; readonly rating: Rating };

export interface PlanScore {
  /** From 0 to 100. */
  readonly total: number;
  readonly parts: Readonly<Record<PlanPart, number>>;
  /** Every lost point with its cause, part by part; they and the total make 100. */
  readonly losses: readonly Loss[];
}

/**
 * Marks a budget plan by open rules. They look at what a plan thinks of and whether it can work, never at the distance to one right answer,
 * since published splits disagree.
 *
 * @param budget the money there is, above 0
 * @param justification the interviewer's rating of the reasons given, from 1 to 5; null for none yet
 * @param useless the part of the ads that buys nothing; it counts as not planned
 */
export function planScore(whole: Plan, budget: number, justification: Rating, useless = 0): PlanScore {
  const wasted = Math.min(useless, whole.amounts.ads);
  const plan: Plan = { ...whole, amounts: { ...whole.amounts, ads: tidy(whole.amounts.ads - wasted) } };
  const planned = plannedTotal(whole);
  if (planned === 0) return scored(planPartNames.map((part) => ({ part, points: planParts[part], cause: "empty" })));
  const shares = groupShares(plan);
  return scored([
    ...sumLosses(planned, budget, wasted),
    ...coverageLosses(plan),
    ...bandLosses(plan, shares),
    ...concentrationLoss(shares),
    ...trackingLoss(plan, shares.tracking),
    ...justificationLoss(justification),
  ]);
}

function scored(losses: readonly Loss[]): PlanScore {
  const left = (part: PlanPart): number =>
    Math.max(
      0,
      losses.reduce((points, loss) => (loss.part === part ? points - loss.points : points), planParts[part] as number),
    );
  const parts = Object.fromEntries(planPartNames.map((part) => [part, left(part)])) as Record<PlanPart, number>;
  return { total: planPartNames.reduce((sum, part) => sum + parts[part], 0), parts, losses };
}

/** What the amounts themselves cost, and what is lost on top because some of them buy nothing. */
function sumLosses(planned: number, budget: number, wasted: number): readonly Loss[] {
  const own = sumLoss(planned, budget);
  const pointsOf = (losses: readonly Loss[]): number => losses.reduce((sum, { points }) => sum + points, 0);
  const more = Math.max(0, pointsOf(sumLoss(tidy(planned - wasted), budget)) - pointsOf(own));
  return wasted === 0 ? own : [...own, { part: "sum", points: more, cause: "useless", amount: wasted }];
}

function sumLoss(planned: number, budget: number): readonly Loss[] {
  const distance = tidy(planned - budget);
  if (distance === 0) return [];
  const over = tidy(planned - OVER_FROM * budget) > 0;
  const points = over ? planParts.sum : planParts.sum * Math.min(1, Math.abs(distance) / (SUM_TOLERANCE * budget));
  return [{ part: "sum", points, cause: distance > 0 ? "over" : "under", amount: Math.abs(distance) }];
}

const coverageLosses = ({ amounts, elsewhere }: Plan): readonly Loss[] =>
  wantedLines
    .filter((line) => amounts[line] < 1 && !elsewhere[line])
    .map((line) => ({ part: "coverage", points: planParts.coverage / wantedLines.length, cause: "missing", line }));

const bandLosses = (plan: Plan, shares: Readonly<Record<PlanGroup, number>>): readonly Loss[] =>
  planGroups.flatMap((group): readonly Loss[] => {
    const share = shares[group];
    const min = isElsewhere(plan, group) ? 0 : bands[group].min;
    const { max } = bands[group];
    const distance = tidy(Math.max(min - share, share - max, 0));
    if (distance === 0) return [];
    const points = (planParts.bands / planGroups.length) * Math.min(1, Math.max(min - share, share - max) / BAND_FADE);
    return [{ part: "bands", points, group, share, ...(share < min ? { cause: "low", limit: min } : { cause: "high", limit: max }) }];
  });

/** The normalised Herfindahl index of the shares: 0 for six even groups, 1 for a single one. */
export function concentration(shares: Readonly<Record<PlanGroup, number>>): number {
  const even = 1 / planGroups.length;
  const squares = planGroups.reduce((sum, group) => sum + shares[group] ** 2, 0);
  return (squares - even) / (1 - even);
}

function concentrationLoss(shares: Readonly<Record<PlanGroup, number>>): readonly Loss[] {
  const beyond = (concentration(shares) - CONCENTRATED_FROM) / (CONCENTRATED_TO - CONCENTRATED_FROM);
  if (tidy(beyond) <= 0) return [];
  const group = planGroups.reduce((largest, each) => (shares[each] > shares[largest] ? each : largest));
  return [
    { part: "concentration", points: planParts.concentration * Math.min(1, beyond), cause: "concentrated", group, share: shares[group] },
  ];
}

const trackingLoss = (plan: Plan, share: number): readonly Loss[] =>
  tidy(share - MIN_TRACKING_SHARE) >= 0 || isElsewhere(plan, "tracking")
    ? []
    : [{ part: "tracking", points: planParts.tracking, cause: "untracked", share, limit: MIN_TRACKING_SHARE }];

function justificationLoss(rating: Rating): readonly Loss[] {
  const earned = rating === null ? 0 : (rating - LOWEST_RATING) / (HIGHEST_RATING - LOWEST_RATING);
  return earned === 1 ? [] : [{ part: "justification", points: planParts.justification * (1 - earned), cause: "justification", rating }];
}
