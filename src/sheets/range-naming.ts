import { Refusal } from "../content/refusal.ts";
import { nameIn, type OtherNames, renamed } from "./other-names.ts";
import type { Range, Sheet, Spreadsheet } from "./sheet.ts";

/** How often another name is tried; one refusal after another means something else. */
const ATTEMPTS = 9;

/**
 * Names a range, by another name where its own is refused.
 *
 * @param names what other names there are already
 * @returns the name it has now
 * @throws Refusal when no name is accepted, with the place in the menu where the old one can be removed
 */
export function nameRange(spreadsheet: Spreadsheet, name: string, range: Range, names?: OtherNames): string {
  const known = nameIn(names, name);
  const refused = failure(() => spreadsheet.setNamedRange(known, range));
  if (refused === undefined) return known;
  // Any call can fail once: only a refusal that speaks of the name, or comes again, means the name.
  const speaks = String(refused).includes(known);
  if (!speaks && failure(() => spreadsheet.setNamedRange(known, range)) === undefined) return known;
  const others = spreadsheet.getNamedRanges();
  const isFree = (candidate: string) => others.every((each) => each.getName() !== candidate || isOn(each, range));
  for (let number = 2; number <= ATTEMPTS; number++) {
    const candidate = `${name}_${number}`;
    if (isFree(candidate) && failure(() => spreadsheet.setNamedRange(candidate, range)) === undefined) return candidate;
  }
  throw speaks ? new Refusal((messages) => messages.nameRefused(known)) : refused;
}

/** True for a name of the same sheet, as an attempt that broke off may have left it. */
const isOn = (named: GoogleAppsScript.Spreadsheet.NamedRange, range: Range): boolean =>
  named.getRange().getSheet().getSheetId() === range.getSheet().getSheetId();

function failure(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Lets every formula of the workbook use the names that there are, whoever wrote it. Doing it twice changes nothing. */
export function useNames(sheets: readonly Sheet[], names: OtherNames | undefined): void {
  if (names === undefined || Object.keys(names).length === 0) return;
  for (const sheet of sheets) {
    const all = sheet.getDataRange();
    for (const [row, line] of all.getFormulas().entries()) {
      for (const [column, formula] of line.entries()) {
        const other = renamed(formula, names);
        if (formula !== "" && other !== formula) all.getCell(row + 1, column + 1).setFormula(other);
      }
    }
  }
}
