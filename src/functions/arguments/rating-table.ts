import { isFailedText } from "../../domain/cell-value.ts";
import type { Rating } from "../../domain/rating.ts";
import type { LeftOutCells } from "../results/remarks.ts";
import { type Block, block, usedRows } from "./block.ts";
import { isNoRating, ratingsOf } from "./ratings.ts";
import type { Refuse } from "./refuse.ts";
import { readWeights } from "./weights.ts";

/** Candidates by criteria, with the weights of the criteria. */
export interface RatingTable {
  /** Without the blank end. */
  readonly rows: readonly (readonly Rating[])[];
  readonly weights: readonly number[];
  /** How many rows were asked for, the blank end included. */
  readonly height: number;
  /** What counts as missing although something stands there, one for each row. */
  readonly leftOut: readonly LeftOutCells[];
}

/**
 * Reads ratings with their weights. A column of ratings for as many weights is one candidate.
 *
 * @throws InputError for a rating outside 1–5, or when there is not one weight for each criterion
 */
export function readRatingTable(refuse: Refuse, ratings: unknown, weights: unknown): RatingTable {
  const cells = upright(block(ratings), block(weights));
  const ownWeights = readWeights(refuse, weights, cells[0]?.length ?? 0);
  const used = cells.slice(0, usedRows(cells));
  return {
    rows: ratingsOf(refuse, used),
    weights: ownWeights,
    height: cells.length,
    leftOut: used.map(leftOutOf),
  };
}

/** Cells of a row that are in error or unanswered, and words. */
export const leftOutOf = (row: readonly unknown[]): LeftOutCells => ({
  errors: row.filter(isFailedText).length,
  texts: row.filter(isNoRating).length,
});

function upright(ratings: Block, weights: Block): Block {
  const count = weights.length * (weights[0]?.length ?? 0);
  const isColumn = ratings.length > 1 && ratings.every((row) => row.length === 1);
  return isColumn && ratings.length === count ? [ratings.map((row) => row[0])] : ratings;
}
