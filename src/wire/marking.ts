/**
 * The wire between the marking dialog and the server: what crosses `google.script.run`, and nothing else. Names of candidates cross it once, in
 * the answer to `revealMarks`, after every plan was marked.
 */
import type { BudgetLine } from "../domain/budget-line.ts";
import type { Level } from "../domain/rating.ts";

export interface MarkingLine {
  /** The row on the plan's sheet. */
  readonly row: number;
  /** As it stands on the sheet. */
  readonly category: string;
  /** Null where the line has none of the seven categories, or one that nobody has confirmed. */
  readonly line: BudgetLine | null;
  /** The category that the words of such a line speak for. */
  readonly proposed: BudgetLine | null;
  readonly item: string;
  readonly objective: string;
  /** As it is to be read, in the language of the kit. */
  readonly amount: string;
  readonly elsewhere: boolean;
  readonly purpose: string;
  readonly kpi: string;
}

export interface MarkingPlan {
  /** Stands for the plan's sheet. */
  readonly plan: string;
  /** Changes with the plan, so that nobody marks another plan than the one that was read. */
  readonly state: string;
  readonly code: string;
  readonly budget: string;
  readonly planned: string;
  readonly reserve: string;
  readonly objective: string;
  readonly lines: readonly MarkingLine[];
  /** Points of the plan score without the justification; null while lines of the plan must be mended. */
  readonly points: number | null;
  /** Why points were lost, one sentence each. */
  readonly losses: readonly string[];
  /** True where nobody said for any amount what it is for or how one will see that it works. */
  readonly unexplained: boolean;
  /** The mark it has already; null also for one whose plan was changed after it. */
  readonly marked: { readonly level: Level; readonly note: string } | null;
  /** True when it was marked and was changed afterwards. */
  readonly changed: boolean;
}

export interface Marking {
  /** In a new order at each opening. */
  readonly plans: readonly MarkingPlan[];
  readonly anchors: readonly [string, string, string, string, string];
  readonly categories: Readonly<Record<BudgetLine, string>>;
}

/** The category that a marker gives to one line of a plan. */
export interface CategoryChoice {
  readonly row: number;
  readonly line: BudgetLine;
}

export interface CategoryChoices {
  readonly plan: string;
  readonly state: string;
  readonly lines: readonly CategoryChoice[];
}

export interface PlanMark {
  /** A UUID; the same one again when the answer to the first attempt was lost. */
  readonly ballot: string;
  readonly plan: string;
  readonly state: string;
  readonly level: Level;
  readonly note: string;
}

export interface MarkReceipt {
  readonly plan: string;
  /** The plan score with the justification. */
  readonly score: number;
  /** The rating of Budgeting that went into the log. */
  readonly rating: Level;
  readonly left: number;
}

export interface RevealedPlan {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  /** As it stands in the log. */
  readonly rating: number;
}

export interface MarkingApi {
  loadMarking(): Marking;
  /** Puts lines of a plan into categories; the answer is the plan with them. */
  confirmCategories(choices: CategoryChoices): MarkingPlan;
  markPlan(mark: PlanMark): MarkReceipt;
  /** Refused until every plan is marked. */
  revealMarks(): readonly RevealedPlan[];
}
