import { columnCount, rowCount } from "../extent.ts";
import type { Range, Sheet } from "../sheet.ts";
import type { Dictionary } from "./dictionary.ts";
import { replaceLiterals } from "./formula-literals.ts";
import { rectangles } from "./rectangles.ts";
import { translateCells } from "./translate-cells.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Everything on a sheet that may hold words of the kit. */
export interface SheetRead {
  readonly sheet: Sheet;
  readonly range: Range;
  readonly values: unknown[][];
  readonly formulas: string[][];
  readonly notes: string[][];
  readonly validations: (Validation | null)[][];
  readonly rules: readonly FormatRule[];
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
}

/** Reads a sheet; what its template does not have is not asked for, which saves a call each. */
export function readSheet(sheet: Sheet, { carries }: Dictionary): SheetRead {
  const range = sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet));
  return {
    sheet,
    range,
    values: range.getValues(),
    formulas: range.getFormulas(),
    notes: carries.notes ? range.getNotes() : [],
    validations: carries.rules ? range.getDataValidations() : [],
    rules: carries.formats ? sheet.getConditionalFormatRules() : [],
    charts: carries.charts ? sheet.getCharts() : [],
  };
}

/**
 * Puts everything that the kit said on a sheet into another language: cells, choices and help for typing, notes, conditional formats and titles
 * of charts. It writes only what changes, and may be run again after it broke off. Reading is apart from it, so that all sheets are read before
 * the first one is written: each read after a write costs one more round trip.
 */
export function translateSheet(
  { sheet, range, values, formulas, notes, validations, rules, charts }: SheetRead,
  dictionary: Dictionary,
): void {
  // Choices first: a cell may refuse a word that is not among them.
  const typing = readRules(validations);
  writeValidations(range, typing, dictionary);
  const choices = typing.map((row) => row.map((read) => read?.list));
  for (const { row, column, cells } of rectangles(translateCells({ values, formulas, choices }, dictionary))) {
    part(range, row, column, cells).setValues(cells);
  }
  const other = notes.map((line) => line.map((note) => (note === "" ? undefined : dictionary.words.get(note))));
  for (const { row, column, cells } of rectangles(other)) part(range, row, column, cells).setNotes(cells);
  writeFormatRules(sheet, rules, dictionary);
  translateCharts(sheet, charts, dictionary);
}

const part = (range: Range, row: number, column: number, cells: readonly (readonly unknown[])[]): Range =>
  range.offset(row, column, cells.length, cells[0]?.length ?? 0);

/** What a rule for typing says and allows. */
interface RuleRead {
  readonly rule: Validation;
  readonly help: string | null;
  /** The words to choose from; undefined where the rule is of another kind. */
  readonly list: readonly string[] | undefined;
  readonly showsList: boolean;
}

/**
 * The rules of a sheet. Every question to a rule is a call, and hundreds of cells have one, so each is only asked for its help; those of one
 * column that give the same help allow the same. Lists to choose from often share a help and are read one by one.
 */
function readRules(validations: readonly (readonly (Validation | null)[])[]): (RuleRead | undefined)[][] {
  const known = new Map<string, RuleRead>();
  return validations.map((row) =>
    row.map((rule, column) => {
      if (!rule) return undefined;
      const help = rule.getHelpText();
      const key = JSON.stringify([column, help]);
      const before = help === null ? undefined : known.get(key);
      const read = before && !before.list ? before : readRule(rule, help);
      known.set(key, read);
      return read;
    }),
  );
}

function readRule(rule: Validation, help: string | null): RuleRead {
  const isList = rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  const [list, showsList]: unknown[] = isList ? rule.getCriteriaValues() : [];
  return { rule, help, list: isList ? (list as string[]) : undefined, showsList: showsList !== false };
}

/** Writes the rules whose words change. */
function writeValidations(range: Range, rules: readonly (readonly (RuleRead | undefined)[])[], { words }: Dictionary): void {
  const translated = new Map<RuleRead | string, Validation | undefined>();
  const translate = (read: RuleRead): Validation | undefined => {
    const { rule, help, list, showsList } = read;
    const choices = list?.map((word) => words.get(word) ?? word);
    const otherHelp = help === null ? null : (words.get(help) ?? help);
    if (otherHelp === help && choices?.every((word, i) => word === list?.[i]) !== false) return undefined;
    const builder = rule.copy();
    if (choices) builder.requireValueInList(choices, showsList);
    if (otherHelp !== null) builder.setHelpText(otherHelp);
    return builder.build();
  };
  const changes = rules.map((row) =>
    row.map((read) => {
      if (!read) return undefined;
      // Neighbours often offer the same list, each as a copy of its own.
      const key = read.list ? JSON.stringify([read.list, read.help, read.showsList]) : read;
      if (!translated.has(key)) translated.set(key, translate(read));
      return translated.get(key);
    }),
  );
  for (const { row, column, cells } of rectangles(changes)) part(range, row, column, cells).setDataValidations(cells);
}

function writeFormatRules(sheet: Sheet, rules: readonly FormatRule[], { words }: Dictionary): void {
  const translate = (value: unknown): unknown => {
    if (typeof value !== "string") return value;
    return value.startsWith("=") ? replaceLiterals(value, (text) => words.get(text) ?? text) : (words.get(value) ?? value);
  };
  let changed = false;
  const others = rules.map((rule) => {
    const condition = rule.getBooleanCondition();
    if (!condition) return rule;
    const values: unknown[] = condition.getCriteriaValues();
    const other = values.map(translate);
    if (other.every((value, i) => value === values[i])) return rule;
    changed = true;
    return rule.copy().withCriteria(condition.getCriteriaType(), other).build();
  });
  if (changed) sheet.setConditionalFormatRules(others);
}

function translateCharts(sheet: Sheet, charts: SheetRead["charts"], { words }: Dictionary): void {
  for (const chart of charts) {
    const title = words.get(String(chart.getOptions().get("title") ?? ""));
    if (title !== undefined) sheet.updateChart(chart.modify().setOption("title", title).build());
  }
}
