import { cellText } from "../domain/cell-text.ts";
import { type CellErasure, type ErasureRules, erasedCells } from "../domain/erasure/erased-cells.ts";
import type { Scrub } from "../domain/erasure/scrub-text.ts";
import { columnCount, rowCount } from "./extent.ts";
import type { Range, Sheet } from "./sheet.ts";
import { deleteRows } from "./table.ts";
import { rectangles } from "./translation/rectangles.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a sheet shows of a person, and what is to be done about it. */
export interface SheetErasure extends CellErasure {
  readonly sheet: Sheet;
  /** Lists to choose from that offer the person; undefined for a cell whose list stays. */
  readonly choices: readonly (readonly (Validation | undefined)[])[];
  /** The sheet's own name without the person's; undefined where it says nothing. */
  readonly title: string | undefined;
}

/** Reads a sheet and finds a person's traces on it. Nothing is written. */
export function findOnSheet(sheet: Sheet, rules: ErasureRules): SheetErasure {
  const range = whole(sheet);
  const found = erasedCells({ values: range.getValues(), formulas: range.getFormulas(), notes: range.getNotes() }, rules);
  const choices = range.getDataValidations().map((row) => row.map((rule) => (rule ? withoutChoice(rule, rules.scrub) : undefined)));
  const title = rules.scrub(sheet.getName());
  return { sheet, ...found, choices, title: title === sheet.getName() ? undefined : title };
}

/** True where something on it has to change. */
export const showsPerson = ({ rows, changes, choices, title }: SheetErasure): boolean =>
  rows.length > 0 || changes > 0 || title !== undefined || choices.flat().some((rule) => rule !== undefined);

/** Writes what was found, cells before lines so that the numbers of the lines still hold. */
export function eraseOnSheet({ sheet, rows, cells, notes, choices }: SheetErasure): void {
  // Choices first: a cell may refuse what is not among them.
  for (const { row, column, cells: rules } of rectangles(choices)) part(sheet, row, column, rules).setDataValidations(rules);
  for (const { row, column, cells: texts } of rectangles(cells)) {
    part(sheet, row, column, texts).setValues(texts.map((line) => line.map((text) => (text.startsWith("=") ? text : cellText(text)))));
  }
  for (const { row, column, cells: texts } of rectangles(notes)) part(sheet, row, column, texts).setNotes(texts);
  deleteRows(sheet, rows);
}

const whole = (sheet: Sheet): Range => sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet));

const part = (sheet: Sheet, row: number, column: number, cells: readonly (readonly unknown[])[]): Range =>
  sheet.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 0);

/** The same rule with a list that does not name the person; undefined where it never did. */
function withoutChoice(rule: Validation, scrub: Scrub): Validation | undefined {
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return undefined;
  const [list, shown] = rule.getCriteriaValues() as [string[], boolean];
  const other = [...new Set(list.map(scrub))];
  if (other.length === list.length && other.every((choice, i) => choice === list[i])) return undefined;
  return rule
    .copy()
    .requireValueInList(other, shown !== false)
    .build();
}
