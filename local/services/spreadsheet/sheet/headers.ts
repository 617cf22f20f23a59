import { ServiceError } from "../../../notation/service-error.ts";
import { textWidth } from "../../../notation/text-width.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { type Dimension, headerCount, headerIndexes } from "./structure.ts";

/** The default height of a row with one line of text, in pixels. */
const lineHeight = { google: 21, engine: 23 };

/** Horizontal padding of a fitted column, both sides together. */
const cellPadding = 10;

/** Sizes of rows and columns, and which of them are hidden or frozen. */
export const sheetHeaders = {
  /** As it was set; otherwise what the contents need. */
  getRowHeight(sheet: Sheet, position: number): number {
    const [row = 0] = headerIndexes(sheet, "ROW", position, 1);
    const { sheetId, getters } = sheet;
    const fitted = getters.getRowSize(sheetId, row);
    return getters.getUserRowSize(sheetId, row) ?? (fitted <= lineHeight.engine ? lineHeight.google : fitted);
  },

  getColumnWidth(sheet: Sheet, position: number): number {
    const [column = 0] = headerIndexes(sheet, "COL", position, 1);
    return sheet.getters.getColSize(sheet.sheetId, column);
  },

  setRowHeight(sheet: Sheet, position: number, height: number): Sheet {
    return sheet.setRowHeights(position, 1, height);
  },

  /** A row is never lower than one line of text; only a forced height can be. */
  setRowHeights(sheet: Sheet, startRow: number, numRows: number, height: number): Sheet {
    return resize(sheet, "ROW", startRow, numRows, Math.max(height, lineHeight.google));
  },

  setRowHeightsForced(sheet: Sheet, startRow: number, numRows: number, height: number): Sheet {
    return resize(sheet, "ROW", startRow, numRows, height);
  },

  setColumnWidth(sheet: Sheet, position: number, width: number): Sheet {
    return resize(sheet, "COL", position, 1, width);
  },

  setColumnWidths(sheet: Sheet, startColumn: number, numColumns: number, width: number): Sheet {
    return resize(sheet, "COL", startColumn, numColumns, width);
  },

  autoResizeColumn(sheet: Sheet, position: number): Sheet {
    return sheet.autoResizeColumns(position, 1);
  },

  /** Fits columns to their texts; one without contents keeps its width. */
  autoResizeColumns(sheet: Sheet, startColumn: number, numColumns: number): Sheet {
    const { sheetId } = sheet;
    const widths = headerIndexes(sheet, "COL", startColumn, numColumns).map((column) => ({ column, width: widthOfTexts(sheet, column) }));
    sheet.workbook.apply(
      widths
        .filter(({ width }) => width > 0)
        .map(({ column, width }) => ({
          type: "RESIZE_COLUMNS_ROWS",
          sheetId,
          dimension: "COL",
          elements: [column],
          size: Math.ceil(width) + cellPadding,
        })),
    );
    return sheet;
  },

  autoResizeRows(sheet: Sheet, startRow: number, numRows: number): Sheet {
    const elements = headerIndexes(sheet, "ROW", startRow, numRows);
    const { sheetId } = sheet;
    sheet.workbook.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements, size: null }]);
    return sheet;
  },

  hideRow(sheet: Sheet, { zone }: Range): void {
    hide(sheet, "ROW", zone.top + 1, zone.bottom - zone.top + 1);
  },

  hideRows(sheet: Sheet, rowIndex: number, numRows = 1): void {
    hide(sheet, "ROW", rowIndex, numRows);
  },

  hideColumn(sheet: Sheet, { zone }: Range): void {
    hide(sheet, "COL", zone.left + 1, zone.right - zone.left + 1);
  },

  hideColumns(sheet: Sheet, columnIndex: number, numColumns = 1): void {
    hide(sheet, "COL", columnIndex, numColumns);
  },

  unhideRow(sheet: Sheet, { zone }: Range): void {
    show(sheet, "ROW", zone.top + 1, zone.bottom - zone.top + 1);
  },

  showRows(sheet: Sheet, rowIndex: number, numRows = 1): void {
    show(sheet, "ROW", rowIndex, numRows);
  },

  unhideColumn(sheet: Sheet, { zone }: Range): void {
    show(sheet, "COL", zone.left + 1, zone.right - zone.left + 1);
  },

  showColumns(sheet: Sheet, columnIndex: number, numColumns = 1): void {
    show(sheet, "COL", columnIndex, numColumns);
  },

  isRowHiddenByUser(sheet: Sheet, position: number): boolean {
    const [row = 0] = headerIndexes(sheet, "ROW", position, 1);
    return sheet.getters.isRowHiddenByUser(sheet.sheetId, row);
  },

  isColumnHiddenByUser(sheet: Sheet, position: number): boolean {
    const [column = 0] = headerIndexes(sheet, "COL", position, 1);
    return sheet.getters.isColHiddenByUser(sheet.sheetId, column);
  },

  getFrozenRows(sheet: Sheet): number {
    return sheet.getters.getPaneDivisions(sheet.sheetId).ySplit;
  },

  getFrozenColumns(sheet: Sheet): number {
    return sheet.getters.getPaneDivisions(sheet.sheetId).xSplit;
  },

  setFrozenRows(sheet: Sheet, rows: number): void {
    freeze(sheet, "ROW", rows);
  },

  setFrozenColumns(sheet: Sheet, columns: number): void {
    freeze(sheet, "COL", columns);
  },
};

function resize(sheet: Sheet, dimension: Dimension, position: number, howMany: number, size: number): Sheet {
  const elements = headerIndexes(sheet, dimension, position, howMany);
  if (size < 0) throw new ServiceError(`The ${dimension === "ROW" ? "height" : "width"} must be at least 0.`);
  sheet.workbook.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId: sheet.sheetId, dimension, elements, size }]);
  return sheet;
}

function widthOfTexts(sheet: Sheet, col: number): number {
  const { sheetId, getters } = sheet;
  const rows = Array.from({ length: sheet.getLastRow() }, (_, row) => row);
  const widths = rows.flatMap((row) => {
    const { fontSize = 10, bold = false } = getters.getCellComputedStyle({ sheetId, col, row });
    const { formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
    return formattedValue.split("\n").map((line) => textWidth(line, fontSize, bold));
  });
  return Math.max(0, ...widths);
}

function hide(sheet: Sheet, dimension: Dimension, position: number, howMany: number): void {
  const elements = headerIndexes(sheet, dimension, position, howMany);
  const { sheetId, getters } = sheet;
  if (getters.checkElementsIncludeAllVisibleHeaders(sheetId, dimension, elements)) {
    throw new ServiceError(`You can't hide all the ${dimension === "ROW" ? "rows" : "columns"} on the sheet.`);
  }
  sheet.workbook.apply([{ type: "HIDE_COLUMNS_ROWS", sheetId, dimension, elements }]);
}

function show(sheet: Sheet, dimension: Dimension, position: number, howMany: number): void {
  const elements = headerIndexes(sheet, dimension, position, howMany);
  sheet.workbook.apply([{ type: "UNHIDE_COLUMNS_ROWS", sheetId: sheet.sheetId, dimension, elements }]);
}

function freeze(sheet: Sheet, dimension: Dimension, quantity: number): void {
  const { sheetId, getters } = sheet;
  const words = dimension === "ROW" ? "rows" : "columns";
  if (quantity < 0 || quantity > headerCount(sheet, dimension)) throw new ServiceError(`The number of frozen ${words} is out of bounds.`);
  if (quantity === headerCount(sheet, dimension)) throw new ServiceError(`You can't freeze all visible ${words} on the sheet.`);
  const cut = getters
    .getMerges(sheetId)
    .some(({ top, bottom, left, right }) =>
      dimension === "ROW" ? top < quantity && bottom >= quantity : left < quantity && right >= quantity,
    );
  if (cut) throw new ServiceError(`You can't freeze ${words} which contain only part of a merged cell.`);
  if (quantity === 0) sheet.workbook.apply([{ type: dimension === "ROW" ? "UNFREEZE_ROWS" : "UNFREEZE_COLUMNS", sheetId }]);
  else sheet.workbook.apply([{ type: dimension === "ROW" ? "FREEZE_ROWS" : "FREEZE_COLUMNS", sheetId, quantity }]);
}
