import { useState } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { Marking } from "../../wire/marking.ts";
import { Heading } from "./heading.tsx";
import type { MarkingSession } from "./marking.ts";

interface StartScreenProps {
  readonly words: MarkingWords;
  readonly marking: Marking;
  readonly session: MarkingSession;
}

/** Who marks, how it goes, and how far the others are. */
export const StartScreen = ({ words, marking, session }: StartScreenProps) => {
  const [name, setName] = useState(session.marker());
  const { markers, total } = marking.standing;
  return (
    <main class="sheet">
      <Heading>{words.start}</Heading>
      {marking.toMend.length > 0 && <p class="notice">{words.toMend(marking.toMend)}</p>}
      {marking.parts.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <form
          class="start"
          onSubmit={(event) => {
            event.preventDefault();
            void session.begin(name);
          }}
        >
          <div class="field">
            <label for="marker">{words.name}</label>
            <input
              id="marker"
              type="text"
              class="input"
              list="named"
              maxLength={200}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <datalist id="named">
              {marking.named.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          </div>
          <ul class="bullets">
            {words.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {markers.length > 0 && <p class="quiet">{markers.map(({ marker, done }) => words.progress(marker, done, total)).join(" · ")}</p>}
          <button type="submit" class="button button-main" aria-disabled={name.trim() === ""}>
            {words.begin}
          </button>
        </form>
      )}
    </main>
  );
};
