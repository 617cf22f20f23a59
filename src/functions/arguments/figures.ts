import { isBlank, isFailedText } from "../../domain/cell-value.ts";
import type { Figure } from "../../domain/figure.ts";
import type { LeftOutCells } from "../results/remarks.ts";
import { block, usedLength, usedRows } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** Larger figures are no ratings, and their squares would no longer be numbers. */
const LARGEST = 1_000_000_000;

/** A table of figures without its blank end. */
export interface Figures {
  readonly rows: Figure[][];
  /** How many rows were asked for, the blank end included. */
  readonly height: number;
  /** What counts as missing although something stands there. */
  readonly leftOut: LeftOutCells;
}

/**
 * Reads a table of figures of any scale: blanks, words and error cells are missing.
 *
 * @throws InputError naming the first cell that holds a date, a ticked box or a number beyond any scale
 */
export function readFigures(refuse: Refuse, argument: unknown): Figures {
  const cells = block(argument);
  const used = cells.slice(0, usedRows(cells));
  const width = used.reduce((widest, row) => Math.max(widest, usedLength(row)), 0);
  let errors = 0;
  let texts = 0;
  const rows = used.map((row, r) =>
    Array.from({ length: width }, (_, c): Figure => {
      const cell = row[c];
      if (isFailedText(cell)) errors++;
      else if (typeof cell === "string" && cell.trim() !== "") texts++;
      if (isBlank(cell) || typeof cell === "string") return null;
      if (typeof cell === "number" && Math.abs(cell) <= LARGEST) return cell;
      if (typeof cell === "number") throw refuse("figureTooLarge", { in: "figures", row: r + 1, column: c + 1 }, cell, LARGEST);
      throw refuse("figure", { in: "figures", row: r + 1, column: c + 1 }, cell);
    }),
  );
  return { rows, height: cells.length, leftOut: { errors, texts } };
}
