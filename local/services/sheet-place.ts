import type { UID, Zone } from "../engine.ts";
import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import type { Workbook } from "../workbook.ts";
import { Range } from "./range.ts";
import type { OpenSides } from "./range-geometry.ts";
import type { Sheet } from "./sheet.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Which sheet it is. Each file of the chain sheet-place → … → sheet-figures → sheet adds one concern of Google's Sheet. */
export class SheetPlace implements Service {
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

  protected get workbook(): Workbook {
    return this.execution.workbook;
  }

  /** This sheet as the last class of the chain, for methods that return it. */
  protected get self(): Sheet {
    return this as unknown as Sheet;
  }

  range(zone: Zone, open?: OpenSides): Range {
    return new Range(this.self, zone, open);
  }

  getName(): string {
    return this.workbook.model.getters.getSheetName(this.sheetId);
  }

  getSheetId(): number {
    return Number(this.sheetId);
  }

  getParent(): Spreadsheet {
    return this.spreadsheet;
  }
}
