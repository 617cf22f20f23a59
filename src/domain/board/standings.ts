import { chanceOfBest } from "../panel/chance-of-best.ts";
import { LENIENCY_PULL, leniency } from "../panel/leniency.ts";
import { ratingNoise } from "../panel/rating-noise.ts";
import type { Rating } from "../rating.ts";
import { type ScorecardRow, scorecard } from "../scorecard/scorecard.ts";
import { composites, wholeInterviews } from "./composites.ts";
import { cellMean, type Tally } from "./tally.ts";

/** Where one candidate stands. */
export interface Standing extends ScorecardRow {
  /** From 1; equal scores share a rank. Null without a score, and for a candidate who fails a must-have. */
  readonly rank: number | null;
  /** The chance of being truly the best of those with a rank; null without a rank. */
  readonly chance: number | null;
  /** True when anybody rated anything. */
  readonly isRated: boolean;
}

export interface Standings {
  /** One a candidate, in their order. */
  readonly rows: readonly Standing[];
  /** True when nothing in the ratings tells how much they vary, so that the chances rest on our assumption alone. */
  readonly isPriorOnly: boolean;
}

/**
 * Scores, gates, ranks and chances of all candidates.
 *
 * A candidate who fails a must-have keeps the score, but has no rank and no chance. Who has a score but nobody's whole interview, because
 * interviewers shared the criteria out, goes into the chances as if one interviewer had given the score.
 *
 * @param weights one a criterion, not all 0
 * @param minimums one a criterion, null for none
 */
export function standings(tallied: Tally, weights: readonly number[], minimums: readonly Rating[]): Standings {
  const means = tallied.voices.map((cells) => cells.map(cellMean));
  const raters = tallied.voices.map((cells) => cells.map((voices) => voices.length));
  const cards = scorecard(means, weights, minimums, "prorata", raters);
  const panel = wholeInterviews(composites(tallied, weights));
  const { adjusted } = leniency(panel, LENIENCY_PULL);
  const noise = ratingNoise(panel);
  const ranked = cards.flatMap((card, i) => (card.score === null || card.gates.has("FAIL") ? [] : [{ i, score: card.score }]));
  const chances = chancesOf(
    ranked.map(({ i, score }) => adjusted[i] ?? score),
    ranked.map(({ i }) => noise.standardErrors[i] ?? noise.sd),
  );
  const chanceAt = new Map(ranked.map(({ i }, r) => [i, chances[r] ?? 0]));
  const rankAt = ranksOf(ranked);
  return {
    rows: cards.map((card, i) => ({
      ...card,
      rank: rankAt.get(i) ?? null,
      chance: chanceAt.get(i) ?? null,
      isRated: means[i]?.some((mean) => mean !== null) ?? false,
    })),
    isPriorOnly: noise.degrees <= 0,
  };
}

const chancesOf = (means: readonly number[], errors: readonly number[]): number[] =>
  means.length === 0 ? [] : chanceOfBest(means, errors);

/** Scores that differ by less than this are equal: they were added up in another order. */
const SCORE_TOLERANCE = 1e-9;

function ranksOf(ranked: readonly { readonly i: number; readonly score: number }[]): ReadonlyMap<number, number> {
  const descending = [...ranked].sort((a, b) => b.score - a.score);
  const ranks = new Map<number, number>();
  let rank = 1;
  for (const [place, { i, score }] of descending.entries()) {
    if (place > 0 && (descending[place - 1]?.score ?? 0) - score > SCORE_TOLERANCE) rank = place + 1;
    ranks.set(i, rank);
  }
  return ranks;
}
