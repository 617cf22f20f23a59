import { lossSentence } from "../../content/plan-words.ts";
import { exactTotal } from "../../domain/budget/exact-total.ts";
import { figureOf, planFingerprint, scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { shuffle } from "../../domain/shuffle.ts";
import { proposalOf } from "../../sheets/exercise/find-plan.ts";
import type { Marking, MarkingPlan } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { type PlanToMark, plansToMark } from "./plans-to-mark.ts";

/** Everything the marking dialog shows, by code and in a new order each time; no name is in it. */
export function loadMarking(context: ActionContext): Marking {
  const { content, spreadsheet } = context;
  const { plans } = plansToMark(context, spreadsheet.getSheets());
  const seed = Number.parseInt(Utilities.getUuid().slice(0, 8), 16);
  return {
    plans: shuffle(plans, seed).map((plan) => markingPlan(context, plan)),
    anchors: content.sheets.exercise.score.anchors,
    categories: content.sheets.exercise.categories,
  };
}

/** A plan as the dialog shows it. */
export function markingPlan({ content }: ActionContext, { sheet, code, filled, ballot, mark }: PlanToMark): MarkingPlan {
  const score = scoreOfFilled(filled, null);
  const money = (value: number): string => content.messages.exercise.money(value, filled.currency);
  return {
    plan: String(sheet.getSheetId()),
    state: planFingerprint(filled),
    code,
    budget: money(figureOf(filled.budget)),
    planned: money(exactTotal(filled.lines.map(({ amount, typed }) => (typeof typed === "number" ? figureOf(amount) : 0)))),
    reserve: money(figureOf(filled.contingency)),
    objective: filled.objective,
    lines: filled.lines
      .filter(({ amount, elsewhere }) => amount.kind !== "blank" || elsewhere)
      .map((line) => ({
        row: line.row,
        category: line.category,
        line: line.line ?? null,
        proposed: line.line ? null : (proposalOf(line) ?? null),
        item: line.item,
        objective: line.objective,
        amount: line.amount.kind === "amount" ? money(line.amount.amount) : String(line.typed),
        elsewhere: line.elsewhere,
        purpose: line.purpose,
        kpi: line.kpi,
      })),
    points: score ? score.total : null,
    losses: (score?.losses ?? []).filter(({ part }) => part !== "justification").map((loss) => lossSentence(content.plan, loss)),
    unexplained: filled.lines.every(({ purpose, kpi }) => purpose === "" && kpi === ""),
    marked: mark ? { level: mark.level, note: filled.note } : null,
    changed: ballot !== undefined && !mark,
  };
}
