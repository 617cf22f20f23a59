import type { FormWords } from "../../content/form/form-words.ts";
import { candidateLabel } from "../candidate-label.ts";
import { hasContent, progressOf } from "../draft.ts";
import type { InterviewCommands } from "../interview.ts";
import type { Screen as AnyScreen } from "../interview-state.ts";
import { notesAsText } from "../notes-as-text.ts";
import { CopyNotes } from "./copy-notes.tsx";
import { Footer } from "./footer.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Screen } from "./screen.tsx";
import { SummaryQuestion } from "./summary-question.tsx";

interface SummaryScreenProps {
  readonly words: FormWords;
  readonly summary: Extract<AnyScreen, { at: "summary" }>;
  readonly unsaved: boolean;
  readonly commands: InterviewCommands;
}

/** Everything entered, what is missing, and the button that sends it. */
export const SummaryScreen = ({ words, summary, unsaved, commands }: SummaryScreenProps) => {
  const { form, draft, sending, problem } = summary;
  const progress = progressOf(form, draft);
  const ready = hasContent(draft);
  const submitWord = sending ? words.summary.sending : problem === null ? words.summary.submit : words.retry;

  return (
    <Screen
      id="summary"
      heading={words.summary.heading}
      above={words.summary.by(candidateLabel(form.candidates, draft.candidate), draft.interviewer)}
      footer={
        <Footer label={words.footer.label} done={1}>
          <button type="button" class="button" aria-keyshortcuts="Alt+ArrowLeft" aria-disabled={sending} onClick={commands.back}>
            {words.footer.back}
          </button>
          <span class="step-place">{words.summary.step}</span>
          <button type="button" class="button button-main" aria-disabled={sending || !ready} onClick={() => void commands.submit()}>
            {submitWord}
          </button>
        </Footer>
      }
    >
      <p class="off-screen" role="status">
        {sending ? words.summary.sending : ""}
      </p>
      {problem !== null && (
        <ProblemNotice words={words} problem={problem} title={words.summary.failed} comfort={words.summary.nothingLost} />
      )}
      {(problem !== null || unsaved) && <CopyNotes words={words} text={notesAsText(form, draft, words)} />}
      {unsaved && <p class="notice">{words.unsaved}</p>}
      <div class="counts">
        <p class="count">
          <strong class="count-number">{progress.rated}</strong> {words.summary.rated(progress.rated)}
        </p>
        <p class="count">
          <strong class="count-number">{progress.missing}</strong> {words.summary.notObserved(progress.missing)}
        </p>
      </div>
      <p class="help">{!ready ? words.summary.nothing : progress.missing > 0 ? words.summary.missingMeaning : words.summary.complete}</p>
      <ol class="entries">
        {form.questions.map((question, index) => (
          <SummaryQuestion
            key={question.id}
            words={words}
            form={form}
            draft={draft}
            question={question}
            number={index + 1}
            disabled={sending}
            onEdit={() => commands.goToQuestion(index)}
          />
        ))}
      </ol>
    </Screen>
  );
};
