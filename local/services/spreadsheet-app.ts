import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { Spreadsheet } from "./spreadsheet.ts";

/** `SpreadsheetApp`: the way in. */
export class SpreadsheetApp implements Service {
  readonly google = "Spreadsheet.SpreadsheetApp";
  private readonly spreadsheet: Spreadsheet;
  constructor(execution: Execution) {
    this.spreadsheet = new Spreadsheet(execution);
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }

  flush(): void {
    // Every change is already in the engine; the ledger counts the trip.
  }
}
