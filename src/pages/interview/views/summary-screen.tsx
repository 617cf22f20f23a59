import type { InterviewWords } from "../../../content/interview-words.ts";
import { candidateLabel } from "../candidate-label.ts";
import { progressOf } from "../completeness.ts";
import { hasContent } from "../draft.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import type { Keeping, SummaryScreen as Summary } from "../interview-state.ts";
import { notesAsText } from "../notes-as-text.ts";
import { questionOrder } from "../question-order.ts";
import { type SubmitGap, submitGaps } from "../submit-gaps.ts";
import { focusOn } from "./bring-into-view.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { KeepingStatus } from "./keeping-status.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Recommendation } from "./recommendation.tsx";
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

/** The end of an interview on one screen: the recommendation, what is missing, everything entered, and the button that sends it. */
export const SummaryScreen = ({ words, summary, keeping, commands }: SummaryScreenProps) => {
  const { form, draft, sending, problem, refused } = summary;
  const { questions } = questionOrder(form, draft.interviewer);
  const progress = progressOf(form, draft);
  const first = draft.replaces === null ? words.summary.submit : words.summary.submitRevision;
  const submitWord = sending ? words.summary.sending : problem === null ? first : words.retry;
  const gaps = refused > 0 ? submitGaps(form, draft) : [];
  const meaning = progress.missing > 0 ? words.summary.missingMeaning : words.summary.complete;
  const isUnchanged = draft.replaces !== null && draft.changedAt === 0;
  const goTo = (gap: SubmitGap): void => {
    if (gap.kind === "long note") commands.goTo(gap.question);
    else if (gap.kind === "nothing" || gap.kind === "unchanged") commands.goTo(questions[0]?.id ?? "");
    else focusOn(document.getElementById(gap.kind === "choice" ? "choice" : "reason"));
  };

  return (
    <Screen
      id="summary"
      heading={words.summary.heading}
      above={
        <div class="above">
          <span dir="auto">{words.summary.by(candidateLabel(form.candidates, draft.candidate), draft.interviewer)}</span>
        </div>
      }
      footer={
        <StepFooter words={words} form={form} draft={draft} place={words.summary.place} commands={commands} busy={sending}>
          <Button kind="main" aria-keyshortcuts="Control+Enter" aria-disabled={sending} onClick={() => void commands.submit()}>
            {submitWord}
          </Button>
        </StepFooter>
      }
    >
      {gaps.length > 0 && <ErrorSummary words={words} gaps={gaps} tries={refused} onGo={goTo} />}
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
      {isUnchanged && <p class="help">{words.summary.unchanged}</p>}
      <Recommendation words={words} form={form} draft={draft} tried={refused > 0} commands={commands} />
      {hasContent(draft) ? (
        <SummaryCheck words={words} form={form} draft={draft} disabled={sending} onGo={commands.goTo} />
      ) : (
        <p class="help">{words.summary.nothing}</p>
      )}
      <UnaskedAnswers words={words} form={form} draft={draft} />
      <p class="quiet">{words.summary.keys}</p>
      <details class="prompts">
        <summary>{words.summary.all(progress.rated, progress.missing)}</summary>
        <p class="quiet">{meaning}</p>
        <ol>
          {questions.map((question, index) => (
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
        </ol>
      </details>
      {problem === null && <KeepingStatus words={words} form={form} draft={draft} keeping={keeping} />}
    </Screen>
  );
};
