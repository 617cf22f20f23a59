import { isBlank } from "../../domain/cell-value.ts";

/** A rectangular block of cells as Sheets hands it to a custom function: rows of columns. */
export type Block = readonly (readonly unknown[])[];

/**
 * Gives every argument of a custom function one shape: a single cell arrives from Sheets as a scalar, a range as rows of columns.
 *
 * @example block(4) → [[4]]
 */
export const block = (argument: unknown): Block =>
  Array.isArray(argument) ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[argument]];

/** The cells of a single row or a single column in their order; undefined for anything wider. */
export function rowOrColumn(argument: unknown): readonly unknown[] | undefined {
  const cells = block(argument);
  if (cells.length === 1) return cells[0] ?? [];
  return cells.every((row) => row.length === 1) ? cells.map((row) => row[0]) : undefined;
}

/** The cell of an argument that is a single one; of a range, its first. */
export const firstCell = (argument: unknown): unknown => block(argument)[0]?.[0];

/** The number of rows up to the last one that holds anything. */
export function usedRows(cells: Block): number {
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
