import { type CellStyle, restyle, type StyleChange, styleAt } from "../../../engine/workbook/cell-style.ts";
import type { Range } from "../range.ts";

/** What `read` returns for the style of the first cell. */
export function firstStyle<T>({ workbook, sheet, zone }: Range, read: (style: CellStyle) => T): T {
  return read(styleAt(workbook, sheet.sheetId, zone.left, zone.top));
}

/** What `read` returns for the style of every cell, as rows. */
export function stylesOf<T>(range: Range, read: (style: CellStyle) => T): T[][] {
  const { workbook, sheet } = range;
  return range.grid((col, row) => read(styleAt(workbook, sheet.sheetId, col, row)));
}

/** Changes the style of all cells alike. */
export function setStyle(range: Range, change: StyleChange): Range {
  const { workbook, sheet, zone } = range;
  workbook.apply(restyle(workbook, sheet.sheetId, zone, () => change));
  return range;
}

/** Changes the style of each cell by its value in a grid of the range's size. */
export function setStyles<T>(range: Range, values: readonly (readonly T[])[], change: (value: T) => StyleChange): Range {
  range.checkSize(values);
  const { workbook, sheet, zone } = range;
  const changes = values.map((row) => row.map(change));
  workbook.apply(restyle(workbook, sheet.sheetId, zone, (col, row) => changes[row - zone.top]?.[col - zone.left] ?? {}));
  return range;
}
