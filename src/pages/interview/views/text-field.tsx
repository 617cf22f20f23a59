import type { Ref } from "preact";

interface TextFieldProps {
  readonly id: string;
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

/** A field for sentences, with its label above it and what it is for below. */
export const TextField = ({ id, label, hint, error, required, rows, value, field = null, onText, onLeave }: TextFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <textarea
      id={id}
      class="input note"
      rows={rows}
      ref={field}
      value={value}
      aria-required={required}
      aria-invalid={error !== undefined}
      aria-describedby={id + "-more"}
      onInput={(event) => onText(event.currentTarget.value)}
      onBlur={onLeave}
    />
    <p class={error === undefined ? "quiet" : "field-error"} id={id + "-more"}>
      {error ?? hint}
    </p>
  </div>
);
