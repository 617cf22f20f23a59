import { Refusal } from "../../content/refusal.ts";
import { cellText } from "../../domain/cell-text.ts";
import { isErrorText, isLoadingText, textOf } from "../../domain/cell-value.ts";
import { byQuestionText } from "../../domain/look-back/by-question.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import { dateSerial } from "../../sheets/date-serial.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import { type CountedColumn, countedColumns, type InterviewColumn, interviewColumns, lookBackColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { appendRows, type Row, type Table } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { loggedBallots } from "../ballots/logged-ballots.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { selectedRow } from "../candidates/coded-candidates.ts";
import { type KeptCandidate, retentionBasis } from "../candidates/retention-basis.ts";
import { kitTable } from "../kit-table.ts";
import { lockedRubric } from "../rubric/read-rubric.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts } from "../workbook/add-parts.ts";
import { withKit } from "../workbook/set-up-kit.ts";

/** After so many days one has seen enough of somebody at work. */
const ENOUGH_DAYS = 90;

const DAY = 86_400_000;

/**
 * Adds the lines on which somebody who was hired is rated at work, beside what the interviews said; lines that are there stay.
 *
 * @throws Refusal when nobody was hired, or somebody else is named
 */
export function lookBack(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, ui, content } = ready;
  const { lookBack: words } = content.messages;
  const { people, table, today } = retentionBasis(ready, spreadsheet.getSheets(), now);
  const hired = people.filter(({ isHired }) => isHired);
  const stage = content.sheets.candidates.stages[4];
  if (hired.length === 0) throw new Refusal((messages) => messages.lookBack.nobodyHired(stage));
  const person = hired.length === 1 ? hired[0] : chosen(ready, hired, selectedRow(spreadsheet, table.sheet), stage);
  if (!person) return;
  const { sheet, added } = whileLocked(() => {
    const current = { ...ready, kit: openKit(spreadsheet) };
    addParts(current, ["lookBack"]);
    const lines = addLines(current, spreadsheet.getSheets(), person, today);
    const target = findSheet(current.kit.state, "lookBack", spreadsheet.getSheets());
    target?.activate();
    return { sheet: target?.getName() ?? "", added: lines };
  });
  const days = person.last === undefined ? undefined : Math.round((Date.parse(today) - Date.parse(person.last)) / DAY);
  const said = added === 0 ? words.there(person.name, sheet) : words.added(person.name, added, sheet);
  const early = added > 0 && days !== undefined && days < ENOUGH_DAYS ? [words.early(days)] : [];
  ui.alert(words.title, [said, ...early].join("\n\n"), ui.ButtonSet.OK);
}

/** Asks which of several people is meant. @returns undefined when the question is closed */
function chosen({ ui, content }: MenuContext, hired: readonly KeptCandidate[], row: number, stage: string): KeptCandidate | undefined {
  const { lookBack: words } = content.messages;
  const selected = hired.find((each) => each.row === row);
  const list = hired.map(({ code, name }) => `${code}  ${name}`);
  const answer = ui.prompt(words.title, words.ask(list, selected?.code ?? ""), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = answer.getResponseText().trim();
  const person =
    typed === "" ? selected : hired.find(({ code, name }) => [code, name].some((each) => each.toLowerCase() === typed.toLowerCase()));
  if (!person) throw new Refusal((messages) => messages.lookBack.notHired(typed, stage));
  return person;
}

/** One line for each criterion that counts and has none for this person yet; call it while locked. @returns how many were added */
function addLines(context: ActionContext, sheets: readonly Sheet[], { code, name }: KeptCandidate, today: string): number {
  const table = kitTable(context, sheets, "lookBack", lookBackColumns);
  const there = new Set(table.rows.filter(({ cells }) => textOf(cells.code) === code).map(({ cells }) => textOf(cells.criterionId)));
  const { lines } = lockedRubric(context, sheets);
  const log = kitTable<InterviewColumn | CountedColumn>(context, sheets, "interviews", [...interviewColumns, ...countedColumns]);
  const [counted, rated] = [countedRatings(log, code), ratedLines(log, code)];
  const wanted = lines.filter(({ id, weight }) => weight > 0 && !there.has(id));
  if (wanted.length === 0) return 0;
  const author = interviewerName(PropertiesService.getUserProperties().getProperties());
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const records = wanted.map(({ id, name: criterion }: RubricLine) => {
    const mean = meanOf(counted.get(id) ?? []);
    const asked = rated.filter(({ cells }) => textOf(cells.criterionId) === id);
    return {
      code: cellText(code),
      candidate: cellText(name),
      criterionId: cellText(id),
      criterion: cellText(criterion),
      interviews: mean ?? null,
      byQuestion: cellText(byQuestionText(byQuestion(asked))) || null,
      atWork: null,
      note: null,
      when: dateSerial(year, month, day),
      author: cellText(author) || null,
    };
  });
  appendRows(table, records);
  return records.length;
}

type InterviewsTable = Table<InterviewColumn | CountedColumn>;
type Line = Row<InterviewColumn>;

/** What counts of a candidate's ratings, by the criterion's id: the same lines as every score in the workbook is made from. */
function countedRatings(log: InterviewsTable, code: string): ReadonlyMap<string, readonly number[]> {
  if (log.rows.some(({ cells }) => countedColumns.some((column) => isErrorText(cells[column]) || isLoadingText(cells[column]))))
    throw new Refusal((messages) => messages.export.uncertain(log.sheet.getName()));
  const found = new Map<string, number[]>();
  for (const { cells } of log.rows) {
    if (textOf(cells.countedCode) !== code || typeof cells.countedRating !== "number") continue;
    const id = textOf(cells.countedCriterion);
    found.set(id, [...(found.get(id) ?? []), cells.countedRating]);
  }
  return found;
}

/** The rated lines of a candidate's ballots that no later one replaces or takes back. */
function ratedLines(log: InterviewsTable, code: string): readonly Line[] {
  const ballots = [...loggedBallots(log).values()].filter((each) => each.candidate === code);
  const replaced = new Set(ballots.map(({ replaces }) => replaces));
  return ballots
    .filter(({ id, stand }) => !replaced.has(id) && stand === undefined)
    .flatMap(({ lines }) => lines)
    .filter(({ cells }) => typeof cells.rating === "number");
}

const meanOf = (ratings: readonly number[]): number | undefined =>
  ratings.length === 0 ? undefined : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;

/** By the question's id, which stands before its words. */
function byQuestion(lines: readonly Line[]): readonly (readonly [question: string, mean: number])[] {
  const asked = [...new Set(lines.map(({ cells }) => idOf(cells)).filter((id) => id !== ""))];
  return asked.map((id) => [id, meanOf(lines.filter(({ cells }) => idOf(cells) === id).map(({ cells }) => Number(cells.rating))) ?? 0]);
}

const idOf = ({ question }: Line["cells"]): string => textOf(question).split(" ", 1)[0]?.replace(/[:;]/g, "") ?? "";
