import type { Zone } from "../../../engine/engine.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import { TextFinder } from "../text/text-finder.ts";

/** The cells of a sheet: ranges, where the data ends, rows appended, contents cleared and sorted. */
export const sheetCells = {
  getRange(sheet: Sheet, place: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof place === "string") return sheet.spreadsheet.find(place, sheet);
    return sheet.range(zoneAt(sheet, place, column ?? 0, numRows, numColumns));
  },

  createTextFinder(sheet: Sheet, findText: string): TextFinder {
    return new TextFinder([sheet.range(sheet.zone)], findText);
  },

  getRangeList(sheet: Sheet, notations: readonly string[]): RangeList {
    return new RangeList(notations.map((notation) => sheet.getRange(notation)));
  },

  getSheetValues(sheet: Sheet, startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows === -1 ? sheet.getMaxRows() - startRow + 1 : numRows;
    const columns = numColumns === -1 ? sheet.getMaxColumns() - startColumn + 1 : numColumns;
    return sheet.range(zoneAt(sheet, startRow, startColumn, rows, columns)).getValues();
  },

  getLastRow(sheet: Sheet): number {
    return lastContent(sheet).row;
  },

  getLastColumn(sheet: Sheet): number {
    return lastContent(sheet).column;
  },

  /** From A1 to the last content; A1 alone in an empty sheet. */
  getDataRange(sheet: Sheet): Range {
    const { row, column } = lastContent(sheet);
    return sheet.range({ top: 0, left: 0, bottom: Math.max(row, 1) - 1, right: Math.max(column, 1) - 1 });
  },

  /** Writes below the last content; a sheet that is full grows by what is missing. */
  appendRow(sheet: Sheet, contents: readonly unknown[]): Sheet {
    if (contents.length === 0) return sheet;
    const { sheetId } = sheet;
    const row = sheet.getLastRow();
    const growth = [
      { dimension: "ROW" as const, size: sheet.getMaxRows(), needed: row + 1 },
      { dimension: "COL" as const, size: sheet.getMaxColumns(), needed: contents.length },
    ].filter(({ size, needed }) => needed > size);
    sheet.workbook.apply(
      growth.map(({ dimension, size, needed }) => ({
        type: "ADD_COLUMNS_ROWS",
        sheetId,
        sheetName: sheet.getName(),
        dimension,
        base: size - 1,
        quantity: needed - size,
        position: "after",
      })),
    );
    sheet.range({ top: row, left: 0, bottom: row, right: contents.length - 1 }).setValues([contents]);
    return sheet;
  },

  /** Sorts all rows but the frozen ones. */
  sort(sheet: Sheet, columnPosition: number, ascending = true): Sheet {
    const zone = { ...sheet.zone, top: sheet.getters.getPaneDivisions(sheet.sheetId).ySplit, bottom: sheet.getLastRow() - 1 };
    if (columnPosition < 1 || columnPosition > sheet.getMaxColumns()) throw new ServiceError("Those columns are out of bounds.");
    if (zone.bottom > zone.top) sheet.range(zone).sort({ column: columnPosition, ascending });
    return sheet;
  },

  clear(sheet: Sheet, options: { formatOnly?: boolean; contentsOnly?: boolean } = {}): Sheet {
    sheet.range(sheet.zone).clear(options);
    return sheet;
  },

  clearContents(sheet: Sheet): Sheet {
    sheet.range(sheet.zone).clearContent();
    return sheet;
  },

  clearFormats(sheet: Sheet): Sheet {
    sheet.range(sheet.zone).clearFormat();
    return sheet;
  },

  clearNotes(sheet: Sheet): Sheet {
    sheet.range(sheet.zone).clearNote();
    return sheet;
  },
};

/** Rows and columns counted from 1 → a zone. @throws ServiceError in Google's words when it is not inside the sheet. */
function zoneAt(sheet: Sheet, row: number, column: number, numRows: number, numColumns: number): Zone {
  const [top, left, height, width] = [row, column, numRows, numColumns].map(Math.trunc) as [number, number, number, number];
  if (top < 1) throw new ServiceError("The starting row of the range is too small.");
  if (left < 1) throw new ServiceError("The starting column of the range is too small.");
  if (height < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
  if (width < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
  if (top + height - 1 > sheet.getMaxRows() || left + width - 1 > sheet.getMaxColumns()) {
    throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return { top: top - 1, left: left - 1, bottom: top + height - 2, right: left + width - 2 };
}

/** Content is a value or a formula, even one that shows nothing; formats and notes are none. */
function lastContent(sheet: Sheet): { readonly row: number; readonly column: number } {
  const { sheetId, getters } = sheet;
  let row = 0;
  let column = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row < row && position.col < column) continue;
    const cell = getters.getCell(position);
    if (!cell?.isFormula && getters.getEvaluatedCell(position).type === "empty") continue;
    row = Math.max(row, position.row + 1);
    column = Math.max(column, position.col + 1);
  }
  return { row, column };
}
