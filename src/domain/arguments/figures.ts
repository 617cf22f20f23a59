import { block, isBlank } from "../block.ts";
import { InputError } from "../input-error.ts";

/** A figure in a table, null where there is none. */
export type Figure = number | null;

/** Candidates by interviewers: one row a candidate, one column an interviewer. */
export type Matrix = readonly (readonly Figure[])[];

/** Larger figures are no ratings, and their squares would no longer be numbers. */
const LARGEST = 1_000_000_000;

/** A table of figures without its blank end. */
export interface Figures {
  readonly rows: Figure[][];
  /** How many rows were asked for, the blank end included. */
  readonly height: number;
  /** Cells that show an error such as #N/A; they count as missing. */
  readonly errors: number;
}

/** What Sheets hands over for a cell in error. */
export const isErrorText = (cell: unknown): boolean => typeof cell === "string" && /^#(N\/A|[A-Z]+[!?]|DIV\/0!)$/.test(cell);

/**
 * Reads a table of figures of any scale: blanks, words and error cells are missing.
 *
 * @param asker the function that the message names
 * @throws InputError naming the first cell that holds a date or a ticked box
 */
export function parseFigures(asker: string, argument: unknown): Figures {
  const cells = block(argument);
  const height = cells.length;
  const used = cells.slice(0, usedRows(cells));
  const width = used.reduce((widest, row) => Math.max(widest, usedLength(row)), 0);
  let errors = 0;
  const rows = used.map((row, r) =>
    Array.from({ length: width }, (_, c) => {
      const cell = row[c];
      if (isErrorText(cell)) errors++;
      return parseFigure(cell, () => `${asker}: the figure in row ${r + 1}, column ${c + 1}`);
    }),
  );
  return { rows, height, errors };
}

function parseFigure(cell: unknown, culprit: () => string): Figure {
  if (isBlank(cell) || typeof cell === "string") return null;
  if (typeof cell === "number" && Math.abs(cell) <= LARGEST) return cell;
  if (typeof cell === "number") throw new InputError(`${culprit()} is ${cell}; use a number no larger than ${LARGEST}.`);
  throw new InputError(`${culprit()} is ${shown(cell)}; use a number, or leave the cell blank.`);
}

/** How a message names a value that is no figure. */
export function shown(cell: unknown): string {
  if (typeof cell === "string") return `"${cell}"`;
  if (cell instanceof Date) return "a date";
  return typeof cell === "object" ? "not a number" : String(cell);
}

/** The number of rows up to the last one that holds anything. */
export function usedRows(cells: readonly (readonly unknown[])[]): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]?.every(isBlank)) rows--;
  return rows;
}

/** The number of cells up to the last one that holds anything. */
export function usedLength(cells: readonly unknown[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

/** Says how many cells in error were left out; "" for none. */
export const errorNote = (errors: number): string =>
  errors === 0 ? "" : `${errors} error ${errors === 1 ? "cell" : "cells"} counted as missing`;

/** Puts several remarks into one cell. @example remarks("", "in line") → "in line" */
export const remarks = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** Fills a result with blanks, as high as the range that was asked for. */
export function withBlankTail<Cell>(rows: readonly (readonly Cell[])[], height: number, width: number): (Cell | "")[][] {
  // One blank row serves for all: a reference to the end of the sheet may ask for thousands.
  const blank = Array.from({ length: width }, () => "" as const);
  const tail = Array.from({ length: Math.max(0, height - rows.length) }, () => blank);
  return [...rows.map((row) => [...row]), ...tail];
}
