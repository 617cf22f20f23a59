import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Spreadsheet } from "../document/annotations.ts";
import type { Selection } from "../document/selection.ts";
import { requireFreeName } from "../document/sheet-name.ts";
import type { Range } from "../range.ts";
import type { RangeList } from "../range-list.ts";
import type { Sheet } from "../sheet.ts";
import { SheetGroups } from "./groups.ts";

/** A sheet as a tab: its name, place and colour, whether it shows, what is selected in it. */
export class SheetTab extends SheetGroups {
  setName(name: string): Sheet {
    const { sheetId } = this;
    const oldName = this.getName();
    if (name === oldName) return this.self;
    requireFreeName(this.workbook, name, sheetId);
    this.workbook.apply([{ type: "RENAME_SHEET", sheetId, oldName, newName: name }]);
    return this.self;
  }

  /** The place of the tab, from 1. */
  getIndex(): number {
    return this.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }

  getType(): EnumValue {
    return EnumValue.of(this.execution.api, "Spreadsheet.SheetType", "GRID");
  }

  /** A sheet of the host answers no form. */
  getFormUrl(): null {
    return null;
  }

  /** Nothing here turns a sheet around. */
  isRightToLeft(): boolean {
    return false;
  }

  /** Drawings are made by hand in Google's editor alone. */
  getDrawings(): never[] {
    return [];
  }

  isSheetHidden(): boolean {
    return !this.getters.isSheetVisible(this.sheetId);
  }

  hideSheet(): Sheet {
    const { sheetId } = this;
    if (this.isSheetHidden()) return this.self;
    if (this.getters.getVisibleSheetIds().length === 1) throw new ServiceError("You can't hide all the sheets in a document.");
    this.workbook.apply([{ type: "HIDE_SHEET", sheetId }]);
    return this.self;
  }

  showSheet(): Sheet {
    this.workbook.apply([{ type: "SHOW_SHEET", sheetId: this.sheetId }]);
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return !this.getters.getGridLinesVisibility(this.sheetId);
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    this.workbook.apply([{ type: "SET_GRID_LINES_VISIBILITY", sheetId: this.sheetId, areGridLinesVisible: !hidden }]);
    return this.self;
  }

  /** A copy behind all other sheets, "Copy of X" in the user's language; the active sheet stays active. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    return spreadsheet.duplicate(this.self);
  }

  activate(): Sheet {
    if (this.isSheetHidden()) throw notEmulated("Sheet.activate of a hidden sheet");
    const { sheetId } = this;
    const front = this.getters.getActiveSheetId();
    if (front !== sheetId) this.workbook.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: front, sheetIdTo: sheetId });
    return this.self;
  }

  getSelection(): Selection {
    return this.spreadsheet.getSelection();
  }

  getActiveRange(): Range {
    return this.spreadsheet.getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.spreadsheet.getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return this.spreadsheet.setActiveRange(range);
  }

  setActiveRangeList(list: RangeList): RangeList {
    return this.spreadsheet.setActiveRangeList(list);
  }

  setActiveSelection(place: Range | string): Range {
    return this.spreadsheet.setActiveRange(typeof place === "string" ? this.getRange(place) : place);
  }

  setCurrentCell(cell: Range): Range {
    return this.spreadsheet.setCurrentCell(cell);
  }
}
