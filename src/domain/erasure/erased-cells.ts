import { textOf } from "../cell-value.ts";
import type { Scrub } from "./scrub-text.ts";

/** A sheet as it was read, row by row from A1; formulas and notes are "" where there is none. */
export interface ReadCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** How a sheet may be changed. */
export interface ErasureRules {
  readonly code: string;
  /** Headings of columns that hold codes: a line with the code goes. */
  readonly codeHeadings: ReadonlySet<string>;
  /** Headings of columns that people or actions type into, on sheets whose other columns formulas fill. */
  readonly typedHeadings: ReadonlySet<string>;
  /** Headings of columns with names of interviewers, who stay who they are. */
  readonly interviewerHeadings: ReadonlySet<string>;
  /** True for a frozen record: its lines stay, with the code in the place of the name. */
  readonly isFrozen: boolean;
  readonly scrub: Scrub;
}

/** What is to be done to a sheet; undefined is a cell that stays as it is. */
export interface CellErasure {
  /** Rows that go, from 1. */
  readonly rows: readonly number[];
  readonly cells: readonly (readonly (string | undefined)[])[];
  readonly notes: readonly (readonly (string | undefined)[])[];
  /** How many cells and notes change. */
  readonly changes: number;
}

/** Headings stand in one of so many first rows. */
const SEARCHED = 50;

/** A line with so many known headings heads a table that people type into; one with fewer may be filled by a formula. */
const TABLE = 5;

/** What tells a sheet whose cells follow from functions of ours: what they show cannot be written over. */
const FOLLOWS = /\bSMM_/;

/**
 * Finds a person's traces on a sheet: lines with the code in a column of codes, or with a key that ends in it; names and contacts in what was
 * typed. What formulas show is left to them, because it follows the data.
 */
export function erasedCells({ values, formulas, notes }: ReadCells, rules: ErasureRules): CellErasure {
  const { code, codeHeadings, typedHeadings, interviewerHeadings, isFrozen, scrub } = rules;
  const isKnown = (cell: unknown) => typedHeadings.has(textOf(cell)) || codeHeadings.has(textOf(cell));
  const heading = values.slice(0, SEARCHED).findIndex((row) => row.filter(isKnown).length > 1);
  const headings = (values[heading] ?? []).map(textOf);
  const follows = formulas.some((row, r) => row.some((formula) => FOLLOWS.test(formula) || (r === heading && formula !== "")));
  const isTable = headings.filter(isKnown).length >= TABLE;
  const isTyped = (column: number) => !follows || (isTable && typedHeadings.has(headings[column] ?? ""));
  const isCoded = (row: readonly unknown[], r: number): boolean =>
    !isFrozen &&
    row.some((cell, c) => {
      const isInColumn = heading >= 0 && r > heading && codeHeadings.has(headings[c] ?? "");
      return (isInColumn && textOf(cell) === code) || textOf(cell) === `candidate:${code}`;
    });
  const rows = values.flatMap((row, r) => (isCoded(row, r) ? [r + 1] : []));
  const gone = new Set(rows);
  const changed = (text: string, r: number): string | undefined => {
    const other = gone.has(r + 1) ? text : scrub(text);
    return other === text ? undefined : other;
  };
  const cells = values.map((row, r) =>
    row.map((cell, c) => {
      if (isTable && r > heading && interviewerHeadings.has(headings[c] ?? "")) return undefined;
      const formula = formulas[r]?.[c] ?? "";
      if (formula !== "") return FOLLOWS.test(formula) ? undefined : changed(formula, r);
      return typeof cell === "string" && isTyped(c) ? changed(cell, r) : undefined;
    }),
  );
  const otherNotes = notes.map((row, r) => row.map((note) => (note === "" ? undefined : changed(note, r))));
  const count = (grid: readonly (readonly (string | undefined)[])[]) => grid.flat().filter((each) => each !== undefined).length;
  return { rows, cells, notes: otherNotes, changes: count(cells) + count(otherNotes) };
}
