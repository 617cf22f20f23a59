import { Refusal } from "../../content/refusal.ts";
import { candidatesOf } from "../../sheets/candidate-codes.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { RevealedPlan } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { kitTable } from "../kit-table.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { plansToMark } from "./plans-to-mark.ts";

/**
 * Whose plans they were, best score first, with the figures that were marked and the levels that the log holds. That names
 * are shown is logged, and marks that come later are marked as late. Call it while locked.
 *
 * @throws Refusal until every plan is marked as it is now
 */
export function revealMarks(context: ActionContext, now: Date): readonly RevealedPlan[] {
  const sheets = context.spreadsheet.getSheets();
  const { plans } = plansToMark(context, sheets);
  const marked = plans.flatMap(({ code, mark }) => (mark ? [{ code, mark }] : []));
  const left = plans.length - marked.length;
  if (left > 0 || plans.length === 0) throw new Refusal(({ exercise }) => exercise.notAllMarked(left));
  noteShown(
    context,
    sheets,
    plans.map(({ code }) => code),
    now,
  );
  const candidates = candidatesOf(kitTable(context, sheets, "candidates", candidateColumns));
  return marked
    .map(({ code, mark: { score, rating } }) => ({ code, name: candidates.find((each) => each.code === code)?.name ?? "", score, rating }))
    .sort((a, b) => b.score - a.score);
}

/** The line in the log first; once for the same plans. */
function noteShown(context: ActionContext, sheets: readonly Sheet[], codes: readonly string[], now: Date): void {
  const { kit, content } = context;
  const known = kit.state?.plansShown ?? [];
  const fresh = codes.filter((code) => !known.includes(code));
  if (!kit.state || fresh.length === 0) return;
  const { ballots, exercise } = content.messages;
  const who = interviewerName(PropertiesService.getUserProperties().getProperties()) || ballots.whoUnknown;
  const entry = { when: now, who, what: exercise.plansShown, detail: codes.join(", "), reason: "" };
  writeLog(context, sheets, [entry], now.getTime() - RETRIED_WITHIN);
  kit.save({ ...kit.state, plansShown: [...known, ...fresh] });
}
