import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { presentPlans, readPlanSheet } from "../exercise/plan-sheets.ts";

/** What a candidate wrote in budget exercises, each line as cells: category, item and purpose, amount, measure. */
export function planLines(context: ActionContext, sheets: readonly Sheet[], code: string): string[][] {
  const amountOf = (typed: unknown): string => String(typed ?? "");
  return presentPlans(context.kit.state, sheets)
    .filter((plan) => plan.code === code)
    .flatMap(({ sheet }) => readPlanSheet(context, sheet, code)?.filled.lines ?? [])
    .map(({ category, item, purpose, typed, kpi }) => [category, [item, purpose].filter(Boolean).join("\n"), amountOf(typed), kpi]);
}
