import type { InterviewWords } from "../../../content/interview-words.ts";
import type { BankQuestion } from "../../../domain/question-bank.ts";
import type { Observation } from "../../../domain/rating.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { lacksEvidence } from "../completeness.ts";
import { criteriaOf } from "../criteria-of.ts";
import { answerTo, type Draft, levelOf } from "../draft.ts";
import { Button } from "./button.tsx";

interface SummaryQuestionProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly question: BankQuestion;
  /** Counted from 1. */
  readonly number: number;
  readonly disabled: boolean;
  readonly onEdit: () => void;
}

const Level = ({ words, level }: { readonly words: InterviewWords; readonly level: Observation | undefined }) => {
  if (typeof level === "number") return <dd class="level level-rated">{level}</dd>;
  return <dd class="level">{level === null ? words.question.notObserved : words.summary.notRated}</dd>;
};

/** What was entered for one question, with the way back to it. */
export const SummaryQuestion = ({ words, form, draft, question, number, disabled, onEdit }: SummaryQuestionProps) => {
  const { note, evidence, flags } = answerTo(draft, question.id);
  const support = [
    ...(evidence.length > 0 ? [words.summary.ticks(evidence.length)] : []),
    ...(flags.length > 0 ? [words.summary.flags(flags.length)] : []),
    ...(note.trim() !== "" ? [words.summary.withNote] : []),
  ];
  return (
    <li class="entry">
      <div class="entry-head">
        <h2 class="entry-title">{words.question.number(number)}</h2>
        <Button kind="small" aria-label={words.summary.edit(number)} aria-disabled={disabled} onClick={onEdit}>
          {words.summary.editShort}
        </Button>
      </div>
      <dl class="levels">
        {criteriaOf(form, question).map((criterion) => (
          <div class="levels-row" key={criterion.id}>
            <dt dir="auto">{criterion.name}</dt>
            <Level words={words} level={levelOf(draft, question.id, criterion.id)} />
          </div>
        ))}
      </dl>
      {support.length > 0 && <p class="quiet">{support.join(", ")}</p>}
      {lacksEvidence(form, draft, question) && <p class="quiet warn">{"! " + words.summary.noEvidence}</p>}
    </li>
  );
};
