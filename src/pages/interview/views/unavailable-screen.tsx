import type { InterviewWords } from "../../../content/interview-words.ts";
import type { ServerProblem } from "../../shared/server-problem.ts";
import { Button } from "./button.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Screen } from "./screen.tsx";

interface UnavailableScreenProps {
  readonly words: InterviewWords;
  readonly problem: ServerProblem;
  readonly onRetry: () => void;
}

/** Shown when the form could not be loaded. */
export const UnavailableScreen = ({ words, problem, onRetry }: UnavailableScreenProps) => (
  <Screen id="unavailable" heading={words.unavailable.heading}>
    <ProblemNotice words={words} problem={problem} />
    <Button kind="main" onClick={onRetry}>
      {words.retry}
    </Button>
  </Screen>
);
