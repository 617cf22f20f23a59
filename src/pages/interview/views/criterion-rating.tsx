import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { Observation } from "../../../domain/rating.ts";
import type { FormCriterion } from "../../../wire/interview.ts";
import { levelOfKey } from "../../shared/level-key.ts";

interface CriterionRatingProps {
  readonly words: InterviewWords;
  /** Unique on the page: the start of every id in this row. */
  readonly id: string;
  readonly criterion: FormCriterion;
  /** undefined while not rated. */
  readonly level: Observation | undefined;
  readonly onRate: (level: Observation) => void;
}

const LEVELS: readonly Observation[] = [1, 2, 3, 4, 5, null];

/**
 * One criterion's rating: native radio buttons drawn as segments, with the anchor of the level pointed at, focused or chosen below.
 *
 * All anchors lie in one place, only one of them visible, so the row keeps its height whichever is shown.
 */
export const CriterionRating = ({ words, id, criterion, level, onRate }: CriterionRatingProps) => {
  const [hovered, setHovered] = useState<Observation | undefined>(undefined);
  const [focused, setFocused] = useState<Observation | undefined>(undefined);
  const shown = hovered !== undefined ? hovered : focused !== undefined ? focused : level;
  const anchorOf = (each: Observation): string => (each === null ? words.question.notObservedMeaning : (criterion.anchors[each - 1] ?? ""));
  const partId = (part: string, each: Observation): string => id + "-" + part + "-" + (each ?? 0);

  return (
    <fieldset
      class="criterion"
      aria-describedby={id + "-hint"}
      onKeyDown={(event) => {
        const pressed = levelOfKey(event);
        if (pressed === undefined) return;
        event.preventDefault();
        onRate(pressed);
        document.getElementById(partId("level", pressed))?.focus();
      }}
    >
      <legend class="criterion-name">{criterion.name}</legend>
      <div class="segments">
        {LEVELS.map((each) => (
          <label
            class={each === null ? "segment segment-wide" : "segment"}
            key={each}
            onMouseEnter={() => setHovered(each)}
            onMouseLeave={() => setHovered(undefined)}
          >
            <input
              type="radio"
              class="segment-input"
              id={partId("level", each)}
              name={id}
              value={each ?? 0}
              checked={level === each}
              aria-describedby={partId("anchor", each)}
              onChange={() => onRate(each)}
              onFocus={() => setFocused(each)}
              onBlur={() => setFocused(undefined)}
            />
            <span class="segment-face">{each ?? words.question.notObserved}</span>
          </label>
        ))}
      </div>
      <div class="anchors">
        <p class={shown === undefined ? "anchor anchor-shown" : "anchor"} id={id + "-hint"}>
          {words.question.anchorHint}
        </p>
        {LEVELS.map((each) => (
          <p class={shown === each ? "anchor anchor-shown" : "anchor"} id={partId("anchor", each)} key={each}>
            {anchorOf(each)}
          </p>
        ))}
      </div>
    </fieldset>
  );
};
