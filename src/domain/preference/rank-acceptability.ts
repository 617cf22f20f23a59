import type { Matrix } from "../figure.ts";
import { dirichlet } from "../probability/dirichlet.ts";
import { mulberry32, seedOf } from "../probability/mulberry32.ts";

export const DRAWS = 20_000;

/** Scores closer than this are a tie. */
const TIE = 1e-9;

export interface RankAcceptability {
  /** The share of draws in which the candidate takes each rank, first rank first; ties share their ranks. */
  readonly ranks: readonly number[];
  /** The mean weights of the draws that put the candidate first: "what you would have to value"; undefined if it never is. */
  readonly centralWeights: readonly number[] | undefined;
}

/**
 * How each candidate would rank if the weights had come out a little differently (SMAA-2, Lahdelma & Salminen 2001).
 *
 * The seed depends on the weights, the confidence and the number of draws alone. So the same sheet shows the same figures, the order of the
 * candidates plays no part, and one changed rating moves only what it really moves.
 *
 * @param ratings candidates × criteria, each candidate with at least one rating; a missing rating is left out of that candidate's mean
 * @param weights one per criterion, 0 or more, of any scale
 */
export function rankAcceptability(ratings: Matrix, weights: readonly number[], confidence: number, draws: number): RankAcceptability[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const alphas = weights.map((weight) => (confidence * weight) / total);
  const draw = dirichlet(alphas, mulberry32(seedOf([...alphas, confidence, draws])));
  const m = ratings.length;
  const n = weights.length;
  const shares = new Float64Array(n);
  const scores = new Float64Array(m);
  const order = Int32Array.from(ratings, (_, i) => i);
  const ranks = ratings.map(() => new Float64Array(m));
  const central = ratings.map(() => new Float64Array(n));
  const complete = ratings.every((row) => !row.includes(null));
  const filled = ratings.map((row) => Float64Array.from(row, (rating) => rating ?? 0));
  for (let d = 0; d < draws; d++) {
    draw(shares);
    for (const [i, row] of filled.entries()) scores[i] = mean(row, shares, complete ? undefined : ratings[i]);
    sortByScore(order, scores);
    for (let first = 0; first < m; ) {
      let last = first;
      while (last + 1 < m && (scores[order[first] ?? 0] ?? 0) - (scores[order[last + 1] ?? 0] ?? 0) < TIE) last++;
      const share = 1 / (last - first + 1);
      for (let place = first; place <= last; place++) {
        const i = order[place] ?? 0;
        const row = ranks[i] as Float64Array;
        for (let rank = first; rank <= last; rank++) row[rank] = (row[rank] ?? 0) + share;
        if (first > 0) continue;
        const sums = central[i] as Float64Array;
        for (let c = 0; c < n; c++) sums[c] = (sums[c] ?? 0) + share * (shares[c] ?? 0);
      }
      first = last + 1;
    }
  }
  return ranks.map((row, i) => {
    const wins = row[0] ?? 0;
    return {
      ranks: [...row].map((count) => count / draws),
      centralWeights: wins > 0 ? [...(central[i] as Float64Array)].map((sum) => sum / wins) : undefined,
    };
  });
}

/** Insertion sort, highest first: from one draw to the next the order hardly changes. */
function sortByScore(order: Int32Array, scores: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const moving = order[place] ?? 0;
    const score = scores[moving] ?? 0;
    let to = place;
    for (; to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < score; to--) order[to] = order[to - 1] ?? 0;
    order[to] = moving;
  }
}

function mean(row: Float64Array, shares: Float64Array, gaps: readonly (number | null)[] | undefined): number {
  let sum = 0;
  let observed = 0;
  for (let c = 0; c < row.length; c++) {
    if (gaps && gaps[c] === null) continue;
    const share = shares[c] ?? 0;
    sum += share * (row[c] ?? 0);
    observed += share;
  }
  return observed > 0 ? sum / observed : 0;
}
