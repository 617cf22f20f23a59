import { line } from "../block.ts";
import { InputError } from "../input-error.ts";
import { usedLength } from "./figures.ts";

/**
 * The cells of a row or column that has one cell for each criterion. Blank cells beyond the last criterion are ignored, so that a
 * reference may run to the end of the sheet.
 *
 * @param what how the message names the cells, for example "weights"
 * @throws InputError when it is a block, or their number is not the number of criteria
 * @example oneEach("SMM_FLIP", "weights", [[30, 70, "", ""]], 2) → [30, 70]
 */
export function oneEach(asker: string, what: string, argument: unknown, criteria: number): readonly unknown[] {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the ${what} in one row or one column.`);
  const count = cells.length > criteria ? Math.max(criteria, usedLength(cells)) : cells.length;
  if (count !== criteria) throw new InputError(`${asker} needs as many ${what} as criteria: ${criteria} criteria, ${count} ${what}.`);
  return cells.slice(0, criteria);
}
