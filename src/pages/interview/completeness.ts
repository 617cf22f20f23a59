import type { BankQuestion } from "../../domain/question-bank.ts";
import type { FormCriterion, InterviewForm } from "../../wire/interview.ts";
import { criteriaOf } from "./criteria-of.ts";
import { answerTo, type Draft, levelOf, rate } from "./draft.ts";

/** One rating to give: a criterion in the light of a question. */
export interface Slot {
  readonly question: BankQuestion;
  readonly criterion: FormCriterion;
}

const slotsOf = (form: InterviewForm): readonly Slot[] =>
  form.questions.flatMap((question) => criteriaOf(form, question).map((criterion) => ({ question, criterion })));

const levelIn = (draft: Draft, { question, criterion }: Slot) => levelOf(draft, question.id, criterion.id);

/** How far a draft is: one rating for each criterion of each question. */
export interface Progress {
  /** Rated 1 to 5. */
  readonly rated: number;
  /** Said to be not observed, or not rated yet. */
  readonly missing: number;
  /** Neither rated nor said to be not observed. */
  readonly open: number;
}

export const progressOf = (form: InterviewForm, draft: Draft): Progress => {
  const slots = slotsOf(form);
  const rated = slots.filter((slot) => typeof levelIn(draft, slot) === "number").length;
  const open = slots.filter((slot) => levelIn(draft, slot) === undefined).length;
  return { rated, missing: slots.length - rated, open };
};

/** Criteria that some question feeds and that have neither a rating nor a "not observed" anywhere yet. */
export const openCriteria = (form: InterviewForm, draft: Draft): readonly FormCriterion[] => {
  const slots = slotsOf(form);
  const marked = new Set(slots.filter((slot) => levelIn(draft, slot) !== undefined).map(({ criterion }) => criterion.id));
  return form.criteria.filter(({ id }) => !marked.has(id) && slots.some(({ criterion }) => criterion.id === id));
};

/** Says of everything not rated yet that it was not observed. */
export const markRest = (form: InterviewForm, draft: Draft): Draft =>
  slotsOf(form).reduce(
    (marked, slot) => (levelIn(marked, slot) === undefined ? rate(marked, slot.question.id, slot.criterion.id, null) : marked),
    draft,
  );

/** How far one question is. */
export const questionState = (form: InterviewForm, draft: Draft, question: BankQuestion): "untouched" | "under way" | "complete" => {
  if (draft.answers[question.id] === undefined) return "untouched";
  const open = criteriaOf(form, question).some(({ id }) => levelOf(draft, question.id, id) === undefined);
  return open ? "under way" : "complete";
};

/** True when a question has a rating from 1 to 5 that nothing supports: no tick and no note. */
export const lacksEvidence = (form: InterviewForm, draft: Draft, question: BankQuestion): boolean => {
  const { note, evidence, flags } = answerTo(draft, question.id);
  const rated = criteriaOf(form, question).some(({ id }) => typeof levelOf(draft, question.id, id) === "number");
  return rated && note.trim() === "" && evidence.length + flags.length === 0;
};

/** What keeps the overall recommendation from being complete: nothing was begun, or one of its two parts is missing. */
export const verdictGap = ({ verdict }: Draft): "none" | "not begun" | "choice" | "reason" => {
  const reasoned = verdict.reason.trim() !== "";
  if (verdict.choice === null) return reasoned ? "choice" : "not begun";
  return reasoned ? "none" : "reason";
};
