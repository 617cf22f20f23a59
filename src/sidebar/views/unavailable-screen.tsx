import type { FormWords } from "../../content/form/form-words.ts";
import type { ServerProblem } from "../server-problem.ts";
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
    <button type="button" class="button button-main" onClick={onRetry}>
      {words.retry}
    </button>
  </Screen>
);
