import { type Benchmark, type BenchmarkMetric, shareMetrics, type UnusedMetric } from "../../domain/budget/benchmark.ts";
import { platformKey } from "../../domain/budget/platform-key.ts";
import { isBlank, isErrorText } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { block, usedRows } from "./block.ts";
import type { Refuse } from "./refuse.ts";

export interface BenchmarkTable {
  readonly benchmarks: readonly Benchmark[];
  /** Rows with a metric of the user's own. */
  readonly unused: readonly UnusedMetric[];
}

/**
 * Reads the table of benchmarks: platform, metric, low, high and currency in its first columns. Metrics of the user's own are given back by
 * name. Shares may be typed as 1.2 % or as 1.2. A single figure is both low and high, and the two may stand the wrong way round.
 *
 * @param metrics what the metrics may be called, by nameKey
 * @throws InputError when there are fewer than four columns, or a figure is not above 0
 */
export function readBenchmarks(refuse: Refuse, argument: unknown, metrics: ReadonlyMap<string, BenchmarkMetric>): BenchmarkTable {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width < 4) throw refuse("benchmarkColumns", width);
  const benchmarks: Benchmark[] = [];
  const unused: UnusedMetric[] = [];
  for (const [r, row] of cells.slice(0, usedRows(cells)).entries()) {
    const metric = metrics.get(nameKey(row[1]));
    const platform = platformKey(row[0]);
    if (platform === "") continue;
    if (metric === undefined) {
      if (nameKey(row[1]) !== "") unused.push({ platform, name: String(row[1]).trim() });
      continue;
    }
    const isShare = shareMetrics.some((each) => each === metric);
    const figures = [row[2], row[3]].flatMap((cell) => (isShare ? shareOf : figureOf)(refuse, cell, r + 1) ?? []);
    const range = figures.length === 0 ? null : { low: Math.min(...figures), high: Math.max(...figures) };
    const currency = typeof row[4] === "string" && !isErrorText(row[4]) ? row[4].trim().toUpperCase() : "";
    benchmarks.push({ platform, metric, range, currency });
  }
  return { benchmarks, unused };
}

/** No share is above 1: such a figure was meant as a percentage, like one that stands there as text. @example shareOf(refuse, "1,2 %", 5) → 0.012 */
function shareOf(refuse: Refuse, cell: unknown, row: number): number | undefined {
  const percent = typeof cell === "string" ? /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(cell)?.[1] : undefined;
  const share = percent === undefined ? figureOf(refuse, cell, row) : Number(percent.replace(",", ".")) / 100;
  return share !== undefined && share > 1 ? share / 100 : share;
}

function figureOf(refuse: Refuse, cell: unknown, row: number): number | undefined {
  if (isBlank(cell) || typeof cell === "string") return undefined;
  if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
  throw refuse("benchmark", row, cell);
}
