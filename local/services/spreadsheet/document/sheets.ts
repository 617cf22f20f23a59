import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { protectionIds } from "./protection.ts";
import { copyName, nextSheetName, requireFreeName } from "./sheet-name.ts";

interface SheetOptions {
  readonly template?: Sheet;
}

/** The size of a new sheet. */
const rows = 1000;
const cols = 26;
const columnWidth = 100;

/** Google's sheet ids are numbers of 31 bits. */
const idLimit = 2 ** 31 - 1;

/** Sheets added, copied, moved, renamed and deleted. */
export const spreadsheetSheets = {
  /** Takes a name, a position from 0 and options, in this order and each optional. The new sheet becomes active. */
  insertSheet(spreadsheet: Spreadsheet, ...args: readonly (string | number | SheetOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === "string") ?? nextSheetName(namesOf(spreadsheet), spreadsheet.execution.language);
    const active = spreadsheet.getters.getSheetIds().indexOf(spreadsheet.getters.getActiveSheetId());
    const position = args.find((arg) => typeof arg === "number") ?? active + 1;
    const { template } = args.find((arg) => typeof arg === "object") ?? {};
    requireFreeName(spreadsheet.workbook, name);
    if (position < 0 || position > spreadsheet.getNumSheets()) throw new ServiceError("The sheet index is out of bounds.");
    const sheetId = freeId(spreadsheet);
    if (template) spreadsheet.workbook.apply(copyCommands(spreadsheet, template, sheetId, name, position));
    else {
      const elements = Array.from({ length: cols }, (_, index) => index);
      spreadsheet.workbook.apply([
        { type: "CREATE_SHEET", sheetId, name, position, rows, cols },
        { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements, size: columnWidth },
      ]);
    }
    return spreadsheet.sheet(sheetId).activate();
  },

  /** A copy of a sheet after all others, or at a position counted from 0, with Google's name for copies. */
  duplicate(spreadsheet: Spreadsheet, sheet: Sheet, position: number = spreadsheet.getNumSheets()): Sheet {
    const sheetId = freeId(spreadsheet);
    const name = copyName(sheet.getName(), namesOf(spreadsheet), spreadsheet.execution.language);
    spreadsheet.workbook.apply(copyCommands(spreadsheet, sheet, sheetId, name, position));
    return spreadsheet.sheet(sheetId);
  },

  duplicateActiveSheet(spreadsheet: Spreadsheet): Sheet {
    const sheet = spreadsheet.getActiveSheet();
    return spreadsheet.duplicate(sheet, sheet.getIndex()).activate();
  },

  deleteSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
    const { sheetId } = sheet;
    const hidden = sheet.isSheetHidden();
    if (!hidden && spreadsheet.getters.getVisibleSheetIds().length === 1) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    const commands: Command[] = [{ type: "DELETE_SHEET", sheetId, sheetName: sheet.getName() }];
    // The engine counts visible sheets only and would refuse to delete a hidden one beside the last of them.
    if (hidden) commands.unshift({ type: "SHOW_SHEET", sheetId });
    spreadsheet.workbook.apply(commands);
  },

  deleteActiveSheet(spreadsheet: Spreadsheet): Sheet {
    spreadsheet.deleteSheet(spreadsheet.getActiveSheet());
    return spreadsheet.getActiveSheet();
  },

  /** `position` counts from 1. */
  moveActiveSheet(spreadsheet: Spreadsheet, position: number): void {
    if (position < 1 || position > spreadsheet.getNumSheets()) throw new ServiceError("The sheet index is out of bounds.");
    const sheet = spreadsheet.getActiveSheet();
    const delta = position - sheet.getIndex();
    if (delta !== 0) spreadsheet.workbook.apply([{ type: "MOVE_SHEET", sheetId: sheet.sheetId, delta }]);
  },

  renameActiveSheet(spreadsheet: Spreadsheet, name: string): void {
    spreadsheet.getActiveSheet().setName(name);
  },
};

function freeId(spreadsheet: Spreadsheet): string {
  let id: string;
  do id = String(1 + Math.floor(Math.random() * idLimit));
  while (spreadsheet.getters.tryGetSheet(id));
  return id;
}

function namesOf(spreadsheet: Spreadsheet): string[] {
  return spreadsheet.getters.getSheetIds().map((id) => spreadsheet.getters.getSheetName(id));
}

function copyCommands(spreadsheet: Spreadsheet, sheet: Sheet, sheetIdTo: string, sheetNameTo: string, position: number): Command[] {
  const { sheetId } = sheet;
  // The engine inserts a copy after its original.
  const delta = position - (spreadsheet.getters.getSheetIds().indexOf(sheetId) + 1);
  const commands: Command[] = [{ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo }];
  if (delta !== 0) commands.push({ type: "MOVE_SHEET", sheetId: sheetIdTo, delta });
  if (sheet.isSheetHidden()) commands.push({ type: "SHOW_SHEET", sheetId: sheetIdTo });
  // Protections stay with the original. The id of a copied attachment ends with the id of the new sheet.
  const detach = protectionIds(sheet).map((id) => `${id}/${sheetIdTo}`);
  if (detach.length > 0) commands.push({ type: "ATTACH", attachments: [], detach });
  return commands;
}
