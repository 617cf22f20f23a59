import { Refusal } from "../../content/refusal.ts";
import { missingAnswers } from "../../domain/decision/decision-answers.ts";
import { fnv1a } from "../../domain/fnv-1a.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { DocumentRow } from "../../sheets/document/document-row.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import type { DecisionColumn } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { codedCandidates } from "../candidates/coded-candidates.ts";
import { findCandidate } from "../exercise/find-candidate.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts } from "../workbook/add-parts.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { type Applicant, type DecisionBasis, readBasis } from "./decision-basis.ts";
import { answersOn, fillForm, isNobody, readForm, rowOf } from "./decision-form.ts";
import { warningsBefore } from "./irregularities.ts";
import { type Decided, needsNoReason, recordRows } from "./record-rows.ts";
import { withNewStages } from "./set-stages.ts";
import { nextVersion, writeRecord } from "./write-record.ts";

const SECONDS_SHOWN = 5;

/**
 * Prepares the sheet on which a person says whom they choose and why; once that is filled in, records it: a copy of everything that stood, a line
 * in the log, and the stages. What is still open is told first, and never keeps anybody from deciding. Recorded again after a change, it is the
 * next version.
 */
export function recordDecision(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, ui, content } = ready;
  const { kit: title, decision: words } = content.messages;
  spreadsheet.toast(words.working, title, SECONDS_SHOWN);
  const { form, basis, decided } = prepare(ready, now);
  const { answers } = decided;
  const questions = content.sheets.decision.fields;
  form.sheet.activate();
  if (answers.fields.whom === "" && answers.fields.reason === "") {
    goTo(form, rowOf(form, "whom"));
    ui.alert(title, words.formReady(form.sheet.getName(), warningsBefore(content, basis, 0)), ui.ButtonSet.OK);
    return;
  }
  const missing = missingAnswers(answers, needsNoReason(basis, decided.chosen));
  if (missing[0]) {
    goTo(form, rowOf(form, missing[0]));
    const asked = missing.map((field) => questions[field].label);
    ui.alert(title, words.missing(form.sheet.getName(), asked), ui.ButtonSet.OK);
    return;
  }
  const mark = markOf(recordRows(ready, basis, decided));
  const { version, unchanged } = nextVersion(openKit(spreadsheet).state, spreadsheet.getSheets(), mark);
  if (unchanged) {
    unchanged.activate();
    ui.alert(title, words.unchanged(version, unchanged.getName()), ui.ButtonSet.OK);
    return;
  }
  const chosen = decided.chosen?.label ?? content.sheets.decision.nobody;
  const warnings = warningsBefore(content, basis, withoutReason(basis, decided));
  if (ui.alert(title, words.confirm(chosen, version, warnings), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const record = whileLocked(() => {
    const current = { ...ready, kit: openKit(spreadsheet) };
    const present = spreadsheet.getSheets();
    const found = read(current, present, readBasis(current, present));
    const rows = recordRows(current, found.basis, found.decided);
    if (markOf(rows) !== mark) throw new Refusal(({ decision }) => decision.changedMeanwhile);
    return writeRecord(current, found, { rows, mark, version, now });
  });
  record.activate();
  ui.alert(title, words.recorded(version, record.getName()), ui.ButtonSet.OK);
}

const markOf = (rows: readonly DocumentRow[]): string => fnv1a(JSON.stringify(rows)).toString(16);

function goTo({ sheet, columns }: Table<DecisionColumn>, row: number | undefined): void {
  if (row !== undefined) sheet.getRange(row, columns.answer).activate();
}

/** The form as it stands, and what it says. */
interface Prepared {
  readonly form: Table<DecisionColumn>;
  readonly basis: DecisionBasis;
  readonly decided: Decided;
}

/** Adds the sheet where it is not there, and brings it up to date. */
function prepare(context: MenuContext, now: Date): Prepared {
  const { spreadsheet } = context;
  const sheets = spreadsheet.getSheets();
  if (!findSheet(context.kit.state, "decision", sheets) || context.kit.state?.sheets.decision?.built === false)
    whileLocked(() => addParts({ ...context, kit: openKit(spreadsheet) }, ["decision"]));
  codedCandidates({ ...context, kit: openKit(spreadsheet) }, spreadsheet.getSheets());
  return whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    const present = spreadsheet.getSheets();
    const basis = readBasis(current, present);
    fillForm(current, basis, readForm(current, present), now);
    return read(current, present, basis);
  });
}

/** @throws Refusal when nobody, or more than one, is meant by what was typed */
function read(context: ActionContext, sheets: readonly Sheet[], basis: DecisionBasis): Prepared {
  const { spreadsheet } = context;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const form = readForm(context, sheets);
  const answers = answersOn(form, (day) => Utilities.formatDate(day, zone, "yyyy-MM-dd"));
  const decided = { chosen: chosenOf(basis, answers.fields.whom), answers };
  return { form, basis: withNewStages(basis, decided), decided };
}

/** Whom an answer means: by the code in it, else by name. A name that has changed since it was chosen still has its code. */
function chosenOf({ people }: DecisionBasis, answer: string): Applicant | null {
  if (answer === "" || isNobody(answer)) return null;
  const code = /\(([^()]+)\)$/.exec(answer)?.[1];
  const namesakes = people.filter(({ name }) => nameKey(name) === nameKey(answer));
  return (
    people.find((person) => person.code === code) ?? (namesakes.length === 1 ? namesakes[0] : undefined) ?? findCandidate(people, answer)
  );
}

/** How many of those who are not chosen, and were assessed, have no reason. */
const withoutReason = ({ people, model }: DecisionBasis, { chosen, answers }: Decided): number =>
  people.filter(
    ({ code, place }) =>
      code !== chosen?.code &&
      (model.candidates[place]?.interviewers ?? 0) > 0 &&
      !answers.notHired.some((each) => each.code === code && each.reason !== ""),
  ).length;
