import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { BankQuestion } from "../../../domain/question-bank.ts";
import type { Observation } from "../../../domain/rating.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { criteriaOf } from "../criteria-of.ts";
import { type Draft, levelOf } from "../draft.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { offeredLevel } from "../offered-level.ts";
import { focusOn } from "./bring-into-view.ts";
import { CriterionRating } from "./criterion-rating.tsx";

interface RatingsProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly question: BankQuestion;
  /** Id of the note, to which the last rating leads. */
  readonly note: string;
  readonly commands: InterviewCommands;
}

const rowId = (question: string, criterion: string): string => "rating-" + question + "-" + criterion;

/** The criteria of a question, one of them in focus. A choice leads to the next that is open, the last one to the note. */
export const Ratings = ({ words, form, draft, question, note, commands }: RatingsProps) => {
  const criteria = criteriaOf(form, question);
  const levels = (criterion: string): Observation | undefined => levelOf(draft, question.id, criterion);
  const isOpenYet = (criterion: string): boolean =>
    levels(criterion) === undefined && offeredLevel(form, draft, question, criterion) === null;
  const [inFocus, setInFocus] = useState<string | null>(
    () => (criteria.find(({ id }) => isOpenYet(id)) ?? criteria.find(({ id }) => levels(id) === undefined))?.id ?? null,
  );
  const [said, say] = useState("");

  const leave = (index: number): void => {
    const next = [...criteria.slice(index + 1), ...criteria.slice(0, index)].find(({ id }) => isOpenYet(id));
    setInFocus(next?.id ?? null);
    focusOn(document.getElementById(next === undefined ? note : rowId(question.id, next.id) + "-level-1"));
  };

  return (
    <>
      {criteria.map((criterion, index) => (
        <CriterionRating
          key={criterion.id}
          id={rowId(question.id, criterion.id)}
          words={words}
          criterion={criterion}
          level={levels(criterion.id)}
          offer={offeredLevel(form, draft, question, criterion.id)}
          isOpen={inFocus === criterion.id}
          onOpen={() => setInFocus(criterion.id)}
          onRate={(level) => {
            commands.rate(question.id, criterion.id, level);
            say(words.question.said(criterion.name, level === null ? words.question.notObserved : String(level)));
          }}
          onClear={() => {
            if (levels(criterion.id) === undefined) return;
            commands.unrate(question.id, criterion.id);
            say(words.question.cleared(criterion.name));
          }}
          onDone={() => leave(index)}
        />
      ))}
      <p class="off-screen" role="status">
        {said}
      </p>
    </>
  );
};
