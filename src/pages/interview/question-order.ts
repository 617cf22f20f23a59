import { isSamePerson } from "../../domain/ballot/awaited.ts";
import type { BankQuestion } from "../../domain/question-bank.ts";
import type { InterviewForm } from "../../wire/interview.ts";
import { answerTo, type Draft, SUMMARY } from "./draft.ts";

/** The questions as one interviewer sees them: first those that the role brief gives them, then the others. */
export interface QuestionOrder {
  readonly questions: readonly BankQuestion[];
  /** How many at the head are the interviewer's own; 0 when the brief gives them none, which means all alike. */
  readonly own: number;
}

export const questionOrder = (form: InterviewForm, interviewer: string): QuestionOrder => {
  const focus = form.interviewers.find((each) => isSamePerson(each.name, interviewer))?.questions ?? [];
  const own = form.questions.filter(({ id }) => focus.includes(id));
  return { questions: [...own, ...form.questions.filter(({ id }) => !focus.includes(id))], own: own.length };
};

/** Every step from the first question to the summary, by name. */
export const stepsOf = (form: InterviewForm, draft: Draft): readonly string[] => [
  ...questionOrder(form, draft.interviewer).questions.map(({ id }) => id),
  SUMMARY,
];

/** Where a draft goes on: at its place if that still exists, else at the first question with nothing entered, or at the end. */
export const placeOf = (form: InterviewForm, draft: Draft): string => {
  const steps = stepsOf(form, draft);
  if (steps.includes(draft.place)) return draft.place;
  const { questions } = questionOrder(form, draft.interviewer);
  return questions.find(({ id }) => answerTo(draft, id).at === 0 && draft.answers[id] === undefined)?.id ?? SUMMARY;
};
