import { isSamePerson } from "../../domain/ballot/awaited.ts";
import type { FormCandidate, InterviewForm } from "../../wire/interview.ts";

/**
 * Whom an interviewer rates next: the first candidate below the one just rated, then from the top, for whom they have not submitted; null when
 * they have for everybody.
 */
export const nextCandidate = (form: InterviewForm, interviewer: string, rated: string): FormCandidate | null => {
  const at = form.candidates.findIndex(({ id }) => id === rated);
  const inTurn = [...form.candidates.slice(at + 1), ...form.candidates.slice(0, Math.max(at, 0))];
  const isDone = (candidate: string): boolean =>
    form.submitted.some((own) => own.candidate === candidate && isSamePerson(own.interviewer, interviewer));
  return inTurn.find(({ id }) => !isDone(id)) ?? null;
};
