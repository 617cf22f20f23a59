import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { FormCandidate, InterviewForm } from "../../wire/interview.ts";
import { criteriaOf } from "./criteria-of.ts";
import { answerTo, type Draft, levelOf, newDraft, SUMMARY } from "./draft.ts";

/** The draft as it is sent: every question of the form, in its order; what was not rated goes as not observed. */
export const toBallot = (form: InterviewForm, draft: Draft): Ballot => {
  const { choice, reason } = draft.verdict;
  return {
    id: draft.id,
    replaces: draft.replaces,
    candidate: draft.candidate,
    interviewer: draft.interviewer,
    version: form.version,
    answers: form.questions.map((question) => {
      const { levels, at, ...notes } = answerTo(draft, question.id);
      return {
        question: question.id,
        ...notes,
        note: notes.note.trim(),
        ratings: criteriaOf(form, question).map(({ id }) => ({ criterion: id, level: levelOf(draft, question.id, id) ?? null })),
      };
    }),
    recommendation: choice === null ? null : { choice, reason: reason.trim() },
  };
};

/** A ballot that is stored, opened again: submitting it makes a new one that replaces it. */
export const fromBallot = (ballot: Ballot, newId: string, kit: string, candidate: FormCandidate): Draft => ({
  ...newDraft(newId, kit, candidate, ballot.interviewer),
  replaces: ballot.id,
  answers: Object.fromEntries(
    ballot.answers.map(({ question, ratings, ...notes }) => [
      question,
      { ...notes, at: 0, levels: Object.fromEntries(ratings.map(({ criterion, level }) => [criterion, level])) },
    ]),
  ),
  verdict: { choice: ballot.recommendation?.choice ?? null, reason: ballot.recommendation?.reason ?? "", at: 0 },
  place: SUMMARY,
});
