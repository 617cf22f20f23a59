import type { InterviewWords } from "../../content/interview-words.ts";
import type { BankQuestion } from "../../domain/question-bank.ts";
import type { InterviewForm } from "../../wire/interview.ts";
import { candidateLabel } from "./candidate-label.ts";
import { choicesOf } from "./choices.ts";
import { criteriaOf } from "./criteria-of.ts";
import { answerTo, type Draft, levelOf } from "./draft.ts";

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title + ":", ...items.map((item) => "- " + item)];

/** Everything entered in a draft as plain text, question by question, for pasting somewhere safe. */
export const notesAsText = (form: InterviewForm, draft: Draft, words: InterviewWords): string => {
  const asText = (question: BankQuestion, index: number): string => {
    const ratings = criteriaOf(form, question).map((criterion) => {
      const level = levelOf(draft, question.id, criterion.id);
      const shown = level === undefined ? words.summary.notRated : (level ?? words.question.notObserved);
      return "- " + criterion.name + ": " + shown;
    });
    const { note, evidence, flags } = answerTo(draft, question.id);
    return [
      index + 1 + ". " + question.text,
      ...ratings,
      ...listed(words.question.listenFor, evidence),
      ...listed(words.question.redFlags, flags),
      ...(note.trim() === "" ? [] : [note.trim()]),
    ].join("\n");
  };
  // A question that was taken out of the bank meanwhile still has its note here, under its id.
  const gone = Object.entries(draft.answers)
    .filter(([id, { note }]) => note.trim() !== "" && form.questions.every((question) => question.id !== id))
    .map(([id, { note }]) => id + "\n" + note.trim());
  const { choice, reason } = draft.verdict;
  const chosen = choicesOf(words).find((each) => each.choice === choice)?.label ?? "";
  const verdict =
    choice === null && reason.trim() === "" ? [] : [[words.summary.verdict, chosen, reason.trim()].filter(Boolean).join("\n")];
  const known = form.candidates.some(({ id }) => id === draft.candidate);
  const name = known ? candidateLabel(form.candidates, draft.candidate) : draft.candidateName || draft.candidate;
  return [words.summary.by(name, draft.interviewer), ...form.questions.map(asText), ...gone, ...verdict].join("\n\n") + "\n";
};
