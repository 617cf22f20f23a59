import { helpers } from "../../../engine/engine.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";

/** Where a range is, and how to get from it to others. */
export const rangeGeometry = {
  getA1Notation(range: Range): string {
    const { top, left, bottom, right } = range.zone;
    const { open } = range;
    if (open.top && open.left && open.bottom && open.right) return "";
    const first = `${open.left ? "" : helpers.numberToLetters(left)}${open.top ? "" : top + 1}`;
    const last = `${open.right ? "" : helpers.numberToLetters(right)}${open.bottom ? "" : bottom + 1}`;
    return first === last && !open.bottom && !open.right ? first : `${first}:${last}`;
  },

  getRow(range: Range): number {
    return range.zone.top + 1;
  },

  getRowIndex(range: Range): number {
    return range.getRow();
  },

  getColumn(range: Range): number {
    return range.zone.left + 1;
  },

  getNumRows(range: Range): number {
    return range.zone.bottom - range.zone.top + 1;
  },

  getNumColumns(range: Range): number {
    return range.zone.right - range.zone.left + 1;
  },

  getLastRow(range: Range): number {
    return range.zone.bottom + 1;
  },

  getLastColumn(range: Range): number {
    return range.zone.right + 1;
  },

  getHeight(range: Range): number {
    return range.getNumRows();
  },

  getWidth(range: Range): number {
    return range.getNumColumns();
  },

  getSheet(range: Range): Sheet {
    return range.sheet;
  },

  getGridId(range: Range): number {
    return range.sheet.getSheetId();
  },

  isStartRowBounded(range: Range): boolean {
    return !range.open.top;
  },

  isStartColumnBounded(range: Range): boolean {
    return !range.open.left;
  },

  isEndRowBounded(range: Range): boolean {
    return !range.open.bottom;
  },

  isEndColumnBounded(range: Range): boolean {
    return !range.open.right;
  },

  /** One cell, counted from 1 within this range. */
  getCell(range: Range, row: number, column: number): Range {
    if (row < 1 || column < 1 || row > range.getNumRows() || column > range.getNumColumns()) {
      throw new ServiceError("Cell reference out of range");
    }
    const [top, left] = [range.zone.top + Math.trunc(row) - 1, range.zone.left + Math.trunc(column) - 1];
    return range.sheet.range({ top, left, bottom: top, right: left });
  },

  /** This range moved, and with new sizes where they are given. */
  offset(
    range: Range,
    rowOffset: number,
    columnOffset: number,
    numRows: number = range.getNumRows(),
    numColumns: number = range.getNumColumns(),
  ): Range {
    if (numRows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (numColumns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    const [top, left] = [range.zone.top + Math.trunc(rowOffset), range.zone.left + Math.trunc(columnOffset)];
    return range.sheet.range(range.inside({ top, left, bottom: top + Math.trunc(numRows) - 1, right: left + Math.trunc(numColumns) - 1 }));
  },

  activate(range: Range): Range {
    return range.sheet.spreadsheet.setActiveRange(range);
  },

  activateAsCurrentCell(range: Range): Range {
    return range.sheet.spreadsheet.setCurrentCell(range);
  },

  /** The block of cells with content around this range, up to empty rows and columns; only up and down, or sideways, when a dimension is given. */
  getDataRegion(range: Range, dimension?: EnumValue): Range {
    const { getters } = range.workbook.model;
    if (!dimension) return range.sheet.range(getters.getContiguousZone(range.sheet.sheetId, range.zone));
    let { top, left, bottom, right } = range.zone;
    const rows = getters.getNumberRows(range.sheet.sheetId);
    const columns = getters.getNumberCols(range.sheet.sheetId);
    const between = (from: number, to: number, each: (index: number) => boolean): boolean =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).some(each);
    if (dimension.member === "ROWS") {
      const filled = (row: number): boolean => between(left, right, (col) => !range.isEmptyCell(col, row));
      while (top > 0 && filled(top - 1)) top--;
      while (bottom < rows - 1 && filled(bottom + 1)) bottom++;
    } else {
      const filled = (col: number): boolean => between(top, bottom, (row) => !range.isEmptyCell(col, row));
      while (left > 0 && filled(left - 1)) left--;
      while (right < columns - 1 && filled(right + 1)) right++;
    }
    return range.sheet.range({ top, left, bottom, right });
  },

  /** Where Ctrl and an arrow key go from the first cell: the end of its block, the next block, or the edge of the sheet. */
  getNextDataCell(range: Range, direction: EnumValue): Range {
    const { getters } = range.workbook.model;
    const step = steps[direction.member as keyof typeof steps];
    const last = { col: getters.getNumberCols(range.sheet.sheetId) - 1, row: getters.getNumberRows(range.sheet.sheetId) - 1 };
    let col = range.zone.left;
    let row = range.zone.top;
    const canGo = (): boolean => col + step.col >= 0 && row + step.row >= 0 && col + step.col <= last.col && row + step.row <= last.row;
    const nextIsEmpty = (): boolean => range.isEmptyCell(col + step.col, row + step.row);
    const insideBlock = !range.isEmptyCell(col, row) && canGo() && !nextIsEmpty();
    while (canGo()) {
      if (insideBlock && nextIsEmpty()) break;
      col += step.col;
      row += step.row;
      if (!insideBlock && !range.isEmptyCell(col, row)) break;
    }
    return range.sheet.range({ top: row, left: col, bottom: row, right: col });
  },
};

const steps = {
  UP: { col: 0, row: -1 },
  DOWN: { col: 0, row: 1 },
  PREVIOUS: { col: -1, row: 0 },
  NEXT: { col: 1, row: 0 },
} as const;
