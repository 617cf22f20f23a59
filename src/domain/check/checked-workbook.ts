import type { HeldCounts } from "../ballot/held-counts.ts";
import type { RubricLock } from "../rubric-lock.ts";
import type { CheckedFormula, CheckedPart } from "./checked-part.ts";

/** A table of the kit as it was found, whatever state it is in. */
export interface CheckedTable {
  readonly part: string;
  /** The sheet's name and id. */
  readonly sheet: string;
  readonly id: number;
  /** The row of the headings, from 1. */
  readonly heading: number;
  /** The texts in that row, from column A on. */
  readonly headings: readonly string[];
  /** What each column is headed, in the order that the kit gives them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Column numbers from 1; undefined where the heading is gone. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  readonly rows: readonly CheckedRow[];
  /** Everything on the sheet, from A1 on. */
  readonly grid: readonly (readonly unknown[])[];
  /** Cells of the whole sheet that hold an error; for a formula of the headings, the cell that probably keeps it from filling the columns below. */
  readonly errors: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly blocker?: string | undefined;
  }[];
}

export interface CheckedRow {
  /** Counted from 1 on the sheet. */
  readonly number: number;
  /** Blank where the column is gone. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Everything that a check looks at. */
export interface CheckedWorkbook {
  readonly tables: Readonly<Record<string, CheckedTable | undefined>>;
  /** Sheets that the kit added once and that are not there, or that were never finished. */
  readonly lost: readonly { readonly part: string; readonly name: string; readonly built: boolean }[];
  /** Range names of the kit's sheets. */
  readonly names: readonly CheckedName[];
  /** The sheets that are there, compared with what the kit put on them. */
  readonly parts: readonly CheckedPart[];
  /** What the kit put into the role brief: the key of each line, "" where it has none, and what it is called in each language. */
  readonly briefLines: readonly { readonly key: string; readonly labels: readonly string[] }[];
  /** The rows of the brief's platforms, and how many of them, from the first, have a column in Candidates; undefined where the name for them is gone. */
  readonly platformLines?: { readonly first: number; readonly last: number; readonly columns: number } | undefined;
  /** Names under which the kit itself rates, in every language; a marker may stand behind one. */
  readonly sources: readonly string[];
  /** Ballots that are held back: for whom, how many cannot be read, and how many the kit remembers and cannot find. */
  readonly held: { readonly candidates: readonly string[]; readonly damaged: number; readonly lost: number };
  /** The record of the lock that stands on the rubric; undefined where there is none to compare. */
  readonly lockRecord: { readonly found: string; readonly wanted: string } | undefined;
  /** Plans of the budget exercise. */
  readonly plans: readonly CheckedPlan[];
  /** What the kit remembers of weights and minimums that were locked; undefined before. */
  readonly lock?: RubricLock | undefined;
  /** What the kit remembers of ballots, and what the store and the log hold. */
  readonly memory?:
    | {
        /** What the scoreboard is told of ballots that are held back; undefined where the cell has no name any more. */
        readonly heldText: string | undefined;
        /** Whose ballots are held back, by the candidate's code. */
        readonly held: HeldCounts;
        /** Codes of candidates with ballots in the log of which the kit knows nothing. */
        readonly unfiled: readonly string[];
      }
    | undefined;
  /** Sealed ballots that stayed in the workbook of which this one is a copy. */
  readonly leftBehind?: number;
}

export interface CheckedName {
  readonly name: string;
  readonly part: string;
  /** The one it has to name; undefined for a name that covers more than lines of one column. */
  readonly column: string | undefined;
  /** Where it belongs, in A1 notation; undefined where that cannot be told. */
  readonly range: string | undefined;
  /** Where it points, undefined where it is gone: the sheet, the column counted from 1, and both as a user writes them. */
  readonly points:
    | { readonly id: number; readonly column: number; readonly first: number; readonly last: number; readonly text: string }
    | undefined;
}

/** The cells of a plan that numbers belong in. */
export interface CheckedPlan {
  readonly sheet: string;
  readonly id: number;
  readonly formulas: readonly CheckedFormula[];
  /** Cells beside the words that end the lines: what stands there is on no line. */
  readonly beyond: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: unknown;
    /** The number that a text there means; undefined where it could mean several or none. */
    readonly meant: number | undefined;
    readonly max?: number;
  }[];
}

export type FindingKind =
  | "sheetGone"
  | "sheetUnfinished"
  | "nameGone"
  | "nameElsewhere"
  | "nameShort"
  | "headingGone"
  | "formulaGone"
  | "formulaBroken"
  | "inTheWay"
  | "ruleGone"
  | "filterShort"
  | "markGone"
  | "keyGone"
  | "lineUncounted"
  | "platformColumn"
  | "planLine"
  | "isDate"
  | "unlisted"
  | "nearName"
  | "heldForNobody"
  | "heldDamaged"
  | "heldLost"
  | "notNumber"
  | "unusableId"
  | "outOfRange"
  | "noWeight"
  | "duplicateCriterion"
  | "duplicateCode"
  | "unknownCandidate"
  | "unknownCriterion"
  | "unknownFed"
  | "interviewerTwice"
  | "voiceTwice"
  | "notAsLocked"
  | "leftBehind"
  | "heldCounts"
  | "unfiled"
  | "cellError";

/** One thing that is wrong, where, and what the kit could do about it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sheet: string;
  /** Undefined where there is no cell to show. */
  readonly at?: { readonly id: number; readonly row: number; readonly column: number };
  /** What was found there, and what belongs there. */
  readonly text?: string;
  readonly wanted?: string;
  /** What was probably meant. */
  readonly meant?: string;
  readonly repair?: Repair;
}

/** What is safe to do: it changes cells after their sheet was copied, or adds what is gone. */
export type Repair =
  | { readonly kind: "addSheet"; readonly part: string }
  | { readonly kind: "name"; readonly name: string; readonly range: string }
  | { readonly kind: "write"; readonly value: string | number }
  | { readonly kind: "formula"; readonly value: string }
  | { readonly kind: "clear" }
  | { readonly kind: "rule"; readonly part: string; readonly rule: number; readonly last: number }
  | { readonly kind: "filter"; readonly heading: number }
  | { readonly kind: "pin" }
  | { readonly kind: "newCode" }
  /** Writes the lock back that the kit remembers. */
  | { readonly kind: "lock" }
  /** Puts right what the kit remembers of ballots. */
  | { readonly kind: "memory" };

/** A check looks for one kind of mistake. */
export type Check = (workbook: CheckedWorkbook) => readonly Finding[];

/** A finding in one cell of a table. */
export const inCell = (
  table: CheckedTable,
  row: number,
  column: string,
  kind: FindingKind,
  more: Pick<Finding, "text" | "wanted" | "repair"> = {},
): Finding => ({ kind, sheet: table.sheet, at: { id: table.id, row, column: table.columns[column] ?? 1 }, ...more });
