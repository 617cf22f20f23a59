import { helpers, type UID, type Zone } from "../engine.ts";
import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { ServiceError } from "../service-error.ts";
import { Range } from "./range.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** One sheet; it keeps its identity when it is renamed or moved. */
export class Sheet implements Service {
  readonly google = "Spreadsheet.Sheet";
  readonly spreadsheet: Spreadsheet;
  readonly sheetId: UID;
  constructor(spreadsheet: Spreadsheet, sheetId: UID) {
    this.spreadsheet = spreadsheet;
    this.sheetId = sheetId;
  }

  get execution(): Execution {
    return this.spreadsheet.execution;
  }

  getName(): string {
    return this.execution.workbook.model.getters.getSheetName(this.sheetId);
  }

  getSheetId(): number {
    return Number(this.sheetId);
  }

  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof row === "string") return this.range(helpers.toZone(row));
    if (column === undefined || row < 1 || column < 1) throw new ServiceError("The starting row of the range is too small.");
    return this.range({ top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 });
  }

  range(zone: Zone): Range {
    return new Range(this, zone);
  }
}
