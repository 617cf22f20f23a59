import { rowOrColumn, usedLength } from "./block.ts";
import { ratingOf } from "./ratings.ts";
import type { Refuse } from "./refuse.ts";
import { readWeights } from "./weights.ts";

/** Two candidates over the criteria on which both were rated. */
export interface Pair {
  /** The first candidate's rating less the second's, one for each shared criterion. */
  readonly differences: readonly number[];
  readonly weights: readonly number[];
  /** The place of each shared criterion in the list of all. */
  readonly criteria: readonly number[];
  /** The number of all criteria. */
  readonly count: number;
  /** The share of the weight that the shared criteria have. */
  readonly coverage: number;
}

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
  const criteria = allWeights.flatMap((_, i) => (ratings.every((own) => own[i] !== null) ? [i] : []));
  const shared = criteria.map((i) => allWeights[i] ?? 0);
  return {
    differences: criteria.map((i) => (ratings[0]?.[i] ?? 0) - (ratings[1]?.[i] ?? 0)),
    weights: shared,
    criteria,
    count,
    coverage: total(shared) / total(allWeights),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
