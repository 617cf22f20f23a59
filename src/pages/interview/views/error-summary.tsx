import { useEffect, useRef } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { SubmitGap } from "../submit-gaps.ts";
import { focusOn } from "./bring-into-view.ts";
import { Button } from "./button.tsx";

interface ErrorSummaryProps {
  readonly words: InterviewWords;
  readonly gaps: readonly SubmitGap[];
  /** How often the user tried: each time the summary takes the focus. */
  readonly tries: number;
  readonly onGo: (gap: SubmitGap) => void;
}

/** What keeps the ballot from being sent, each with the way to it. It takes the focus, so that nobody presses a button in vain. */
export const ErrorSummary = ({ words: { summary: words, overall, text }, gaps, tries, onGo }: ErrorSummaryProps) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusOn(root.current);
  }, [tries]);
  const sentence = (gap: SubmitGap): string => {
    switch (gap.kind) {
      case "nothing":
        return words.nothing;
      case "unchanged":
        return words.unchanged;
      case "choice":
        return overall.choiceMissing;
      case "reason":
        return overall.reasonMissing;
      case "long reason":
        return text.longReason;
      case "long note":
        return text.longNote(gap.number);
    }
  };
  return (
    <div class="notice notice-problem" role="alert" tabIndex={-1} aria-labelledby="errors" ref={root}>
      <h2 class="notice-title" id="errors">
        {words.blocked}
      </h2>
      <ul class="checks">
        {gaps.map((gap) => (
          <li key={JSON.stringify(gap)}>
            <Button kind="link" onClick={() => onGo(gap)}>
              {sentence(gap)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
