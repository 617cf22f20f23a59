import type { BenchmarkMetric } from "./benchmark.ts";

/** Where a shipped figure comes from; what it is called stands in the content. */
export const benchmarkSources = [
  ...(["several", "wordstream", "stackmatix", "benly", "tiktok", "meta", "lenostube", "webfx"] as const),
  ...(["linkedin", "leadsCampaigns", "prooflytics"] as const),
  /** Looked for in November 2026: no public figure for this platform alone that says when it was measured. */
  "none",
] as const;

export type BenchmarkSource = (typeof benchmarkSources)[number];

/** A row of the benchmarks table as the kit ships it; everything may be edited there. */
export interface PublishedBenchmark {
  readonly platform: string;
  readonly metric: BenchmarkMetric;
  /** In US dollars (`learningWeek`: a count, `ctr`: a share); null where no figure could be found. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null where the figure goes around without anybody vouching for it. */
  readonly source: BenchmarkSource | null;
  /** Year, month and day of the figure; null where the source gives none. */
  readonly date: readonly [year: number, month: number, day: number] | null;
}

const endOf2025 = [2025, 12, 31] as const;
const startOf2026 = [2026, 1, 31] as const;

const row = (
  platform: string,
  metric: BenchmarkMetric,
  [low, high]: readonly [number | null, number | null],
  source: BenchmarkSource | null,
  date: PublishedBenchmark["date"],
): PublishedBenchmark => ({ platform, metric, low, high, source, date });

/** What platforms charge and ask for, as published in 2025 and 2026. Gaps stay gaps: they show as "no benchmark". */
export const publishedBenchmarks: readonly PublishedBenchmark[] = [
  row("Facebook", "cpm", [8, 14], "several", endOf2025),
  row("Facebook", "cpc", [0.6, 1.2], "several", endOf2025),
  row("Facebook", "cpl", [27.66, 41.53], "wordstream", endOf2025),
  row("Facebook", "learningWeek", [50, 50], "meta", endOf2025),
  row("Instagram", "cpm", [8, 8], null, null),
  row("Instagram", "cpc", [null, null], "none", null),
  row("Instagram", "learningWeek", [50, 50], "meta", endOf2025),
  row("LinkedIn", "cpm", [25, 44], "stackmatix", startOf2026),
  row("LinkedIn", "cpc", [5.5, 13.23], "stackmatix", startOf2026),
  row("TikTok", "cpm", [4.26, 6.16], "several", endOf2025),
  row("TikTok", "cpc", [0.31, 0.31], "several", endOf2025),
  row("TikTok", "cpl", [18, 18], "benly", startOf2026),
  row("TikTok", "adGroupDay", [20, 20], "tiktok", [2025, 8, 31]),
  row("TikTok", "campaignDay", [50, 50], "tiktok", [2025, 8, 31]),
  row("YouTube", "cpm", [3.5, 15], "lenostube", endOf2025),
  row("X", "cpc", [0.26, 0.5], "webfx", null),
  row("Pinterest", "cpm", [null, null], "none", null),
  row("LinkedIn", "ctr", [0.0044, 0.0065], "stackmatix", startOf2026),
  row("LinkedIn", "cpl", [79, 371], "linkedin", endOf2025),
  row("Facebook", "ctr", [0.009, 0.0259], "leadsCampaigns", endOf2025),
  row("TikTok", "ctr", [0.006, 0.009], "prooflytics", null),
  row("Instagram", "cpl", [null, null], "none", null),
  row("YouTube", "cpc", [null, null], "none", null),
  row("YouTube", "cpl", [null, null], "none", null),
  row("X", "cpm", [null, null], "none", null),
  row("X", "cpl", [null, null], "none", null),
  row("Pinterest", "cpc", [null, null], "none", null),
  row("Pinterest", "cpl", [null, null], "none", null),
];
