import type { Selection } from "../document/selection.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";

/** The selection as a sheet reports it: that of the active sheet of its spreadsheet. */
export const sheetSelection = {
  getSelection(sheet: Sheet): Selection {
    return sheet.spreadsheet.getSelection();
  },

  getActiveRange(sheet: Sheet): Range {
    return sheet.spreadsheet.getActiveRange();
  },

  getActiveRangeList(sheet: Sheet): RangeList {
    return sheet.spreadsheet.getActiveRangeList();
  },

  getActiveCell(sheet: Sheet): Range {
    return sheet.spreadsheet.getCurrentCell();
  },

  getCurrentCell(sheet: Sheet): Range {
    return sheet.spreadsheet.getCurrentCell();
  },

  setActiveRange(sheet: Sheet, range: Range): Range {
    return sheet.spreadsheet.setActiveRange(range);
  },

  setActiveRangeList(sheet: Sheet, list: RangeList): RangeList {
    return sheet.spreadsheet.setActiveRangeList(list);
  },

  setActiveSelection(sheet: Sheet, place: Range | string): Range {
    return sheet.spreadsheet.setActiveRange(typeof place === "string" ? sheet.getRange(place) : place);
  },

  setCurrentCell(sheet: Sheet, cell: Range): Range {
    return sheet.spreadsheet.setCurrentCell(cell);
  },
};
