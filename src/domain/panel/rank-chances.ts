import { normalTailTable } from "../probability/normal-tail-table.ts";
import type { Scenario } from "./scenarios.ts";

/** How far around a candidate's mean the integral looks, and its step, in standard errors. */
const REACH = 5;
const STEP = 0.25;
/** The least probable scenarios are left out, as long as they make up less than this. */
const NEGLECTED = 0.005;
/** The ends of a distribution that are not worth carrying along. */
const TAIL = 1e-7;

/**
 * The probability that each candidate takes each rank, to within .005.
 *
 * Given that candidate i's true level is x, the number of those who are better is a sum of independent yes-or-no draws (Poisson-binomial),
 * whose distribution is built exactly, one candidate after the other. It is built once for everybody at x, and candidate i taken out of it
 * again; then x is integrated over i's normal curve, and over the scenarios.
 *
 * @returns candidates × ranks; the chances of each candidate sum to 1
 */
export function rankChances(all: readonly Scenario[], logBelow = normalTailTable()): Float64Array[] {
  const n = all[0]?.means.length ?? 0;
  const chances = Array.from({ length: n }, () => new Float64Array(n));
  for (const scenario of mainScenarios(all)) addRanks(chances, scenario, logBelow);
  return chances.map((row) => {
    // Taking a candidate out may leave a chance below 0 by rounding.
    const total = row.reduce((sum, chance) => sum + Math.max(0, chance), 0);
    return row.map((chance) => Math.max(0, chance) / total);
  });
}

function addRanks(chances: readonly Float64Array[], { weight, means, errors }: Scenario, logBelow: (z: number) => number): void {
  const { ceil, exp, max } = Math;
  const n = means.length;
  const step = STEP * errors.reduce((least, error) => Math.min(least, error), Number.POSITIVE_INFINITY);
  const near = new Int32Array(n);
  const above = new Float64Array(n);
  const heights = new Float64Array(n);
  const others = new Float64Array(n + 1);
  const better = new Float64Array(n + 1);
  for (const [from, to] of stretches(means, errors)) {
    const steps = max(1, ceil((to - from) / step));
    for (let s = 0; s <= steps; s++) {
      const x = from + ((to - from) * s) / steps;
      let sure = 0;
      let count = 0;
      for (let i = 0; i < n; i++) {
        const error = errors[i] ?? 1;
        const z = (x - (means[i] ?? 0)) / error;
        if (z < -REACH) sure++;
        if (z < -REACH || z > REACH) continue;
        near[count] = i;
        above[count] = exp(logBelow(-z));
        heights[count++] = exp((-z * z) / 2) / error;
      }
      const [low, high] = countDistribution(better, above, count);
      const scale = (weight * (to - from)) / steps;
      for (let k = 0; k < count; k++) {
        const row = chances[near[k] ?? 0] as Float64Array;
        const height = scale * (heights[k] ?? 0);
        takeOut(others, better, above[k] ?? 0, low, high);
        for (let number = max(0, low - 1); number <= high && number + sure < n; number++) {
          row[number + sure] = (row[number + sure] ?? 0) + height * (others[number] ?? 0);
        }
      }
    }
  }
}

function mainScenarios(all: readonly Scenario[]): Scenario[] {
  let left = 1;
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  return sorted.filter(({ weight }) => {
    const isKept = left > NEGLECTED;
    left -= weight;
    return isKept;
  });
}

/** Where any candidate's curve is above nothing; gaps between far-off candidates cost no steps. */
function stretches(means: Float64Array, errors: Float64Array): [number, number][] {
  const own = Array.from(means, (mean, i): [number, number] => [mean - REACH * (errors[i] ?? 0), mean + REACH * (errors[i] ?? 0)]);
  const joined: [number, number][] = [];
  for (const next of own.sort(([a], [b]) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && next[0] <= last[1]) last[1] = Math.max(last[1], next[1]);
    else joined.push(next);
  }
  return joined;
}

/**
 * Fills `into` with the distribution of how many of `count` independent events happen, event k with chance `of[k]`.
 *
 * @returns the first and the last number that is worth looking at
 */
function countDistribution(into: Float64Array, of: Float64Array, count: number): [low: number, high: number] {
  into.fill(0);
  into[0] = 1;
  let low = 0;
  let high = 0;
  for (let k = 0; k < count; k++) {
    const chance = of[k] ?? 0;
    for (let number = ++high; number > low; number--) into[number] = (into[number] ?? 0) * (1 - chance) + (into[number - 1] ?? 0) * chance;
    into[low] = (into[low] ?? 0) * (1 - chance);
    while (low < high && (into[low] ?? 0) < TAIL) into[low++] = 0;
    while (high > low && (into[high] ?? 0) < TAIL) into[high--] = 0;
  }
  return [low, high];
}

/**
 * The distribution without one of its events, from `low` − 1 to `high`: from whichever end keeps rounding errors from growing.
 */
function takeOut(into: Float64Array, from: Float64Array, chance: number, low: number, high: number): void {
  if (chance <= 0.5) {
    let before = 0;
    if (low > 0) into[low - 1] = 0;
    for (let number = low; number <= high; number++) before = into[number] = ((from[number] ?? 0) - chance * before) / (1 - chance);
  } else {
    let after = 0;
    into[high] = 0;
    for (let number = high; number > 0 && number >= low; number--) {
      after = into[number - 1] = ((from[number] ?? 0) - (1 - chance) * after) / chance;
    }
  }
}
