import type { InterviewWords } from "../../../content/interview-words.ts";
import { candidateLabel } from "../candidate-label.ts";
import { choicesOf } from "../choices.ts";
import { progressOf } from "../completeness.ts";
import { hasContent, OVERALL } from "../draft.ts";
import type { InterviewCommands } from "../interview.ts";
import { canSubmit, type Keeping, type SummaryScreen as Summary } from "../interview-state.ts";
import { notesAsText } from "../notes-as-text.ts";
import { questionOrder } from "../question-order.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { KeepingStatus } from "./keeping-status.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Screen } from "./screen.tsx";
import { StepFooter } from "./step-footer.tsx";
import { SummaryCheck } from "./summary-check.tsx";
import { SummaryQuestion } from "./summary-question.tsx";
import { UnaskedAnswers } from "./unasked-answers.tsx";
import { Waiting } from "./waiting.tsx";

interface SummaryScreenProps {
  readonly words: InterviewWords;
  readonly summary: Summary;
  readonly keeping: Keeping;
  readonly commands: InterviewCommands;
}

/** Everything entered, what is missing, and the button that sends it. */
export const SummaryScreen = ({ words, summary, keeping, commands }: SummaryScreenProps) => {
  const { form, draft, sending, problem } = summary;
  const progress = progressOf(form, draft);
  const { choice, reason } = draft.verdict;
  const chosen = choicesOf(words).find((each) => each.choice === choice)?.label;
  const first = draft.replaces === null ? words.summary.submit : words.summary.submitRevision;
  const submitWord = sending ? words.summary.sending : problem === null ? first : words.retry;
  const meaning = (): string => {
    if (!hasContent(draft)) return words.summary.nothing;
    if (draft.replaces !== null && draft.changedAt === 0) return words.summary.unchanged;
    return progress.missing > 0 ? words.summary.missingMeaning : words.summary.complete;
  };

  return (
    <Screen
      id="summary"
      heading={words.summary.heading}
      above={words.summary.by(candidateLabel(form.candidates, draft.candidate), draft.interviewer)}
      footer={
        <StepFooter words={words} form={form} draft={draft} place={words.summary.step} commands={commands} busy={sending}>
          <Button kind="main" aria-disabled={sending || !canSubmit(draft)} onClick={() => void commands.submit()}>
            {submitWord}
          </Button>
        </StepFooter>
      }
    >
      <Waiting words={words} underWay={sending} text={words.summary.sending} />
      {problem !== null && (
        <ProblemNotice words={words} problem={problem} title={words.summary.failed} comfort={words.summary.nothingLost} />
      )}
      {problem !== null && <CopyButton words={words} text={notesAsText(form, draft, words)} />}
      {summary.asksAccount && (
        <div class="notice notice-stack" role="alert">
          <p>{words.summary.otherAccount(draft.interviewer)}</p>
          <Button kind="main" onClick={() => void commands.submit(true)}>
            {words.summary.otherAccountYes}
          </Button>
        </div>
      )}
      {draft.replaces !== null && <p class="notice">{words.summary.revises}</p>}
      <div class="counts">
        <p class="count">
          <strong class="count-number">{progress.rated}</strong> {words.summary.rated(progress.rated)}
        </p>
        <p class="count">
          <strong class="count-number">{progress.missing}</strong> {words.summary.notObserved(progress.missing)}
        </p>
      </div>
      <p class="help">{meaning()}</p>
      {hasContent(draft) && <SummaryCheck words={words} form={form} draft={draft} disabled={sending} onGo={commands.goTo} />}
      <ol>
        {questionOrder(form, draft.interviewer).questions.map((question, index) => (
          <SummaryQuestion
            key={question.id}
            words={words}
            form={form}
            draft={draft}
            question={question}
            number={index + 1}
            disabled={sending}
            onEdit={() => commands.goTo(question.id)}
          />
        ))}
        <UnaskedAnswers words={words} form={form} draft={draft} />
        {(chosen !== undefined || reason.trim() !== "") && (
          <li class="entry">
            <div class="entry-head">
              <h2 class="entry-title">{words.summary.verdict}</h2>
              <Button kind="small" aria-label={words.summary.editVerdict} aria-disabled={sending} onClick={() => commands.goTo(OVERALL)}>
                {words.summary.editShort}
              </Button>
            </div>
            <p>{chosen}</p>
            <p class="quiet reason">{reason.trim()}</p>
          </li>
        )}
      </ol>
      {problem === null && <KeepingStatus words={words} form={form} draft={draft} keeping={keeping} />}
    </Screen>
  );
};
