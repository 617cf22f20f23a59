import type { FormWords } from "../../content/form/form-words.ts";
import { candidateLabel } from "../candidate-label.ts";
import { type Screen as AnyScreen, missesChanges } from "../interview-state.ts";
import { notesAsText } from "../notes-as-text.ts";
import { CopyNotes } from "./copy-notes.tsx";
import { Emblem } from "./emblem.tsx";
import { Screen } from "./screen.tsx";

interface DoneScreenProps {
  readonly words: FormWords;
  readonly done: Extract<AnyScreen, { at: "done" }>;
  readonly onAnother: () => void;
}

/** The ballot is stored: says what was stored, and goes on to the next candidate. */
export const DoneScreen = ({ words, done, onAnother }: DoneScreenProps) => {
  const { form, draft, receipt } = done;
  const incomplete = missesChanges(receipt, draft);
  return (
    <Screen id="done" heading={words.done.heading}>
      <Emblem picture="tick" />
      <p>{words.done.stored(receipt.ratings, candidateLabel(form.candidates, receipt.candidate))}</p>
      {receipt.alreadyStored && <p class="notice">{incomplete ? words.done.missesChanges : words.done.storedBefore}</p>}
      {incomplete && <CopyNotes words={words} text={notesAsText(form, draft, words)} />}
      <button type="button" class="button button-main" onClick={onAnother}>
        {words.done.another}
      </button>
    </Screen>
  );
};
