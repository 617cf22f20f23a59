import type { BenchmarkMetric } from "../domain/budget/benchmark.ts";
import type { BenchmarkSource } from "../domain/budget/published-benchmarks.ts";

/** The words of the benchmarks sheet and of the forecast that reads it. */
export interface BenchmarksText {
  readonly name: string;
  readonly columns: Readonly<Record<"platform" | "metric" | "low" | "high" | "currency" | "source" | "date" | "flag", string>>;
  /** How each metric is called in the table; the forecast knows it in every language. */
  readonly metrics: Readonly<Record<BenchmarkMetric, string>>;
  /** Who published the figures that the kit ships. */
  readonly sources: Readonly<Record<BenchmarkSource, string>>;
  readonly notes: Readonly<Record<"platform" | "metric" | "low" | "date" | "flag", string>>;
  /** What the last column says of a row. */
  readonly verdicts: Readonly<Record<"fine" | "noFigure" | "lowAboveHigh" | "noSource" | "noDate" | "old", string>>;
  readonly figureRule: string;
}

/** The words of a forecast. Amounts are in the currency of the benchmarks. */
export interface ForecastText {
  readonly noBenchmark: string;
  adGroupShort(perDay: number, perMonth: number, days: number): string;
  campaignShort(perDay: number, perMonth: number): string;
  learningShort(events: number, perWeek: number, spendPerWeek: number): string;
  fewClicks(low: number, high: number): string;
  spreadThin(platforms: number): string;
  otherCurrency(benchmarks: string, plan: string): string;
  unusedMetrics(names: readonly string[]): string;
}
