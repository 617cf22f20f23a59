import { contentFor } from "../content/content-for.ts";
import { languages } from "../content/language.ts";
import { Refusal } from "../content/refusal.ts";
import { columnCount, rowCount } from "./extent.ts";
import { reachLastRow } from "./reach-last-row.ts";
import type { Part } from "./schema.ts";
import type { Sheet } from "./sheet.ts";

/** One line of a table: where it stands, and its cells by column. */
export interface Row<Column extends string> {
  /** Counted from 1 on the sheet. */
  readonly number: number;
  readonly cells: Readonly<Record<Column, unknown>>;
}

/** A table on a sheet as it was read: headings in one row, lines below. */
export interface Table<Column extends string> {
  readonly sheet: Sheet;
  /** The row of the headings. */
  readonly heading: number;
  /** Column numbers from 1; 0 for one that may be missing and is. */
  readonly columns: Readonly<Record<Column, number>>;
  readonly rows: readonly Row<Column>[];
  /** What stands above the headings, row by row. */
  readonly above: readonly (readonly unknown[])[];
  /** How many rows the sheet has. */
  readonly height: number;
  /** The last row that has something under any heading of the kit, read or not; the heading row when there is none. */
  readonly last: number;
}

/**
 * Reads a table in one call. Columns are found by their headings, in any language of the kit, so they may be moved and others inserted between
 * them, and rows may be inserted above the headings.
 *
 * @param optional columns that a user may have deleted
 * @throws Refusal naming the heading that is missing
 */
export function readTable<Column extends string>(
  sheet: Sheet,
  part: Part,
  required: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const wanted = [...required, ...optional];
  const values: unknown[][] = sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getValues();
  const { row, found, labels } = findHeading(
    values,
    languages.map((language) => wanted.map((column) => headingOf(contentFor(language).sheets[part].columns, column))),
  );
  const missing = found.indexOf(-1);
  if (missing >= 0 && missing < required.length)
    throw new Refusal((messages) => messages.columnGone(sheet.getName(), labels[missing] ?? ""));
  const known = new Set(languages.flatMap((language) => Object.values(contentFor(language).sheets[part].columns) as string[]));
  const kept = (values[row] ?? []).flatMap((cell, i) => (known.has(String(cell).trim()) ? [i] : []));
  const read = (line: readonly unknown[]) =>
    Object.fromEntries(wanted.map((column, i) => [column, line[found[i] ?? -1] ?? ""])) as Record<Column, unknown>;
  return {
    sheet,
    heading: row + 1,
    columns: Object.fromEntries(wanted.map((column, i) => [column, (found[i] ?? -1) + 1])) as Record<Column, number>,
    rows: values.slice(row + 1).map((line, i) => ({ number: row + 2 + i, cells: read(line) })),
    above: values.slice(0, row),
    height: values.length,
    last: values.reduce((last, line, i) => (i > row && kept.some((place) => line[place] !== "") ? i + 1 : last), row + 1),
  };
}

/** Whether a sheet has all of these headings. It reads the sheet. */
export function hasHeadings(sheet: Sheet, part: Part, columns: readonly string[]): boolean {
  const values: unknown[][] = sheet.getRange(1, 1, Math.min(HEADING_SEARCH_ROWS, rowCount(sheet)), columnCount(sheet)).getValues();
  const labels = languages.map((language) => columns.map((column) => headingOf(contentFor(language).sheets[part].columns, column)));
  return findHeading(values, labels).found.every((place) => place >= 0);
}

const headingOf = (columns: Readonly<Record<string, string>>, column: string): string => columns[column] ?? "";

/**
 * The row with the most of the wanted headings, and the place of each heading in it (-1: not there). The workbook's language may have been
 * another when the sheet was made, so each language's headings are tried; never a mixture, because "Note" is a rating in French.
 */
export function findHeading(values: readonly (readonly unknown[])[], languagesLabels: readonly (readonly string[])[]) {
  let best = { row: 0, found: languagesLabels[0]?.map(() => -1) ?? [], labels: languagesLabels[0] ?? [], hits: 0 };
  for (const [row, line] of values.slice(0, HEADING_SEARCH_ROWS).entries()) {
    const texts = line.map((cell) => String(cell).trim());
    for (const labels of languagesLabels) {
      const found = labels.map((label) => texts.indexOf(label));
      const hits = found.filter((column) => column >= 0).length;
      if (hits > best.hits) best = { row, found, labels, hits };
    }
  }
  return best;
}

/** Headings are looked for in this many rows from the top. */
const HEADING_SEARCH_ROWS = 50;

/** What is written into a cell; null leaves it empty. */
export type CellValue = string | number | Date | null;

/**
 * Writes lines after the last one. Columns that the table does not know are not touched, and neither is a line that somebody has begun.
 *
 * The last row of the sheet stays blank: rows are inserted above it, because only what stands inside a filter, a validation or a rule of
 * formats makes them grow. They come by the dozen, so that few lines make the sheet grow and calculate twice.
 *
 * @returns the number of the first new row
 */
export function appendRows<Column extends string>(table: Table<Column>, records: readonly Readonly<Record<Column, CellValue>>[]): number {
  const { sheet, columns, last, height } = table;
  const lacking = last + records.length + 1 - height;
  if (lacking > 0) growTable(table, Math.max(lacking, MIN_GROWTH, Math.ceil(height * GROWTH)));
  for (const run of runsOf(columns)) {
    const range = sheet.getRange(last + 1, columns[run[0] as Column], records.length, run.length);
    range.setValues(records.map((record) => run.map((column) => record[column])));
  }
  return last + 1;
}

/** How many rows are inserted at least, and as a share of those there are: neither too many to look at nor too few to last. */
const MIN_GROWTH = 20;
const GROWTH = 1 / 10;

/** Inserts rows above the last one, or below it where somebody has filled it: then filter and validations are made to reach it first. */
function growTable<Column extends string>({ sheet, heading, last, height }: Table<Column>, more: number): void {
  if (last === height) {
    sheet.insertRowsAfter(height, 1);
    reachLastRow(sheet, heading);
  }
  sheet.insertRowsBefore(Math.max(height, last + 1), more);
}

/** The columns that are there, neighbours together: what stands between them, such as a formula's results, is never written to. */
function runsOf<Column extends string>(columns: Readonly<Record<Column, number>>): Column[][] {
  const ordered = (Object.keys(columns) as Column[]).filter((column) => columns[column] > 0).sort((a, b) => columns[a] - columns[b]);
  const runs: Column[][] = [];
  for (const [i, column] of ordered.entries()) {
    const before = ordered[i - 1];
    if (before !== undefined && columns[before] === columns[column] - 1) runs[runs.length - 1]?.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Deletes these rows, lowest first so that the others keep their numbers; neighbours go together. A sheet keeps at least one row below those that are frozen. */
export function deleteRows(sheet: Sheet, numbers: readonly number[]): void {
  const height = rowCount(sheet);
  if (numbers.length > 0 && height - numbers.length <= sheet.getFrozenRows()) sheet.insertRowsAfter(height, 1);
  const descending = [...numbers].sort((a, b) => b - a);
  let start = 0;
  while (start < descending.length) {
    let end = start;
    while (descending[end + 1] === (descending[end] ?? 0) - 1) end++;
    sheet.deleteRows(descending[end] ?? 0, end - start + 1);
    start = end + 1;
  }
}
