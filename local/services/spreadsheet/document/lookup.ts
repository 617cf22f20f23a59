import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Execution } from "../../../runtime/execution.ts";
import type { Service } from "../../../runtime/membrane.ts";
import { readA1, splitSheetName } from "../a1-notation.ts";
import type { OpenSides } from "../range/geometry.ts";
import type { Range } from "../range.ts";
import { RangeList } from "../range-list.ts";
import { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "./annotations.ts";
import { sameName } from "./sheet-name.ts";

/** Finding things in a spreadsheet. Each file of the chain spreadsheet-place → … → spreadsheet adds one concern of Google's Spreadsheet. */
export class SpreadsheetPlace implements Service {
  readonly google = "Spreadsheet.Spreadsheet";
  readonly execution: Execution;
  private readonly sheets = new Map<string, Sheet>();
  constructor(execution: Execution) {
    this.execution = execution;
  }

  get workbook(): Workbook {
    return this.execution.workbook;
  }

  protected get getters(): Workbook["model"]["getters"] {
    return this.workbook.model.getters;
  }

  /** This spreadsheet as the last class of the chain, for methods that hand it on. */
  protected get self(): Spreadsheet {
    return this as unknown as Spreadsheet;
  }

  /** One object per sheet and execution, so that `===` compares sheets. */
  sheet(sheetId: string): Sheet {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = new Sheet(this.self, sheetId);
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }

  rangeList(ranges: readonly Range[]): RangeList {
    return new RangeList(ranges);
  }

  getSheetByName(name: string): Sheet | null {
    const id = this.getters.getSheetIds().find((each) => this.getters.getSheetName(each) === name);
    return id === undefined ? null : this.sheet(id);
  }

  getSheetById(sheetId: number): Sheet | null {
    const id = String(sheetId);
    return this.getters.tryGetSheet(id) ? this.sheet(id) : null;
  }

  getSheets(): Sheet[] {
    return this.getters.getSheetIds().map((id) => this.sheet(id));
  }

  getNumSheets(): number {
    return this.getters.getSheetIds().length;
  }

  getActiveSheet(): Sheet {
    return this.sheet(this.getters.getActiveSheetId());
  }

  /** The named range, whatever its capitals. */
  getRangeByName(name: string): Range | null {
    const [, plain] = splitSheetName(name);
    const found = this.getters.getNamedRange(plain)?.range;
    if (!found) return null;
    const { top, left, bottom, right, hasHeader } = found.unboundedZone;
    const open: OpenSides = {
      ...(bottom === undefined ? { bottom: true, ...(top === 0 && !hasHeader ? { top: true } : {}) } : {}),
      ...(right === undefined ? { right: true, ...(left === 0 && !hasHeader ? { left: true } : {}) } : {}),
    };
    return this.sheet(found.sheetId).range(found.zone, open);
  }

  /**
   * The range that a notation or a name means.
   *
   * @param sheet where a notation without a sheet's name points.
   * @throws ServiceError "Range not found" when it means none, or cells outside the sheet.
   */
  find(notation: string, sheet: Sheet): Range {
    const [sheetName, cells] = splitSheetName(notation);
    const id =
      sheetName === undefined ? undefined : this.getters.getSheetIds().find((each) => sameName(this.getters.getSheetName(each), sheetName));
    if (sheetName !== undefined && id === undefined) throw new ServiceError("Range not found");
    const home = id === undefined ? sheet : this.sheet(id);
    const reference = readA1(cells, { rows: home.getMaxRows(), columns: home.getMaxColumns() });
    if (!reference) {
      const named = this.getRangeByName(cells);
      if (!named) throw new ServiceError("Range not found");
      return named;
    }
    const { zone, open } = reference;
    if (zone.bottom >= home.getMaxRows() || zone.right >= home.getMaxColumns()) throw new ServiceError("Range not found");
    return home.range(zone, open);
  }

  getRange(notation: string): Range {
    return this.find(notation, this.getActiveSheet());
  }

  getRangeList(notations: readonly string[]): RangeList {
    return this.rangeList(notations.map((notation) => this.getRange(notation)));
  }
}
