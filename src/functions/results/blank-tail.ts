/** Fills a result with blanks, as high as the range that was asked for. */
export function withBlankTail<Cell>(rows: readonly (readonly Cell[])[], height: number, width: number): (Cell | "")[][] {
  // One blank row serves for all: a reference to the end of the sheet may ask for thousands.
  const blank = Array.from({ length: width }, () => "" as const);
  const tail = Array.from({ length: Math.max(0, height - rows.length) }, () => blank);
  return [...rows.map((row) => [...row]), ...tail];
}

/** Puts each result into the row that asked for it, from 0, among blanks. */
export function inRows<Cell>(found: readonly (readonly Cell[])[], rows: readonly number[], height: number, width: number): (Cell | "")[][] {
  const blank: (Cell | "")[] = Array.from({ length: width }, () => "");
  const result = Array.from({ length: (rows[rows.length - 1] ?? -1) + 1 }, (): readonly (Cell | "")[] => blank);
  for (const [i, row] of rows.entries()) result[row] = found[i] ?? blank;
  return withBlankTail(result, height, width);
}
