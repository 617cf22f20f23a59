import { criterionIds } from "../domain/criterion.ts";
import { type CodedCandidate, candidatesOf, giveCodes, lacksCodes } from "../sheets/candidate-codes.ts";
import { openKit } from "../sheets/kit.ts";
import { candidateColumns, type RubricColumn, rubricColumns } from "../sheets/schema.ts";
import type { Row } from "../sheets/table.ts";
import type { FormCriterion, FormQuestion, InterviewForm } from "../sidebar/api.ts";
import type { Desk } from "./desk.ts";
import { keptDrafts } from "./drafts.ts";
import { interviewerName } from "./interviewer-name.ts";
import { kitTable } from "./kit-table.ts";
import { readQuestions } from "./read-questions.ts";
import { whileLocked } from "./while-locked.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything the interview form shows, in one answer: candidates, the rubric as it stands in the workbook, and the questions. */
export function loadInterviewForm(desk: Desk): InterviewForm {
  const { spreadsheet, content } = desk;
  const sheets = spreadsheet.getSheets();
  const { candidates, sheet } = codedCandidates(desk, sheets);
  const criteria = kitTable(desk, sheets, "rubric", rubricColumns).rows.flatMap(formCriterion);
  const stored = PropertiesService.getUserProperties().getProperties();
  return {
    kit: desk.kit.state?.id ?? "",
    language: content.language,
    interviewer: interviewerName(stored),
    interviewers: [],
    mode: "open",
    version: 1,
    submitted: [],
    drafts: keptDrafts(stored),
    candidates: candidates.map(({ code, name }) => ({ id: code, name })),
    selected: selectedCandidate(spreadsheet, sheet, candidates),
    criteria,
    questions: formQuestions(desk, sheets, criteria),
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

/** A line of the rubric, in the words it has now; lines that no question can feed are left out. */
function formCriterion({ cells }: Row<RubricColumn>): FormCriterion[] {
  const id = String(cells.id).trim();
  if (!criterionIds.some((each) => each === id)) return [];
  const text = (column: RubricColumn) => String(cells[column]);
  return [
    {
      id,
      name: text("criterion"),
      anchors: [text("level1"), text("level2"), text("level3"), text("level4"), text("level5")],
    },
  ];
}

/** The questions of the bank; a criterion that is gone from the rubric is not asked for. */
function formQuestions(desk: Desk, sheets: readonly Sheet[], criteria: readonly FormCriterion[]): FormQuestion[] {
  const present = new Set(criteria.map(({ id }) => id));
  return readQuestions(desk, sheets, criteria).map((question) => ({
    ...question,
    criteria: question.criteria.filter((criterion) => present.has(criterion)),
  }));
}
