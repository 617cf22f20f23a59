import { useEffect, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";

/** Milliseconds after which an answer is late: a call that waits behind ten others, or behind somebody who is saving, takes this long. */
const LATE = 8_000;

interface WaitingProps {
  readonly words: InterviewWords;
  readonly underWay: boolean;
  /** What is under way, said to those who cannot see it. */
  readonly text: string;
}

/** Says that something is under way, and aloud for everybody once it takes long. */
export const Waiting = ({ words, underWay, text }: WaitingProps) => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!underWay) return;
    const timer = setTimeout(() => setSlow(true), LATE);
    return () => clearTimeout(timer);
  }, [underWay]);
  return (
    <p class={slow ? "notice" : "off-screen"} role="status">
      {slow ? words.slow : underWay ? text : ""}
    </p>
  );
};
