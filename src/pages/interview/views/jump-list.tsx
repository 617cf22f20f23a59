import { useEffect, useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { BankQuestion } from "../../../domain/question-bank.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { questionState } from "../completeness.ts";
import { type Draft, SUMMARY } from "../draft.ts";
import { questionOrder } from "../question-order.ts";

interface JumpListProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  /** Names the present step; written on the button. */
  readonly place: string;
  readonly disabled?: boolean;
  readonly onGo: (step: string) => void;
}

const SIGNS = { untouched: "○", "under way": "◐", complete: "●" } as const;

/** The present step, and behind it the list of all steps, to go to any of them in any order. */
export const JumpList = ({ words, form, draft, place, disabled = false, onGo }: JumpListProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { questions, own } = questionOrder(form, draft.interviewer);
  const states = { untouched: words.jump.untouched, "under way": words.jump.underWay, complete: words.jump.complete } as const;

  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[aria-current="step"]')?.focus();
  }, [open]);

  const item = (step: string, sign: string, label: string, state: string) => (
    <li key={step}>
      <button
        type="button"
        class="jump"
        aria-current={draft.place === step ? "step" : undefined}
        onClick={() => {
          setOpen(false);
          onGo(step);
        }}
      >
        <span class="jump-sign" aria-hidden="true">
          {sign}
        </span>
        <span class="jump-text" dir="auto">
          {label}
        </span>
        {state !== "" && <span class="off-screen">{", " + state}</span>}
      </button>
    </li>
  );
  const questionItem = (question: BankQuestion, index: number) => {
    const state = questionState(form, draft, question);
    return item(question.id, SIGNS[state], index + 1 + ". " + question.text, states[state]);
  };

  return (
    <fieldset
      class="jumps"
      aria-label={words.jump.title}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget)) return;
        setOpen(false);
      }}
    >
      <button
        type="button"
        class="button step-place"
        ref={button}
        aria-expanded={open}
        aria-label={words.jump.open(place)}
        aria-disabled={disabled}
        // A press must not take the focus out of the open list, which would close it before the click opens it anew.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !disabled && setOpen(!open)}
      >
        {place}
      </button>
      {open && (
        <div class="jump-panel">
          {own > 0 && <p class="jump-title">{words.jump.own}</p>}
          <ol>{questions.slice(0, own || questions.length).map(questionItem)}</ol>
          {own > 0 && own < questions.length && (
            <>
              <p class="jump-title">{words.jump.others}</p>
              <ol>{questions.slice(own).map((question, index) => questionItem(question, own + index))}</ol>
            </>
          )}
          <ul class="jump-last">
            {item(SUMMARY, draft.verdict.choice === null ? SIGNS.untouched : SIGNS.complete, words.summary.step, "")}
          </ul>
        </div>
      )}
    </fieldset>
  );
};
