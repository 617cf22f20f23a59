import { sheetReference } from "./formula-text.ts";
import { KEY_COLUMN, RATING_COLUMN } from "./templates/interviews.ts";

/**
 * Mends a mean formula of Candidates whose log was deleted, once there is a new log. What the deletion left are three broken references, to
 * the keys, the ratings and the keys; everything else in the formula has moved along with the user's columns and stays as it is.
 *
 * @returns the mended formula, or undefined when this is no such formula
 */
export function reconnect(formula: string, interviews: string): string | undefined {
  const pieces = formula.split(/#REF!?/);
  if (pieces.length !== 4) return undefined;
  const whole = (letter: string) => `${sheetReference(interviews)}${letter}1:${letter}`;
  const [before, afterKeys, afterRatings, rest] = pieces;
  return `${before}${whole(KEY_COLUMN)}${afterKeys}${whole(RATING_COLUMN)}${afterRatings}${whole(KEY_COLUMN)}${rest}`;
}
