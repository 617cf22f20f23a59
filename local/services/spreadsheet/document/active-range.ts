import type { Zone } from "../../../engine/engine.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import { SpreadsheetPlace } from "./lookup.ts";
import { Selection } from "./selection.ts";

/** What is active in a spreadsheet: the sheet in front and the cells selected in it. */
export class SpreadsheetSelection extends SpreadsheetPlace {
  getSelection(): Selection {
    return new Selection(this.self);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().range(this.getters.getSelectedZone());
  }

  getActiveRangeList(): RangeList {
    const sheet = this.getActiveSheet();
    return this.rangeList(this.getters.getSelectedZones().map((zone) => sheet.range(zone)));
  }

  /** The cell that typing would go to: one of the selected ones. */
  getCurrentCell(): Range {
    const { col, row } = this.getters.getActivePosition();
    return this.getActiveSheet().range({ top: row, left: col, bottom: row, right: col });
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  setActiveSheet(sheet: Sheet, restoreSelection = true): Sheet {
    sheet.activate();
    if (!restoreSelection) this.select({ top: 0, left: 0, bottom: 0, right: 0 });
    return sheet;
  }

  setActiveRange(range: Range): Range {
    range.sheet.activate();
    this.select(range.zone);
    return range;
  }

  setActiveSelection(place: Range | string): Range {
    return this.setActiveRange(typeof place === "string" ? this.getRange(place) : place);
  }

  setActiveRangeList(list: RangeList): RangeList {
    const [first, ...others] = list.getRanges();
    if (!first) throw new ServiceError("The range list is empty.");
    this.setActiveRange(first);
    const { selection } = this.workbook.model;
    for (const { zone } of others) {
      selection.addCellToSelection(zone.left, zone.top);
      selection.setAnchorCorner(zone.right, zone.bottom);
    }
    return list;
  }

  /** Inside the selection only the current cell changes; elsewhere the cell alone is selected. */
  setCurrentCell(cell: Range): Range {
    const { top, left, bottom, right } = cell.zone;
    if (top !== bottom || left !== right) throw new ServiceError("The current cell must be a single cell.");
    const selected = this.getters.getSelectedZone();
    const inside =
      cell.sheet === this.getActiveSheet() &&
      top >= selected.top &&
      top <= selected.bottom &&
      left >= selected.left &&
      left <= selected.right;
    cell.sheet.activate();
    this.select(inside ? selected : cell.zone, { col: left, row: top });
    return cell;
  }

  private select(zone: Zone, cell = { col: zone.left, row: zone.top }): void {
    this.workbook.model.selection.selectZone({ cell, zone });
  }
}
