import { focusQuestions } from "../domain/ballot/focus.ts";
import { latestRecords, ownRecords } from "../domain/ballot/own-ballot.ts";
import { fedBy } from "../domain/interview-plan.ts";
import { type CodedCandidate, candidatesOf, giveCodes, lacksCodes } from "../sheets/candidate-codes.ts";
import type { RubricLine } from "../sheets/criterion-ids.ts";
import { openKit, rubricVersion, sheetsFor } from "../sheets/kit.ts";
import { candidateColumns } from "../sheets/schema.ts";
import type { FormQuestion, InterviewForm } from "../sidebar/api.ts";
import { rememberWords, wordsAsked } from "./asked-words.ts";
import type { Desk } from "./desk.ts";
import { keptDrafts } from "./drafts.ts";
import { interviewerName } from "./interviewer-name.ts";
import { kitTable } from "./kit-table.ts";
import { kitId } from "./own-ballots.ts";
import { readQuestions } from "./read-questions.ts";
import { readRoleBrief } from "./read-role-brief.ts";
import { readRubric } from "./read-rubric.ts";
import { whileLocked } from "./while-locked.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything the interview form shows, in one answer: candidates, the rubric as it stands in the workbook, the questions, and what is the user's own. */
export function loadInterviewForm(desk: Desk): InterviewForm {
  const { spreadsheet, content, kit } = desk;
  const sheets = sheetsFor(spreadsheet, kit, ["candidates", "rubric", "questions", "roleBrief"]);
  const { candidates, sheet } = codedCandidates(desk, sheets);
  const criteria = readRubric(desk, sheets).filter(({ weight }) => weight > 0);
  const questions = formQuestions(desk, sheets, criteria);
  const brief = readRoleBrief(desk, sheets);
  const stored = PropertiesService.getUserProperties().getProperties();
  rememberWords(desk, wordsAsked(content, questions, criteria));
  return {
    kit: kitId(desk),
    language: content.language,
    interviewer: interviewerName(stored),
    interviewers: brief.interviewers.map(({ name, focus }) => ({ name, questions: focusQuestions(focus, questions, criteria) })),
    mode: brief.mode,
    version: rubricVersion(kit.state),
    candidates: candidates.map(({ code, name }) => ({ id: code, name })),
    selected: selectedCandidate(spreadsheet, sheet, candidates),
    criteria: criteria.map(({ id, name, anchors }) => ({ id, name, anchors })),
    questions,
    submitted: latestRecords(ownRecords(kitId(desk), stored)).map(({ id, candidate, interviewer, revision, sealed, when }) => ({
      id,
      candidate,
      interviewer,
      revision,
      revealed: !sealed || (kit.state?.filed?.[candidate] ?? 0) >= when,
    })),
    drafts: keptDrafts(stored),
  };
}

/** Candidates with their codes; lines that were typed by hand get theirs now. */
export function codedCandidates(desk: Desk, sheets: readonly Sheet[]): { candidates: readonly CodedCandidate[]; sheet: Sheet } {
  const table = kitTable(desk, sheets, "candidates", candidateColumns);
  if (!lacksCodes(table)) return { candidates: candidatesOf(table), sheet: table.sheet };
  return whileLocked(() => {
    const kit = openKit(desk.spreadsheet);
    const current = kitTable({ ...desk, kit }, sheets, "candidates", candidateColumns);
    const { candidates, lastCode } = giveCodes(current, kit.state?.lastCode ?? 0);
    if (kit.state) kit.save({ ...kit.state, lastCode });
    return { candidates, sheet: current.sheet };
  });
}

export function selectedCandidate(spreadsheet: Desk["spreadsheet"], sheet: Sheet, candidates: readonly CodedCandidate[]): string | null {
  const active = spreadsheet.getActiveSheet();
  if (active.getSheetId() !== sheet.getSheetId()) return null;
  const row = active.getActiveRange()?.getRow();
  return candidates.find((candidate) => candidate.row === row)?.code ?? null;
}

/** The questions of the bank with the active criteria they feed: those they name, and optional ones that were given a weight. */
function formQuestions(desk: Desk, sheets: readonly Sheet[], criteria: readonly RubricLine[]): FormQuestion[] {
  return readQuestions(desk, sheets, criteria).map((question) => {
    const fed = fedBy(question.id, question.criteria);
    return { ...question, criteria: criteria.map(({ id }) => id).filter((id) => fed.has(id)) };
  });
}
