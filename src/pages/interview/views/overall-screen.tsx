import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { candidateLabel } from "../candidate-label.ts";
import { choicesOf } from "../choices.ts";
import { openCriteria, verdictGap } from "../completeness.ts";
import type { Draft } from "../draft.ts";
import type { InterviewCommands } from "../interview.ts";
import type { Keeping } from "../interview-state.ts";
import { questionOrder } from "../question-order.ts";
import { Button } from "./button.tsx";
import { KeepingStatus } from "./keeping-status.tsx";
import { Screen } from "./screen.tsx";
import { StepFooter } from "./step-footer.tsx";
import { TextField } from "./text-field.tsx";

interface OverallScreenProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly keeping: Keeping;
  readonly commands: InterviewCommands;
}

/** What is still to be rated before one may recommend, each with the way to it. */
const Locked = ({ words, form, draft, commands }: Omit<OverallScreenProps, "keeping">) => {
  const open = openCriteria(form, draft);
  const { questions } = questionOrder(form, draft.interviewer);
  const fedBy = (criterion: string): number => questions.findIndex(({ criteria }) => criteria.includes(criterion));
  return (
    <>
      <p class="notice">{words.overall.locked(open.length)}</p>
      <ul class="gaps">
        {open.map(({ id, name }) => (
          <li class="gap" key={id}>
            <span>{name}</span>
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
export const OverallScreen = ({ words, form, draft, keeping, commands }: OverallScreenProps) => {
  const locked = openCriteria(form, draft).length > 0 && draft.verdict.choice === null;
  const [left, setLeft] = useState(false);
  const gap = verdictGap(draft);

  return (
    <Screen
      id={locked ? "overall-locked" : "overall"}
      above={words.question.rating(candidateLabel(form.candidates, draft.candidate))}
      heading={words.overall.heading}
      footer={
        <StepFooter words={words} form={form} draft={draft} place={words.summary.verdictShort} commands={commands}>
          <Button kind="main" aria-keyshortcuts="Alt+ArrowRight" onClick={commands.next}>
            {words.footer.review}
          </Button>
        </StepFooter>
      }
    >
      {locked ? (
        <Locked words={words} form={form} draft={draft} commands={commands} />
      ) : (
        <>
          <p class="help">{words.overall.help}</p>
          <fieldset>
            <legend class="criterion-name">{words.overall.choice}</legend>
            {choicesOf(words).map(({ choice, label }) => (
              <label class="choice" key={choice}>
                <input
                  type="radio"
                  name="choice"
                  value={choice}
                  checked={draft.verdict.choice === choice}
                  onChange={() => commands.recommend(choice)}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          {gap === "choice" && <p class="field-error">{words.overall.choiceMissing}</p>}
          <TextField
            id="reason"
            label={words.overall.reason}
            hint={words.overall.reasonHint}
            error={left && gap === "reason" ? words.overall.reasonMissing : undefined}
            required={true}
            rows={3}
            value={draft.verdict.reason}
            onText={commands.giveReason}
            onLeave={() => setLeft(true)}
          />
        </>
      )}
      <KeepingStatus words={words} form={form} draft={draft} keeping={keeping} />
    </Screen>
  );
};
