import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { Sheet } from "./sheet.ts";

/** One spreadsheet document. */
export class Spreadsheet implements Service {
  readonly google = "Spreadsheet.Spreadsheet";
  readonly execution: Execution;
  private readonly sheets = new Map<string, Sheet>();
  constructor(execution: Execution) {
    this.execution = execution;
  }

  getSheetByName(name: string): Sheet | null {
    const { getters } = this.execution.workbook.model;
    const id = getters.getSheetIds().find((each) => getters.getSheetName(each).toLowerCase() === name.toLowerCase());
    return id === undefined ? null : this.sheet(id);
  }

  getSheets(): Sheet[] {
    return this.execution.workbook.model.getters.getSheetIds().map((id) => this.sheet(id));
  }

  getActiveSheet(): Sheet {
    return this.sheet(this.execution.workbook.model.getters.getActiveSheetId());
  }

  /** One object per sheet and execution, so that `===` compares sheets. */
  sheet(sheetId: string): Sheet {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = new Sheet(this, sheetId);
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }
}
