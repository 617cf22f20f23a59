import type { ListName } from "../../content/argument-errors.ts";
import { rowOrColumn, usedLength } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/**
 * The cells of a row or column that has one cell for each criterion. Blank cells beyond the last criterion are ignored, so that a
 * reference may run to the end of the sheet.
 *
 * @throws InputError when it is a block, or their number is not the number of criteria
 * @example onePerCriterion(refuse, "weights", [[30, 70, "", ""]], 2) → [30, 70]
 */
export function onePerCriterion(refuse: Refuse, list: ListName, argument: unknown, criteria: number): readonly unknown[] {
  const cells = rowOrColumn(argument);
  if (!cells) throw refuse("notOneLine", list);
  const count = cells.length > criteria ? Math.max(criteria, usedLength(cells)) : cells.length;
  if (count !== criteria) throw refuse("notOnePerCriterion", list, criteria, count);
  return cells.slice(0, criteria);
}
