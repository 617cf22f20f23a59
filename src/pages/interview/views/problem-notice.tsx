import { useEffect, useRef } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { problemSentence, type ServerProblem } from "../../shared/server-problem.ts";
import { bringIntoView } from "./bring-into-view.ts";

interface ProblemNoticeProps {
  readonly words: InterviewWords;
  readonly problem: ServerProblem;
  /** Said first, in bold. */
  readonly title?: string;
  /** Said last. */
  readonly comfort?: string;
}

/** What went wrong, in a sentence; announced at once. What only an engineer can use stays folded. */
export const ProblemNotice = ({ words, problem, title, comfort }: ProblemNoticeProps) => {
  const notice = useRef<HTMLDivElement>(null);
  // The button that failed may be far below.
  useEffect(() => {
    if (notice.current !== null) bringIntoView(notice.current);
  }, [problem]);
  return (
    <div class="notice notice-problem" ref={notice}>
      <div role="alert">
        {title !== undefined && <p class="notice-title">{title}</p>}
        <p>{problemSentence(problem, words.problems)}</p>
        {comfort !== undefined && <p>{comfort}</p>}
      </div>
      {problem.reason === "unexpected" && problem.message !== "" && (
        <details>
          <summary>{words.details}</summary>
          <p class="quiet">{problem.message}</p>
        </details>
      )}
    </div>
  );
};
