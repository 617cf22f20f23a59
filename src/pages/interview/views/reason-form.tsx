import { useEffect, useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { Button } from "./button.tsx";
import { useReturnFocus } from "./return-focus.ts";
import { TextField } from "./text-field.tsx";

interface ReasonFormProps {
  readonly id: string;
  /** The id of what opened it. */
  readonly opener: string;
  readonly words: InterviewWords;
  readonly heading: string;
  readonly meaning: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onYes: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason of a decision that the log keeps. */
export const ReasonForm = ({ id, opener, words, heading, meaning, yes, busy, onYes, onCancel }: ReasonFormProps) => {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useReturnFocus(opener);
  const isBlank = reason.trim() === "";
  const act = (): void => {
    if (busy) return;
    setTried(true);
    if (isBlank) field.current?.focus();
    else onYes(reason.trim());
  };
  return (
    <section aria-labelledby={id}>
      <h2 class="entry-title" id={id}>
        {heading}
      </h2>
      <p>{meaning}</p>
      <TextField
        id={id + "-reason"}
        words={words}
        label={words.panel.reason}
        hint={words.panel.reasonHint}
        error={tried && isBlank ? words.panel.reasonMissing : undefined}
        required={true}
        rows={2}
        field={field}
        value={reason}
        onText={setReason}
      />
      <div class="row">
        <Button onClick={onCancel}>{words.panel.cancel}</Button>
        <Button kind="main" aria-disabled={busy} onClick={act}>
          {yes}
        </Button>
      </div>
    </section>
  );
};
