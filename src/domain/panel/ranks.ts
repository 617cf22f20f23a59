/** Scores that differ by less than this are equal: they were added up in another order. */
const EQUAL = 1e-9;

/**
 * The rank of each score, the highest first; equal scores share a rank.
 *
 * @example ranksOf([3, 4, 3]) → [2, 1, 2]
 */
export function ranksOf(scores: readonly number[]): number[] {
  const ranks = scores.map(() => 1);
  const order = scores.map((score, place) => ({ score, place })).sort((a, b) => b.score - a.score);
  for (const [k, { score, place }] of order.entries()) {
    const above = order[k - 1];
    if (above) ranks[place] = above.score - score > EQUAL ? k + 1 : (ranks[above.place] ?? 1);
  }
  return ranks;
}
