import { helpers, type Zone } from "../../../engine/engine.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Execution } from "../../../runtime/execution.ts";
import type { Service } from "../../../runtime/membrane.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";

/** Which sides of a range are the sheet's own edge because its notation left them open: "A:A" has no rows, "A2:A" no last row. */
export interface OpenSides {
  readonly top?: true;
  readonly left?: true;
  readonly bottom?: true;
  readonly right?: true;
}

/** Where a range is. Each file of the chain range-geometry → range-values → … → range adds one concern of Google's Range. */
export class RangeGeometry implements Service {
  readonly google = "Spreadsheet.Range";
  readonly sheet: Sheet;
  readonly zone: Zone;
  readonly open: OpenSides;
  constructor(sheet: Sheet, zone: Zone, open: OpenSides = {}) {
    this.sheet = sheet;
    this.zone = zone;
    this.open = open;
  }

  protected get execution(): Execution {
    return this.sheet.execution;
  }

  protected get workbook(): Workbook {
    return this.execution.workbook;
  }

  /** This range as the last class of the chain, for methods that return it. */
  protected get self(): Range {
    return this as unknown as Range;
  }

  /** A grid of what `each` gives for every cell, rows first. */
  protected grid<T>(each: (col: number, row: number) => T): T[][] {
    const { top, left, bottom, right } = this.zone;
    return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => each(left + c, top + r)));
  }

  getA1Notation(): string {
    const { top, left, bottom, right } = this.zone;
    const { open } = this;
    if (open.top && open.left && open.bottom && open.right) return "";
    const first = `${open.left ? "" : helpers.numberToLetters(left)}${open.top ? "" : top + 1}`;
    const last = `${open.right ? "" : helpers.numberToLetters(right)}${open.bottom ? "" : bottom + 1}`;
    return first === last && !open.bottom && !open.right ? first : `${first}:${last}`;
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getGridId(): number {
    return this.sheet.getSheetId();
  }

  isStartRowBounded(): boolean {
    return !this.open.top;
  }

  isStartColumnBounded(): boolean {
    return !this.open.left;
  }

  isEndRowBounded(): boolean {
    return !this.open.bottom;
  }

  isEndColumnBounded(): boolean {
    return !this.open.right;
  }

  /** One cell, counted from 1 within this range. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new ServiceError("Cell reference out of range");
    }
    const [top, left] = [this.zone.top + Math.trunc(row) - 1, this.zone.left + Math.trunc(column) - 1];
    return this.sheet.range({ top, left, bottom: top, right: left });
  }

  /** This range moved, and with new sizes where they are given. */
  offset(rowOffset: number, columnOffset: number, numRows = this.getNumRows(), numColumns = this.getNumColumns()): Range {
    if (numRows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (numColumns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    const [top, left] = [this.zone.top + Math.trunc(rowOffset), this.zone.left + Math.trunc(columnOffset)];
    return this.sheet.range(this.inside({ top, left, bottom: top + Math.trunc(numRows) - 1, right: left + Math.trunc(numColumns) - 1 }));
  }

  /** The zone itself. @throws ServiceError in Google's words when it leaves the sheet. */
  protected inside(zone: Zone, sheetId = this.sheet.sheetId): Zone {
    const { getters } = this.workbook.model;
    if (zone.top < 0 || zone.left < 0 || zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
      throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return zone;
  }

  protected isEmptyCell(col: number, row: number): boolean {
    const cell = this.workbook.cell(this.sheet.sheetId, col, row);
    return cell.type === "empty" || (cell.type === "text" && cell.value === "" && !this.holdsFormula(col, row));
  }

  private holdsFormula(col: number, row: number): boolean {
    return this.workbook.model.getters.getCell({ sheetId: this.sheet.sheetId, col, row })?.isFormula === true;
  }

  activate(): Range {
    return this.sheet.spreadsheet.setActiveRange(this.self);
  }

  activateAsCurrentCell(): Range {
    return this.sheet.spreadsheet.setCurrentCell(this.self);
  }

  /** The block of cells with content around this range, up to empty rows and columns; only up and down, or sideways, when a dimension is given. */
  getDataRegion(dimension?: EnumValue): Range {
    const { getters } = this.workbook.model;
    if (!dimension) return this.sheet.range(getters.getContiguousZone(this.sheet.sheetId, this.zone));
    let { top, left, bottom, right } = this.zone;
    const rows = getters.getNumberRows(this.sheet.sheetId);
    const columns = getters.getNumberCols(this.sheet.sheetId);
    const between = (from: number, to: number, each: (index: number) => boolean): boolean =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).some(each);
    if (dimension.member === "ROWS") {
      const filled = (row: number): boolean => between(left, right, (col) => !this.isEmptyCell(col, row));
      while (top > 0 && filled(top - 1)) top--;
      while (bottom < rows - 1 && filled(bottom + 1)) bottom++;
    } else {
      const filled = (col: number): boolean => between(top, bottom, (row) => !this.isEmptyCell(col, row));
      while (left > 0 && filled(left - 1)) left--;
      while (right < columns - 1 && filled(right + 1)) right++;
    }
    return this.sheet.range({ top, left, bottom, right });
  }

  /** Where Ctrl and an arrow key lead from the first cell: the end of its block, the next block, or the edge of the sheet. */
  getNextDataCell(direction: EnumValue): Range {
    const { getters } = this.workbook.model;
    const step = steps[direction.member as keyof typeof steps];
    const last = { col: getters.getNumberCols(this.sheet.sheetId) - 1, row: getters.getNumberRows(this.sheet.sheetId) - 1 };
    let col = this.zone.left;
    let row = this.zone.top;
    const canGo = (): boolean => col + step.col >= 0 && row + step.row >= 0 && col + step.col <= last.col && row + step.row <= last.row;
    const nextIsEmpty = (): boolean => this.isEmptyCell(col + step.col, row + step.row);
    const insideBlock = !this.isEmptyCell(col, row) && canGo() && !nextIsEmpty();
    while (canGo()) {
      if (insideBlock && nextIsEmpty()) break;
      col += step.col;
      row += step.row;
      if (!insideBlock && !this.isEmptyCell(col, row)) break;
    }
    return this.sheet.range({ top: row, left: col, bottom: row, right: col });
  }
}

const steps = {
  UP: { col: 0, row: -1 },
  DOWN: { col: 0, row: 1 },
  PREVIOUS: { col: -1, row: 0 },
  NEXT: { col: 1, row: 0 },
} as const;
