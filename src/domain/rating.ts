import { type Block, isBlank, line } from "./block.ts";
import { InputError } from "./input-error.ts";

/** The lowest and the highest level of every criterion. */
export const LOWEST_RATING = 1;
export const HIGHEST_RATING = 5;

/** From 1 to 5, also between two levels (a mean of several interviewers); null when nobody observed the criterion. */
export type Rating = number | null;

/** A figure of the rating scale as it is shown: evened out it may lie a little outside. @example clipRating(5.05) → 5 */
export const clipRating = (figure: number): number => Math.min(HIGHEST_RATING, Math.max(LOWEST_RATING, figure));

/**
 * Reads ratings as Sheets hands them over: blanks, words and error cells are missing; a number outside 1–5 is a mistake worth stopping for.
 *
 * @param asker the function that the message names
 * @throws InputError naming the row and column of the first culprit, counted within the block from 1
 * @example parseRatings("SMM_SCORE", [[4, "", "#N/A"]]) → [[4, null, null]]
 */
export const parseRatings = (asker: string, cells: Block): Rating[][] =>
  cells.map((row, r) =>
    // Ten thousand candidates come through here at once, so a plain rating costs no more than the look at it.
    row.map((cell, c) => (isRating(cell) ? cell : parseRating(cell, () => `${asker}: the rating in row ${r + 1}, column ${c + 1}`))),
  );

const isRating = (cell: unknown): cell is number => typeof cell === "number" && cell >= LOWEST_RATING && cell <= HIGHEST_RATING;

/**
 * Reads the minimum rating wanted of each criterion; a blank is no minimum.
 *
 * @throws InputError when it is not one row or column, or a minimum is not from 1 to 5
 */
export function parseMinimums(asker: string, argument: unknown): Rating[] {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the minimums in one row or one column.`);
  return cells.map((cell, i) => parseRating(cell, () => `${asker}: minimum ${i + 1}`));
}

/**
 * Reads one rating.
 *
 * @param culprit how the message names the cell; asked for only when something is wrong
 * @throws InputError for a number outside 1–5, a date or a ticked box
 */
export function parseRating(cell: unknown, culprit: () => string): Rating {
  if (isBlank(cell) || typeof cell === "string") return null;
  if (isRating(cell)) return cell;
  throw new InputError(
    `${culprit()} is ${shown(cell)}; use ${LOWEST_RATING} to ${HIGHEST_RATING}, or leave the cell blank for "not observed".`,
  );
}

function shown(cell: unknown): string {
  if (cell instanceof Date) return "a date";
  return typeof cell === "object" ? "not a number" : String(cell);
}
