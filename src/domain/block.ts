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
export function line(argument: unknown): readonly unknown[] | undefined {
  const cells = block(argument);
  if (cells.length === 1) return cells[0] ?? [];
  return cells.every((row) => row.length === 1) ? cells.map((row) => row[0]) : undefined;
}

/** True for what Sheets hands over when a cell is empty or an argument is left out. */
export const isBlank = (cell: unknown): boolean => cell === "" || cell === undefined || cell === null;
