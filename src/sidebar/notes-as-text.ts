import type { FormWords } from "../content/form/form-words.ts";
import type { InterviewForm } from "./api.ts";
import { candidateLabel } from "./candidate-label.ts";
import { criteriaOf } from "./criteria-of.ts";
import { answerTo, type Draft, levelOf } from "./draft.ts";

/** Everything entered in a draft as plain text, question by question, for pasting somewhere safe. */
export const notesAsText = (form: InterviewForm, draft: Draft, words: FormWords): string => {
  const questions = form.questions.map((question, index) => {
    const ratings = criteriaOf(form, question).map((criterion) => {
      const level = levelOf(draft, question.id, criterion.id);
      const shown = level === undefined ? words.summary.notRated : (level ?? words.question.notObserved);
      return "- " + criterion.name + ": " + shown;
    });
    const note = answerTo(draft, question.id).note.trim();
    return [index + 1 + ". " + question.text, ...ratings, ...(note === "" ? [] : [note])].join("\n");
  });
  return [words.summary.by(candidateLabel(form.candidates, draft.candidate), draft.interviewer), ...questions].join("\n\n") + "\n";
};
