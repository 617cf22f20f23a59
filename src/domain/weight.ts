import { isBlank, line } from "./block.ts";
import { InputError } from "./input-error.ts";

/**
 * Reads the weights of the criteria, in a row or a column and of any scale. A blank counts nothing (0).
 *
 * @param asker the function that the message names
 * @throws InputError for a block, a word, a negative weight, or weights that are all 0
 * @example parseWeights("SMM_SCORE", [[30], [""], [70]]) → [30, 0, 70]
 */
export function parseWeights(asker: string, argument: unknown): number[] {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the weights in one row or one column.`);
  const weights = cells.map((cell, i) => {
    if (isBlank(cell)) return 0;
    if (typeof cell !== "number" || !Number.isFinite(cell)) {
      throw new InputError(
        `${asker}: weight ${i + 1} is ${cell instanceof Date ? "a date" : `"${cell}"`}; weights are numbers of 0 or more.`,
      );
    }
    if (cell < 0) throw new InputError(`${asker}: weight ${i + 1} is ${cell}; weights are numbers of 0 or more.`);
    return cell;
  });
  if (!weights.some((weight) => weight > 0)) throw new InputError(`${asker} needs at least one weight above 0.`);
  return weights;
}

/** A single weight, or null for what is none: a word, a date, a number below 0. A blank counts nothing (0). @example parsedWeight("4,5") → null */
export function parsedWeight(cell: unknown): number | null {
  if (isBlank(cell)) return 0;
  return typeof cell === "number" && Number.isFinite(cell) && cell >= 0 ? cell : null;
}
