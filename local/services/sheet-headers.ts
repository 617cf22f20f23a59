import { ServiceError } from "../service-error.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import { type Dimension, SheetStructure } from "./sheet-structure.ts";

/** Sizes in pixels that Google and the engine give to a row or column nobody has sized. */
const defaultSize = { google: { ROW: 21, COL: 100 }, engine: { ROW: 23, COL: 96 } } as const;

/** Sizes of rows and columns, which of them are hidden, which are frozen. */
export class SheetHeaders extends SheetStructure {
  private sizeOf(dimension: Dimension, position: number): number {
    const [index = 0] = this.headers(dimension, position, 1);
    const { sheetId, getters } = this;
    const size =
      dimension === "ROW" ? (getters.getUserRowSize(sheetId, index) ?? this.fittedHeight(index)) : getters.getColSize(sheetId, index);
    return size === defaultSize.engine[dimension] ? defaultSize.google[dimension] : Math.round(size);
  }

  /** The height that the engine gives the row for its contents. */
  private fittedHeight(index: number): number {
    return Math.max(this.getters.getRowSize(this.sheetId, index), defaultSize.engine.ROW);
  }

  private resize(dimension: Dimension, position: number, howMany: number, size: number): Sheet {
    const elements = this.headers(dimension, position, howMany);
    if (size < 0) throw new ServiceError(`The ${dimension === "ROW" ? "height" : "width"} must be at least 0.`);
    // A hair more keeps the engine's own default, which stands for Google's, apart from a size that a script asked for.
    const kept = size === defaultSize.engine[dimension] ? size + 0.001 : size;
    const { sheetId } = this;
    this.workbook.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension, elements, size: kept }]);
    return this.self;
  }

  getRowHeight(position: number): number {
    return this.sizeOf("ROW", position);
  }

  getColumnWidth(position: number): number {
    return this.sizeOf("COL", position);
  }

  setRowHeight(position: number, height: number): Sheet {
    return this.setRowHeights(position, 1, height);
  }

  /** A row is never lower than one line of text; only the forced height is. */
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    return this.resize("ROW", startRow, numRows, Math.max(height, defaultSize.google.ROW));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    return this.resize("ROW", startRow, numRows, height);
  }

  setColumnWidth(position: number, width: number): Sheet {
    return this.resize("COL", position, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    return this.resize("COL", startColumn, numColumns, width);
  }

  autoResizeColumn(position: number): Sheet {
    return this.autoResizeColumns(position, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    const cols = this.headers("COL", startColumn, numColumns);
    this.workbook.apply([{ type: "AUTORESIZE_COLUMNS", sheetId: this.sheetId, cols } as never]);
    return this.self;
  }

  autoResizeRows(startRow: number, numRows: number): Sheet {
    const elements = this.headers("ROW", startRow, numRows);
    const { sheetId } = this;
    this.workbook.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements, size: null }]);
    return this.self;
  }

  private hide(dimension: Dimension, position: number, howMany: number): void {
    const elements = this.headers(dimension, position, howMany);
    const { sheetId, getters } = this;
    if (getters.checkElementsIncludeAllVisibleHeaders(sheetId, dimension, elements)) {
      throw new ServiceError(`You can't hide all the ${dimension === "ROW" ? "rows" : "columns"} on the sheet.`);
    }
    this.workbook.apply([{ type: "HIDE_COLUMNS_ROWS", sheetId, dimension, elements }]);
  }

  private show(dimension: Dimension, position: number, howMany: number): void {
    const elements = this.headers(dimension, position, howMany);
    this.workbook.apply([{ type: "UNHIDE_COLUMNS_ROWS", sheetId: this.sheetId, dimension, elements }]);
  }

  hideRow({ zone }: Range): void {
    this.hide("ROW", zone.top + 1, zone.bottom - zone.top + 1);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hide("ROW", rowIndex, numRows);
  }

  hideColumn({ zone }: Range): void {
    this.hide("COL", zone.left + 1, zone.right - zone.left + 1);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hide("COL", columnIndex, numColumns);
  }

  unhideRow({ zone }: Range): void {
    this.show("ROW", zone.top + 1, zone.bottom - zone.top + 1);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.show("ROW", rowIndex, numRows);
  }

  unhideColumn({ zone }: Range): void {
    this.show("COL", zone.left + 1, zone.right - zone.left + 1);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.show("COL", columnIndex, numColumns);
  }

  isRowHiddenByUser(position: number): boolean {
    const [row = 0] = this.headers("ROW", position, 1);
    return this.getters.isRowHiddenByUser(this.sheetId, row);
  }

  isColumnHiddenByUser(position: number): boolean {
    const [column = 0] = this.headers("COL", position, 1);
    return this.getters.isColHiddenByUser(this.sheetId, column);
  }

  getFrozenRows(): number {
    return this.getters.getPaneDivisions(this.sheetId).ySplit;
  }

  getFrozenColumns(): number {
    return this.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  setFrozenRows(rows: number): void {
    this.freeze("ROW", rows);
  }

  setFrozenColumns(columns: number): void {
    this.freeze("COL", columns);
  }

  private freeze(dimension: Dimension, quantity: number): void {
    const { sheetId, getters } = this;
    const words = dimension === "ROW" ? "rows" : "columns";
    if (quantity < 0 || quantity > this.count(dimension)) throw new ServiceError(`The number of frozen ${words} is out of bounds.`);
    if (quantity === this.count(dimension)) throw new ServiceError(`You can't freeze all visible ${words} on the sheet.`);
    const cut = getters
      .getMerges(sheetId)
      .some(({ top, bottom, left, right }) =>
        dimension === "ROW" ? top < quantity && bottom >= quantity : left < quantity && right >= quantity,
      );
    if (cut) throw new ServiceError(`You can't freeze ${words} which contain only part of a merged cell.`);
    if (quantity === 0) this.workbook.apply([{ type: dimension === "ROW" ? "UNFREEZE_ROWS" : "UNFREEZE_COLUMNS", sheetId }]);
    else this.workbook.apply([{ type: dimension === "ROW" ? "FREEZE_ROWS" : "FREEZE_COLUMNS", sheetId, quantity }]);
  }
}
