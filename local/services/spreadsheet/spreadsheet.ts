import type { Workbook } from "../../engine/workbook/workbook.ts";
import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";

/** Google's Spreadsheet: the document of one execution. Its methods are in the tables of document/. */
export class Spreadsheet implements Service {
  readonly google = "Spreadsheet.Spreadsheet";
  readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  get workbook(): Workbook {
    return this.execution.workbook;
  }

  get getters(): Workbook["model"]["getters"] {
    return this.workbook.model.getters;
  }
}
