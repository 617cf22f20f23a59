import type { Ref } from "preact";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { MAX_TEXT_LENGTH } from "../../../domain/ballot/ballot.ts";
import { excessOf } from "../submit-gaps.ts";

interface TextFieldProps {
  readonly id: string;
  readonly words: InterviewWords;
  readonly label: string;
  readonly hint: string;
  /** Said instead of the hint, and marks the field, while something is wrong with it. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly rows: number;
  readonly value: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
}

/** Within this many characters of the limit the field counts what is left. */
const COUNTS_FROM = 1_000;

/** A field for sentences, with its label above it and what it is for below; near the limit it counts, and beyond it says what to take out. */
export const TextField = ({ id, words, label, hint, error, required, rows, value, field = null, onText, onLeave }: TextFieldProps) => {
  const excess = excessOf(value);
  const wrong = excess > 0 ? words.text.tooLong(excess, MAX_TEXT_LENGTH) : error;
  const left = MAX_TEXT_LENGTH - value.length;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input note"
        dir="auto"
        rows={rows}
        ref={field}
        value={value}
        aria-required={required}
        aria-invalid={wrong !== undefined}
        aria-describedby={id + "-more"}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <div id={id + "-more"}>
        {wrong === undefined ? (
          <p class="quiet">{hint}</p>
        ) : (
          <p class="field-error" role="alert">
            {wrong}
          </p>
        )}
      </div>
      <p class={excess === 0 && left <= COUNTS_FROM ? "quiet" : "off-screen"} role="status">
        {excess === 0 && left <= COUNTS_FROM ? words.text.left(left) : ""}
      </p>
    </div>
  );
};
