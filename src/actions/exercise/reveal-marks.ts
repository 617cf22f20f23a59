import { Refusal } from "../../content/refusal.ts";
import { scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { planLevel } from "../../domain/exercise/plan-level.ts";
import { candidatesOf } from "../../sheets/candidate-codes.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import type { RevealedPlan } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { plansToMark } from "./plans-to-mark.ts";

/**
 * Whose plans they were, best score first.
 *
 * @throws Refusal until every plan is marked
 */
export function revealMarks(context: ActionContext): readonly RevealedPlan[] {
  const sheets = context.spreadsheet.getSheets();
  const { plans } = plansToMark(context, sheets);
  const left = plans.filter(({ ballot, filled }) => ballot === undefined || filled.justification === null).length;
  if (left > 0 || plans.length === 0) throw new Refusal(({ exercise }) => exercise.notAllMarked(left));
  const candidates = candidatesOf(kitTable(context, sheets, "candidates", candidateColumns));
  return plans
    .map(({ code, filled }) => {
      const score = scoreOfFilled(filled, filled.justification)?.total ?? 0;
      return { code, name: candidates.find((each) => each.code === code)?.name ?? "", score, rating: planLevel(score) };
    })
    .sort((a, b) => b.score - a.score);
}
