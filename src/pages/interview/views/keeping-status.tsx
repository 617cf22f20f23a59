import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import { problemSentence } from "../../shared/server-problem.ts";
import { type Draft, hasContent } from "../draft.ts";
import type { Keeping } from "../interview-state.ts";
import { notesAsText } from "../notes-as-text.ts";
import { CopyButton } from "./copy-button.tsx";

interface KeepingStatusProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly keeping: Keeping;
}

/** How the draft is kept: a quiet word while all is well, and what to do when it is not. */
export const KeepingStatus = ({ words, form, draft, keeping }: KeepingStatusProps) => {
  const { refusedHere, refusedThere } = keeping;
  const touched = hasContent(draft) && draft.changedAt > 0;
  if (!refusedHere && refusedThere === null) {
    return (
      <p class="quiet" role="status">
        {touched ? words.keeping.kept : ""}
      </p>
    );
  }
  const title = refusedThere === null ? words.keeping.onlyThere : refusedHere ? words.keeping.nowhere : words.keeping.onlyHere;
  return (
    <div class="notice notice-stack">
      <div role="status">
        <p>{title}</p>
        {refusedThere !== null && <p>{problemSentence(refusedThere, words.problems)}</p>}
      </div>
      <CopyButton words={words} text={notesAsText(form, draft, words)} />
    </div>
  );
};
