import type { InterviewWords } from "../../../content/interview-words.ts";
import { closestName } from "../../../domain/ballot/closest-name.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import type { StartScreen } from "../start-state.ts";
import { Button } from "./button.tsx";

interface NameQuestionProps {
  readonly words: InterviewWords;
  readonly start: StartScreen;
  readonly commands: InterviewCommands;
}

/** Asks whether a name that the role brief does not have is right, and offers the one that was probably meant. */
export const NameQuestion = ({ words: { start: words }, start, commands }: NameQuestionProps) => {
  const typed = start.interviewer.trim();
  const meant = closestName(
    typed,
    start.form.interviewers.map(({ name }) => name),
  );
  return (
    <div class="notice notice-stack" role="alert">
      <p>{meant === null ? words.notNamed(typed) : words.didYouMean(meant)}</p>
      {meant !== null && (
        <Button kind="main" onClick={() => commands.confirmName(meant)}>
          {words.yesIAm(meant)}
        </Button>
      )}
      <Button onClick={() => commands.confirmName(typed)}>{words.keepName(typed)}</Button>
    </div>
  );
};
