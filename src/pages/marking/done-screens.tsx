import { useState } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { ExerciseKind } from "../../domain/exercise/marked-part.ts";
import type { Revealed, RevealedCell, Standing } from "../../wire/marking.ts";
import { Heading } from "./heading.tsx";
import type { MarkingSession } from "./marking.ts";

interface DoneScreenProps {
  readonly words: MarkingWords;
  readonly standing: Standing;
  readonly sending: boolean;
  readonly problem: string | null;
  readonly session: MarkingSession;
}

/** Everything of one's own is marked; the names are one click away, with a reason where others have not finished. */
export const DoneScreen = ({ words, standing, sending, problem, session }: DoneScreenProps) => {
  const [reason, setReason] = useState("");
  const { awaited, shown } = standing;
  const needsReason = awaited.length > 0 && !shown;
  const canReveal = !sending && !(needsReason && reason.trim() === "");
  return (
    <main class="sheet">
      <Heading>{words.allMarked}</Heading>
      <p>{shown ? words.late : words.sealed}</p>
      <p>{awaited.length > 0 ? words.waiting(awaited) : words.everybodyIn}</p>
      {needsReason && (
        <div class="field">
          <label for="reason">{words.reason}</label>
          <input id="reason" type="text" class="input" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </div>
      )}
      {problem !== null && (
        <p class="notice notice-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="choices">
        <button type="button" class="button" onClick={session.goBack}>
          {words.again}
        </button>
        <button type="button" class="button" onClick={session.rename}>
          {words.changeName}
        </button>
        <button
          type="button"
          class="button button-main"
          aria-disabled={!canReveal}
          onClick={() => canReveal && void session.reveal(reason)}
        >
          {words.reveal}
        </button>
      </div>
    </main>
  );
};

const Cell = ({ words, name, cell }: { readonly words: MarkingWords; readonly name: string; readonly cell: RevealedCell | undefined }) => (
  <td data-label={name}>
    {cell?.mean == null ? "–" : words.mean(words.points(cell.mean), cell.marks)}
    {cell?.discuss && <strong class="flag">{words.discuss}</strong>}
  </td>
);

interface RevealedScreenProps {
  readonly words: MarkingWords;
  readonly kind: ExerciseKind;
  readonly revealed: Revealed;
}

/** Codes with their names and every mark, best work first. */
export const RevealedScreen = ({ words, kind, revealed }: RevealedScreenProps) => {
  const { columns, works, agreement } = revealed;
  const scored = works.some(({ score }) => score !== null);
  return (
    <main class="sheet">
      <Heading>{words.revealed}</Heading>
      <p>{words.sent[kind]}</p>
      <table class="lines">
        <thead>
          <tr>
            {[words.code, words.candidate, ...(scored ? [words.score] : []), ...columns].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map(({ code, name, score, cells }) => (
            <tr key={code}>
              <th scope="row" class="code">
                {code}
              </th>
              <td data-label={words.candidate}>{name}</td>
              {scored && <td data-label={words.score}>{score === null ? "–" : words.points(score)}</td>}
              {columns.map((column, i) => (
                <Cell key={column} words={words} name={column} cell={cells[i]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class="criterion-name">{words.agreement}</h2>
      <ul class="bullets">
        {agreement.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </main>
  );
};
