import { helpers, type Zone } from "../../engine/engine.ts";
import type { OpenSides } from "./range.ts";

/** Where a notation points: the sheet's name when it gives one, the cells, and the sides it leaves open. */
export interface Reference {
  readonly sheetName?: string;
  readonly zone: Zone;
  readonly open: OpenSides;
}

/** Rows and columns of the sheet that open sides extend to. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const prefixed = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;
const side = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;
const r1c1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

/** The sheet's name and the rest: "'My sheet'!A1:B2" → ["My sheet", "A1:B2"]. */
export function splitSheetName(notation: string): readonly [name: string | undefined, rest: string] {
  const match = prefixed.exec(notation.trim());
  if (!match) return [undefined, notation.trim()];
  return [match[1]?.replaceAll("''", "'") ?? match[2] ?? "", match[3] ?? ""];
}

/**
 * Reads "A1", "$B$2:C3", "A:A", "A2:A", "2:5" or "R1C1:R2C3" (without a sheet's name). Corners may come in any order.
 *
 * @returns undefined when it is no such notation. The caller must refuse cells outside the sheet.
 * @example readA1("A2:B", { rows: 10, columns: 5 }) → rows 2 to 10 of columns A and B, open at the bottom
 */
export function readA1(notation: string, { rows, columns }: SheetSize): Reference | undefined {
  const absolute = r1c1.exec(notation);
  if (absolute) {
    const [, row = "1", col = "1", endRow = row, endCol = col] = absolute;
    return { zone: ordered(Number(row) - 1, Number(col) - 1, Number(endRow) - 1, Number(endCol) - 1), open: {} };
  }
  const parts = notation.split(":").map((part) => side.exec(part.trim()));
  const [first, last = first] = parts;
  if (parts.length > 2 || !first || !last) return undefined;
  const col = columnOf(first[1]);
  const row = rowOf(first[2]);
  const endCol = columnOf(last[1]);
  const endRow = rowOf(last[2]);
  if (parts.length === 1) return col === undefined || row === undefined ? undefined : { zone: ordered(row, col, row, col), open: {} };
  if (col !== undefined && endCol !== undefined) {
    if (row === undefined && endRow === undefined) {
      return { zone: ordered(0, col, rows - 1, endCol), open: { top: true, bottom: true } };
    }
    if (row === undefined || endRow === undefined) {
      const start = row ?? endRow ?? 0;
      return { zone: { ...ordered(start, col, start, endCol), bottom: Math.max(start, rows - 1) }, open: { bottom: true } };
    }
    return { zone: ordered(row, col, endRow, endCol), open: {} };
  }
  if (row === undefined || endRow === undefined) return undefined;
  if (col === undefined && endCol === undefined) {
    return { zone: ordered(row, 0, endRow, columns - 1), open: { left: true, right: true } };
  }
  const start = col ?? endCol ?? 0;
  return { zone: { ...ordered(row, start, endRow, start), right: Math.max(start, columns - 1) }, open: { right: true } };
}

const columnOf = (letters: string | undefined): number | undefined =>
  letters === undefined ? undefined : helpers.lettersToNumber(letters.toUpperCase());
const rowOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits) - 1);

const ordered = (row: number, col: number, endRow: number, endCol: number): Zone => ({
  top: Math.min(row, endRow),
  left: Math.min(col, endCol),
  bottom: Math.max(row, endRow),
  right: Math.max(col, endCol),
});
