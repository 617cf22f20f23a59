/**
 * What a platform charges, and the least it wants: `cpm` for a thousand impressions, `cpc` for a click, `cpl` for a lead, a minimum a day for an
 * ad group and for a campaign, and how many events a week its ad system needs to learn from.
 */
export const benchmarkMetrics = ["cpm", "cpc", "cpl", "adGroupDay", "campaignDay", "learningWeek"] as const;

export type BenchmarkMetric = (typeof benchmarkMetrics)[number];

/** A published figure as a range, because sources differ two- to fourfold. */
export interface Benchmark {
  /** As names are compared, see nameKey. */
  readonly platform: string;
  readonly metric: BenchmarkMetric;
  /** Above 0, and not above `high`. */
  readonly low: number;
  readonly high: number;
  /** "" where none is given. */
  readonly currency: string;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The figures of a platform; where several rows give one, they make one wide range. Undefined where there is none. */
export function benchmarkOf(benchmarks: readonly Benchmark[], platform: string, metric: BenchmarkMetric): Range | undefined {
  const found = benchmarks.filter((each) => each.platform === platform && each.metric === metric);
  if (found.length === 0) return undefined;
  return { low: Math.min(...found.map(({ low }) => low)), high: Math.max(...found.map(({ high }) => high)) };
}
