import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { candidateLabel } from "../candidate-label.ts";
import { criteriaOf } from "../criteria-of.ts";
import { answerTo, type Draft, levelOf } from "../draft.ts";
import type { Interview } from "../interview.ts";
import type { Keeping } from "../interview-state.ts";
import { questionOrder } from "../question-order.ts";
import { Button } from "./button.tsx";
import { Clock } from "./clock.tsx";
import { CriterionRating } from "./criterion-rating.tsx";
import { KeepingStatus } from "./keeping-status.tsx";
import { Prompts } from "./prompts.tsx";
import { Screen } from "./screen.tsx";
import { StepFooter } from "./step-footer.tsx";
import { TextField } from "./text-field.tsx";
import { TickList } from "./tick-list.tsx";

interface QuestionScreenProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly index: number;
  readonly keeping: Keeping;
  readonly interview: Interview;
}

/** One question: what to ask, what to listen for, the ratings it feeds, a note. */
export const QuestionScreen = ({ words, form, draft, index, keeping, interview }: QuestionScreenProps) => {
  const { questions, own } = questionOrder(form, draft.interviewer);
  const question = questions[index];
  if (question === undefined) throw new RangeError("There is no question " + (index + 1) + ".");
  const { id } = question;
  const { note, evidence, flags } = answerTo(draft, id);

  return (
    <Screen
      id={"question-" + id}
      above={
        <>
          <span>{words.question.rating(candidateLabel(form.candidates, draft.candidate))}</span>
          <Clock key={id} words={words} planned={question.minutes} time={interview.time} />
        </>
      }
      heading={question.text}
      footer={
        <StepFooter words={words} form={form} draft={draft} place={words.footer.progress(index + 1, questions.length)} commands={interview}>
          <Button kind="main" aria-keyshortcuts="Alt+ArrowRight" onClick={interview.next}>
            {words.footer.next}
          </Button>
        </StepFooter>
      }
    >
      {(question.intent !== "" || index < own) && (
        <p class="quiet intent">
          {index < own && <strong class="badge">{words.question.own}</strong>}
          {question.intent}
        </p>
      )}
      <TickList
        key={id + "-evidence"}
        id={"evidence-" + id}
        title={words.question.listenFor}
        items={question.listenFor}
        ticked={evidence}
        tone="signal"
        onTick={(text) => interview.tick(id, "evidence", text)}
      />
      <TickList
        key={id + "-flags"}
        id={"flags-" + id}
        title={words.question.redFlags}
        items={question.redFlags}
        ticked={flags}
        tone="flag"
        onTick={(text) => interview.tick(id, "flags", text)}
      />
      <Prompts key={id + "-ask"} title={words.question.followUps} items={question.followUps} />
      {criteriaOf(form, question).map((criterion) => (
        <CriterionRating
          key={id + "-" + criterion.id}
          id={"rating-" + id + "-" + criterion.id}
          words={words}
          criterion={criterion}
          level={levelOf(draft, id, criterion.id)}
          onRate={(level) => interview.rate(id, criterion.id, level)}
        />
      ))}
      <TextField
        key={id}
        id={"note-" + id}
        label={words.question.note}
        hint={words.question.noteHint}
        rows={3}
        value={note}
        onText={(text) => interview.writeNote(id, text)}
      />
      <KeepingStatus words={words} form={form} draft={draft} keeping={keeping} />
    </Screen>
  );
};
