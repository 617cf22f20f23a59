import type { FormWords } from "../../content/form/form-words.ts";
import { candidateLabels } from "../candidate-label.ts";
import { progressOf } from "../draft.ts";
import type { InterviewCommands } from "../interview.ts";
import { otherDrafts, resumable, type StartScreen as Start } from "../interview-state.ts";
import { Footer } from "./footer.tsx";
import { Screen } from "./screen.tsx";

interface StartScreenProps {
  readonly words: FormWords;
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
  const labels = candidateLabels(start.form.candidates);
  const chosen = labels.find(({ id }) => id === start.candidate);
  const draft = resumable(start);
  const candidateGap = start.incomplete && start.candidate === "";
  const interviewerGap = start.incomplete && start.interviewer.trim() === "";
  const begin = (): void => {
    commands.start();
    focusFirstGap(start);
  };
  const total = (rated: { rated: number; missing: number }): string => words.start.draft(rated.rated, rated.rated + rated.missing);

  return (
    <Screen
      id="start"
      heading={words.start.heading}
      footer={
        <Footer label={words.footer.label} done={0}>
          <span class="step-gap" />
          <button type="button" class="button button-main" onClick={begin}>
            {draft === null ? words.start.begin : words.start.resume}
          </button>
        </Footer>
      }
    >
      <p class="help">{words.start.help}</p>
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
          autocomplete="name"
          maxLength={100}
          value={start.interviewer}
          aria-invalid={interviewerGap}
          aria-describedby="interviewer-more"
          onInput={(event) => commands.nameInterviewer(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing) begin();
          }}
        />
        <div id="interviewer-more">{interviewerGap && <p class="field-error">{words.start.interviewerMissing}</p>}</div>
      </div>
      <div role="status">
        {draft !== null && <p class="notice">{total(progressOf(start.form, draft))}</p>}
        {draft === null &&
          otherDrafts(start).map((other) => (
            <div class="notice" key={other.id}>
              <p>{words.start.otherDraft(other.candidateName || other.candidate, other.interviewer)}</p>
              <button type="button" class="button" onClick={() => commands.adoptDraft(other)}>
                {words.start.adopt}
              </button>
            </div>
          ))}
      </div>
    </Screen>
  );
};
