import type { BankQuestion } from "../../domain/question-bank.ts";
import type { Level } from "../../domain/rating.ts";
import type { InterviewForm } from "../../wire/interview.ts";
import { criteriaOf } from "./criteria-of.ts";
import { type Draft, levelOf, rate } from "./draft.ts";
import { questionOrder } from "./question-order.ts";

/** A level that a criterion got at an earlier question, to be confirmed or changed at this one. */
export interface OfferedLevel {
  readonly level: Level;
  /** The number of the question where it was given, as this interviewer sees it. */
  readonly number: number;
}

/**
 * What a criterion that is not rated yet at this question was given at the nearest question before it; null where nothing was. It is an offer:
 * nothing is rated before somebody confirms it.
 */
export const offeredLevel = (form: InterviewForm, draft: Draft, question: BankQuestion, criterion: string): OfferedLevel | null => {
  if (levelOf(draft, question.id, criterion) !== undefined) return null;
  const { questions } = questionOrder(form, draft.interviewer);
  const here = questions.findIndex(({ id }) => id === question.id);
  for (let index = here - 1; index >= 0; index -= 1) {
    const level = levelOf(draft, questions[index]?.id ?? "", criterion);
    if (typeof level === "number") return { level, number: index + 1 };
  }
  return null;
};

/** True when all that a question still leaves open has a level on offer: going on may then confirm them at once. */
export const isAllOffered = (form: InterviewForm, draft: Draft, question: BankQuestion): boolean => {
  const open = criteriaOf(form, question).filter(({ id }) => levelOf(draft, question.id, id) === undefined);
  return open.length > 0 && open.every(({ id }) => offeredLevel(form, draft, question, id) !== null);
};

/** Confirms every level on offer at a question. */
export const keepOffered = (form: InterviewForm, draft: Draft, question: BankQuestion): Draft =>
  criteriaOf(form, question).reduce((kept, { id }) => {
    const offer = offeredLevel(form, draft, question, id);
    return offer === null ? kept : rate(kept, question.id, id, offer.level);
  }, draft);
