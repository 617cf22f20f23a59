import type { FormWords } from "../../content/form/form-words.ts";
import type { InterviewForm } from "../api.ts";
import { candidateLabel } from "../candidate-label.ts";
import { criteriaOf } from "../criteria-of.ts";
import { answerTo, type Draft, hasContent, levelOf } from "../draft.ts";
import type { InterviewCommands } from "../interview.ts";
import { CriterionRating } from "./criterion-rating.tsx";
import { Footer } from "./footer.tsx";
import { Prompts } from "./prompts.tsx";
import { Screen } from "./screen.tsx";

interface QuestionScreenProps {
  readonly words: FormWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly index: number;
  readonly unsaved: boolean;
  readonly commands: InterviewCommands;
}

/** One question: what to ask, what to listen for, the ratings it feeds, a note. */
export const QuestionScreen = ({ words, form, draft, index, unsaved, commands }: QuestionScreenProps) => {
  const question = form.questions[index];
  if (question === undefined) throw new RangeError("There is no question " + (index + 1) + ".");
  const total = form.questions.length;
  const last = index === total - 1;

  return (
    <Screen
      id={"question-" + question.id}
      above={words.question.rating(candidateLabel(form.candidates, draft.candidate))}
      heading={question.text}
      footer={
        <Footer label={words.footer.label} done={(index + 1) / (total + 1)}>
          <button type="button" class="button" aria-keyshortcuts="Alt+ArrowLeft" onClick={commands.back}>
            {words.footer.back}
          </button>
          <span class="step-place">{words.footer.progress(index + 1, total)}</span>
          <button type="button" class="button button-main" aria-keyshortcuts="Alt+ArrowRight" onClick={commands.next}>
            {last ? words.footer.review : words.footer.next}
          </button>
        </Footer>
      }
    >
      <Prompts key={question.id + "-listen"} title={words.question.listenFor} items={question.listenFor} open={true} />
      <Prompts key={question.id + "-ask"} title={words.question.followUps} items={question.followUps} open={false} />
      {criteriaOf(form, question).map((criterion) => (
        <CriterionRating
          key={question.id + "-" + criterion.id}
          id={"rating-" + question.id + "-" + criterion.id}
          words={words}
          criterion={criterion}
          level={levelOf(draft, question.id, criterion.id)}
          onRate={(level) => commands.rate(question.id, criterion.id, level)}
        />
      ))}
      <div class="field">
        <label for={"note-" + question.id}>{words.question.note}</label>
        <textarea
          key={question.id}
          id={"note-" + question.id}
          class="input note"
          rows={3}
          value={answerTo(draft, question.id).note}
          aria-describedby={"note-hint-" + question.id}
          onInput={(event) => commands.writeNote(question.id, event.currentTarget.value)}
        />
        <p class="quiet" id={"note-hint-" + question.id}>
          {words.question.noteHint}
        </p>
      </div>
      <p class={unsaved ? "notice" : "quiet"} role="status">
        {unsaved ? words.unsaved : hasContent(draft) ? words.question.kept : ""}
      </p>
    </Screen>
  );
};
