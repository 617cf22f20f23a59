import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { TextFinder } from "../text/text-finder.ts";

/** Methods of Spreadsheet that Google applies to its active sheet. */
export const activeSheetShortcuts = {
  getSheetId(spreadsheet: Spreadsheet): number {
    return spreadsheet.getActiveSheet().getSheetId();
  },

  getSheetName(spreadsheet: Spreadsheet): string {
    return spreadsheet.getActiveSheet().getName();
  },

  getDataRange(spreadsheet: Spreadsheet): Range {
    return spreadsheet.getActiveSheet().getDataRange();
  },

  getLastRow(spreadsheet: Spreadsheet): number {
    return spreadsheet.getActiveSheet().getLastRow();
  },

  getLastColumn(spreadsheet: Spreadsheet): number {
    return spreadsheet.getActiveSheet().getLastColumn();
  },

  getSheetValues(spreadsheet: Spreadsheet, startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return spreadsheet.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  },

  appendRow(spreadsheet: Spreadsheet, contents: readonly unknown[]): Sheet {
    return spreadsheet.getActiveSheet().appendRow(contents);
  },

  sort(spreadsheet: Spreadsheet, columnPosition: number, ascending = true): Sheet {
    return spreadsheet.getActiveSheet().sort(columnPosition, ascending);
  },

  insertRowAfter(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().insertRowAfter(position);
  },

  insertRowBefore(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().insertRowBefore(position);
  },

  insertRowsAfter(spreadsheet: Spreadsheet, position: number, howMany: number): Sheet {
    return spreadsheet.getActiveSheet().insertRowsAfter(position, howMany);
  },

  insertRowsBefore(spreadsheet: Spreadsheet, position: number, howMany: number): Sheet {
    return spreadsheet.getActiveSheet().insertRowsBefore(position, howMany);
  },

  insertColumnAfter(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().insertColumnAfter(position);
  },

  insertColumnBefore(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().insertColumnBefore(position);
  },

  insertColumnsAfter(spreadsheet: Spreadsheet, position: number, howMany: number): Sheet {
    return spreadsheet.getActiveSheet().insertColumnsAfter(position, howMany);
  },

  insertColumnsBefore(spreadsheet: Spreadsheet, position: number, howMany: number): Sheet {
    return spreadsheet.getActiveSheet().insertColumnsBefore(position, howMany);
  },

  deleteRow(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().deleteRow(position);
  },

  deleteRows(spreadsheet: Spreadsheet, position: number, howMany: number): void {
    spreadsheet.getActiveSheet().deleteRows(position, howMany);
  },

  deleteColumn(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().deleteColumn(position);
  },

  deleteColumns(spreadsheet: Spreadsheet, position: number, howMany: number): void {
    spreadsheet.getActiveSheet().deleteColumns(position, howMany);
  },

  autoResizeColumn(spreadsheet: Spreadsheet, position: number): Sheet {
    return spreadsheet.getActiveSheet().autoResizeColumn(position);
  },

  getRowHeight(spreadsheet: Spreadsheet, position: number): number {
    return spreadsheet.getActiveSheet().getRowHeight(position);
  },

  setRowHeight(spreadsheet: Spreadsheet, position: number, height: number): Sheet {
    return spreadsheet.getActiveSheet().setRowHeight(position, height);
  },

  getColumnWidth(spreadsheet: Spreadsheet, position: number): number {
    return spreadsheet.getActiveSheet().getColumnWidth(position);
  },

  setColumnWidth(spreadsheet: Spreadsheet, position: number, width: number): Sheet {
    return spreadsheet.getActiveSheet().setColumnWidth(position, width);
  },

  getFrozenRows(spreadsheet: Spreadsheet): number {
    return spreadsheet.getActiveSheet().getFrozenRows();
  },

  setFrozenRows(spreadsheet: Spreadsheet, rows: number): void {
    spreadsheet.getActiveSheet().setFrozenRows(rows);
  },

  getFrozenColumns(spreadsheet: Spreadsheet): number {
    return spreadsheet.getActiveSheet().getFrozenColumns();
  },

  setFrozenColumns(spreadsheet: Spreadsheet, columns: number): void {
    spreadsheet.getActiveSheet().setFrozenColumns(columns);
  },

  /** Searches all sheets, from left to right. */
  createTextFinder(spreadsheet: Spreadsheet, findText: string): TextFinder {
    return new TextFinder(
      spreadsheet.getSheets().map((sheet) => sheet.range(sheet.zone)),
      findText,
    );
  },

  hideRow(_spreadsheet: Spreadsheet, row: Range): void {
    row.sheet.hideRow(row);
  },

  unhideRow(_spreadsheet: Spreadsheet, row: Range): void {
    row.sheet.unhideRow(row);
  },

  hideColumn(_spreadsheet: Spreadsheet, column: Range): void {
    column.sheet.hideColumn(column);
  },

  unhideColumn(_spreadsheet: Spreadsheet, column: Range): void {
    column.sheet.unhideColumn(column);
  },

  isRowHiddenByUser(spreadsheet: Spreadsheet, position: number): boolean {
    return spreadsheet.getActiveSheet().isRowHiddenByUser(position);
  },

  isRowHiddenByFilter(spreadsheet: Spreadsheet, position: number): boolean {
    return spreadsheet.getActiveSheet().isRowHiddenByFilter(position);
  },

  isColumnHiddenByUser(spreadsheet: Spreadsheet, position: number): boolean {
    return spreadsheet.getActiveSheet().isColumnHiddenByUser(position);
  },
};
