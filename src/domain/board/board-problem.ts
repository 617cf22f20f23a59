/** The sheets that the board reads. */
export type BoardSheet = "candidates" | "interviews" | "rubric" | "roleBrief";

/** The columns that the board reads, by the sheet they stand on. */
export type BoardColumn = "code" | "name" | LogColumn | "id" | "criterion" | "weight" | "minimum" | "interviewers";

/** The columns of the log that the board reads. */
export const logColumns = [
  "ballot",
  "replaces",
  "interviewer",
  "code",
  "criterionId",
  "rating",
  "flags",
  "note",
  "recommendation",
] as const;
export type LogColumn = (typeof logColumns)[number];

/** Why nothing can be said of a workbook: one reason, the first that was found. */
export type BoardProblem =
  /** A column is not where the formula looks, or its heading is another. */
  | { readonly kind: "columnGone"; readonly sheet: BoardSheet; readonly column: BoardColumn }
  /** A cell shows an error. `cell` where it is known; else the row, which counts from the top of the sheet, or of a list that has no rows of its own. */
  | {
      readonly kind: "errorCell";
      readonly sheet: BoardSheet;
      readonly column: BoardColumn;
      readonly row: number;
      readonly cell?: string | undefined;
      readonly shown: string;
    }
  /** A cell has no answer yet. */
  | { readonly kind: "loading"; readonly sheet: BoardSheet }
  | { readonly kind: "weightsZero" | "sealedUnreadable" }
  | { readonly kind: "badWeight" | "badMinimum"; readonly criterion: string; readonly shown: string }
  | { readonly kind: "idTwice"; readonly id: string };

/** A rating of the log that is none, and is left out. */
export interface LeftOut {
  /** Of the log, from 1. */
  readonly row: number;
  /** Of the rating, such as "K5"; undefined where nobody said where the log stands. */
  readonly place?: string | undefined;
  /** What stands there. */
  readonly cell: unknown;
  readonly why: "noRating" | "noCandidate" | "noCriterion";
}
