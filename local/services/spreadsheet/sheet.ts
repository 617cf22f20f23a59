import type { UID, Zone } from "../../engine/engine.ts";
import type { Workbook } from "../../engine/workbook/workbook.ts";
import { ServiceError } from "../../notation/service-error.ts";
import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Google's Sheet: it keeps its identity when it is renamed or moved. Its methods are in the tables of sheet/. */
export class Sheet implements Service {
  readonly google = "Spreadsheet.Sheet";
  readonly spreadsheet: Spreadsheet;
  /** The engine's id of the sheet, whether or not the sheet is still there: Google's numeric one as text. */
  readonly id: UID;
  constructor(spreadsheet: Spreadsheet, id: UID) {
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  /** The id of a sheet that is there. @throws ServiceError once the sheet has been deleted. */
  get sheetId(): UID {
    if (!this.getters.tryGetSheet(this.id)) throw new ServiceError(`Sheet ${this.id} not found`);
    return this.id;
  }

  get execution(): ExecutionContext {
    return this.spreadsheet.execution;
  }

  get workbook(): Workbook {
    return this.spreadsheet.workbook;
  }

  get getters(): Workbook["model"]["getters"] {
    return this.spreadsheet.getters;
  }

  /** All cells of the sheet. */
  get zone(): Zone {
    const { sheetId, getters } = this;
    return { top: 0, left: 0, bottom: getters.getNumberRows(sheetId) - 1, right: getters.getNumberCols(sheetId) - 1 };
  }
}
