import type { Content } from "../../content/content.ts";
import type { ReadingRemark } from "../../content/exercise-messages.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { type FilledLine, type FilledPlan, figureOf } from "../../domain/exercise/filled-plan.ts";
import type { PlanPlaces } from "../../sheets/exercise/find-plan.ts";

/** All that could not be read of a plan, or was read with a guess, in the order of its rows. */
export function readingRemarks(plan: FilledPlan, { columns }: PlanPlaces, budget: number, { sheets }: Content): readonly ReadingRemark[] {
  const names = sheets.exercise.columns;
  const lost = (["item", "elsewhere", "purpose", "kpi"] as const).filter((column) => columns[column] === undefined);
  const absent = budgetLines.filter(
    (line) => !plan.lines.some((each) => each.line === line && (each.amount.kind !== "blank" || each.elsewhere)),
  );
  return [
    ...budgetRemarks(plan, budget),
    ...(lost.length > 0 ? [{ kind: "columns", names: lost.map((column) => names[column]) } as const] : []),
    ...plan.lines.flatMap(lineRemarks),
    ...(absent.length > 0 ? [{ kind: "absent", lines: absent } as const] : []),
  ];
}

function budgetRemarks({ budget: typed }: FilledPlan, budget: number): readonly ReadingRemark[] {
  if (typed.kind === "blank") return [];
  if (figureOf(typed) <= 0) return [{ kind: "budget", text: "text" in typed ? typed.text : String(figureOf(typed)) }];
  return figureOf(typed) === budget ? [] : [{ kind: "otherBudget", text: String(figureOf(typed)), amount: budget }];
}

function lineRemarks({ row, category, line, amount, typed, weeks }: FilledLine): readonly ReadingRemark[] {
  const remarks: ReadingRemark[] = [];
  const text = String(typed).trim();
  if (line === undefined && category !== "") remarks.push({ kind: "category", row, text: category });
  if (category === "" && figureOf(amount) !== 0) remarks.push({ kind: "noCategory", row });
  if (amount.kind === "unreadable") remarks.push({ kind: "notAmount", row, text });
  if (amount.kind === "ambiguous" || amount.kind === "tooFine") remarks.push({ kind: amount.kind, row, text });
  if (amount.kind === "amount" && amount.amount < 0) remarks.push({ kind: "negative", row, text });
  if (amount.kind === "amount" && amount.amount >= 0 && typeof typed === "string") {
    remarks.push({ kind: "asText", row, text, amount: amount.amount });
  }
  if (weeks.some(({ kind }) => kind !== "amount" && kind !== "blank")) remarks.push({ kind: "weeks", row });
  return remarks;
}
