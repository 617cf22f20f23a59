import type { InterviewWords } from "../../../content/interview-words.ts";
import { candidateLabels } from "../candidate-label.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { questionOrder } from "../question-order.ts";
import { ownBallot, resumable, type StartScreen as Start } from "../start-state.ts";
import { Button } from "./button.tsx";
import { Footer } from "./footer.tsx";
import { NameQuestion } from "./name-question.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Screen } from "./screen.tsx";
import { StartNotices } from "./start-notices.tsx";
import { StartWays } from "./start-ways.tsx";
import { Waiting } from "./waiting.tsx";

interface StartScreenProps {
  readonly words: InterviewWords;
  readonly start: Start;
  readonly commands: InterviewCommands;
}

// A closed list box cuts a longer name off, so that is shown in full below it. In characters.
const FITS_LIST_BOX = 26;

const focusFirstGap = (start: Start): void => {
  const gap = start.candidate === "" ? "candidate" : start.interviewer.trim() === "" ? "interviewer" : null;
  if (gap !== null) document.getElementById(gap)?.focus();
};

/** Who is interviewed, and by whom. */
export const StartScreen = ({ words, start, commands }: StartScreenProps) => {
  const { form, interviewer } = start;
  const labels = candidateLabels(form.candidates);
  const chosen = labels.find(({ id }) => id === start.candidate);
  const candidateGap = start.incomplete && start.candidate === "";
  const interviewerGap = start.incomplete && interviewer.trim() === "";
  const { own } = questionOrder(form, interviewer);

  const draft = resumable(start);
  const ballot = draft === null && start.current === null ? ownBallot(start) : null;
  const way = start.opening ? words.start.opening : draft !== null ? words.start.resume : ballot ? words.start.revise : words.start.begin;
  const begin = (): void => {
    if (ballot !== null) return void commands.reviseBallot(ballot.id);
    commands.start();
    focusFirstGap(start);
  };

  return (
    <Screen
      id="start"
      heading={words.start.heading}
      footer={
        <Footer label={words.footer.label} done={0}>
          <span />
          <Button kind="main" aria-disabled={start.opening} onClick={begin}>
            {way}
          </Button>
        </Footer>
      }
    >
      <p class="help">{words.start.help}</p>
      {start.problem !== null && <ProblemNotice words={words} problem={start.problem} />}
      <div class="field">
        <label for="candidate">{words.start.candidate}</label>
        <select
          id="candidate"
          class="input"
          value={start.candidate}
          aria-invalid={candidateGap}
          aria-describedby="candidate-more"
          onChange={(event) => commands.chooseCandidate(event.currentTarget.value)}
        >
          {start.candidate === "" && <option value="">{words.start.chooseCandidate}</option>}
          {labels.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <div id="candidate-more">
          {candidateGap && <p class="field-error">{words.start.candidateMissing}</p>}
          {chosen !== undefined && chosen.label.length > FITS_LIST_BOX && <p class="quiet">{chosen.label}</p>}
        </div>
      </div>
      <div class="field">
        <label for="interviewer">{words.start.interviewer}</label>
        <input
          id="interviewer"
          class="input"
          type="text"
          // The browser's own suggestions would lie over the named interviewers.
          autocomplete={form.interviewers.length > 0 ? "off" : "name"}
          list={form.interviewers.length > 0 ? "interviewers" : undefined}
          maxLength={100}
          value={interviewer}
          aria-invalid={interviewerGap}
          aria-describedby="interviewer-more"
          onInput={(event) => commands.nameInterviewer(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing) begin();
          }}
        />
        <datalist id="interviewers">
          {form.interviewers.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div id="interviewer-more">
          {interviewerGap && <p class="field-error">{words.start.interviewerMissing}</p>}
          {own > 0 && own < form.questions.length && <p class="quiet">{words.start.focus(own)}</p>}
        </div>
      </div>
      {start.asksName && <NameQuestion words={words} start={start} commands={commands} />}
      <Waiting words={words} underWay={start.opening || start.acting} text={start.acting ? words.summary.sending : words.start.opening} />
      <StartNotices words={words} start={start} commands={commands} />
      {start.problem !== null && ballot !== null && <Button onClick={commands.start}>{words.start.afresh}</Button>}
      <StartWays key={start.candidate + start.interviewer} words={words} start={start} commands={commands} />
      <Button kind="quiet" onClick={() => void commands.showPanel()}>
        {words.start.panel}
      </Button>
    </Screen>
  );
};
