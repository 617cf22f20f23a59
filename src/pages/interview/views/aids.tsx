import { useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { BankQuestion } from "../../../domain/question-bank.ts";
import type { DraftAnswer } from "../draft.ts";
import { TickList } from "./tick-list.tsx";

interface AidsProps {
  readonly words: InterviewWords;
  readonly question: BankQuestion;
  readonly answer: DraftAnswer;
  readonly onTick: (list: "evidence" | "flags", text: string) => void;
}

type Aid = "evidence" | "flags" | "ask";

/** What helps to listen, one touch away above the footer: signals and red flags to tick, and what to ask next. */
export const Aids = ({ words: { question: words }, question, answer, onTick }: AidsProps) => {
  const [open, setOpen] = useState<Aid | null>(null);
  const root = useRef<HTMLFieldSetElement>(null);
  const { evidence, flags } = answer;
  const aids = [
    { aid: "evidence", label: words.listenFor, items: [...question.listenFor, ...evidence], ticked: evidence.length },
    { aid: "flags", label: words.redFlags, items: [...question.redFlags, ...flags], ticked: flags.length },
    { aid: "ask", label: words.followUps, items: question.followUps, ticked: 0 },
  ] as const;
  const shown = aids.filter(({ items }) => items.length > 0);
  if (shown.length === 0) return null;

  return (
    <fieldset
      class="aids"
      aria-label={words.aids}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || open === null) return;
        setOpen(null);
        root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      }}
    >
      {shown.map(({ aid, label, ticked }) => (
        <button
          type="button"
          class="button aid"
          key={aid}
          aria-expanded={open === aid}
          aria-controls={open === aid ? "aid-" + question.id : undefined}
          onClick={() => setOpen(open === aid ? null : aid)}
        >
          {label}
          {ticked > 0 && (
            <span class="aid-count">
              {ticked}
              <span class="off-screen">{" " + words.ticked(ticked)}</span>
            </span>
          )}
        </button>
      ))}
      {open !== null && (
        <div class="aid-panel" id={"aid-" + question.id}>
          {open === "evidence" && (
            <TickList
              id={"evidence-" + question.id}
              title={words.listenFor}
              items={question.listenFor}
              ticked={evidence}
              tone="signal"
              onTick={(text) => onTick("evidence", text)}
            />
          )}
          {open === "flags" && (
            <TickList
              id={"flags-" + question.id}
              title={words.redFlags}
              items={question.redFlags}
              ticked={flags}
              tone="flag"
              onTick={(text) => onTick("flags", text)}
            />
          )}
          {open === "ask" && (
            <ul class="bullets" aria-label={words.followUps}>
              {question.followUps.map((item) => (
                <li key={item} dir="auto">
                  {item}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </fieldset>
  );
};
