import type { CellPlace } from "../../content/argument-errors.ts";
import { isBlank, isFailedText } from "../../domain/cell-value.ts";
import { isRating, type Rating } from "../../domain/rating.ts";
import { type Block, block, firstCell } from "./block.ts";
import { onePerCriterion } from "./one-per-criterion.ts";
import type { Refuse } from "./refuse.ts";

/**
 * Reads ratings as Sheets hands them over: blanks, words and error cells are missing; a number outside 1–5 is a mistake worth stopping for.
 *
 * @throws InputError naming the row and column of the first culprit, counted within the block from 1
 */
export const readRatings = (refuse: Refuse, argument: unknown): Rating[][] => ratingsOf(refuse, block(argument));

/** The same for cells that are a block already. */
export const ratingsOf = (refuse: Refuse, cells: Block): Rating[][] =>
  cells.map((row, r) =>
    // Ten thousand candidates come through here at once, so a plain rating costs no more than the look at it.
    row.map((cell, c) => (isRating(cell) ? cell : ratingOf(refuse, cell, () => ({ in: "ratings", row: r + 1, column: c + 1 })))),
  );

/**
 * Reads the minimum rating wanted of each criterion; a blank is no minimum. Left out, there are none.
 *
 * @throws InputError when there is not one cell for each criterion, or a minimum is not from 1 to 5
 */
export function readMinimums(refuse: Refuse, argument: unknown, criteria: number): Rating[] {
  if (isBlank(argument)) return [];
  return onePerCriterion(refuse, "minimums", argument, criteria).map((cell, i) => {
    const minimum = ratingOf(refuse, cell, () => ({ in: "minimums", place: i + 1 }));
    // A word that was left out would let everybody pass.
    if (minimum === null && !isBlank(cell)) throw refuse("rating", { in: "minimums", place: i + 1 }, cell);
    return minimum;
  });
}

/** Reads the rating of the reasons given; blank and words are none yet. @throws InputError for a number outside 1–5 */
export const readJustification = (refuse: Refuse, argument: unknown): Rating =>
  ratingOf(refuse, firstCell(argument), () => ({ in: "justification" }));

/**
 * Reads one rating.
 *
 * @param place where it stands; asked for only when something is wrong
 * @throws InputError for a number outside 1–5, a date or a ticked box
 */
export function ratingOf(refuse: Refuse, cell: unknown, place: () => CellPlace): Rating {
  if (isBlank(cell)) return null;
  if (typeof cell === "string") return ratingInText(cell);
  if (isRating(cell)) return cell;
  throw refuse("rating", place(), cell);
}

/** Words where a rating belongs, which are left out. A cell in error is none of them. */
export const isNoRating = (cell: unknown): boolean =>
  typeof cell === "string" && cell.trim() !== "" && !isFailedText(cell) && ratingInText(cell) === null;

/** A rating that a text cell holds: from 1 to 5 a comma and a point can only mark decimals. Other words are missing. @example ratingInText("4,5") → 4.5 */
function ratingInText(text: string): Rating {
  const rating = /^\s*[1-5](?:[.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(",", ".")) : null;
  return isRating(rating) ? rating : null;
}
