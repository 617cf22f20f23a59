import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import { requireFreeName } from "../document/sheet-name.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

/** A sheet as a tab: its name and place, whether it shows. */
export const sheetTab = {
  setName(sheet: Sheet, name: string): Sheet {
    const { sheetId } = sheet;
    const oldName = sheet.getName();
    if (name === oldName) return sheet;
    requireFreeName(sheet.workbook, name, sheetId);
    sheet.workbook.apply([{ type: "RENAME_SHEET", sheetId, oldName, newName: name }]);
    return sheet;
  },

  /** The place of the tab, from 1. */
  getIndex(sheet: Sheet): number {
    return sheet.getters.getSheetIds().indexOf(sheet.sheetId) + 1;
  },

  getType(sheet: Sheet): EnumValue {
    return EnumValue.of(sheet.execution.api, "Spreadsheet.SheetType", "GRID");
  },

  /** The sheet collects no responses of a form. */
  getFormUrl(_sheet: Sheet): null {
    return null;
  },

  /** Sheets are always left to right here. */
  isRightToLeft(_sheet: Sheet): boolean {
    return false;
  },

  /** Drawings can only be made by hand in Google's editor. */
  getDrawings(_sheet: Sheet): never[] {
    return [];
  },

  isSheetHidden(sheet: Sheet): boolean {
    return !sheet.getters.isSheetVisible(sheet.sheetId);
  },

  hideSheet(sheet: Sheet): Sheet {
    const { sheetId } = sheet;
    if (sheet.isSheetHidden()) return sheet;
    if (sheet.getters.getVisibleSheetIds().length === 1) throw new ServiceError("You can't hide all the sheets in a document.");
    sheet.workbook.apply([{ type: "HIDE_SHEET", sheetId }]);
    return sheet;
  },

  showSheet(sheet: Sheet): Sheet {
    sheet.workbook.apply([{ type: "SHOW_SHEET", sheetId: sheet.sheetId }]);
    return sheet;
  },

  hasHiddenGridlines(sheet: Sheet): boolean {
    return !sheet.getters.getGridLinesVisibility(sheet.sheetId);
  },

  setHiddenGridlines(sheet: Sheet, hidden: boolean): Sheet {
    sheet.workbook.apply([{ type: "SET_GRID_LINES_VISIBILITY", sheetId: sheet.sheetId, areGridLinesVisible: !hidden }]);
    return sheet;
  },

  /** A copy after all other sheets, "Copy of X" in the user's language; the active sheet stays active. */
  copyTo(sheet: Sheet, spreadsheet: Spreadsheet): Sheet {
    return spreadsheet.duplicate(sheet);
  },

  activate(sheet: Sheet): Sheet {
    if (sheet.isSheetHidden()) throw notEmulated("Sheet.activate of a hidden sheet");
    const { sheetId } = sheet;
    const activeId = sheet.getters.getActiveSheetId();
    if (activeId !== sheetId) sheet.workbook.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: activeId, sheetIdTo: sheetId });
    return sheet;
  },
};
