import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { Ui } from "./ui.ts";

/** `SpreadsheetApp`: the way in. */
export class SpreadsheetApp implements Service {
  readonly google = "Spreadsheet.SpreadsheetApp";
  private readonly spreadsheet: Spreadsheet;
  private readonly ui: Ui;
  constructor(execution: Execution) {
    this.spreadsheet = new Spreadsheet(execution);
    this.ui = new Ui(execution);
  }

  getActive(): Spreadsheet {
    return this.spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet;
  }

  getUi(): Ui {
    return this.ui;
  }

  flush(): void {
    // Every change is already in the engine; the ledger counts the trip.
  }
}
