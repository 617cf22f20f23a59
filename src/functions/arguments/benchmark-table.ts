import type { Benchmark, BenchmarkMetric } from "../../domain/budget/benchmark.ts";
import { platformKey } from "../../domain/budget/platform-key.ts";
import { isBlank, isErrorText } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { block, usedRows } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/**
 * Reads the table of benchmarks: platform, metric, low, high and currency in its first columns. Headings and metrics of the user's own are
 * skipped. A single figure is both low and high, and the two may stand the wrong way round.
 *
 * @param metrics what the metrics may be called, by nameKey
 * @throws InputError when there are fewer than four columns, or a figure is not above 0
 */
export function readBenchmarks(refuse: Refuse, argument: unknown, metrics: ReadonlyMap<string, BenchmarkMetric>): readonly Benchmark[] {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width < 4) throw refuse("benchmarkColumns", width);
  return cells.slice(0, usedRows(cells)).flatMap((row, r) => {
    const metric = metrics.get(nameKey(row[1]));
    const platform = platformKey(row[0]);
    if (metric === undefined || platform === "") return [];
    const figures = [row[2], row[3]].flatMap((cell) => figureOf(refuse, cell, r + 1) ?? []);
    const range = figures.length === 0 ? null : { low: Math.min(...figures), high: Math.max(...figures) };
    const currency = typeof row[4] === "string" && !isErrorText(row[4]) ? row[4].trim().toUpperCase() : "";
    return [{ platform, metric, range, currency }];
  });
}

function figureOf(refuse: Refuse, cell: unknown, row: number): number | undefined {
  if (isBlank(cell) || typeof cell === "string") return undefined;
  if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
  throw refuse("benchmark", row, cell);
}
