import { Refusal } from "../content/refusal.ts";
import { candidateCode, codeNumber } from "../domain/candidate-code.ts";
import { cellText } from "../domain/cell-text.ts";
import { textOf } from "../domain/cell-value.ts";
import { nameKey } from "../domain/name-key.ts";
import type { CandidateColumn } from "./schema.ts";
import type { Table } from "./table.ts";

/** A candidate as the rest of the kit knows one: by the code, which stays when the name changes. */
export interface CodedCandidate {
  readonly code: string;
  readonly name: string;
  /** The row on the sheet, from 1. */
  readonly row: number;
}

/** True when somebody typed a name by hand and the line has no code yet. */
export const lacksCodes = (table: Table<CandidateColumn>): boolean =>
  table.rows.some((row) => textOf(row.cells.name) && !textOf(row.cells.code));

/**
 * Gives a code to every named line that has none, in one write. Codes go on from the highest ever given, so that a deleted candidate's ratings
 * never come back under somebody else's name.
 *
 * @param lastCode the highest number given so far, also to candidates who are gone
 * @returns every candidate, and the highest number now given
 */
export function giveCodes(table: Table<CandidateColumn>, lastCode: number): { candidates: CodedCandidate[]; lastCode: number } {
  let last = highestCode(table, lastCode);
  const codes = table.rows.map(({ cells }) => textOf(cells.code) || (textOf(cells.name) ? candidateCode(++last) : ""));
  const isNew = table.rows.map(({ cells }, i) => codes[i] !== textOf(cells.code));
  const [first, end] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
  if (first >= 0) {
    const block = codes.slice(first, end + 1).map((code) => [code === "" ? null : cellText(code)]);
    table.sheet.getRange(table.heading + 1 + first, table.columns.code, block.length, 1).setValues(block);
  }
  return { candidates: candidatesOf(table, codes), lastCode: last };
}

/** The highest number among the codes, also of lines without a name. */
export const highestCode = (table: Table<CandidateColumn>, lastCode: number): number =>
  table.rows.reduce((highest, { cells }) => Math.max(highest, codeNumber(textOf(cells.code))), lastCode);

/**
 * Every candidate who has a name and a code.
 *
 * @throws Refusal when two lines share a code, whatever its capitals, because they would share their ratings
 */
export function candidatesOf(table: Table<CandidateColumn>, codes = table.rows.map((row) => textOf(row.cells.code))): CodedCandidate[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row, i) => {
    const [code, name] = [codes[i] ?? "", textOf(row.cells.name)];
    if (code === "") return [];
    const key = nameKey(code);
    if (seen.has(key)) throw new Refusal((messages) => messages.duplicateCode(code));
    seen.add(key);
    return name === "" ? [] : [{ code, name, row: row.number }];
  });
}
