import type { InterviewWords } from "../../../content/interview-words.ts";
import { progressOf } from "../completeness.ts";
import { type Draft, draftKey } from "../draft.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { notesAsText } from "../notes-as-text.ts";
import { mayRead, otherDrafts, ownBallot, resumable, type StartScreen, strandedDrafts } from "../start-state.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { DeleteDraft } from "./delete-draft.tsx";

interface StartNoticesProps {
  readonly words: InterviewWords;
  readonly start: StartScreen;
  readonly commands: InterviewCommands;
}

/** What is there already for the chosen candidate and interviewer: a draft, a submitted ballot; and drafts that have lost their candidate. */
export const StartNotices = ({ words, start, commands }: StartNoticesProps) => {
  const draft = resumable(start);
  const ballot = ownBallot(start);
  const discard = (gone: Draft): void => {
    commands.deleteDraft(gone);
    document.getElementById("candidate")?.focus();
  };
  const draftSentence = (found: Draft): string => {
    const { rated, missing } = progressOf(start.form, found);
    return words.start.draft(rated, rated + missing);
  };

  return (
    <div class="notices">
      <div role="status" class="notices">
        {ballot !== null && (
          <div class="notice">
            <p>{ballot.revision > 1 ? words.start.submittedRevision(ballot.revision) : words.start.submitted}</p>
            {ballot.revealed && start.form.mode === "sealed" && <p>{words.start.afterReveal}</p>}
          </div>
        )}
        {draft !== null && (
          <div class="notice" key={draft.id}>
            <p>{draftSentence(draft)}</p>
            {start.fromElsewhere.includes(draftKey(draft)) && <p>{words.start.fromElsewhere}</p>}
            <DeleteDraft words={words} onDelete={() => discard(draft)} />
          </div>
        )}
        {draft === null &&
          otherDrafts(start).map((other) => (
            <div class="notice" key={other.id}>
              <p>{words.start.otherDraft(other.candidateName || other.candidate, other.interviewer)}</p>
              {mayRead(start, other) ? (
                <Button onClick={() => commands.adoptDraft(other)}>{words.start.adopt}</Button>
              ) : (
                <p>{words.start.otherSealed}</p>
              )}
            </div>
          ))}
      </div>
      {strandedDrafts(start).map((stranded) => (
        <div class="notice notice-stack" key={stranded.id}>
          <p>{words.start.stranded(stranded.candidateName || stranded.candidate)}</p>
          <CopyButton words={words} text={notesAsText(start.form, stranded, words)} />
          <DeleteDraft words={words} onDelete={() => discard(stranded)} />
        </div>
      ))}
    </div>
  );
};
