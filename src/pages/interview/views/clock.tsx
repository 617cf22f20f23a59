import { useEffect, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";

interface ClockProps {
  readonly words: InterviewWords;
  /** Minutes planned for the question; null when nobody planned any. */
  readonly planned: number | null;
  readonly time: () => { readonly question: number; readonly overall: number };
}

const LOOK_EVERY = 5_000;

/** Minutes on this question and on all, in small print: a help to keep time, not a stopwatch. */
export const Clock = ({ words, planned, time }: ClockProps) => {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((looks) => looks + 1), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  const { question, overall } = time();
  const here = Math.floor(question / 60);
  return (
    <span>
      {planned === null ? words.time.question(here) : words.time.planned(here, planned)}
      {", "}
      {words.time.overall(Math.floor(overall / 60))}
    </span>
  );
};
