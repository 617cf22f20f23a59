import { useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { choicesOf } from "../choices.ts";
import { openCriteria, verdictGap } from "../completeness.ts";
import type { Draft } from "../draft.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { questionOrder } from "../question-order.ts";
import { focusOn } from "./bring-into-view.ts";
import { Button } from "./button.tsx";
import { TextField } from "./text-field.tsx";

interface RecommendationProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  /** True once the user tried to submit: then what is missing is said at once. */
  readonly tried: boolean;
  readonly commands: InterviewCommands;
}

/** What is still to be rated before one may recommend, each with the way to it. */
const Locked = ({ words, form, draft, commands }: Omit<RecommendationProps, "tried">) => {
  const open = openCriteria(form, draft);
  const { questions } = questionOrder(form, draft.interviewer);
  const fedBy = (criterion: string): number => questions.findIndex(({ criteria }) => criteria.includes(criterion));
  return (
    <>
      <p class="notice">{words.overall.locked(open.length)}</p>
      <ul class="gaps">
        {open.map(({ id, name }) => (
          <li class="gap" key={id}>
            <span dir="auto">{name}</span>
            <Button kind="small" onClick={() => commands.goTo(questions[fedBy(id)]?.id ?? "")}>
              {words.question.number(fedBy(id) + 1)}
            </Button>
          </li>
        ))}
      </ul>
      <div class="field">
        <Button kind="outlined" aria-describedby="mark-rest" onClick={commands.markRest}>
          {words.overall.markRest}
        </Button>
        <p class="quiet" id="mark-rest">
          {words.overall.markRestMeaning}
        </p>
      </div>
    </>
  );
};

/** The recommendation: five choices, and why. It opens once every criterion has been looked at. */
export const Recommendation = ({ words, form, draft, tried, commands }: RecommendationProps) => {
  const isLocked = openCriteria(form, draft).length > 0 && draft.verdict.choice === null;
  const [left, setLeft] = useState(false);
  const byPointer = useRef(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const gap = verdictGap(draft);
  const choiceGap = gap === "choice" && (tried || left);
  if (isLocked) return <Locked words={words} form={form} draft={draft} commands={commands} />;

  return (
    <>
      <fieldset aria-describedby={choiceGap ? "choice-more" : undefined}>
        <legend class="criterion-name">{words.overall.choice}</legend>
        {choicesOf(words).map(({ choice, label }, index) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name="choice"
              id={index === 0 ? "choice" : undefined}
              value={choice}
              checked={draft.verdict.choice === choice}
              onClick={(event) => {
                byPointer.current = event.detail > 0;
              }}
              onChange={() => {
                commands.recommend(choice);
                // With the keyboard one tries several before one goes on.
                if (byPointer.current && draft.verdict.reason === "") focusOn(reason.current);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
        {choiceGap && (
          <p class="field-error" id="choice-more" role="alert">
            {words.overall.choiceMissing}
          </p>
        )}
      </fieldset>
      <TextField
        id="reason"
        words={words}
        label={words.overall.reason}
        hint={words.overall.reasonHint}
        error={(left || tried) && gap === "reason" ? words.overall.reasonMissing : undefined}
        required={true}
        rows={2}
        field={reason}
        value={draft.verdict.reason}
        onText={commands.giveReason}
        onLeave={() => setLeft(true)}
      />
    </>
  );
};
