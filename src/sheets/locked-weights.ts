import { contentFor } from "../content/content-for.ts";
import { languages } from "../content/language.ts";
import { cellText } from "../domain/cell-text.ts";
import { lockText } from "../domain/rubric-lock.ts";
import type { RubricLine } from "./criterion-ids.ts";
import type { Weights } from "./kit.ts";
import { nameIn, type OtherNames } from "./other-names.ts";
import { type RubricColumn, rangeNames } from "./schema.ts";
import type { Range } from "./sheet.ts";
import type { Table } from "./table.ts";

/** How many facts of the lock stand above the rubric: version, day, sum. */
const FACTS = 3;

/** What the sheet records about a lock. */
export interface Lock {
  readonly version: number;
  readonly when: Date;
  readonly weights: Weights;
  /** Of criteria that have one. */
  readonly minimums: Weights;
}

/**
 * Writes the weights that count beside their criteria, and above them what the line at the top of the rubric tells. Doing it twice changes
 * nothing.
 */
export function writeLock(
  table: Table<RubricColumn>,
  lines: readonly RubricLine[],
  { version, when, weights, minimums }: Lock,
  names?: OtherNames,
): void {
  const { sheet, heading, columns, rows } = table;
  const facts = factsRange(table, names);
  const byRow = new Map(lines.map(({ row, id }) => [row, weights[id]]));
  const minimumByRow = new Map(lines.map(({ row, id }) => [row, minimums[id]]));
  const write = (column: number, values: ReadonlyMap<number, number | undefined>) =>
    sheet.getRange(heading + 1, column, rows.length, 1).setValues(rows.map(({ number }) => [values.get(number) ?? null]));
  if (rows.length > 0 && columns.lockedMinimum > 0) write(columns.lockedMinimum, minimumByRow);
  if (rows.length > 0) write(columns.locked, byRow);
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  facts?.setValues([[version], [when], [sum]]);
  // The record stands beside the day, where the kit put it.
  if (facts && columns.lockedMinimum > 0)
    facts.offset(1, columns.inForce - columns.locked, 1, 1).setValue(cellText(lockText({ weights, minimums })));
}

/** Takes a lock off the sheet. Doing it twice changes nothing. */
export function clearLock(table: Table<RubricColumn>, names?: OtherNames): void {
  const { sheet, heading, columns, rows } = table;
  const facts = factsRange(table, names);
  for (const column of [columns.locked, columns.lockedMinimum]) {
    if (rows.length > 0 && column > 0) sheet.getRange(heading + 1, column, rows.length, 1).clearContent();
  }
  facts?.clearContent();
  if (facts && columns.lockedMinimum > 0) facts.offset(1, columns.inForce - columns.locked, 1, 1).clearContent();
}

/**
 * Beside the line at the top that tells them, whose words are known as long as nothing is locked: a first ballot saves a call. Else by
 * its name; where somebody deleted the name, it is where the kit put it. Undefined when there is no room above the headings any more.
 */
function factsRange({ sheet, heading, columns, above }: Table<RubricColumn>, names?: OtherNames): Range | undefined {
  const free = languages.map((language) => contentFor(language).sheets.rubric.lock.free);
  const line = above.findIndex((cells) => cells.some((cell) => free.some((words) => String(cell).startsWith(words)))) + 1;
  if (line >= FACTS) return sheet.getRange(line - FACTS + 1, columns.locked, FACTS, 1);
  const named = sheet.getParent().getRangeByName(nameIn(names, rangeNames.rubricLock));
  if (named) return named;
  return heading > FACTS ? sheet.getRange(heading - FACTS, columns.locked, FACTS, 1) : undefined;
}
