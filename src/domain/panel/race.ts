import { normalTailTable } from "../probability/normal-tail-table.ts";
import { chanceOfBest } from "./chance-of-best.ts";
import type { InterviewNoise } from "./interview-noise.ts";
import { rankChances } from "./rank-chances.ts";
import { type RankRange, rankRange } from "./rank-range.ts";
import { type Scenario, type Sizes, scenarios } from "./scenarios.ts";

/** How one candidate of the race does, over all scenarios. */
export interface Runner {
  readonly uncertainty: number;
  readonly level: number;
  readonly levelError: number;
  /** Null in a race of one, which is none. */
  readonly chance: number | null;
  readonly ranks: RankRange | null;
}

export interface Race {
  /** In the order of the scores. */
  readonly runners: readonly Runner[];
  readonly scenarios: readonly Scenario[];
  /** The noise and the spread to be expected; null without a candidate. */
  readonly sizes: Sizes | null;
}

/**
 * Runs the race over all scenarios: levels by the law of total expectation and variance, chances and ranks as weighted means of exact ones.
 *
 * @param scores evened out
 * @param uncertainties one a score, in units of σ²
 */
export function runRace(scores: readonly number[], uncertainties: readonly number[], noise: InterviewNoise, usual: Sizes): Race {
  if (scores.length === 0) return { runners: [], scenarios: [], sizes: null };
  const all = scenarios(scores, uncertainties, noise, usual);
  const expected = (of: (scenario: Scenario) => number): number => all.reduce((sum, scenario) => sum + scenario.weight * of(scenario), 0);
  const logBelow = normalTailTable();
  const isRace = scores.length > 1;
  const chances = isRace ? expectedChances(all, logBelow) : [];
  const ranks = isRace ? rankChances(all, logBelow).map(rankRange) : [];
  const runners = scores.map((_, i): Runner => {
    const level = expected(({ means }) => means[i] ?? 0);
    const variance = expected(({ means, errors }) => (errors[i] ?? 0) ** 2 + ((means[i] ?? 0) - level) ** 2);
    return {
      uncertainty: uncertainties[i] ?? 0,
      level,
      levelError: Math.sqrt(variance),
      chance: chances[i] ?? null,
      ranks: ranks[i] ?? null,
    };
  });
  return { runners, scenarios: all, sizes: { noise: expected(({ noise }) => noise), spread: expected(({ spread }) => spread) } };
}

function expectedChances(all: readonly Scenario[], logBelow: (z: number) => number): number[] {
  const sums = new Float64Array(all[0]?.means.length ?? 0);
  for (const { weight, means, errors } of all) {
    for (const [i, chance] of chanceOfBest(means, errors, logBelow).entries()) sums[i] = (sums[i] ?? 0) + weight * chance;
  }
  return [...sums];
}
