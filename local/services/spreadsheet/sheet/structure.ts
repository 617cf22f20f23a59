import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { SheetCells } from "./cells.ts";

/** Rows or columns, in the engine's word and in Google's. */
export type Dimension = "ROW" | "COL";
const plural = { ROW: "rows", COL: "columns" } as const;

export const outOfBounds = (dimension: Dimension): ServiceError => new ServiceError(`Those ${plural[dimension]} are out of bounds.`);

/** Rows and columns inserted, deleted and moved. */
export class SheetStructure extends SheetCells {
  /** How many there are. */
  protected count(dimension: Dimension): number {
    return dimension === "ROW" ? this.getMaxRows() : this.getMaxColumns();
  }

  /** Positions counted from 1 → the engine's indexes. @throws ServiceError when one is not in the sheet. */
  protected headers(dimension: Dimension, position: number, howMany: number): number[] {
    if (position < 1 || howMany < 1 || position + howMany - 1 > this.count(dimension)) throw outOfBounds(dimension);
    return Array.from({ length: howMany }, (_, index) => position - 1 + index);
  }

  private insert(dimension: Dimension, position: "before" | "after", at: number, howMany: number): Sheet {
    const [base = 0] = this.headers(dimension, at, 1);
    if (howMany < 1) throw outOfBounds(dimension);
    const { sheetId } = this;
    this.workbook.apply([{ type: "ADD_COLUMNS_ROWS", sheetId, sheetName: this.getName(), dimension, base, quantity: howMany, position }]);
    return this.self;
  }

  insertRowAfter(position: number): Sheet {
    return this.insert("ROW", "after", position, 1);
  }

  insertRowBefore(position: number): Sheet {
    return this.insert("ROW", "before", position, 1);
  }

  insertRowsAfter(position: number, howMany: number): Sheet {
    return this.insert("ROW", "after", position, howMany);
  }

  insertRowsBefore(position: number, howMany: number): Sheet {
    return this.insert("ROW", "before", position, howMany);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insert("ROW", "before", rowIndex, numRows);
  }

  insertColumnAfter(position: number): Sheet {
    return this.insert("COL", "after", position, 1);
  }

  insertColumnBefore(position: number): Sheet {
    return this.insert("COL", "before", position, 1);
  }

  insertColumnsAfter(position: number, howMany: number): Sheet {
    return this.insert("COL", "after", position, howMany);
  }

  insertColumnsBefore(position: number, howMany: number): Sheet {
    return this.insert("COL", "before", position, howMany);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insert("COL", "before", columnIndex, numColumns);
  }

  private remove(dimension: Dimension, position: number, howMany: number): Sheet {
    const elements = this.headers(dimension, position, howMany);
    const { sheetId, getters } = this;
    if (elements.length === this.count(dimension)) {
      throw new ServiceError(`You can't delete all the ${plural[dimension]} on the sheet.`);
    }
    if (getters.checkElementsIncludeAllNonFrozenHeaders(sheetId, dimension, elements)) {
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${plural[dimension]}.`);
    }
    this.workbook.apply([{ type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName: this.getName(), dimension, elements }]);
    return this.self;
  }

  deleteRow(position: number): Sheet {
    return this.remove("ROW", position, 1);
  }

  deleteRows(position: number, howMany: number): void {
    this.remove("ROW", position, howMany);
  }

  deleteColumn(position: number): Sheet {
    return this.remove("COL", position, 1);
  }

  deleteColumns(position: number, howMany: number): void {
    this.remove("COL", position, howMany);
  }

  /** `destination` counts from 1 in the order before the move: what is moved comes to stand before it. */
  private move(dimension: Dimension, first: number, last: number, destination: number): void {
    if (destination < 1 || destination > this.count(dimension) + 1) throw outOfBounds(dimension);
    const target = destination - 1;
    if (target >= first && target <= last + 1) return;
    const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const before = target < first;
    const { sheetId } = this;
    this.onActiveSheet({
      type: "MOVE_COLUMNS_ROWS",
      sheetId,
      sheetName: this.getName(),
      dimension,
      elements,
      base: before ? target : target - 1,
      position: before ? "before" : "after",
    });
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    this.move("ROW", rowSpec.zone.top, rowSpec.zone.bottom, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this.move("COL", columnSpec.zone.left, columnSpec.zone.right, destinationIndex);
  }

  /** The engine moves rows and columns of the sheet in front only: this sheet comes to the front for the while. */
  private onActiveSheet(command: { readonly type: string } & Readonly<Record<string, unknown>>): void {
    const front = this.getters.getActiveSheetId();
    const { sheetId, getters } = this;
    const hidden = !getters.isSheetVisible(sheetId);
    const commands: { readonly type: string }[] = [command];
    if (front !== sheetId) {
      commands.unshift({ type: "ACTIVATE_SHEET", sheetIdFrom: front, sheetIdTo: sheetId } as never);
      commands.push({ type: "ACTIVATE_SHEET", sheetIdFrom: sheetId, sheetIdTo: front } as never);
    }
    if (hidden) {
      commands.unshift({ type: "SHOW_SHEET", sheetId } as never);
      commands.push({ type: "HIDE_SHEET", sheetId } as never);
    }
    this.workbook.apply(commands as unknown as Command[]);
  }
}
