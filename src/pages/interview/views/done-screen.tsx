import type { InterviewWords } from "../../../content/interview-words.ts";
import { candidateLabel } from "../candidate-label.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { type DoneScreen as Done, missesChanges } from "../interview-state.ts";
import { joinNames } from "../join-names.ts";
import { nextCandidate } from "../next-candidate.ts";
import { notesAsText } from "../notes-as-text.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Emblem } from "./emblem.tsx";
import { Screen } from "./screen.tsx";

interface DoneScreenProps {
  readonly words: InterviewWords;
  readonly done: Done;
  readonly commands: InterviewCommands;
}

/** The ballot is stored: says where, whom one waits for, and goes on to the next candidate. */
export const DoneScreen = ({ words, done, commands }: DoneScreenProps) => {
  const { form, draft, receipt } = done;
  const incomplete = missesChanges(receipt, draft);
  const name = candidateLabel(form.candidates, receipt.candidate);
  const sealed = receipt.sealed && !receipt.revealed;
  const revealed = receipt.revealed && form.mode === "sealed";
  const fate = (): string => {
    if (sealed) return words.done.sealed(receipt.ratings, name, joinNames(receipt.waitingFor, words.and));
    if (!revealed || receipt.revision > 1) return words.done.stored(receipt.ratings, name);
    return receipt.late ? words.done.late(receipt.ratings, name) : words.done.revealed(receipt.ratings, name);
  };
  const next = nextCandidate(form, draft.interviewer, receipt.candidate);

  return (
    <Screen id="done" heading={sealed ? words.done.sealedHeading : words.done.heading}>
      <Emblem picture={sealed ? "seal" : "tick"} />
      <p dir="auto">{fate()}</p>
      {sealed && <p class="quiet">{words.panel.honest}</p>}
      {receipt.forgotten && <p class="notice">{words.done.forgotten}</p>}
      {receipt.revision > 1 && (
        <p class="notice">{words.done.revision(receipt.revision) + (revealed ? " " + words.done.revisionAfterReveal : "")}</p>
      )}
      {receipt.alreadyStored && <p class="notice">{incomplete ? words.done.missesChanges : words.done.storedBefore}</p>}
      {incomplete && (
        <>
          <Button kind="main" onClick={commands.reviseStored}>
            {words.done.sendChanges}
          </Button>
          <CopyButton words={words} text={notesAsText(form, draft, words)} />
        </>
      )}
      <div class="ways">
        {next !== null && (
          <Button kind={incomplete ? "outlined" : "main"} onClick={() => void commands.startNext(next.id)}>
            {words.done.startWith(candidateLabel(form.candidates, next.id))}
          </Button>
        )}
        {next === null && <p>{words.done.everybody}</p>}
        <Button kind={next === null && !incomplete ? "main" : "quiet"} onClick={() => void commands.load()}>
          {words.done.another}
        </Button>
        <Button kind="quiet" onClick={() => void commands.showPanel()}>
          {words.start.panel}
        </Button>
      </div>
    </Screen>
  );
};
