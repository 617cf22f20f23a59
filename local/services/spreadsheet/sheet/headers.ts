import { ServiceError } from "../../../notation/service-error.ts";
import { textWidth } from "../../../notation/text-width.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { type Dimension, SheetStructure } from "./structure.ts";

/** Pixels that Google and the engine give to a row of one line of text that nobody has sized. */
const lineHeight = { google: 21, engine: 23 };

/** Room left and right of the text of a fitted column, together. */
const cellPadding = 10;

/** Sizes of rows and columns, which of them are hidden, which are frozen. */
export class SheetHeaders extends SheetStructure {
  private resize(dimension: Dimension, position: number, howMany: number, size: number): Sheet {
    const elements = this.headers(dimension, position, howMany);
    if (size < 0) throw new ServiceError(`The ${dimension === "ROW" ? "height" : "width"} must be at least 0.`);
    this.workbook.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId: this.sheetId, dimension, elements, size }]);
    return this.self;
  }

  /** As it was set; otherwise what the contents need. */
  getRowHeight(position: number): number {
    const [row = 0] = this.headers("ROW", position, 1);
    const { sheetId, getters } = this;
    const fitted = getters.getRowSize(sheetId, row);
    return getters.getUserRowSize(sheetId, row) ?? (fitted <= lineHeight.engine ? lineHeight.google : fitted);
  }

  getColumnWidth(position: number): number {
    const [column = 0] = this.headers("COL", position, 1);
    return this.getters.getColSize(this.sheetId, column);
  }

  setRowHeight(position: number, height: number): Sheet {
    return this.setRowHeights(position, 1, height);
  }

  /** A row is never lower than one line of text; only the forced height is. */
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    return this.resize("ROW", startRow, numRows, Math.max(height, lineHeight.google));
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

  /** Fits columns to their texts; one without contents keeps its width. */
  autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    const { sheetId } = this;
    const widths = this.headers("COL", startColumn, numColumns).map((column) => ({ column, width: this.widthOfTexts(column) }));
    this.workbook.apply(
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
    return this.self;
  }

  private widthOfTexts(col: number): number {
    const { sheetId, getters } = this;
    const rows = Array.from({ length: this.getLastRow() }, (_, row) => row);
    const widths = rows.flatMap((row) => {
      const { fontSize = 10, bold = false } = getters.getCellComputedStyle({ sheetId, col, row });
      const { formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
      return formattedValue.split("\n").map((line) => textWidth(line, fontSize, bold));
    });
    return Math.max(0, ...widths);
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
