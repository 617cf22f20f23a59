import { type Ballot, hasNotes } from "../../domain/ballot/ballot.ts";
import type { BankQuestion } from "../../domain/question-bank.ts";
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
    answers: [...form.questions.map((question) => answerOf(form, draft, question)), ...unaskedAnswers(form, draft)],
    recommendation: choice === null ? null : { choice, reason: reason.trim() },
  };
};

type Answer = Ballot["answers"][number];

function answerOf(form: InterviewForm, draft: Draft, question: BankQuestion): Answer {
  const { levels, at, ...notes } = answerTo(draft, question.id);
  const asked = criteriaOf(form, question).map(({ id }) => ({ criterion: id, level: levelOf(draft, question.id, id) ?? null }));
  // A criterion that the question does not feed any more keeps the rating that it got.
  const kept = Object.entries(levels).flatMap(([criterion, level]) =>
    level === null || asked.some((each) => each.criterion === criterion) ? [] : [{ criterion, level }],
  );
  const unasked = kept.length > 0 ? { unasked: true as const } : {};
  return { question: question.id, ...notes, note: notes.note.trim(), ...unasked, ratings: [...asked, ...kept] };
}

/** What was entered for questions that are not asked any more: no word is dropped. */
function unaskedAnswers(form: InterviewForm, draft: Draft): Answer[] {
  return Object.entries(draft.answers).flatMap(([question, { levels, at, ...notes }]) => {
    const ratings = Object.entries(levels).flatMap(([criterion, level]) => (level === null ? [] : [{ criterion, level }]));
    const isAsked = form.questions.some(({ id }) => id === question);
    return isAsked || (ratings.length === 0 && !hasNotes(notes) && (notes.platforms ?? []).length === 0)
      ? []
      : [{ question, ...notes, note: notes.note.trim(), unasked: true, ratings }];
  });
}

/** A ballot that is stored, opened again: submitting it makes a new one that replaces it. */
export const fromBallot = (ballot: Ballot, newId: string, kit: string, candidate: FormCandidate): Draft => ({
  ...newDraft(newId, kit, candidate, ballot.interviewer),
  replaces: ballot.id,
  answers: Object.fromEntries(
    ballot.answers.map(({ question, ratings, unasked: _, ...notes }) => [
      question,
      { ...notes, at: 0, levels: Object.fromEntries(ratings.map(({ criterion, level }) => [criterion, level])) },
    ]),
  ),
  verdict: { choice: ballot.recommendation?.choice ?? null, reason: ballot.recommendation?.reason ?? "", at: 0 },
  place: SUMMARY,
});
