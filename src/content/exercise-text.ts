import type { BudgetLine } from "../domain/budget-line.ts";
import type { Objective } from "../domain/exercise/objective.ts";
import type { CategoryWords } from "../domain/exercise/proposed-line.ts";

/** The inputs above the lines. Their labels are how they are found again. */
export type ExerciseInput = "code" | "budget" | "currency" | "objective" | "period" | "contingency";

export type ExerciseColumn =
  | "category"
  | "item"
  | "objective"
  | "amount"
  | "share"
  | "elsewhere"
  | "purpose"
  | "kpi"
  | "check"
  | "week1"
  | "week2"
  | "week3"
  | "week4";

/** A line of the example. */
export interface ExampleLine {
  readonly line: BudgetLine;
  readonly item: string;
  readonly amount: number;
  readonly purpose: string;
  readonly kpi: string;
}

/** Every word on the sheets of the budget exercise. */
export interface ExerciseText {
  readonly title: string;
  /** The tab of a candidate's sheet: the code and never the name. */
  nameOf(code: string): string;
  readonly help: string;
  readonly inputs: Readonly<Record<ExerciseInput, string>>;
  readonly oneMonth: string;
  readonly objectives: Readonly<Record<Objective, string>>;
  readonly columns: Readonly<Record<ExerciseColumn, string>>;
  readonly categories: Readonly<Record<BudgetLine, string>>;
  /** Words by which a candidate's own lines are put into the categories, as they begin. */
  readonly categoryWords: CategoryWords;
  readonly endOfLines: string;
  readonly weekNote: string;
  readonly kpiNote: string;
  readonly elsewhereNote: string;
  readonly amountRule: string;
  readonly reserveNote: string;
  /** How the reserve is counted; stands on the employer's sheets only. */
  readonly reserveRule: string;
  /** The words beside the inputs. */
  readonly status: Readonly<
    Record<"planned" | "kept" | "remaining" | "used" | "noBudget" | "nothingYet" | "exact" | "left" | "over" | "percentages", string> &
      // Followed by a number of lines.
      Record<"uncategorized" | "mend", string>
  >;
  /** What the check column says of a line; ✕ must be mended, ! is worth a look. Those that end in a gap name a value there. */
  readonly checks: {
    readonly notNumber: readonly [before: string, after: string];
    readonly negative: string;
    readonly tooFine: string;
    readonly wholeOnly: string;
    readonly noCategory: string;
    readonly unknownCategory: readonly [before: string, after: string];
    /** For a category that the kit proposes and nobody has confirmed. */
    readonly proposed: readonly [before: string, after: string];
    readonly percentage: string;
    readonly belowOne: string;
    readonly weeks: readonly [before: string, after: string];
    readonly platform: string;
    readonly purpose: string;
    readonly where: string;
  };
  readonly budgetChecks: Readonly<Record<"notNumber" | "negative" | "contingency" | "contingencyHigh", string>>;
  readonly summary: {
    readonly title: string;
    readonly bar: string;
    readonly total: string;
    /** Stands before a list. */
    readonly missing: string;
    readonly nothingMissing: string;
    readonly chart: string;
  };
  readonly forecast: {
    readonly title: string;
    readonly help: string;
    readonly columns: readonly [platform: string, impressions: string, clicks: string, leads: string, flags: string];
    readonly noAds: string;
    readonly total: string;
    /** Stand around "2" and "3" in a total for 2 of 3 platforms. */
    readonly someOf: readonly [before: string, between: string, after: string];
  };
  readonly score: {
    readonly title: string;
    readonly help: string;
    readonly columns: readonly [part: string, points: string, of: string, reason: string];
    readonly total: string;
    readonly mend: string;
    readonly full: string;
    readonly justification: string;
    readonly note: string;
    readonly justificationRule: string;
    readonly anchors: readonly [string, string, string, string, string];
  };
  readonly handOut: {
    /** Followed by a code where it is one candidate's. */
    readonly name: string;
    readonly title: string;
    readonly help: readonly string[];
    /** The heading of what the money goes to. */
    readonly what: string;
  };
  readonly example: {
    readonly name: string;
    readonly title: string;
    readonly help: string;
    readonly lines: readonly ExampleLine[];
    readonly whyTitle: string;
    readonly why: readonly string[];
    readonly noSingleAnswer: string;
  };
  readonly compare: {
    readonly name: string;
    readonly title: string;
    readonly help: string;
    readonly plan: string;
    readonly budget: string;
    readonly planned: string;
    readonly score: string;
    readonly justification: string;
    readonly flags: string;
    readonly buys: string;
    readonly chart: string;
    readonly gone: string;
    readonly noScore: string;
  };
}
