import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { TextFinder } from "../text/text-finder.ts";
import { SpreadsheetSheets } from "./sheets.ts";

/** What Google lets a spreadsheet do for its active sheet. */
export class SpreadsheetFront extends SpreadsheetSheets {
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }

  appendRow(contents: readonly unknown[]): Sheet {
    return this.getActiveSheet().appendRow(contents);
  }

  sort(columnPosition: number, ascending = true): Sheet {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }

  insertRowAfter(position: number): Sheet {
    return this.getActiveSheet().insertRowAfter(position);
  }

  insertRowBefore(position: number): Sheet {
    return this.getActiveSheet().insertRowBefore(position);
  }

  insertRowsAfter(position: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsAfter(position, howMany);
  }

  insertRowsBefore(position: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsBefore(position, howMany);
  }

  insertColumnAfter(position: number): Sheet {
    return this.getActiveSheet().insertColumnAfter(position);
  }

  insertColumnBefore(position: number): Sheet {
    return this.getActiveSheet().insertColumnBefore(position);
  }

  insertColumnsAfter(position: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsAfter(position, howMany);
  }

  insertColumnsBefore(position: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsBefore(position, howMany);
  }

  deleteRow(position: number): Sheet {
    return this.getActiveSheet().deleteRow(position);
  }

  deleteRows(position: number, howMany: number): void {
    this.getActiveSheet().deleteRows(position, howMany);
  }

  deleteColumn(position: number): Sheet {
    return this.getActiveSheet().deleteColumn(position);
  }

  deleteColumns(position: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(position, howMany);
  }

  autoResizeColumn(position: number): Sheet {
    return this.getActiveSheet().autoResizeColumn(position);
  }

  getRowHeight(position: number): number {
    return this.getActiveSheet().getRowHeight(position);
  }

  setRowHeight(position: number, height: number): Sheet {
    return this.getActiveSheet().setRowHeight(position, height);
  }

  getColumnWidth(position: number): number {
    return this.getActiveSheet().getColumnWidth(position);
  }

  setColumnWidth(position: number, width: number): Sheet {
    return this.getActiveSheet().setColumnWidth(position, width);
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }

  /** Searches all sheets, from left to right. */
  createTextFinder(findText: string): TextFinder {
    return new TextFinder(
      this.getSheets().map((sheet) => sheet.range(sheet.zone)),
      findText,
    );
  }

  hideRow(row: Range): void {
    row.sheet.hideRow(row);
  }

  unhideRow(row: Range): void {
    row.sheet.unhideRow(row);
  }

  hideColumn(column: Range): void {
    column.sheet.hideColumn(column);
  }

  unhideColumn(column: Range): void {
    column.sheet.unhideColumn(column);
  }

  isRowHiddenByUser(position: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(position);
  }

  isRowHiddenByFilter(position: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(position);
  }

  isColumnHiddenByUser(position: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(position);
  }
}
