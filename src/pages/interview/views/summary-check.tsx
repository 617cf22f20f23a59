import type { InterviewWords } from "../../../content/interview-words.ts";
import type { BankQuestion } from "../../../domain/question-bank.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { lacksEvidence, questionState } from "../completeness.ts";
import type { Draft } from "../draft.ts";
import { questionOrder } from "../question-order.ts";
import { Button } from "./button.tsx";

interface SummaryCheckProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly disabled: boolean;
  readonly onGo: (step: string) => void;
}

/** What a careful colleague would point out before the ballot goes: gaps, ratings that nothing supports. Nothing when there is nothing. */
export const SummaryCheck = ({ words, form, draft, disabled, onGo }: SummaryCheckProps) => {
  const { questions } = questionOrder(form, draft.interviewer);
  const skipped = questions.filter((question) => questionState(form, draft, question) !== "complete");
  const unsupported = questions.filter((question) => lacksEvidence(form, draft, question));
  const lacksVerdict = draft.verdict.choice === null && draft.verdict.reason.trim() === "";
  if (skipped.length + unsupported.length === 0 && !lacksVerdict) return null;

  const line = (text: string, found: readonly BankQuestion[]) =>
    found.length === 0 ? null : (
      <li>
        <p>{text}</p>
        <div class="chips">
          {found.map((question) => {
            const number = questions.indexOf(question) + 1;
            return (
              <Button
                kind="outlined"
                key={question.id}
                aria-label={words.question.number(number)}
                aria-disabled={disabled}
                onClick={() => onGo(question.id)}
              >
                {number}
              </Button>
            );
          })}
        </div>
      </li>
    );

  return (
    <section class="notice" aria-labelledby="check">
      <h2 class="entry-title" id="check">
        {words.summary.check}
      </h2>
      <ul class="checks">
        {line(words.summary.skipped(skipped.length), skipped)}
        {line(words.summary.unsupported(unsupported.length), unsupported)}
        {lacksVerdict && <li>{words.summary.noVerdict}</li>}
      </ul>
    </section>
  );
};
