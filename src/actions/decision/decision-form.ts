import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { goalsOf, platformsOf } from "../../domain/brief-lines.ts";
import { cellText } from "../../domain/cell-text.ts";
import { textOf, textUnlessError } from "../../domain/cell-value.ts";
import { type DecisionAnswers, type DecisionField, decisionFields } from "../../domain/decision/decision-answers.ts";
import { roomToRise } from "../../domain/decision/room-to-rise.ts";
import { nameKey } from "../../domain/name-key.ts";
import { suggestedWeights } from "../../domain/suggested-weights.ts";
import { openCandidateLines } from "../../sheets/decision-lines.ts";
import { type DecisionColumn, decisionColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { appendRows, type Table } from "../../sheets/table.ts";
import { candidateKey, candidateOfKey } from "../../sheets/templates/decision.ts";
import { rectangles } from "../../sheets/translation/rectangles.ts";
import type { ActionContext } from "../action-context.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { kitTable } from "../kit-table.ts";
import type { Applicant, DecisionBasis } from "./decision-basis.ts";

/** A list to choose from holds no more; whoever is not on it can be typed. */
const MOST_CHOICES = 400;

/** @throws Refusal when the sheet or one of its headings is gone */
export const readForm = (context: ActionContext, sheets: readonly Sheet[]): Table<DecisionColumn> =>
  kitTable(context, sheets, "decision", decisionColumns);

/** The row of a question; undefined where its line was deleted. */
export const rowOf = ({ rows }: Table<DecisionColumn>, field: DecisionField): number | undefined =>
  rows.find(({ cells }) => textOf(cells.key) === field)?.number;

/** What a person typed. @param dayOf how a day is written */
export function answersOn({ rows }: Table<DecisionColumn>, dayOf: (day: Date) => string): DecisionAnswers {
  const said = (cell: unknown): string => (cell instanceof Date ? dayOf(cell) : textUnlessError(cell));
  const line = (field: string) => rows.find(({ cells }) => textOf(cells.key) === field)?.cells;
  return {
    fields: Object.fromEntries(decisionFields.map((field) => [field, said(line(field)?.answer)])) as DecisionAnswers["fields"],
    stage: said(line("whom")?.stage),
    notHired: rows.flatMap(({ cells }) => {
      const code = candidateOfKey(textOf(cells.key));
      return code === undefined ? [] : [{ code, reason: said(cells.answer), stage: said(cells.stage), raised: said(cells.raised) }];
    }),
  };
}

/** Whether an answer says that nobody is appointed, in any language of the kit. */
export const isNobody = (answer: string): boolean =>
  languages.some((language) => nameKey(contentFor(language).sheets.decision.nobody) === nameKey(answer));

/**
 * Brings the sheet up to date: a line for each candidate, what the ratings suggest, whom one can choose. What a person typed stays; call it while
 * locked. Doing it twice changes nothing.
 */
export function fillForm(context: ActionContext, basis: DecisionBasis, form: Table<DecisionColumn>, now: Date): void {
  offerPeople(context, basis, form);
  const known = new Map(
    form.rows.flatMap(({ number, cells }) => {
      const code = candidateOfKey(textOf(cells.key));
      return code === undefined ? [] : [[code, number] as const];
    }),
  );
  fillBlank(form, "date", () => now);
  if (known.size === 0) {
    fillBlank(form, "decider", () => interviewerName(PropertiesService.getUserProperties().getProperties()));
    fillBlank(form, "weights", () => weightReasons(context, basis).join("\n"));
  }
  updateLines(context, basis, form, known);
  const fresh = basis.people.filter(({ code }) => !known.has(code));
  const rows = [...known.values()];
  if (fresh.length > 0) {
    const first = appendRows(
      form,
      fresh.map((person) => ({
        ...{ field: cellText(person.label), answer: null, stage: null, raised: null },
        ...{ suggestion: textOrNull(suggestionFor(context, basis, person)), key: cellText(candidateKey(person.code)) },
      })),
    );
    rows.push(first, first + fresh.length - 1);
  }
  if (rows.length > 0) openCandidateLines(form, Math.min(...rows), Math.max(...rows), context.content.sheets.candidates.stages);
}

const textOrNull = (text: string): string | null => (text === "" ? null : cellText(text));

function offerPeople({ content }: ActionContext, { people }: DecisionBasis, form: Table<DecisionColumn>): void {
  const whom = rowOf(form, "whom");
  if (whom === undefined) return;
  const choices = [...people.slice(0, MOST_CHOICES).map(({ label }) => label), content.sheets.decision.nobody];
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true).build();
  form.sheet.getRange(whom, form.columns.answer).setDataValidation(rule);
}

function fillBlank(form: Table<DecisionColumn>, field: DecisionField, given: () => Date | string): void {
  const line = form.rows.find(({ cells }) => textOf(cells.key) === field);
  if (!line || textOf(line.cells.answer) !== "") return;
  const value = given();
  if (value !== "") form.sheet.getRange(line.number, form.columns.answer).setValue(value instanceof Date ? value : cellText(value));
}

/** Names that changed, and suggestions that other ratings have overtaken. */
function updateLines(context: ActionContext, basis: DecisionBasis, form: Table<DecisionColumn>, known: ReadonlyMap<string, number>): void {
  const wanted = new Map(
    basis.people.flatMap((person) => {
      const row = known.get(person.code);
      return row === undefined ? [] : [[row, { field: person.label, suggestion: suggestionFor(context, basis, person) }] as const];
    }),
  );
  for (const column of ["field", "suggestion"] as const) {
    const cells = form.rows.map(({ number, cells: before }) => {
      const text = wanted.get(number)?.[column];
      return [text === undefined || text === textOf(before[column]) ? undefined : text];
    });
    for (const { row, cells: changed } of rectangles(cells)) {
      const range = form.sheet.getRange(form.heading + 1 + row, form.columns[column], changed.length, 1);
      range.setValues(changed.map(([text = ""]) => [textOrNull(text)]));
    }
  }
}

/** What would have raised a candidate's score, in the words of the rubric. */
function suggestionFor({ content }: ActionContext, { board, model, rubric }: DecisionBasis, { place }: Applicant): string {
  return roomToRise(model, place)
    .map(({ criterion, level }) => {
      const line = rubric.find(({ id }) => id === board.ids[criterion]);
      return content.decision.raised(board.criteria[criterion] ?? "", level, line?.anchors[level - 1] ?? "");
    })
    .join("\n");
}

/** Why criteria weigh what they weigh, where they do not all weigh the same: what the brief says for it, or else the rubric. */
function weightReasons({ content }: ActionContext, { rubric, briefLines }: DecisionBasis): string[] {
  const counted = rubric.filter(({ weight }) => weight > 0);
  if (new Set(counted.map(({ weight }) => weight)).size < 2) return [];
  const suggested = suggestedWeights(goalsOf(briefLines), platformsOf(briefLines), counted);
  const { manyPlatforms } = content.sheets.roleBrief;
  return counted.flatMap(({ name, why }, i) => {
    const named = (suggested[i]?.reasons ?? []).map((reason) => reason.name ?? manyPlatforms);
    const reason = named.length > 0 ? [...new Set(named)].join(", ") : why;
    return reason === "" ? [] : [content.decision.weightReason(name, reason)];
  });
}
