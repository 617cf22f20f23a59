import type { Zone } from "../../../engine/engine.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import { TextFinder } from "../text/text-finder.ts";
import { SheetFigures } from "./charts.ts";

/** The cells of a sheet: ranges, where the data ends, rows appended, contents cleared and sorted. */
export class SheetCells extends SheetFigures {
  getRange(place: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof place === "string") return this.spreadsheet.find(place, this.self);
    return this.range(this.zoneAt(place, column ?? 0, numRows, numColumns));
  }

  /** Rows and columns counted from 1 → a zone. @throws ServiceError in Google's words when it is not inside the sheet. */
  protected zoneAt(row: number, column: number, numRows: number, numColumns: number): Zone {
    const [top, left, height, width] = [row, column, numRows, numColumns].map(Math.trunc) as [number, number, number, number];
    if (top < 1) throw new ServiceError("The starting row of the range is too small.");
    if (left < 1) throw new ServiceError("The starting column of the range is too small.");
    if (height < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (width < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    if (top + height - 1 > this.getMaxRows() || left + width - 1 > this.getMaxColumns()) {
      throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return { top: top - 1, left: left - 1, bottom: top + height - 2, right: left + width - 2 };
  }

  createTextFinder(findText: string): TextFinder {
    return new TextFinder([this.range(this.zone)], findText);
  }

  getRangeList(notations: readonly string[]): RangeList {
    return this.spreadsheet.rangeList(notations.map((notation) => this.getRange(notation)));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows === -1 ? this.getMaxRows() - startRow + 1 : numRows;
    const columns = numColumns === -1 ? this.getMaxColumns() - startColumn + 1 : numColumns;
    return this.range(this.zoneAt(startRow, startColumn, rows, columns)).getValues();
  }

  /** Content is a value or a formula, even one that shows nothing; formats and notes are none. */
  private lastContent(): { readonly row: number; readonly column: number } {
    const { sheetId, getters } = this;
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

  getLastRow(): number {
    return this.lastContent().row;
  }

  getLastColumn(): number {
    return this.lastContent().column;
  }

  /** From A1 to the last content; A1 alone in an empty sheet. */
  getDataRange(): Range {
    const { row, column } = this.lastContent();
    return this.range({ top: 0, left: 0, bottom: Math.max(row, 1) - 1, right: Math.max(column, 1) - 1 });
  }

  /** Writes below the last content; a sheet that is full grows by what is missing. */
  appendRow(contents: readonly unknown[]): Sheet {
    if (contents.length === 0) return this.self;
    const { sheetId } = this;
    const row = this.getLastRow();
    const growth = [
      { dimension: "ROW" as const, size: this.getMaxRows(), needed: row + 1 },
      { dimension: "COL" as const, size: this.getMaxColumns(), needed: contents.length },
    ].filter(({ size, needed }) => needed > size);
    this.workbook.apply(
      growth.map(({ dimension, size, needed }) => ({
        type: "ADD_COLUMNS_ROWS",
        sheetId,
        sheetName: this.getName(),
        dimension,
        base: size - 1,
        quantity: needed - size,
        position: "after",
      })),
    );
    this.range({ top: row, left: 0, bottom: row, right: contents.length - 1 }).setValues([contents]);
    return this.self;
  }

  /** Sorts all rows but the frozen ones. */
  sort(columnPosition: number, ascending = true): Sheet {
    const zone = { ...this.zone, top: this.getters.getPaneDivisions(this.sheetId).ySplit, bottom: this.getLastRow() - 1 };
    if (columnPosition < 1 || columnPosition > this.getMaxColumns()) throw new ServiceError("Those columns are out of bounds.");
    if (zone.bottom > zone.top) this.range(zone).sort({ column: columnPosition, ascending });
    return this.self;
  }

  clear(options: { formatOnly?: boolean; contentsOnly?: boolean } = {}): Sheet {
    this.range(this.zone).clear(options);
    return this.self;
  }

  clearContents(): Sheet {
    this.range(this.zone).clearContent();
    return this.self;
  }

  clearFormats(): Sheet {
    this.range(this.zone).clearFormat();
    return this.self;
  }

  clearNotes(): Sheet {
    this.range(this.zone).clearNote();
    return this.self;
  }
}
