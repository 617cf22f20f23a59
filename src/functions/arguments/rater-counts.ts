import { isBlank } from "../../domain/cell-value.ts";
import { block } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/**
 * Reads how many interviewers stand behind each rating: one number for all, or one for each rating.
 *
 * @param rows candidates
 * @param columns criteria
 * @returns undefined when it is left out; within a block, a blank or 0 is "unknown"
 * @throws InputError for another size, or anything but a whole number
 */
export function readRaterCounts(refuse: Refuse, argument: unknown, rows: number, columns: number): (number | undefined)[][] | undefined {
  if (isBlank(argument)) return undefined;
  const cells = block(argument);
  const single = cells.length === 1 && cells[0]?.length === 1;
  if (!single && (cells.length < rows || cells.some((row) => row.length !== columns))) throw refuse("ratersSize");
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = single ? cells[0]?.[0] : cells[r]?.[c];
      if (isBlank(cell) || cell === 0) return undefined;
      if (typeof cell === "number" && Number.isInteger(cell) && cell > 0) return cell;
      throw refuse("raters", { in: "raters", row: r + 1, column: c + 1 }, cell);
    }),
  );
}
