import type { FeasibilityFlag } from "../domain/budget/feasibility.ts";
import type { ForecastText } from "./benchmarks-text.ts";

/** What speaks against a spend, in a few words. */
export function flagWords(text: ForecastText, flag: FeasibilityFlag): string {
  switch (flag.flag) {
    case "belowAdGroup":
      return text.adGroupShort(flag.perDay, flag.perMonth, flag.days);
    case "belowCampaign":
      return text.campaignShort(flag.perDay, flag.perMonth);
    case "learning":
      return text.learningShort(flag.events, flag.perWeek, flag.spendPerWeek);
    case "fewClicks":
      return text.fewClicks(flag.low, flag.high);
    case "spreadThin":
      return text.spreadThin(flag.platforms);
    case "currency":
      return text.otherCurrency(flag.benchmarks, flag.plan);
    case "unusedMetrics":
      return text.unusedMetrics(flag.names);
  }
}
