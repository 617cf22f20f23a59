import type { Content } from "../../content/content.ts";
import { focusQuestions } from "../../domain/ballot/focus.ts";
import { latestRecords, ownRecords } from "../../domain/ballot/own-ballot.ts";
import { fedBy } from "../../domain/interview-plan.ts";
import type { BankQuestion } from "../../domain/question-bank.ts";
import type { RoleBrief } from "../../domain/role-brief.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import { findSheet, rubricVersion, sheetsFor } from "../../sheets/kit.ts";
import { candidateColumns, type Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { InterviewForm } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { candidateIn, noteCandidates, selectedRow } from "../candidates/coded-candidates.ts";
import { kitTable } from "../kit-table.ts";
import { readQuestions } from "../rubric/read-questions.ts";
import { readRubric } from "../rubric/read-rubric.ts";
import { customLabels } from "./custom-labels.ts";
import { keptDrafts } from "./drafts.ts";
import { interviewerName, kitId } from "./own-ballots.ts";
import { requireUsableIds } from "./usable-ids.ts";

/**
 * Everything the interview form shows, in one answer: candidates, the rubric as it stands in the workbook, the questions, and what is the
 * user's own.
 *
 * @param row the selected row of the candidates' sheet, 0 for none, where the page was told; otherwise it is looked up, which costs a call
 */
export function loadInterviewForm(context: ActionContext, row: unknown): InterviewForm {
  const { spreadsheet, content, kit } = context;
  const sheets = sheetsFor(spreadsheet, kit, ["candidates", "rubric", "questions", "roleBrief"]);
  const list = kitTable(context, sheets, "candidates", candidateColumns);
  const criteria = readRubric(context, sheets).filter(({ weight }) => weight > 0);
  const brief = readRoleBrief(context, sheets);
  const questions = formQuestions(context, sheets, criteria).map((question) => withBudget(question, brief, content));
  const stored = PropertiesService.getUserProperties().getProperties();
  const candidates = noteCandidates(context, sheets, list, (coded) => customLabels(context, questions, criteria, coded));
  const nameOf = (part: Part) => findSheet(kit.state, part, sheets)?.getName() ?? content.sheets[part].name;
  requireUsableIds(
    nameOf("candidates"),
    candidates.map(({ code }) => code),
  );
  requireUsableIds(
    nameOf("rubric"),
    criteria.map(({ id }) => id),
  );
  requireUsableIds(
    nameOf("questions"),
    questions.map(({ id }) => id),
  );
  const selected = typeof row === "number" ? row : selectedRow(spreadsheet, list.sheet);
  return {
    kit: kitId(context),
    language: content.language,
    interviewer: interviewerName(stored),
    interviewers: brief.interviewers.map(({ name, focus }) => ({ name, questions: focusQuestions(focus, questions, criteria) })),
    mode: brief.mode,
    version: rubricVersion(kit.state),
    candidates: candidates.map(({ code, name }) => ({ id: code, name })),
    selected: candidateIn(candidates, selected),
    criteria: criteria.map(({ id, name, anchors }) => ({ id, name, anchors })),
    questions,
    brand: { adjectives: brief.voice.adjectives, say: brief.voice.say, neverSay: brief.voice.neverSay },
    platforms: brief.platforms.flatMap(({ name, level }) => (level === null ? [] : [{ name, level }])),
    submitted: latestRecords(ownRecords(kitId(context), stored))
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, candidate, interviewer, revision, sealed, when }) => ({
        id,
        candidate,
        interviewer,
        revision,
        revealed: !sealed || (kit.state?.filed?.[candidate] ?? 0) >= when,
      })),
    drafts: keptDrafts(stored),
    ...(kit.state?.erased ? { erased: kit.state.erased } : {}),
  };
}

/** The question that names an amount, as the kit worded it, with the budget of the role brief; what people worded themselves stays. */
const withBudget = (question: BankQuestion, { budget, currency }: RoleBrief, { questions, budgetQuestion }: Content): BankQuestion =>
  budget && budget.high > 0 && question.text === questions.D6.text ? { ...question, text: budgetQuestion(budget, currency) } : question;

/** The questions of the bank with the active criteria they feed: those they name, and optional ones that were given a weight. */
function formQuestions(context: ActionContext, sheets: readonly Sheet[], criteria: readonly RubricLine[]): BankQuestion[] {
  return readQuestions(context, sheets, criteria).map((question) => {
    const fed = fedBy(question.id, question.criteria);
    return { ...question, criteria: criteria.map(({ id }) => id).filter((id) => fed.has(id)) };
  });
}
