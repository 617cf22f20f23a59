import type { ApplicantField } from "../domain/applicants/column-use.ts";

/** What is said while applicants are brought in from a sheet. */
export interface BringInMessages {
  readonly title: string;
  /** @param names the sheets that are not the kit's, numbered from 1 @param proposed the one that a blank answer means, or "" */
  askSheet(names: readonly string[], proposed: string): string;
  readonly noSheet: string;
  unknownSheet(typed: string): string;
  ownSheet(name: string): string;
  emptySheet(name: string): string;
  /**
   * @param wrong what could not be done with the last answer, or ""
   * @param used columns that come in, by letter and heading, with what they become @param ignored those that do not
   * @param left those that say what must play no part @param fields what a column can become
   */
  askColumns(facts: {
    readonly sheet: string;
    readonly wrong: string;
    readonly used: readonly { readonly column: string; readonly heading: string; readonly field: string }[];
    readonly ignored: readonly string[];
    readonly left: readonly string[];
    readonly fields: readonly string[];
  }): string;
  unreadableChange(part: string): string;
  unknownColumn(column: string): string;
  staysOut(column: string, heading: string): string;
  readonly noName: string;
  nobody(sheet: string): string;
  everybodyThere(sheet: string): string;
  /** @param pairs a line each, see `pair` @param more how many are asked about afterwards */
  askSame(pairs: readonly string[], more: number): string;
  pair(row: number, name: string, as: string, by: "contact" | "name"): string;
  rowOf(row: number, name: string): string;
  /** What means all of them, in lower case. */
  readonly all: readonly string[];
  unknownRow(typed: string): string;
  preview(facts: Arrivals & { readonly lines: readonly string[]; readonly more: number; readonly rest: number }): string;
  done(facts: Arrivals & { readonly from: string; readonly to: string }): string;
  /** What a column can become, beside the headings of Candidates, in lower case. */
  readonly nothing: readonly string[];
  readonly words: Readonly<Record<ApplicantField, readonly string[]>>;
}

/** What comes of a list. */
export interface Arrivals {
  readonly sheet: string;
  readonly added: number;
  /** Who is somebody already there. */
  readonly same: number;
  /** Who came in at an earlier time. */
  readonly before: number;
  readonly left: readonly string[];
}
