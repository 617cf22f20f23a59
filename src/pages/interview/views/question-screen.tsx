import type { InterviewWords } from "../../../content/interview-words.ts";
import { BRAND_CRITERION, PLATFORM_CRITERION } from "../../../domain/interview-plan.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { candidateLabel } from "../candidate-label.ts";
import { progressOf } from "../completeness.ts";
import { answerTo, type Draft } from "../draft.ts";
import type { Interview } from "../interview.ts";
import type { Keeping } from "../interview-state.ts";
import { isAllOffered } from "../offered-level.ts";
import { questionOrder } from "../question-order.ts";
import { Aids } from "./aids.tsx";
import { BrandVoice } from "./brand-voice.tsx";
import { Button } from "./button.tsx";
import { Clock } from "./clock.tsx";
import { KeepingStatus } from "./keeping-status.tsx";
import { PlatformLevels } from "./platform-levels.tsx";
import { Ratings } from "./ratings.tsx";
import { Screen } from "./screen.tsx";
import { StepFooter } from "./step-footer.tsx";
import { TextField } from "./text-field.tsx";

interface QuestionScreenProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly index: number;
  readonly keeping: Keeping;
  readonly interview: Interview;
}

/** One question: what to ask, the ratings it feeds, a note, and what helps to listen. */
export const QuestionScreen = ({ words, form, draft, index, keeping, interview }: QuestionScreenProps) => {
  const { questions, own } = questionOrder(form, draft.interviewer);
  const question = questions[index];
  if (question === undefined) throw new RangeError("There is no question " + (index + 1) + ".");
  const { id } = question;
  const answer = answerTo(draft, id);
  const place = words.question.place(index + 1, questions.length);
  const platformQuestion = form.questions.find(({ criteria }) => criteria.includes(PLATFORM_CRITERION))?.id;
  const keeps = isAllOffered(form, draft, question);

  return (
    <Screen
      id={"question-" + id}
      describedBy="left"
      above={
        <>
          <div class="above">
            <span dir="auto">{candidateLabel(form.candidates, draft.candidate)}</span>
            <Clock key={id} words={words} planned={question.minutes} time={interview.time} />
          </div>
          <div class="above">
            <span aria-hidden="true">{place}</span>
            <span id="left">{words.question.left(progressOf(form, draft).open)}</span>
          </div>
        </>
      }
      before={place + ": "}
      heading={question.text}
      footer={
        <StepFooter
          words={words}
          form={form}
          draft={draft}
          place={words.footer.progress(index + 1, questions.length)}
          commands={interview}
          aids={<Aids key={id} words={words} question={question} answer={answer} onTick={(list, text) => interview.tick(id, list, text)} />}
        >
          <Button kind="main" aria-keyshortcuts="Control+Enter" onClick={interview.goOn}>
            {keeps ? words.footer.keep : words.footer.next}
          </Button>
        </StepFooter>
      }
    >
      {question.criteria.includes(BRAND_CRITERION) && <BrandVoice words={words} brand={form.brand} />}
      <Ratings key={id} words={words} form={form} draft={draft} question={question} note={"note-" + id} commands={interview} />
      <TextField
        key={id}
        id={"note-" + id}
        words={words}
        label={words.question.note}
        hint={words.question.noteHint}
        rows={3}
        value={answer.note}
        onText={(text) => interview.writeNote(id, text)}
      />
      {id === platformQuestion && (
        <PlatformLevels
          words={words}
          platforms={form.platforms}
          seen={answer.platforms ?? []}
          onLevel={(platform, level) => interview.notePlatform(id, platform, level)}
        />
      )}
      {(question.intent !== "" || index < own) && (
        <p class="quiet">
          {index < own && <strong class="badge">{words.question.own}</strong>}
          <span dir="auto">{question.intent}</span>
        </p>
      )}
      <p class="quiet">{words.question.keys}</p>
      <KeepingStatus words={words} form={form} draft={draft} keeping={keeping} />
    </Screen>
  );
};
