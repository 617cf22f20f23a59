import { ServiceError } from "../../../notation/service-error.ts";
import { readA1, splitSheetName } from "../a1-notation.ts";
import type { OpenSides, Range } from "../range.ts";
import { RangeList } from "../range-list.ts";
import { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { sameName } from "./sheet-name.ts";
import { rangeOfScopedName } from "./sheet-scoped-name.ts";

const knownSheets = new WeakMap<Spreadsheet, Map<string, Sheet>>();

/** Finding sheets and ranges in a spreadsheet. */
export const spreadsheetLookup = {
  /** One object per sheet and execution, so that `===` compares sheets. */
  sheet(spreadsheet: Spreadsheet, sheetId: string): Sheet {
    const known = knownSheets.get(spreadsheet) ?? new Map<string, Sheet>();
    knownSheets.set(spreadsheet, known);
    const sheet = known.get(sheetId) ?? new Sheet(spreadsheet, sheetId);
    known.set(sheetId, sheet);
    return sheet;
  },

  getSheetByName(spreadsheet: Spreadsheet, name: string): Sheet | null {
    const id = spreadsheet.getters.getSheetIds().find((each) => spreadsheet.getters.getSheetName(each) === name);
    return id === undefined ? null : spreadsheet.sheet(id);
  },

  getSheetById(spreadsheet: Spreadsheet, sheetId: number): Sheet | null {
    const id = String(sheetId);
    return spreadsheet.getters.tryGetSheet(id) ? spreadsheet.sheet(id) : null;
  },

  getSheets(spreadsheet: Spreadsheet): Sheet[] {
    return spreadsheet.getters.getSheetIds().map((id) => spreadsheet.sheet(id));
  },

  getNumSheets(spreadsheet: Spreadsheet): number {
    return spreadsheet.getters.getSheetIds().length;
  },

  getActiveSheet(spreadsheet: Spreadsheet): Sheet {
    return spreadsheet.sheet(spreadsheet.execution.caller?.sheetId ?? spreadsheet.getters.getActiveSheetId());
  },

  /** The named range, whatever its capitals. */
  getRangeByName(spreadsheet: Spreadsheet, name: string): Range | null {
    const [sheetName, plain] = splitSheetName(name);
    const scoped = sheetName === undefined ? undefined : rangeOfScopedName(spreadsheet, sheetName, plain);
    if (scoped) return scoped;
    const found = spreadsheet.getters.getNamedRange(plain)?.range;
    if (!found) return null;
    const { top, left, bottom, right, hasHeader } = found.unboundedZone;
    const open: OpenSides = {
      ...(bottom === undefined ? { bottom: true, ...(top === 0 && !hasHeader ? { top: true } : {}) } : {}),
      ...(right === undefined ? { right: true, ...(left === 0 && !hasHeader ? { left: true } : {}) } : {}),
    };
    return spreadsheet.sheet(found.sheetId).range(found.zone, open);
  },

  /**
   * The range for a notation or a name.
   *
   * @param sheet where a notation without a sheet's name points.
   * @throws ServiceError "Range not found" when it means none, or cells outside the sheet.
   */
  find(spreadsheet: Spreadsheet, notation: string, sheet: Sheet): Range {
    const [sheetName, cells] = splitSheetName(notation);
    const id =
      sheetName === undefined
        ? undefined
        : spreadsheet.getters.getSheetIds().find((each) => sameName(spreadsheet.getters.getSheetName(each), sheetName));
    if (sheetName !== undefined && id === undefined) throw new ServiceError("Range not found");
    const home = id === undefined ? sheet : spreadsheet.sheet(id);
    const reference = readA1(cells, { rows: home.getMaxRows(), columns: home.getMaxColumns() });
    if (!reference) {
      const named = spreadsheet.getRangeByName(notation);
      if (!named) throw new ServiceError("Range not found");
      return named;
    }
    const { zone, open } = reference;
    if (zone.bottom >= home.getMaxRows() || zone.right >= home.getMaxColumns()) throw new ServiceError("Range not found");
    return home.range(zone, open);
  },

  getRange(spreadsheet: Spreadsheet, notation: string): Range {
    return spreadsheet.find(notation, spreadsheet.getActiveSheet());
  },

  getRangeList(spreadsheet: Spreadsheet, notations: readonly string[]): RangeList {
    return new RangeList(notations.map((notation) => spreadsheet.getRange(notation)));
  },
};
