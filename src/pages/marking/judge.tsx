import type { MarkingWords } from "../../content/marking-words.ts";
import type { Levels, Scale } from "../../domain/exercise/marked-part.ts";
import type { Level } from "../../domain/rating.ts";
import type { MarkingScale } from "../../wire/marking.ts";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

interface JudgeProps {
  readonly words: MarkingWords;
  readonly scales: readonly MarkingScale[];
  readonly levels: Levels;
  /** Undefined where there is no note to write. */
  readonly note: string | undefined;
  readonly disabled: boolean;
  readonly rate: (scale: Scale, level: Level) => void;
  readonly write: (note: string) => void;
}

/** Five levels for each scale, with what the chosen one means, and a note. */
export const Judge = ({ words, scales, levels, note, disabled, rate, write }: JudgeProps) => (
  <div class="judge">
    {scales.map(({ scale, name, anchors }) => {
      const level = levels[scale];
      return (
        <fieldset class="criterion" key={scale} aria-describedby={"anchor-" + scale} disabled={disabled}>
          <legend class="criterion-name">{name}</legend>
          <div class="segments">
            {LEVELS.map((each) => (
              <label class="segment" key={each}>
                <input
                  type="radio"
                  class="segment-input"
                  name={"level-" + scale}
                  value={each}
                  checked={level === each}
                  onChange={() => rate(scale, each)}
                />
                <span class="segment-face">{each}</span>
              </label>
            ))}
          </div>
          <p class="quiet anchor-text" id={"anchor-" + scale} aria-live="polite">
            {level === undefined ? words.hint : anchors[level - 1]}
          </p>
        </fieldset>
      );
    })}
    {note !== undefined && (
      <div class="field">
        <label for="note">{words.note}</label>
        <textarea id="note" class="input note" rows={3} value={note} onInput={(event) => write(event.currentTarget.value)} />
      </div>
    )}
  </div>
);
