import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { copyText } from "../copy-text.ts";
import { Button } from "./button.tsx";

interface CopyButtonProps {
  readonly words: InterviewWords;
  /** What the button says; that it copies the notes, unless told otherwise. */
  readonly label?: string;
  readonly text: string;
}

/** Takes a text to the clipboard; where the browser forbids that, shows it ready to be selected. */
export const CopyButton = ({ words, label = words.copy.button, text }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<"none" | "copied" | "by hand">("none");
  const copy = async (): Promise<void> => setOutcome((await copyText(text)) ? "copied" : "by hand");

  return (
    <div class="copy">
      <Button kind="outlined" onClick={() => void copy()}>
        {label}
      </Button>
      <p class="quiet" role="status">
        {outcome === "copied" ? words.copy.copied : outcome === "by hand" ? words.copy.byHand : ""}
      </p>
      {outcome === "by hand" && <textarea class="input note" aria-label={label} readOnly={true} rows={6} value={text} />}
    </div>
  );
};
