import { block, isBlank } from "../block.ts";
import type { Benchmark, BenchmarkMetric } from "../budget/benchmark.ts";
import { platformKey } from "../budget/platform-key.ts";
import { InputError } from "../input-error.ts";
import { isErrorText, shown, usedRows } from "./figures.ts";
import { nameKey } from "./names.ts";

/**
 * Reads the table of benchmarks: platform, metric, low, high and currency in its first columns. Headings and metrics of the user's own are
 * skipped. A single figure is both low and high, and the two may stand the wrong way round.
 *
 * @param metrics what the metrics may be called, by nameKey
 * @throws InputError when there are fewer than four columns, or a figure is not above 0
 */
export function parseBenchmarks(asker: string, argument: unknown, metrics: ReadonlyMap<string, BenchmarkMetric>): readonly Benchmark[] {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width < 4) {
    throw new InputError(
      `${asker} needs the benchmarks in columns (platform, metric, low, high, currency); there ${width === 1 ? "is" : "are"} ${width}.`,
    );
  }
  return cells.slice(0, usedRows(cells)).flatMap((row, r) => {
    const metric = metrics.get(nameKey(row[1]));
    const platform = platformKey(row[0]);
    if (metric === undefined || platform === "") return [];
    const figures = [row[2], row[3]].flatMap((cell) => figureOf(cell, () => `${asker}: a figure in row ${r + 1} of the benchmarks`) ?? []);
    const range = figures.length === 0 ? null : { low: Math.min(...figures), high: Math.max(...figures) };
    const currency = typeof row[4] === "string" && !isErrorText(row[4]) ? row[4].trim().toUpperCase() : "";
    return [{ platform, metric, range, currency }];
  });
}

function figureOf(cell: unknown, culprit: () => string): number | undefined {
  if (isBlank(cell) || typeof cell === "string") return undefined;
  if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
  throw new InputError(`${culprit()} is ${shown(cell)}; use a number above 0, or leave the cell blank.`);
}
