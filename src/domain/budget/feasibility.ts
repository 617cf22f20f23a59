import { tidy } from "./exact-total.ts";

/** Days in a month of a plan, and in a week. */
export const DAYS_PER_MONTH = 30;
const DAYS_PER_WEEK = 7;

/** With fewer clicks a month one cannot tell which of two ads works. Our own judgement. */
export const FEW_CLICKS = 100;
/** On little money one or two platforms get further than more. Our own judgement. */
export const MOST_PLATFORMS = 2;

/** Why a spend may not work on a platform, with the figures to say so. Amounts are in the currency of the benchmarks. */
export type FeasibilityFlag =
  /** The platform wants `perDay` at least; a month takes `perMonth`, and the spend lasts `days`. */
  | { readonly flag: "belowAdGroup" | "belowCampaign"; readonly perDay: number; readonly perMonth: number; readonly days: number }
  /** `events` leads a week would cost `perWeek` even at the lowest price, and the spend is `spendPerWeek`. */
  | { readonly flag: "learning"; readonly events: number; readonly perWeek: number; readonly spendPerWeek: number }
  | { readonly flag: "fewClicks"; readonly low: number; readonly high: number }
  /** The money is short on at least one platform and goes to `platforms` of them. */
  | { readonly flag: "spreadThin"; readonly platforms: number }
  /** The benchmarks are in another currency than the plan. */
  | { readonly flag: "currency"; readonly benchmarks: string; readonly plan: string }
  /** The table has rows for the platform that the forecast has no use for. */
  | { readonly flag: "unusedMetrics"; readonly names: readonly string[] };

/** What a platform's minimum a day means for a month's spend; null where the spend reaches it. */
export function belowDailyMinimum(
  flag: "belowAdGroup" | "belowCampaign",
  spend: number,
  perDay: number | undefined,
): FeasibilityFlag | null {
  if (perDay === undefined || spend <= 0 || tidy(spend - DAYS_PER_MONTH * perDay) >= 0) return null;
  return { flag, perDay, perMonth: tidy(DAYS_PER_MONTH * perDay), days: Math.floor(tidy(spend / perDay)) };
}

/** Whether the ad system would ever see enough leads to learn from; null where it would. */
export function tooFewToLearn(spend: number, events: number | undefined, costPerLead: number | undefined): FeasibilityFlag | null {
  if (events === undefined || costPerLead === undefined || spend <= 0) return null;
  const [perWeek, spendPerWeek] = [tidy(events * costPerLead), tidy((spend * DAYS_PER_WEEK) / DAYS_PER_MONTH)];
  return spendPerWeek >= perWeek ? null : { flag: "learning", events, perWeek, spendPerWeek };
}
