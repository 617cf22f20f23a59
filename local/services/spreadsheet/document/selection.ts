import type { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

/** What the user has selected; it follows changes of the selection. */
export class Selection implements Service {
  readonly google = "Spreadsheet.Selection";
  private readonly spreadsheet: Spreadsheet;
  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this.spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    return this.spreadsheet.getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.spreadsheet.getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }

  /** The active range extended as Ctrl+Shift+arrow extends it: to the edge of the data from the current cell on, along one direction. */
  getNextDataRange(direction: EnumValue): Range {
    const { zone } = this.getActiveRange();
    const edge = this.getCurrentCell().getNextDataCell(direction).zone;
    return this.getActiveSheet().range({
      top: Math.min(zone.top, edge.top),
      left: Math.min(zone.left, edge.left),
      bottom: Math.max(zone.bottom, edge.bottom),
      right: Math.max(zone.right, edge.right),
    });
  }
}
