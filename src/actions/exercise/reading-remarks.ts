import type { Content } from "../../content/content.ts";
import type { ReadingRemark } from "../../content/exercise-messages.ts";
import { exactTotal } from "../../domain/budget/exact-total.ts";
import { looksLikePercentages } from "../../domain/budget/percentages.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { type FilledLine, type FilledPlan, figureOf } from "../../domain/exercise/filled-plan.ts";
import { type PlanPlaces, proposalOf } from "../../sheets/exercise/find-plan.ts";

/** All that could not be read of a plan, or was read with a guess, in the order of its rows. */
export function readingRemarks(plan: FilledPlan, { columns }: PlanPlaces, budget: number, { sheets }: Content): readonly ReadingRemark[] {
  const names = sheets.exercise.columns;
  const lost = (["item", "purpose", "kpi"] as const).filter((column) => columns[column] === undefined);
  const lineOf = (each: FilledLine): BudgetLine | undefined => each.line ?? proposalOf(each);
  const absent = budgetLines.filter(
    (line) => !plan.lines.some((each) => lineOf(each) === line && (each.amount.kind !== "blank" || each.elsewhere)),
  );
  const proposed = plan.lines.filter((each) => each.line === undefined && proposalOf(each) !== undefined).length;
  return [
    ...budgetRemarks(plan, budget),
    ...percentageRemarks(plan, budget),
    ...(lost.length > 0 ? [{ kind: "columns", names: lost.map((column) => names[column]) } as const] : []),
    ...plan.lines.flatMap(lineRemarks),
    ...(proposed > 0 ? [{ kind: "proposed", lines: proposed } as const] : []),
    ...(absent.length > 0 ? [{ kind: "absent", lines: absent } as const] : []),
  ];
}

function budgetRemarks({ budget: typed }: FilledPlan, budget: number): readonly ReadingRemark[] {
  if (typed.kind === "blank") return [];
  if (figureOf(typed) <= 0) return [{ kind: "budget", text: "text" in typed ? typed.text : String(figureOf(typed)) }];
  return figureOf(typed) === budget ? [] : [{ kind: "otherBudget", text: String(figureOf(typed)), amount: budget }];
}

/** Shares that were typed for amounts: as text with their sign, or as figures that add up to 1 or 100. */
function percentageRemarks(plan: FilledPlan, budget: number): readonly ReadingRemark[] {
  const amounts = exactTotal(plan.lines.map(({ amount }) => figureOf(amount)));
  return looksLikePercentages(amounts, figureOf(plan.budget) || budget) ? [{ kind: "percentages", sum: amounts }] : [];
}

function lineRemarks(each: FilledLine): readonly ReadingRemark[] {
  const { row, category, line, amount, typed, weeks } = each;
  const remarks: ReadingRemark[] = [];
  const text = String(typed).trim();
  const proposed = line === undefined ? proposalOf(each) : undefined;
  if (proposed === undefined && line === undefined && category !== "") remarks.push({ kind: "category", row, text: category });
  if (proposed === undefined && category === "" && figureOf(amount) !== 0) remarks.push({ kind: "noCategory", row });
  if (amount.kind === "unreadable") remarks.push({ kind: text.includes("%") ? "percentage" : "notAmount", row, text });
  if (amount.kind === "ambiguous" || amount.kind === "tooFine") remarks.push({ kind: amount.kind, row, text });
  if (amount.kind === "amount" && amount.amount < 0) remarks.push({ kind: "negative", row, text });
  if (amount.kind === "amount" && amount.amount >= 0 && typeof typed === "string") {
    remarks.push({ kind: "asText", row, text, amount: amount.amount });
  }
  if (weeks.some(({ kind }) => kind !== "amount" && kind !== "blank")) remarks.push({ kind: "weeks", row });
  return remarks;
}
