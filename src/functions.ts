import { block } from "./domain/block.ts";
import { InputError } from "./domain/input-error.ts";
import { parseMinimums, parseRatings } from "./domain/rating.ts";
import { score } from "./domain/score.ts";
import { parseWeights } from "./domain/weight.ts";

/**
 * The weighted score of each candidate, from 1 to 5. Ratings nobody gave are left out, never counted as 0. Blank when less than 70 % of the weight has a rating.
 *
 * @param {A2:E10} ratings One row a candidate and one column a criterion, ratings from 1 to 5. Leave a cell blank for "not observed".
 * @param {A1:E1} weights How much each criterion counts, in a row or a column, on any scale.
 * @param {A12:E12} minimums Optional. The rating wanted at least for each criterion, blank for none. They are checked but do not change the score.
 * @return One score a candidate, blank where too little was observed.
 * @example =SMM_SCORE({4,5,2,3,4};{30,25,20,15,10}) → 3.7
 * @customfunction
 */
export function SMM_SCORE(ratings: unknown, weights: unknown, minimums?: unknown): (number | "")[][] {
  const candidates = parseRatings("SMM_SCORE", block(ratings));
  const parsedWeights = parseWeights("SMM_SCORE", weights);
  const criteria = candidates[0]?.length ?? 0;
  requireOneEach("weights", parsedWeights.length, criteria);
  if (minimums !== undefined && minimums !== "") requireOneEach("minimums", parseMinimums("SMM_SCORE", minimums).length, criteria);
  return candidates.map((row) => [score(row, parsedWeights).score ?? ""]);
}

function requireOneEach(what: string, count: number, criteria: number): void {
  if (count === criteria) return;
  throw new InputError(`SMM_SCORE needs as many ${what} as criteria: ${criteria} criteria, ${count} ${what}.`);
}
