import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Sheet } from "../sheet.ts";
import { SpreadsheetSelection } from "./active-range.ts";
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
export class SpreadsheetSheets extends SpreadsheetSelection {
  private freeId(): string {
    let id: string;
    do id = String(1 + Math.floor(Math.random() * idLimit));
    while (this.getters.tryGetSheet(id));
    return id;
  }

  private get names(): string[] {
    return this.getters.getSheetIds().map((id) => this.getters.getSheetName(id));
  }

  /** Takes a name, a place from 0 and options in this order, any of them left out. The new sheet comes to the front. */
  insertSheet(...args: readonly (string | number | SheetOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === "string") ?? nextSheetName(this.names, this.execution.language);
    const active = this.getters.getSheetIds().indexOf(this.getters.getActiveSheetId());
    const position = args.find((arg) => typeof arg === "number") ?? active + 1;
    const { template } = args.find((arg) => typeof arg === "object") ?? {};
    requireFreeName(this.workbook, name);
    if (position < 0 || position > this.getNumSheets()) throw new ServiceError("The sheet index is out of bounds.");
    const sheetId = this.freeId();
    if (template) this.workbook.apply(this.copyCommands(template, sheetId, name, position));
    else {
      const elements = Array.from({ length: cols }, (_, index) => index);
      this.workbook.apply([
        { type: "CREATE_SHEET", sheetId, name, position, rows, cols },
        { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements, size: columnWidth },
      ]);
    }
    return this.sheet(sheetId).activate();
  }

  private copyCommands(sheet: Sheet, sheetIdTo: string, sheetNameTo: string, position: number): Command[] {
    const { sheetId } = sheet;
    // The engine puts a copy behind its original.
    const delta = position - (this.getters.getSheetIds().indexOf(sheetId) + 1);
    const commands: Command[] = [{ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo }];
    if (delta !== 0) commands.push({ type: "MOVE_SHEET", sheetId: sheetIdTo, delta });
    if (sheet.isSheetHidden()) commands.push({ type: "SHOW_SHEET", sheetId: sheetIdTo });
    // Protections stay with the original. Copies of attachments are known by the sheet they went to.
    const detach = protectionIds(sheet).map((id) => `${id}/${sheetIdTo}`);
    if (detach.length > 0) commands.push({ type: "ATTACH", attachments: [], detach });
    return commands;
  }

  /** A copy of a sheet behind the others, or at a place counted from 0, under the name that Google gives copies. */
  duplicate(sheet: Sheet, position = this.getNumSheets()): Sheet {
    const sheetId = this.freeId();
    const name = copyName(sheet.getName(), this.names, this.execution.language);
    this.workbook.apply(this.copyCommands(sheet, sheetId, name, position));
    return this.sheet(sheetId);
  }

  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    return this.duplicate(sheet, sheet.getIndex()).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const { sheetId } = sheet;
    const hidden = sheet.isSheetHidden();
    if (!hidden && this.getters.getVisibleSheetIds().length === 1) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    const commands: Command[] = [{ type: "DELETE_SHEET", sheetId, sheetName: sheet.getName() }];
    // The engine counts visible sheets only and would keep a hidden one beside the last of them.
    if (hidden) commands.unshift({ type: "SHOW_SHEET", sheetId });
    this.workbook.apply(commands);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** `position` counts from 1. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets()) throw new ServiceError("The sheet index is out of bounds.");
    const sheet = this.getActiveSheet();
    const delta = position - sheet.getIndex();
    if (delta !== 0) this.workbook.apply([{ type: "MOVE_SHEET", sheetId: sheet.sheetId, delta }]);
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
}
