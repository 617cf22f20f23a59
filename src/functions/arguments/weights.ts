import { parsedWeight } from "../../domain/weight.ts";
import { onePerCriterion } from "./one-per-criterion.ts";
import type { Refuse } from "./refuse.ts";

/**
 * Reads the weights of the criteria, in a row or a column and of any scale. A blank counts nothing (0).
 *
 * @throws InputError for a block, another number of weights than criteria, a word, a negative weight, or weights that are all 0
 * @example readWeights(refuse, [[30], [""], [70]], 3) → [30, 0, 70]
 */
export function readWeights(refuse: Refuse, argument: unknown, criteria: number): number[] {
  const weights = onePerCriterion(refuse, "weights", argument, criteria).map((cell, i) => {
    const weight = parsedWeight(cell);
    if (weight === null) throw refuse("weight", i + 1, cell);
    return weight;
  });
  if (!weights.some((weight) => weight > 0)) throw refuse("noWeight");
  return weights;
}
