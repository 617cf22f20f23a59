import { useEffect, useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { Button } from "./button.tsx";
import { useReturnFocus } from "./return-focus.ts";
import { TextField } from "./text-field.tsx";

interface RevealFormProps {
  readonly words: InterviewWords;
  /** The id of what opened it. */
  readonly opener: string;
  /** The candidate's name. */
  readonly name: string;
  /** Those who have not submitted yet, as one says them; "" when all have. */
  readonly missing: string;
  readonly busy: boolean;
  readonly onReveal: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Reveals sealed ballots: asks for a tick, since it cannot be taken back, and for the reason where somebody is missing. */
export const RevealForm = ({ words, opener, name, missing, busy, onReveal, onCancel }: RevealFormProps) => {
  const [reason, setReason] = useState("");
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useReturnFocus(opener);

  const needsReason = missing !== "";
  const reasonGap = needsReason && reason.trim() === "";
  const sureGap = tried && !sure;
  const reveal = (): void => {
    if (busy) return;
    setTried(true);
    if (reasonGap) field.current?.focus();
    else if (!sure) box.current?.focus();
    else onReveal(reason.trim());
  };

  return (
    <section class="notice notice-stack" aria-labelledby="reveal">
      <h2 class="entry-title" id="reveal">
        {words.panel.revealNow(name)}
      </h2>
      <p>{missing === "" ? words.panel.revealAllIn : words.panel.revealMeaning(missing)}</p>
      <TextField
        id="reveal-reason"
        words={words}
        label={words.panel.reason}
        hint={needsReason ? words.panel.reasonHint : words.panel.reasonOptional}
        error={tried && reasonGap ? words.panel.reasonMissing : undefined}
        required={needsReason}
        rows={2}
        field={field}
        value={reason}
        onText={setReason}
      />
      <label class="tick" for="reveal-sure">
        <input
          type="checkbox"
          id="reveal-sure"
          ref={box}
          checked={sure}
          aria-invalid={sureGap}
          aria-describedby={sureGap ? "reveal-sure-more" : undefined}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <span>{words.panel.confirm(name)}</span>
      </label>
      {sureGap && (
        <p class="field-error" id="reveal-sure-more" role="alert">
          {words.panel.confirmMissing}
        </p>
      )}
      <div class="row">
        <Button onClick={onCancel}>{words.panel.cancel}</Button>
        <Button kind="main" aria-disabled={busy} onClick={reveal}>
          {busy ? words.panel.revealing : words.panel.revealYes}
        </Button>
      </div>
    </section>
  );
};
