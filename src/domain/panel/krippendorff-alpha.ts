import type { Figure, Matrix } from "../figure.ts";
import { mulberry32, seedOf } from "../probability/mulberry32.ts";
import type { Coefficient } from "./intraclass-correlation.ts";

/** How far apart two values are: differ or not (nominal), by ranks (ordinal), by points (interval). */
export type Metric = "interval" | "ordinal" | "nominal";

/** Fewer candidates than this say nothing about how sure the coefficient is. */
const LEAST_FOR_INTERVAL = 5;
const RESAMPLES = 1000;

/**
 * Krippendorff's α: agreement beyond chance, for tables with gaps. 1 is perfect, 0 is chance.
 *
 * The 95 % interval comes from drawing the candidates anew 1000 times, with a seed that depends on the figures alone, against the
 * disagreement expected in the whole table.
 *
 * @param matrix candidates × interviewers; a candidate with fewer than two figures is left out
 * @returns undefined when all figures are the same, or no candidate has two
 */
export function krippendorffAlpha(matrix: Matrix, metric: Metric): Coefficient | undefined {
  const units = matrix.map((row) => row.filter((value): value is number => value !== null)).filter((unit) => unit.length > 1);
  const counts = valueCounts(units);
  const pairs = units.reduce((sum, unit) => sum + unit.length, 0);
  const distance = metric === "ordinal" ? ordinalDistance(counts) : metric === "nominal" ? nominalDistance : intervalDistance;
  let expected = 0;
  for (const [c, nc] of counts) for (const [k, nk] of counts) expected += nc * nk * distance(c, k);
  if (!(expected > 0)) return undefined;
  const chance = expected / (pairs * (pairs - 1));
  const observed = units.map((unit) => disagreement(unit, distance));
  const sizes = units.map((unit) => unit.length);
  const value = 1 - sum(observed) / sum(sizes) / chance;
  if (units.length < LEAST_FOR_INTERVAL) return { value, low: null, high: null };
  const [low, high] = interval(observed, sizes, chance, seedOf(matrix.flat()));
  return { value, low, high };
}

const intervalDistance = (c: number, k: number): number => (c - k) ** 2;
const nominalDistance = (c: number, k: number): number => (c === k ? 0 : 1);

/** Two values are as far apart as the number of ratings that lie between them, half of their own included. */
function ordinalDistance(counts: ReadonlyMap<number, number>): (c: number, k: number) => number {
  const middles = new Map<number, number>();
  let below = 0;
  for (const [value, count] of counts) {
    middles.set(value, below + count / 2);
    below += count;
  }
  return (c, k) => ((middles.get(c) ?? 0) - (middles.get(k) ?? 0)) ** 2;
}

/** How often each value occurs, in rising order. */
function valueCounts(units: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of units.flat().sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What the pairs within one candidate add to the observed disagreement; each ordered pair counts 1/(m − 1). */
function disagreement(unit: readonly number[], distance: (c: number, k: number) => number): number {
  let total = 0;
  for (const c of unit) for (const k of unit) total += distance(c, k);
  return total / (unit.length - 1);
}

function interval(observed: readonly number[], sizes: readonly number[], chance: number, seed: number): readonly [number, number] {
  const random = mulberry32(seed);
  const values = Array.from({ length: RESAMPLES }, () => {
    let disagreements = 0;
    let size = 0;
    for (let drawn = 0; drawn < observed.length; drawn++) {
      const unit = Math.floor(random() * observed.length);
      disagreements += observed[unit] ?? 0;
      size += sizes[unit] ?? 0;
    }
    return 1 - disagreements / size / chance;
  }).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

const sum = (values: readonly Figure[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
