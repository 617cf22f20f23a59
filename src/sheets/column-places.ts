import { columnLetter } from "../domain/column-letter.ts";
import { sheetReference } from "./formula-text.ts";

/** A column that others may point at, or several of one kind side by side. */
export interface KeyedColumn<Key extends string> {
  readonly key: Key;
  /** How many columns of this kind there are; 1 unless it says otherwise. */
  readonly count?: number;
}

/** Where the columns of a table stand. Each answer goes from the first column of one key to the last column of another, or of the same. */
export interface ColumnPlaces<Key extends string> {
  /** How many columns there are. */
  readonly width: number;
  /** The row of the headings. */
  readonly headingRow: number;
  /** How many lines fit below the headings; undefined where the table goes on to the end of the sheet. */
  readonly lines: number | undefined;
  /** Counted from 1. */
  number(key: Key): number;
  letter(key: Key): string;
  /** The headings. @example at.heading("low", "high") → "I1:J1" */
  heading(from: Key, to?: Key): string;
  /** From the headings to the end of the sheet, as formulas want it: a range that began below would slip when a row is inserted right there. */
  whole(from: Key, to?: Key): string;
  /** One cell: the heading of a column, or the line so many rows below it. */
  cell(key: Key, line?: number): string;
  /** The headings and the cells below them. */
  withHeading(from: Key, to?: Key): string;
  /** The cells below the headings, to the last row of the table or of the sheet. */
  below(from: Key, to?: Key): string;
  /** From one row to another. @example at.rows(3, 5, "low", "high") → "I3:J5" */
  rows(first: number, last: number, from: Key, to?: Key): string;
  /** Whole columns, as one folds them away. @example at.columns("portfolio", "profiles") → "L:N" */
  columns(from: Key, to?: Key): string;
  /** Everything from row 1 to the last row of the table or of the sheet. */
  extent(): string;
}

/**
 * Letters for columns that stand side by side, so that nobody counts them.
 *
 * @param columns from left to right
 * @param headingRow the row of the headings
 * @param lastRow the last row of the table; without it, the table goes on to the end of the sheet
 * @param firstColumn where the first column stands, counted from 1
 * @example placesOf([{ key: "code" }, { key: "name" }], 1).whole("name") → "B1:B"
 */
export function placesOf<Key extends string>(
  columns: readonly KeyedColumn<Key>[],
  headingRow: number,
  lastRow?: number,
  firstColumn = 1,
): ColumnPlaces<Key> {
  const before = (index: number): number => columns.slice(0, index).reduce((sum, { count = 1 }) => sum + count, 0);
  const indexOf = (key: Key): number => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`No column "${key}" in this table.`);
    return index;
  };
  const number = (key: Key): number => firstColumn + before(indexOf(key));
  const lastLetter = (key: Key): string => columnLetter(firstColumn + before(indexOf(key) + 1) - 1);
  const letter = (key: Key): string => columnLetter(number(key));
  const cells = (from: Key, to: Key, first: number, last: number | ""): string => {
    const [start, end] = [`${letter(from)}${first}`, `${lastLetter(to)}${last}`];
    return start === end ? start : `${start}:${end}`;
  };
  return {
    width: before(columns.length),
    headingRow,
    lines: lastRow === undefined ? undefined : lastRow - headingRow,
    number,
    letter,
    heading: (from, to = from) => cells(from, to, headingRow, headingRow),
    cell: (key, line = 0) => `${letter(key)}${headingRow + line}`,
    withHeading: (from, to = from) => cells(from, to, headingRow, lastRow ?? ""),
    whole: (from, to = from) => cells(from, to, headingRow, ""),
    below: (from, to = from) => cells(from, to, headingRow + 1, lastRow ?? ""),
    rows: (first, last, from, to = from) => cells(from, to, first, last),
    columns: (from, to = from) => `${letter(from)}:${lastLetter(to)}`,
    extent: () => `${columnLetter(firstColumn)}1:${columnLetter(firstColumn + before(columns.length) - 1)}${lastRow ?? ""}`,
  };
}

/** Where a table stands on its sheet now. */
export interface TablePlaces {
  /** The row of the headings. */
  readonly heading: number;
  /** The numbers of its columns from 1, by their keys; those that are gone are absent. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

/**
 * References to the columns of another sheet, for formulas: from where the headings stand now to the end of the sheet. Several columns give the
 * block that holds all of them, in whatever order they stand.
 *
 * @param sheet the name that it has in the workbook
 * @param places where its template puts the columns
 * @param now where they stand; what is not there is taken from the template
 * @example onSheet("Log", placesOf([{ key: "who" }], 1))("who") → "'Log'!A1:A"
 */
export const onSheet =
  <Key extends string>(sheet: string, places: ColumnPlaces<Key>, now?: TablePlaces) =>
  (...keys: readonly Key[]): string => {
    const numbers = keys.map((key) => now?.columns[key] ?? places.number(key));
    const [first, last] = [columnLetter(Math.min(...numbers)), columnLetter(Math.max(...numbers))];
    return `${sheetReference(sheet)}${first}${now?.heading ?? places.headingRow}:${last}`;
  };
