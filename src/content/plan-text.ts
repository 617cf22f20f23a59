import type { PlanGroup } from "../domain/budget/plan-group.ts";
import type { PlanPart } from "../domain/budget/plan-score.ts";
import type { BudgetLine } from "../domain/budget-line.ts";

/** The words about a marked budget plan. Shares are fractions, amounts are in the currency of the plan. */
export interface PlanText {
  readonly parts: Readonly<Record<PlanPart, string>>;
  readonly lines: Readonly<Record<BudgetLine, string>>;
  readonly groups: Readonly<Record<PlanGroup, string>>;
  /** Why points were lost, a sentence each. */
  readonly reasons: {
    readonly empty: string;
    overBudget(amount: number): string;
    underBudget(amount: number): string;
    useless(amount: number): string;
    lineMissing(line: string): string;
    shareLow(group: string, share: number, limit: number): string;
    shareHigh(group: string, share: number, limit: number): string;
    oneSided(group: string, share: number): string;
    trackingLow(share: number, limit: number): string;
    readonly unjustified: string;
    justified(rating: number): string;
  };
  readonly nothingLost: string;
  /** The same as a few words, for one cell. */
  readonly flags: {
    readonly empty: string;
    overFlag(amount: number): string;
    underFlag(amount: number): string;
    missingFlag(lines: readonly string[]): string;
    lowFlag(groups: readonly string[]): string;
    highFlag(groups: readonly string[]): string;
    oneSidedFlag(group: string, share: number): string;
    readonly untracked: string;
    readonly unjustified: string;
  };
}
