import {
  type Benchmark,
  type BenchmarkFigure,
  type BenchmarkMetric,
  benchmarkMetrics,
  benchmarkOf,
  type Range,
  shareMetrics,
  type UnusedMetric,
} from "./benchmark.ts";
import { belowDailyMinimum, FEW_CLICKS, type FeasibilityFlag, MOST_PLATFORMS, tooFewToLearn } from "./feasibility.ts";
import { platformRule } from "./platform-rule.ts";

/** What a month's spend on one platform may buy. Null where there is no benchmark, which is not the same as nothing. */
export interface Forecast {
  readonly impressions: Range | null;
  readonly clicks: Range | null;
  readonly leads: Range | null;
  readonly flags: readonly FeasibilityFlag[];
}

/** Money for one platform in a month; the platform's name as names are compared. */
export interface PlatformSpend {
  readonly platform: string;
  readonly spend: number;
}

/**
 * What each spend may buy at the benchmarks, from the dearest price to the cheapest, and what speaks against it. Clicks come from the price of a
 * click, else from impressions and click rate; leads from the price of a lead, else from clicks and conversion rate.
 *
 * @param currency the plan's, "" if unknown; benchmarks in another are flagged and never converted
 * @param unused rows of the table that stand for nothing here; they are named beside their platform
 */
export function forecast(
  spends: readonly PlatformSpend[],
  benchmarks: readonly Benchmark[],
  currency = "",
  unused: readonly UnusedMetric[] = [],
): readonly Forecast[] {
  const alone = spends.map((each) => forecastOne(each, benchmarks, currency, unused));
  const used = spends.filter(({ spend }) => spend > 0).length;
  const short = alone.some(({ flags }) => flags.some(({ flag }) => flag === "belowAdGroup" || flag === "fewClicks"));
  if (used <= MOST_PLATFORMS || !short) return alone;
  return alone.map((each, i) =>
    (spends[i]?.spend ?? 0) > 0 ? { ...each, flags: [...each.flags, { flag: "spreadThin", platforms: used }] } : each,
  );
}

function forecastOne(
  { platform, spend }: PlatformSpend,
  benchmarks: readonly Benchmark[],
  currency: string,
  unused: readonly UnusedMetric[],
): Forecast {
  const isShare = (metric: BenchmarkMetric): boolean => shareMetrics.some((each) => each === metric);
  const figures = Object.fromEntries(
    benchmarkMetrics.map((metric) => [metric, benchmarkOf(benchmarks, platform, metric, isShare(metric) ? "" : currency)]),
  ) as Record<BenchmarkMetric, BenchmarkFigure>;
  const bought = (metric: BenchmarkMetric, each = 1): Range | null => {
    const price = figures[metric].range;
    return price && { low: (each * spend) / price.high, high: (each * spend) / price.low };
  };
  const minimum = (metric: BenchmarkMetric): number | undefined => {
    const { range, known } = figures[metric];
    return known ? range?.low : platformRule(platform, metric, currency);
  };
  const shareOf = (whole: Range | null, metric: (typeof shareMetrics)[number]): Range | null => {
    const share = figures[metric].range;
    return whole && share && { low: whole.low * share.low, high: whole.high * share.high };
  };
  const impressions = bought("cpm", 1000);
  const clicks = bought("cpc") ?? shareOf(impressions, "ctr");
  const leads = bought("cpl") ?? bought("cpa") ?? shareOf(clicks, "cvr");
  const names = [...new Set(unused.filter((each) => each.platform === platform).map(({ name }) => name))];
  const foreign = benchmarkMetrics.map((metric) => figures[metric].foreign).find((each) => each !== "");
  const flags: readonly (FeasibilityFlag | null)[] = [
    belowDailyMinimum("belowAdGroup", spend, minimum("adGroupDay")) ?? belowDailyMinimum("belowCampaign", spend, minimum("campaignDay")),
    tooFewToLearn(spend, minimum("learningWeek"), (figures.cpl.range ?? figures.cpa.range)?.low),
    clicks && spend > 0 && clicks.high < FEW_CLICKS ? { flag: "fewClicks", ...clicks } : null,
    foreign === undefined ? null : { flag: "currency", benchmarks: foreign, plan: currency },
    names.length === 0 ? null : { flag: "unusedMetrics", names },
  ];
  return { impressions, clicks, leads, flags: flags.filter((each) => each !== null) };
}
