import type { Zone } from "../../../engine/engine.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { Selection } from "./selection.ts";

/** The active sheet of a spreadsheet and the cells that are selected in it. */
export const activeRange = {
  getSelection(spreadsheet: Spreadsheet): Selection {
    return new Selection(spreadsheet);
  },

  getActiveRange(spreadsheet: Spreadsheet): Range {
    if (spreadsheet.execution.caller) return spreadsheet.getCurrentCell();
    return spreadsheet.getActiveSheet().range(spreadsheet.getters.getSelectedZone());
  },

  getActiveRangeList(spreadsheet: Spreadsheet): RangeList {
    const sheet = spreadsheet.getActiveSheet();
    return new RangeList(spreadsheet.getters.getSelectedZones().map((zone) => sheet.range(zone)));
  },

  /** The one of the selected cells that typing would go to. */
  getCurrentCell(spreadsheet: Spreadsheet): Range {
    const { col, row } = spreadsheet.execution.caller ?? spreadsheet.getters.getActivePosition();
    return spreadsheet.getActiveSheet().range({ top: row, left: col, bottom: row, right: col });
  },

  getActiveCell(spreadsheet: Spreadsheet): Range {
    return spreadsheet.getCurrentCell();
  },

  setActiveSheet(spreadsheet: Spreadsheet, sheet: Sheet, restoreSelection = true): Sheet {
    sheet.activate();
    if (!restoreSelection) select(spreadsheet, { top: 0, left: 0, bottom: 0, right: 0 });
    return sheet;
  },

  setActiveRange(spreadsheet: Spreadsheet, range: Range): Range {
    range.sheet.activate();
    select(spreadsheet, range.zone);
    return range;
  },

  setActiveSelection(spreadsheet: Spreadsheet, place: Range | string): Range {
    return spreadsheet.setActiveRange(typeof place === "string" ? spreadsheet.getRange(place) : place);
  },

  setActiveRangeList(spreadsheet: Spreadsheet, list: RangeList): RangeList {
    const [first, ...others] = list.getRanges();
    if (!first) throw new ServiceError("The range list is empty.");
    spreadsheet.setActiveRange(first);
    const { selection } = spreadsheet.workbook.model;
    for (const { zone } of others) {
      selection.addCellToSelection(zone.left, zone.top);
      selection.setAnchorCorner(zone.right, zone.bottom);
    }
    return list;
  },

  /** Inside the selection only the current cell changes; elsewhere the cell alone is selected. */
  setCurrentCell(spreadsheet: Spreadsheet, cell: Range): Range {
    const { top, left, bottom, right } = cell.zone;
    if (top !== bottom || left !== right) throw new ServiceError("The current cell must be a single cell.");
    const selected = spreadsheet.getters.getSelectedZone();
    const inside =
      cell.sheet === spreadsheet.getActiveSheet() &&
      top >= selected.top &&
      top <= selected.bottom &&
      left >= selected.left &&
      left <= selected.right;
    cell.sheet.activate();
    select(spreadsheet, inside ? selected : cell.zone, { col: left, row: top });
    return cell;
  },
};

function select(spreadsheet: Spreadsheet, zone: Zone, cell = { col: zone.left, row: zone.top }): void {
  spreadsheet.workbook.model.selection.selectZone({ cell, zone });
}
