import type { FormWords } from "../../../content/form/form-words.ts";
import type { ServerProblem } from "../../shared/server-problem.ts";
import { Button } from "./button.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { Screen } from "./screen.tsx";

interface UnavailableScreenProps {
  readonly words: FormWords;
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
