import { SMM_HEADLINE, SMM_PROFILES, SMM_SCOREBOARD, SMM_STANDINGS } from "../../src/functions/board.ts";

/** A column as Sheets hands it over. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** One line of the log; what is left out is blank. */
export interface Line {
  readonly ballot?: string;
  readonly replaces?: string;
  readonly who?: unknown;
  readonly code?: unknown;
  readonly criterion?: unknown;
  readonly rating?: unknown;
  readonly flags?: string;
  readonly note?: string;
  readonly recommendation?: string;
}

/** The headings of the log, with a column between them that the board does not read. */
export const logHeadings: readonly string[] = [
  "When",
  "Ballot",
  "Replaces",
  "Interviewer",
  "Code",
  "Criterion id",
  "Rating",
  "Red flags",
  "Note",
  "Recommendation",
];

export const logOf = (lines: readonly Line[], headings: readonly string[] = logHeadings): unknown[][] => [
  [...headings],
  ...lines.map(
    ({ ballot = "", replaces = "", who = "", code = "", criterion = "", rating = "", flags = "", note = "", recommendation = "" }) => [
      ...["", ballot, replaces, who, code, criterion, rating, flags, note, recommendation],
    ],
  ),
];

/** The lists of a workbook as the functions of the board take them. */
export interface Lists {
  readonly codes: unknown[][];
  readonly names: unknown[][];
  readonly log: unknown[][];
  readonly ids: unknown[][];
  readonly labels: unknown[][];
  readonly weights: unknown[][];
  readonly minimums: unknown;
  readonly interviewers: unknown;
  readonly sealed: unknown;
  readonly language: string;
}

const given = ({ codes, names, log, ids, labels, weights, minimums }: Lists) =>
  [codes, names, log, ids, labels, weights, minimums] as const;

export const standings = ({ codes, log, ids, labels, weights, minimums, language }: Lists): unknown[][] =>
  SMM_STANDINGS(codes, log, ids, labels, weights, minimums, language);

export const sentences = (lists: Lists, count?: unknown): unknown[] =>
  SMM_HEADLINE(...given(lists), lists.interviewers, lists.sealed, lists.language, count).flat();

export const tables = (lists: Lists, count?: unknown): unknown[][] =>
  SMM_SCOREBOARD(...given(lists), lists.interviewers, lists.sealed, lists.language, count);

export const profiles = (lists: Lists, chosen: unknown): unknown[][] => SMM_PROFILES(...given(lists), chosen);
