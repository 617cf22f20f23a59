import { line } from "../block.ts";
import { InputError } from "../input-error.ts";
import { type Pair, pairOf } from "../preference/pair.ts";
import { parseRating } from "../rating.ts";
import { parseWeights } from "../weight.ts";
import { usedLength } from "./figures.ts";
import { oneEach } from "./one-each.ts";

/**
 * Reads two candidates' ratings and the weights, each in a row or a column. Criteria that lack either rating are left out; blank cells beyond
 * the last criterion are ignored.
 *
 * @throws InputError when the lists differ in length, or for a rating outside 1–5
 */
export function parsePair(asker: string, a: unknown, b: unknown, weights: unknown): Pair {
  const [first, second] = [line(a), line(b)];
  if (!first || !second) throw new InputError(`${asker} needs each candidate's ratings in one row or one column.`);
  const count = Math.max(usedLength(first), usedLength(second), Math.min(first.length, second.length, usedLength(line(weights) ?? [])));
  if (first.length < count || second.length < count) {
    throw new InputError(
      `${asker} needs the same criteria for both candidates: ${usedOrAll(first, count)} and ${usedOrAll(second, count)}.`,
    );
  }
  const allWeights = parseWeights(asker, [oneEach(asker, "weights", weights, count)]);
  const ratings = [first, second].map((cells, who) =>
    cells
      .slice(0, count)
      .map((cell, i) => parseRating(cell, () => `${asker}: rating ${i + 1} of the ${who === 0 ? "first" : "second"} candidate`)),
  );
  return pairOf(ratings[0] ?? [], ratings[1] ?? [], allWeights);
}

/** Why two candidates cannot be compared, in words; "" when they can. */
export const tooLittleShared = ({ coverage, isEnough }: Pair): string =>
  isEnough ? "" : `too few to judge: both rated on ${Math.round(100 * coverage)} % of the weight`;

const usedOrAll = (cells: readonly unknown[], count: number): number => (cells.length > count ? count : cells.length);
