import type { BankQuestion } from "../../domain/question-bank.ts";
import type { FormCriterion, InterviewForm } from "../../wire/interview.ts";

/** The criteria that a question feeds, in the question's order; one that the rubric no longer has is left out everywhere. */
export const criteriaOf = (form: InterviewForm, question: BankQuestion): readonly FormCriterion[] =>
  question.criteria.flatMap((id) => form.criteria.find((criterion) => criterion.id === id) ?? []);
