import type { Zone } from "../../../engine/engine.ts";
import { type OpenSides, Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

/** Which sheet it is and how large. */
export const sheetIdentity = {
  range(sheet: Sheet, zone: Zone, open?: OpenSides): Range {
    return new Range(sheet, zone, open);
  },

  getName(sheet: Sheet): string {
    return sheet.getters.getSheetName(sheet.sheetId);
  },

  getSheetName(sheet: Sheet): string {
    return sheet.getName();
  },

  getSheetId(sheet: Sheet): number {
    return Number(sheet.id);
  },

  getParent(sheet: Sheet): Spreadsheet {
    return sheet.spreadsheet;
  },

  getMaxRows(sheet: Sheet): number {
    return sheet.getters.getNumberRows(sheet.sheetId);
  },

  getMaxColumns(sheet: Sheet): number {
    return sheet.getters.getNumberCols(sheet.sheetId);
  },
};
