import { type Pair, pairOf } from "../../domain/preference/pair.ts";
import { rowOrColumn, usedLength } from "./block.ts";
import { ratingOf } from "./ratings.ts";
import type { Refuse } from "./refuse.ts";
import { readWeights } from "./weights.ts";

/**
 * Reads two candidates' ratings and the weights, each in a row or a column. Criteria that lack either rating are left out; blank cells beyond
 * the last criterion are ignored.
 *
 * @throws InputError when the lists differ in length, or for a rating outside 1–5
 */
export function readPair(refuse: Refuse, a: unknown, b: unknown, weights: unknown): Pair {
  const [first, second] = [rowOrColumn(a), rowOrColumn(b)];
  if (!first || !second) throw refuse("pairNotOneLine");
  const ownWeights = usedLength(rowOrColumn(weights) ?? []);
  const count = Math.max(usedLength(first), usedLength(second), Math.min(first.length, second.length, ownWeights));
  if (first.length < count || second.length < count) {
    throw refuse("pairLength", Math.min(first.length, count), Math.min(second.length, count));
  }
  const allWeights = readWeights(refuse, weights, count);
  const ratings = ([first, second] as const).map((cells, who) =>
    cells.slice(0, count).map((cell, i) => ratingOf(refuse, cell, () => ({ in: "pair", candidate: who === 0 ? 1 : 2, place: i + 1 }))),
  );
  return pairOf(ratings[0] ?? [], ratings[1] ?? [], allWeights);
}
