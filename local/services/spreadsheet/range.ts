import type { Zone } from "../../engine/engine.ts";
import type { Workbook } from "../../engine/workbook/workbook.ts";
import { ServiceError } from "../../notation/service-error.ts";
import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";
import type { Sheet } from "./sheet.ts";

/** Which sides of a range are the sheet's own edge because its notation left them open: "A:A" has no rows, "A2:A" no last row. */
export interface OpenSides {
  readonly top?: true;
  readonly left?: true;
  readonly bottom?: true;
  readonly right?: true;
}

/** Google's Range: a block of cells of one sheet. Its methods are in the tables of range/. */
export class Range implements Service {
  readonly google = "Spreadsheet.Range";
  readonly sheet: Sheet;
  readonly zone: Zone;
  readonly open: OpenSides;
  constructor(sheet: Sheet, zone: Zone, open: OpenSides = {}) {
    this.sheet = sheet;
    this.zone = zone;
    this.open = open;
  }

  get execution(): ExecutionContext {
    return this.sheet.execution;
  }

  get workbook(): Workbook {
    return this.sheet.workbook;
  }

  /** What `each` gives for every cell, as rows. */
  grid<T>(each: (col: number, row: number) => T): T[][] {
    const { top, left, bottom, right } = this.zone;
    return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => each(left + c, top + r)));
  }

  /** The zone itself. @throws ServiceError in Google's words when it leaves the sheet. */
  inside(zone: Zone, sheetId = this.sheet.sheetId): Zone {
    const { getters } = this.workbook.model;
    if (zone.top < 0 || zone.left < 0 || zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
      throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return zone;
  }

  /** @throws ServiceError in Google's words for a grid that is not of the range's size. */
  checkSize(data: readonly (readonly unknown[])[]): void {
    const { top, left, bottom, right } = this.zone;
    const rows = bottom - top + 1;
    const columns = right - left + 1;
    if (data.length !== rows) {
      throw new ServiceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
      );
    }
    const odd = data.find((row) => (row?.length ?? 0) !== columns);
    if (odd !== undefined) {
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd?.length ?? 0} but the range has ${columns}.`,
      );
    }
  }

  /** Whether a cell of the sheet shows nothing; a formula that gives "" counts as content. */
  isEmptyCell(col: number, row: number): boolean {
    const { sheetId } = this.sheet;
    const cell = this.workbook.cell(sheetId, col, row);
    if (cell.type === "empty") return true;
    const holdsFormula = (): boolean => this.workbook.model.getters.getCell({ sheetId, col, row })?.isFormula === true;
    return cell.type === "text" && cell.value === "" && !holdsFormula();
  }
}
