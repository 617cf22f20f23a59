import { lossSentence } from "../../content/plan-words.ts";
import { people } from "../../domain/ballot/awaited.ts";
import { exactTotal } from "../../domain/budget/exact-total.ts";
import type { BudgetLine } from "../../domain/budget-line.ts";
import { type FilledPlan, figureOf, scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { hideName } from "../../domain/exercise/hide-name.ts";
import { type Mark, standingMark } from "../../domain/exercise/mark.ts";
import { type MarkedPart, partsOf, scalesOf } from "../../domain/exercise/marked-part.ts";
import { nameKey } from "../../domain/name-key.ts";
import { shuffle } from "../../domain/shuffle.ts";
import { proposalOf } from "../../sheets/exercise/find-plan.ts";
import type { Marking, MarkingPart, MarkingPlan, MarkingWork, Practice } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { sampleTasks } from "../work-sample/samples-table.ts";
import { openMarkStore } from "./mark-store.ts";
import { parseMarkingRequest } from "./parse-mark.ts";
import { standingOf } from "./standing.ts";
import { ofPart, type Work, worksOf } from "./works.ts";

/** Everything the marking dialog shows: works by token and in a new order each time; no code and no name is in it. */
export function loadMarking(context: ActionContext, sent: unknown): Marking {
  const { kind, marker: wanted } = parseMarkingRequest(sent);
  const { content, spreadsheet, kit } = context;
  const sheets = spreadsheet.getSheets();
  const { works, toMend } = worksOf(context, sheets, kind);
  const { marks } = openMarkStore();
  const marker = wanted || interviewerName(PropertiesService.getUserProperties().getProperties());
  const named = people(readRoleBrief(context, sheets).interviewers.map(({ name }) => name));
  const tasks = kind === "sample" ? sampleTasks(context, sheets) : undefined;
  const seed = Number.parseInt(Utilities.getUuid().slice(0, 8), 16);
  const parts = partsOf[kind].flatMap((part, i): MarkingPart[] => {
    const own = ofPart(works, part);
    if (own.length === 0) return [];
    const { title, task } = content.markedParts.parts[part];
    return [
      {
        part,
        title,
        task: tasks && part !== "picture" ? tasks[part === "post" ? "post" : "reply"] : task,
        scales: scalesIn(context, part),
        practice: practiceOn(context, part),
        works: shuffle(own, seed + i).map((work) => markingWork(context, work, marks, marker)),
      },
    ];
  });
  return {
    kind,
    title: content.messages.marking.titles[kind],
    marker,
    named,
    parts,
    categories: content.sheets.exercise.categories,
    toMend,
    standing: standingOf(kit.state, kind, works, marks, named),
  };
}

function scalesIn({ content }: ActionContext, part: MarkedPart): MarkingPart["scales"] {
  const { markedParts, criteria, sheets } = content;
  return scalesOf[part].map((scale) =>
    scale === "reasons"
      ? { scale, name: markedParts.reasons, anchors: sheets.exercise.score.anchors }
      : { scale, name: criteria[scale].name, anchors: markedParts.anchors[scale] },
  );
}

/** A work as the dialog shows it to a marker. */
export function markingWork(context: ActionContext, work: Work, marks: readonly Mark[], marker: string): MarkingWork {
  const mark = standingMark(marks, work, marker);
  const isMine = (each: Mark): boolean => each.code === work.code && each.part === work.part && nameKey(each.marker) === nameKey(marker);
  return {
    work: work.token,
    state: work.state,
    ...writtenIn(context, work),
    marked: mark ? { levels: mark.levels, note: mark.note } : null,
    changed: !mark && marks.some(isMine),
  };
}

/** What a candidate wrote, without the candidate's own name. */
export const writtenIn = (context: ActionContext, { text, plan, name }: Work): { text: string; plan: MarkingPlan | null } => ({
  text,
  plan: plan ? markingPlan(context, plan.filled, name) : null,
});

function markingPlan({ content }: ActionContext, filled: FilledPlan, name: string): MarkingPlan {
  const score = scoreOfFilled(filled, null);
  const money = (value: number): string => content.messages.exercise.money(value, filled.currency);
  const blind = (text: string): string => hideName(text, name);
  return {
    budget: money(figureOf(filled.budget)),
    planned: money(exactTotal(filled.lines.map(({ amount, typed }) => (typeof typed === "number" ? figureOf(amount) : 0)))),
    reserve: money(figureOf(filled.contingency)),
    objective: blind(filled.objective),
    lines: filled.lines
      .filter(({ amount, elsewhere }) => amount.kind !== "blank" || elsewhere)
      .map((line) => ({
        row: line.row,
        category: blind(line.category),
        line: line.line ?? null,
        proposed: line.line ? null : (proposalOf(line) ?? null),
        item: blind(line.item),
        objective: blind(line.objective),
        amount: line.amount.kind === "amount" ? money(line.amount.amount) : String(line.typed),
        elsewhere: line.elsewhere,
        purpose: blind(line.purpose),
        kpi: blind(line.kpi),
      })),
    points: score ? score.total : null,
    losses: (score?.losses ?? []).filter(({ part }) => part !== "justification").map((loss) => lossSentence(content.plan, loss)),
    unexplained: filled.lines.every(({ purpose, kpi }) => purpose === "" && kpi === ""),
  };
}

/** The invented answer of a part. */
function practiceOn(context: ActionContext, part: MarkedPart): Practice {
  const { practice } = context.content.markedParts.parts[part];
  const { text = "", lines, reference, why } = practice;
  return { text, plan: lines ? practicePlan(context, lines) : null, reference, why };
}

function practicePlan(
  { content }: ActionContext,
  lines: readonly { readonly line: BudgetLine; readonly item: string; readonly amount: number; readonly purpose: string }[],
): MarkingPlan {
  const { money } = content.messages.exercise;
  const { categories } = content.sheets.exercise;
  const currency = content.sheets.roleBrief.defaultCurrency;
  const sum = money(exactTotal(lines.map(({ amount }) => amount)), currency);
  return {
    ...{ budget: sum, planned: sum, reserve: money(0, currency), objective: "", points: null, losses: [], unexplained: false },
    lines: lines.map(({ line, item, amount, purpose }, row) => ({
      ...{ row, line, proposed: null, item, objective: "", elsewhere: false, purpose, kpi: "" },
      category: categories[line],
      amount: money(amount, currency),
    })),
  };
}
