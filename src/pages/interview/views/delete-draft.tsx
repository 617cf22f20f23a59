import { useEffect, useRef, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { Button } from "./button.tsx";

interface DeleteDraftProps {
  readonly words: InterviewWords;
  readonly onDelete: () => void;
}

/** Throws a draft away, after asking once more. */
export const DeleteDraft = ({ words, onDelete }: DeleteDraftProps) => {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (answered.current) ask.current?.focus();
    answered.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <Button ref={ask} onClick={() => setAsking(true)}>
        {words.start.remove}
      </Button>
    );
  }
  return (
    <fieldset aria-labelledby="remove-question">
      <p id="remove-question">{words.start.removeQuestion}</p>
      <div class="row">
        <Button ref={keep} onClick={() => setAsking(false)}>
          {words.start.removeNo}
        </Button>
        <Button kind="danger" onClick={onDelete}>
          {words.start.removeYes}
        </Button>
      </div>
    </fieldset>
  );
};
