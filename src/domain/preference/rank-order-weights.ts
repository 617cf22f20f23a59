import type { Figure } from "../figure.ts";

/**
 * Weights from a mere order of importance: the rank-order centroid w_k = (1/n) Σ_{j=k..n} 1/j. Criteria of one rank share what their places
 * would get. Only the order of the ranks counts, not their size.
 *
 * @param ranks 1 for the most important; null is not ranked
 * @returns weights that sum to 1, null where there is no rank
 * @example rankOrderWeights([1, 2, 3]) → [0.611111, 0.277778, 0.111111]
 */
export function rankOrderWeights(ranks: readonly Figure[]): Figure[] {
  const sorted = ranks.filter((rank): rank is number => rank !== null).sort((a, b) => a - b);
  const n = sorted.length;
  const places = new Float64Array(n);
  for (let k = n - 1, tail = 0; k >= 0; k--) {
    tail += 1 / (k + 1);
    places[k] = tail / n;
  }
  return ranks.map((rank) => {
    if (rank === null) return null;
    const first = sorted.indexOf(rank);
    const last = sorted.lastIndexOf(rank);
    return places.slice(first, last + 1).reduce((sum, weight) => sum + weight, 0) / (last - first + 1);
  });
}
