import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { candidateLabel, candidateLabels } from "../candidate-label.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { chosenCandidate, ownBallot, type StartScreen } from "../start-state.ts";
import { Button } from "./button.tsx";
import { ReasonForm } from "./reason-form.tsx";

interface StartWaysProps {
  readonly words: InterviewWords;
  readonly start: StartScreen;
  readonly commands: InterviewCommands;
}

/** What else one may do than rate: step aside for a candidate, take a submitted ballot back, or move it to whom it was meant for. */
export const StartWays = ({ words, start, commands }: StartWaysProps) => {
  const [to, setTo] = useState("");
  const candidate = chosenCandidate(start);
  const ballot = ownBallot(start);
  const name = candidateLabel(start.form.candidates, start.candidate);
  if (start.done !== "none") {
    return (
      <p class="notice" role="status">
        {start.done === "aside" ? words.start.asideDone(name) : words.start.withdrawDone}
      </p>
    );
  }
  if (candidate === null) return null;
  const cancel = (): void => commands.chooseWay("none");
  if (start.way === "aside") {
    return (
      <div class="notice notice-stack">
        <ReasonForm
          id="aside"
          opener="open-aside"
          words={words}
          heading={words.start.aside}
          meaning={words.start.asideMeaning(name)}
          yes={words.start.asideYes}
          busy={start.acting}
          onYes={(reason) => void commands.stepAside(reason)}
          onCancel={cancel}
        />
      </div>
    );
  }
  if (start.way === "withdraw" && ballot !== null) {
    return (
      <div class="notice notice-stack">
        <label for="move-to">{words.start.moveTo}</label>
        <select id="move-to" class="input" value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">{words.start.moveNowhere}</option>
          {candidateLabels(start.form.candidates)
            .filter(({ id }) => id !== candidate.id)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
        <ReasonForm
          id="withdraw"
          opener="open-withdraw"
          words={words}
          heading={words.start.withdraw}
          meaning={words.start.withdrawMeaning}
          yes={words.start.withdrawYes}
          busy={start.acting}
          onYes={(reason) => void commands.withdraw(ballot.id, reason, to)}
          onCancel={cancel}
        />
      </div>
    );
  }
  return ballot === null ? (
    <Button kind="quiet" id="open-aside" onClick={() => commands.chooseWay("aside")}>
      {words.start.aside}
    </Button>
  ) : (
    <Button kind="quiet" id="open-withdraw" onClick={() => commands.chooseWay("withdraw")}>
      {words.start.withdraw}
    </Button>
  );
};
