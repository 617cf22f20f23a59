import type { Content } from "../../content/content.ts";
import { givenCriteria } from "../../content/given-criteria.ts";
import { textOf } from "../../domain/cell-value.ts";
import { criteriaNamed, criterionFinder, type NamedCriterion } from "../../domain/criterion-finder.ts";
import { criteriaFed, questionIds } from "../../domain/interview-plan.ts";
import { type BankQuestion, entries, numberQuestions } from "../../domain/question-bank.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import { type QuestionColumn, questionColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Row, Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";

/** What the interview asks, and what stands in the bank besides: somebody may have answered it before it was unticked. */
export interface AskedQuestions {
  readonly asked: readonly BankQuestion[];
  readonly retired: readonly { readonly id: string; readonly text: string }[];
}

/**
 * The questions that are ticked, in their order, in one read. Lines that somebody added get their ids now. A kit without the sheet asks the nine
 * questions that the add-on comes with.
 *
 * @param criteria the rubric's criteria, where they are known: only with them does a criterion that somebody renamed or added have a name.
 *   A name that nobody knows is left out
 * @throws Refusal when one of the headings is gone
 */
export function readQuestions(context: ActionContext, sheets: readonly Sheet[], criteria: readonly NamedCriterion[] = []): AskedQuestions {
  if (!context.kit.state?.sheets.questions?.built || !findSheet(context.kit.state, "questions", sheets))
    return { asked: givenQuestions(context.content), retired: [] };
  const table = kitTable(context, sheets, "questions", questionColumns);
  const ids = lacksIds(table) ? whileLocked(() => giveIds(context, sheets)) : table.rows.map(({ cells }) => textOf(cells.id));
  const idOf = criterionFinder([...givenCriteria(), ...criteria]);
  const all = table.rows.flatMap((row, i) => (isQuestion(row) ? [{ row, id: ids[i] ?? "" }] : []));
  return {
    asked: all
      .filter(({ row }) => row.cells.on === true)
      .sort((a, b) => orderOf(a.row) - orderOf(b.row) || a.row.number - b.row.number)
      .map(({ row, id }) => bankQuestion(row, id, idOf)),
    retired: all.filter(({ row }) => row.cells.on !== true).map(({ row, id }) => ({ id, text: textOf(row.cells.question) })),
  };
}

/** The nine questions in the kit's own words. */
export const givenQuestions = ({ questions }: Content): BankQuestion[] =>
  questionIds.map((id) => ({ id, ...questions[id], criteria: criteriaFed[id] }));

const numbered = (table: Table<QuestionColumn>, last: number) =>
  numberQuestions(
    table.rows.map((row) => (isQuestion(row) ? textOf(row.cells.id) : undefined)),
    last,
  );

const lacksIds = (table: Table<QuestionColumn>): boolean => {
  const { ids } = numbered(table, 0);
  return table.rows.some((row, i) => isQuestion(row) && ids[i] !== textOf(row.cells.id));
};

/** Writes the missing ids in one go, from what stands there now that nobody else can be doing the same. */
function giveIds(context: ActionContext, sheets: readonly Sheet[]): string[] {
  const kit = openKit(context.spreadsheet);
  const table = kitTable({ ...context, kit }, sheets, "questions", questionColumns);
  const { ids, last } = numbered(table, kit.state?.lastQuestion ?? 0);
  const isNew = table.rows.map((row, i) => isQuestion(row) && ids[i] !== textOf(row.cells.id));
  const [first, end] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
  if (first >= 0) {
    // Lines without a question keep what stands there.
    const block = table.rows
      .slice(first, end + 1)
      .map((row, i) => [isQuestion(row) ? (ids[first + i] ?? "") : textOf(row.cells.id) || null]);
    table.sheet.getRange(table.heading + 1 + first, table.columns.id, block.length, 1).setValues(block);
  }
  if (kit.state) kit.save({ ...kit.state, lastQuestion: last });
  return ids;
}

function bankQuestion({ cells }: Row<QuestionColumn>, id: string, idOf: (name: string) => string | undefined): BankQuestion {
  const criteria = criteriaNamed(cells.criteria, idOf).ids;
  return {
    id,
    text: textOf(cells.question),
    intent: textOf(cells.intent),
    listenFor: entries(cells.listenFor),
    redFlags: entries(cells.redFlags),
    followUps: entries(cells.followUps),
    minutes: typeof cells.minutes === "number" && cells.minutes >= 0 ? cells.minutes : null,
    criteria: [...new Set(criteria)],
  };
}

const isQuestion = ({ cells }: Row<QuestionColumn>): boolean => textOf(cells.question) !== "";

/** A line without a number comes last. */
const orderOf = ({ cells }: Row<QuestionColumn>): number => (typeof cells.order === "number" ? cells.order : Number.MAX_SAFE_INTEGER);
