import { exactTotal } from "../budget/exact-total.ts";
import type { Plan } from "../budget/plan.ts";
import { type PlanScore, planScore } from "../budget/plan-score.ts";
import { platformKey } from "../budget/platform-key.ts";
import type { Money } from "../budget/read-money.ts";
import { uselessSpend } from "../budget/useless-spend.ts";
import { type BudgetLine, budgetLines } from "../budget-line.ts";
import { fnv1a } from "../fnv-1a.ts";
import type { Rating } from "../rating.ts";
import { amountToPlan } from "./contingency.ts";
import type { Objective } from "./objective.ts";

/** One line of a filled plan, as it stands on a sheet. */
export interface FilledLine {
  /** The row on the sheet, from 1. */
  readonly row: number;
  /** What stands in the category column. */
  readonly category: string;
  /** Undefined when the category is none of the seven. */
  readonly line: BudgetLine | undefined;
  readonly item: string;
  readonly objective: string;
  readonly aim: Objective | undefined;
  readonly amount: Money;
  /** The amount's cell as it is. */
  readonly typed: unknown;
  readonly elsewhere: boolean;
  readonly purpose: string;
  readonly kpi: string;
  readonly weeks: readonly Money[];
}

/** A plan as somebody filled it in, with whatever cannot be read still in it. */
export interface FilledPlan {
  readonly code: string;
  readonly budget: Money;
  readonly currency: string;
  readonly objective: string;
  /** The objective, where it is one of ours in any language. */
  readonly aim: Objective | undefined;
  readonly period: string;
  readonly contingency: Money;
  readonly lines: readonly FilledLine[];
  readonly justification: Rating;
  readonly note: string;
}

/** The figure of an amount that can be read; 0 otherwise. */
export const figureOf = (money: Money): number => (money.kind === "amount" ? money.amount : 0);

/** True for a line with a figure that must be mended before the plan can be marked. An amount that stands there as text counts nowhere on the sheet. */
export const mustMend = ({ amount, typed, line, category }: FilledLine): boolean =>
  (amount.kind !== "blank" && (amount.kind !== "amount" || amount.amount < 0 || typeof typed === "string")) ||
  (line === undefined && (category !== "" || figureOf(amount) !== 0));

/** True when somebody has planned an amount or ticked a line. */
export const isFilled = ({ lines }: FilledPlan): boolean => lines.some(({ amount, elsewhere }) => amount.kind !== "blank" || elsewhere);

/** The seven sums of a plan. */
export function planOf({ lines }: FilledPlan): Plan {
  const of = (line: BudgetLine): readonly FilledLine[] => lines.filter((each) => each.line === line);
  return {
    amounts: byLine((line) => exactTotal(of(line).map(({ amount }) => Math.max(0, figureOf(amount))))),
    elsewhere: byLine((line) => of(line).some(({ elsewhere }) => elsewhere)),
  };
}

/**
 * The score of a filled plan.
 *
 * @param justification the rating of the reasons; null for none yet
 * @returns undefined while a line must be mended or there is no budget
 */
export function scoreOfFilled(filled: FilledPlan, justification: Rating): PlanScore | undefined {
  const budget = amountToPlan(figureOf(filled.budget), figureOf(filled.contingency));
  if (budget <= 0 || filled.lines.some(mustMend)) return undefined;
  const spends = filled.lines.flatMap(({ line, item, amount }) =>
    line === "ads" && item !== "" ? [{ platform: platformKey(item), spend: figureOf(amount) }] : [],
  );
  return planScore(planOf(filled), budget, justification, uselessSpend(spends, filled.currency));
}

const byLine = <Value>(value: (line: BudgetLine) => Value): Readonly<Record<BudgetLine, Value>> =>
  Object.fromEntries(budgetLines.map((line) => [line, value(line)])) as Record<BudgetLine, Value>;

/** Changes when anything in a plan changes that a marker reads; where its lines stand and the language of the kit do not matter. */
export function planFingerprint({ code, budget, currency, objective, aim, contingency, lines }: FilledPlan): string {
  const read = lines.map(({ row, ...line }) => ({ ...line, category: line.line ?? line.category, objective: line.aim ?? line.objective }));
  return fnv1a(JSON.stringify([code, budget, currency, aim ?? objective, contingency, read])).toString(16);
}
