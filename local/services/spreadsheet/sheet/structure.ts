import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";

/** Rows or columns, in the engine's notation. */
export type Dimension = "ROW" | "COL";
const plural = { ROW: "rows", COL: "columns" } as const;

export const outOfBounds = (dimension: Dimension): ServiceError => new ServiceError(`Those ${plural[dimension]} are out of bounds.`);

/** Rows and columns inserted, deleted and moved. */
export const sheetStructure = {
  insertRowAfter(sheet: Sheet, position: number): Sheet {
    return insert(sheet, "ROW", "after", position, 1);
  },

  insertRowBefore(sheet: Sheet, position: number): Sheet {
    return insert(sheet, "ROW", "before", position, 1);
  },

  insertRowsAfter(sheet: Sheet, position: number, howMany: number): Sheet {
    return insert(sheet, "ROW", "after", position, howMany);
  },

  insertRowsBefore(sheet: Sheet, position: number, howMany: number): Sheet {
    return insert(sheet, "ROW", "before", position, howMany);
  },

  insertRows(sheet: Sheet, rowIndex: number, numRows = 1): void {
    insert(sheet, "ROW", "before", rowIndex, numRows);
  },

  insertColumnAfter(sheet: Sheet, position: number): Sheet {
    return insert(sheet, "COL", "after", position, 1);
  },

  insertColumnBefore(sheet: Sheet, position: number): Sheet {
    return insert(sheet, "COL", "before", position, 1);
  },

  insertColumnsAfter(sheet: Sheet, position: number, howMany: number): Sheet {
    return insert(sheet, "COL", "after", position, howMany);
  },

  insertColumnsBefore(sheet: Sheet, position: number, howMany: number): Sheet {
    return insert(sheet, "COL", "before", position, howMany);
  },

  insertColumns(sheet: Sheet, columnIndex: number, numColumns = 1): void {
    insert(sheet, "COL", "before", columnIndex, numColumns);
  },

  deleteRow(sheet: Sheet, position: number): Sheet {
    return remove(sheet, "ROW", position, 1);
  },

  deleteRows(sheet: Sheet, position: number, howMany: number): void {
    remove(sheet, "ROW", position, howMany);
  },

  deleteColumn(sheet: Sheet, position: number): Sheet {
    return remove(sheet, "COL", position, 1);
  },

  deleteColumns(sheet: Sheet, position: number, howMany: number): void {
    remove(sheet, "COL", position, howMany);
  },

  moveRows(sheet: Sheet, rowSpec: Range, destinationIndex: number): void {
    move(sheet, "ROW", rowSpec.zone.top, rowSpec.zone.bottom, destinationIndex);
  },

  moveColumns(sheet: Sheet, columnSpec: Range, destinationIndex: number): void {
    move(sheet, "COL", columnSpec.zone.left, columnSpec.zone.right, destinationIndex);
  },
};

/** How many there are. */
export function headerCount(sheet: Sheet, dimension: Dimension): number {
  return dimension === "ROW" ? sheet.getMaxRows() : sheet.getMaxColumns();
}

/** Positions counted from 1 → the engine's indexes. @throws ServiceError when one is not in the sheet. */
export function headerIndexes(sheet: Sheet, dimension: Dimension, position: number, howMany: number): number[] {
  if (position < 1 || howMany < 1 || position + howMany - 1 > headerCount(sheet, dimension)) throw outOfBounds(dimension);
  return Array.from({ length: howMany }, (_, index) => position - 1 + index);
}

function insert(sheet: Sheet, dimension: Dimension, position: "before" | "after", at: number, howMany: number): Sheet {
  const [base = 0] = headerIndexes(sheet, dimension, at, 1);
  if (howMany < 1) throw outOfBounds(dimension);
  const { sheetId } = sheet;
  sheet.workbook.apply([{ type: "ADD_COLUMNS_ROWS", sheetId, sheetName: sheet.getName(), dimension, base, quantity: howMany, position }]);
  return sheet;
}

function remove(sheet: Sheet, dimension: Dimension, position: number, howMany: number): Sheet {
  const elements = headerIndexes(sheet, dimension, position, howMany);
  const { sheetId, getters } = sheet;
  if (elements.length === headerCount(sheet, dimension)) {
    throw new ServiceError(`You can't delete all the ${plural[dimension]} on the sheet.`);
  }
  if (getters.checkElementsIncludeAllNonFrozenHeaders(sheetId, dimension, elements)) {
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${plural[dimension]}.`);
  }
  sheet.workbook.apply([{ type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName: sheet.getName(), dimension, elements }]);
  return sheet;
}

/** `destination` counts from 1 in the order before the move: what is moved is inserted before it. */
function move(sheet: Sheet, dimension: Dimension, first: number, last: number, destination: number): void {
  if (destination < 1 || destination > headerCount(sheet, dimension) + 1) throw outOfBounds(dimension);
  const target = destination - 1;
  if (target >= first && target <= last + 1) return;
  const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const before = target < first;
  const { sheetId } = sheet;
  onActiveSheet(sheet, {
    type: "MOVE_COLUMNS_ROWS",
    sheetId,
    sheetName: sheet.getName(),
    dimension,
    elements,
    base: before ? target : target - 1,
    position: before ? "before" : "after",
  });
}

/** The engine moves rows and columns of the active sheet only, so this sheet is activated meanwhile. */
function onActiveSheet(sheet: Sheet, command: { readonly type: string } & Readonly<Record<string, unknown>>): void {
  const activeId = sheet.getters.getActiveSheetId();
  const { sheetId, getters } = sheet;
  const hidden = !getters.isSheetVisible(sheetId);
  const commands: { readonly type: string }[] = [command];
  if (activeId !== sheetId) {
    commands.unshift({ type: "ACTIVATE_SHEET", sheetIdFrom: activeId, sheetIdTo: sheetId } as never);
    commands.push({ type: "ACTIVATE_SHEET", sheetIdFrom: sheetId, sheetIdTo: activeId } as never);
  }
  if (hidden) {
    commands.unshift({ type: "SHOW_SHEET", sheetId } as never);
    commands.push({ type: "HIDE_SHEET", sheetId } as never);
  }
  sheet.workbook.apply(commands as unknown as Command[]);
}
