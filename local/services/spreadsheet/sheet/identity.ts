import type { UID, Zone } from "../../../engine/engine.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Execution } from "../../../runtime/execution.ts";
import type { Service } from "../../../runtime/membrane.ts";
import type { Spreadsheet } from "../document/annotations.ts";
import type { OpenSides } from "../range/geometry.ts";
import { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";

/** Which sheet it is. Each file of the chain sheet-place → sheet-figures → … → sheet adds one concern of Google's Sheet. */
export class SheetPlace implements Service {
  readonly google = "Spreadsheet.Sheet";
  readonly spreadsheet: Spreadsheet;
  private readonly id: UID;
  constructor(spreadsheet: Spreadsheet, sheetId: UID) {
    this.spreadsheet = spreadsheet;
    this.id = sheetId;
  }

  /** The engine's id of the sheet: Google's numeric one as text. @throws ServiceError once the sheet has been deleted. */
  get sheetId(): UID {
    if (!this.execution.workbook.model.getters.tryGetSheet(this.id)) throw new ServiceError(`Sheet ${this.id} not found`);
    return this.id;
  }

  get execution(): Execution {
    return this.spreadsheet.execution;
  }

  get workbook(): Workbook {
    return this.execution.workbook;
  }

  protected get getters(): Workbook["model"]["getters"] {
    return this.workbook.model.getters;
  }

  /** This sheet as the last class of the chain, for methods that return it. */
  protected get self(): Sheet {
    return this as unknown as Sheet;
  }

  range(zone: Zone, open?: OpenSides): Range {
    return new Range(this.self, zone, open);
  }

  /** All cells of the sheet. */
  get zone(): Zone {
    return { top: 0, left: 0, bottom: this.getMaxRows() - 1, right: this.getMaxColumns() - 1 };
  }

  getName(): string {
    return this.getters.getSheetName(this.sheetId);
  }

  getSheetName(): string {
    return this.getName();
  }

  getSheetId(): number {
    return Number(this.id);
  }

  getParent(): Spreadsheet {
    return this.spreadsheet;
  }

  getMaxRows(): number {
    return this.getters.getNumberRows(this.sheetId);
  }

  getMaxColumns(): number {
    return this.getters.getNumberCols(this.sheetId);
  }
}
