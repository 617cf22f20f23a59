import { similarWorth } from "./similar-worth.ts";

/** The smallest figure that a benchmark may say, in any currency: a price of 0 would buy without end. */
export const MIN_PRICE = 0.001;

/**
 * What a platform charges, what comes of it, and the least it wants: `cpm` for a thousand impressions, `cpc` for a click, `cpl` and `cpa` for a
 * lead, `ctr` the share of impressions that are clicked, `cvr` the share of clicks that become leads, a minimum per day for an ad group and for
 * a campaign, and how many events a week its ad system needs to learn from.
 */
export const benchmarkMetrics = ["cpm", "cpc", "cpl", "cpa", "ctr", "cvr", "adGroupDay", "campaignDay", "learningWeek"] as const;

/** Metrics that are shares from 0 to 1 and have no currency. */
export const shareMetrics = ["ctr", "cvr"] as const satisfies readonly (typeof benchmarkMetrics)[number][];

export type BenchmarkMetric = (typeof benchmarkMetrics)[number];

/** A published figure as a range, because sources differ two- to fourfold. */
export interface Benchmark {
  /** As names are compared, see platformKey. */
  readonly platform: string;
  readonly metric: BenchmarkMetric;
  /** Null for a row that is there but has no figure. */
  readonly range: Range | null;
  /** "" where none is given, or none is needed. */
  readonly currency: string;
}

export interface Range {
  /** Above 0, and not above `high`. */
  readonly low: number;
  readonly high: number;
}

/** A row of the table whose metric the forecast has no use for, as it is called there. */
export interface UnusedMetric {
  readonly platform: string;
  readonly name: string;
}

/** A platform's figures for a plan in some currency. */
export interface BenchmarkFigure {
  /** Several rows of one metric make one wide range. */
  readonly range: Range | null;
  /** The currency of the figures where it is not the plan's, "" otherwise. */
  readonly foreign: string;
  /** False where no row of the table is about this. */
  readonly known: boolean;
}

/**
 * Looks up a figure. Rows in the plan's own currency come first. Those in another count as they are if a unit is worth about as much, since the
 * ranges are far wider than the difference; otherwise there is no figure.
 *
 * @param currency the plan's, "" if unknown: then every row counts
 */
export function benchmarkOf(
  benchmarks: readonly Benchmark[],
  platform: string,
  metric: BenchmarkMetric,
  currency: string,
): BenchmarkFigure {
  const rows = benchmarks.filter((each) => each.platform === platform && each.metric === metric);
  const priced = rows.filter(({ range }) => range !== null);
  const own = priced.filter((each) => currency === "" || each.currency === "" || each.currency === currency);
  const foreign = own.length === 0 ? (priced[0]?.currency ?? "") : "";
  const ranges = (own.length > 0 ? own : priced.filter((each) => similarWorth(each.currency, currency))).flatMap(
    ({ range }) => range ?? [],
  );
  const range =
    ranges.length === 0 ? null : { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
  return { range, foreign, known: rows.length > 0 };
}
