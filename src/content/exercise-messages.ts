import type { BudgetLine } from "../domain/budget-line.ts";

/** What could not be read of a filled plan, or was read with a guess. Rows are those of the sheet it was read from. */
export type ReadingRemark =
  | { readonly kind: "notAmount" | "percentage" | "ambiguous" | "tooFine" | "negative"; readonly row: number; readonly text: string }
  | { readonly kind: "asText"; readonly row: number; readonly text: string; readonly amount: number }
  | { readonly kind: "category"; readonly row: number; readonly text: string }
  | { readonly kind: "noCategory"; readonly row: number }
  /** Amounts that add up to 1 or to 100 of a much larger budget. */
  | { readonly kind: "percentages"; readonly sum: number }
  /** So many lines got a category from the words on them, for a person to confirm. */
  | { readonly kind: "proposed"; readonly lines: number }
  | { readonly kind: "weeks"; readonly row: number }
  | { readonly kind: "budget"; readonly text: string }
  | { readonly kind: "otherBudget"; readonly text: string; readonly amount: number }
  | { readonly kind: "absent"; readonly lines: readonly BudgetLine[] }
  | { readonly kind: "columns"; readonly names: readonly string[] };

/** What the menu items of the budget exercise say. */
export interface ExerciseMessages {
  /** @param selected code of the candidate whose row is selected, "" for none */
  askCandidate(selected: string): string;
  /** @param all how many candidates there are */
  askWhoseHandOut(selected: string, all: number): string;
  /** What somebody may type for all candidates, in small letters. */
  readonly everybody: readonly string[];
  readonly askWhosePlan: string;
  exampleIsNoPlan(sheet: string): string;
  readonly markNow: string;
  nobodyFound(typed: string): string;
  severalFound(name: string, codes: readonly string[]): string;
  secondPlan(sheet: string): string;
  exerciseAdded(sheet: string): string;
  handOutReady(sheets: readonly string[]): string;
  exampleReady(sheet: string): string;
  noPlanOnSheet(sheet: string): string;
  alreadyExercise(sheet: string): string;
  /** Stands in Interviews beside the rating of Budgeting that a marked plan gave. */
  planNote(score: number, rating: number, note: string): string;
  nothingFilledIn(sheet: string): string;
  planRead(source: string, sheet: string, lines: number): string;
  remark(remark: ReadingRemark): string;
  readonly everythingRead: string;
  moreRemarks(count: number): string;
  readonly notMended: string;
  /** An amount with its currency, for a sentence or a table. */
  money(amount: number, currency: string): string;
  readonly noPlans: string;
  plansCompared(sheet: string, plans: number): string;
}
