import { useLayoutEffect, useRef } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { Observation } from "../../../domain/rating.ts";
import type { FormCriterion } from "../../../wire/interview.ts";
import { levelOfKey } from "../../shared/level-key.ts";
import type { OfferedLevel } from "../offered-level.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { Button } from "./button.tsx";

interface CriterionRatingProps {
  readonly words: InterviewWords;
  /** Unique on the page: the start of every id in this row. */
  readonly id: string;
  readonly criterion: FormCriterion;
  /** undefined while not rated. */
  readonly level: Observation | undefined;
  /** A level from an earlier question, to be confirmed. */
  readonly offer: OfferedLevel | null;
  /** True for the criterion in focus, which shows what all its levels look like. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRate: (level: Observation) => void;
  readonly onClear: () => void;
  /** The choice is made: by the pointer, a digit or Enter, never by an arrow key, which only tries one level after another. */
  readonly onDone: () => void;
}

const LEVELS: readonly Observation[] = [1, 2, 3, 4, 5, null];

/**
 * One criterion's rating: native radio buttons. In focus they stand one below another, each beside the text of its level; otherwise they are a
 * row of segments, so that the other criteria of the question stay in sight.
 */
export const CriterionRating = ({ words, id, criterion, level, offer, isOpen, ...on }: CriterionRatingProps) => {
  const root = useRef<HTMLFieldSetElement>(null);
  const byPointer = useRef(false);
  const anchorOf = (each: Observation): string => (each === null ? words.question.notObservedMeaning : (criterion.anchors[each - 1] ?? ""));
  const partId = (part: string, each: Observation): string => id + "-" + part + "-" + (each ?? 0);
  useLayoutEffect(() => {
    if (isOpen && root.current?.contains(document.activeElement)) bringIntoView(root.current);
  }, [isOpen]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return;
    const pressed = levelOfKey(event);
    if (pressed !== undefined) {
      event.preventDefault();
      document.getElementById(partId("level", pressed))?.focus({ preventScroll: true });
      on.onRate(pressed);
      on.onDone();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      on.onClear();
    } else if (event.key === "Enter" && (level !== undefined || offer !== null)) {
      event.preventDefault();
      if (offer !== null) on.onRate(offer.level);
      on.onDone();
    }
  };
  const keep = (): void => {
    if (offer === null) return;
    on.onRate(offer.level);
    on.onDone();
  };

  return (
    <fieldset
      class={"criterion" + (isOpen ? " criterion-open" : "") + (offer === null ? "" : " offers")}
      aria-describedby={offer === null ? undefined : id + "-offer"}
      ref={root}
      onKeyDown={onKey}
    >
      <legend class="criterion-name">
        {/* The keyboard opens a criterion by going there; this is for the pointer. */}
        <button type="button" class="criterion-toggle" tabIndex={-1} aria-expanded={isOpen} dir="auto" onClick={on.onOpen}>
          {criterion.name}
        </button>
      </legend>
      {offer !== null && (
        <p class="offer">
          <span id={id + "-offer"}>{words.question.offered(offer.level, offer.number)}</span>
          <Button kind="small" tabIndex={-1} onClick={keep}>
            {words.question.keep(offer.level)}
          </Button>
        </p>
      )}
      <div class="segments">
        {LEVELS.map((each) => (
          <div class={each === null ? "segment segment-wide" : "segment"} key={each}>
            <label>
              <input
                type="radio"
                class="segment-input"
                id={partId("level", each)}
                name={id}
                value={each ?? 0}
                checked={level === each}
                aria-describedby={partId("anchor", each)}
                onClick={(event) => {
                  // The second press of a double click would meet another level, because a choice moves what is below it.
                  if (event.detail > 1) return event.preventDefault();
                  byPointer.current = event.detail > 0;
                  if (level === each) on.onClear();
                }}
                onChange={() => {
                  on.onRate(each);
                  if (byPointer.current) on.onDone();
                }}
                onFocus={(event) => {
                  // Not at the press of a pointer, which would find the row moved away before it ends.
                  if (event.currentTarget.matches(":focus-visible")) on.onOpen();
                }}
              />
              <span class="segment-face">{each ?? words.question.notObserved}</span>
            </label>
            <p class="anchor" dir="auto" id={partId("anchor", each)}>
              {anchorOf(each)}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
