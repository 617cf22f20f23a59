import { Refusal } from "../../content/refusal.ts";
import { candidatesOf } from "../../sheets/candidate-codes.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import type { RevealedPlan } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { plansToMark } from "./plans-to-mark.ts";

/**
 * Whose plans they were, best score first, with the figures that were marked and the levels that the log holds.
 *
 * @throws Refusal until every plan is marked as it is now
 */
export function revealMarks(context: ActionContext): readonly RevealedPlan[] {
  const sheets = context.spreadsheet.getSheets();
  const { plans } = plansToMark(context, sheets);
  const marked = plans.flatMap(({ code, mark }) => (mark ? [{ code, mark }] : []));
  const left = plans.length - marked.length;
  if (left > 0 || plans.length === 0) throw new Refusal(({ exercise }) => exercise.notAllMarked(left));
  const candidates = candidatesOf(kitTable(context, sheets, "candidates", candidateColumns));
  return marked
    .map(({ code, mark: { score, rating } }) => ({ code, name: candidates.find((each) => each.code === code)?.name ?? "", score, rating }))
    .sort((a, b) => b.score - a.score);
}
