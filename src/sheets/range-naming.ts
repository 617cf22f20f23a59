import { Refusal } from "../content/refusal.ts";
import type { Range, Sheet, Spreadsheet } from "./sheet.ts";
import type { SheetTemplate } from "./sheet-template.ts";

/**
 * Names that the kit could not give, with those it gave instead. When a sheet is deleted its names stay behind without cells, and nobody has said
 * whether Google lets them be given again: so the kit asks, and takes another name where it is refused.
 */
export type OtherNames = Readonly<Record<string, string>>;

/** How often another name is tried; one refusal after another means something else. */
const ATTEMPTS = 9;

/** The name that stands for one of the kit's in this workbook. @example nameIn({ Hiring_lock: "Hiring_lock_2" }, "Hiring_lock") → "Hiring_lock_2" */
export const nameIn = (names: OtherNames | undefined, name: string): string => names?.[name] ?? name;

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

/** A formula with the names that there are. */
const renamed = (formula: string, names: OtherNames): string => formula.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => nameIn(names, word));

/** A template whose formulas use the names that there are. */
export function withNames<Template extends SheetTemplate>(template: Template, names: OtherNames | undefined): Template {
  if (names === undefined || Object.keys(names).length === 0) return template;
  const cell = <Cell>(value: Cell): Cell | string => (typeof value === "string" && value.startsWith("=") ? renamed(value, names) : value);
  return { ...template, blocks: template.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(cell)) })) };
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
