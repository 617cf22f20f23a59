import { useLayoutEffect, useRef } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { RevealedPlan } from "../../wire/marking.ts";
import type { MarkingSession } from "./marking.ts";

const useFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
};

interface DoneScreenProps {
  readonly words: MarkingWords;
  readonly sending: boolean;
  readonly problem: string | null;
  readonly session: MarkingSession;
}

/** All plans are marked; the names are one click away. */
export const DoneScreen = ({ words, sending, problem, session }: DoneScreenProps) => (
  <main class="sheet">
    <h1 class="heading" tabIndex={-1} ref={useFocus()}>
      {words.allMarked}
    </h1>
    <p>{words.allMarkedHelp}</p>
    {problem !== null && (
      <p class="notice notice-problem" role="alert">
        {problem}
      </p>
    )}
    <div class="choices">
      <button type="button" class="button" onClick={() => session.goTo(0)}>
        {words.again}
      </button>
      <button type="button" class="button button-main" aria-disabled={sending} onClick={() => void session.reveal()}>
        {words.reveal}
      </button>
    </div>
  </main>
);

/** Codes with their names, best plan first. */
export const RevealedScreen = ({ words, plans }: { readonly words: MarkingWords; readonly plans: readonly RevealedPlan[] }) => (
  <main class="sheet">
    <h1 class="heading" tabIndex={-1} ref={useFocus()}>
      {words.revealed}
    </h1>
    <p>{words.sent}</p>
    <table class="lines">
      <thead>
        <tr>
          {words.revealColumns.map((column, i) => (
            <th scope="col" key={column} class={i > 1 ? "figure" : ""}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.map(({ code, name, score, rating }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td data-label={words.revealColumns[1]}>{name}</td>
            <td class="figure" data-label={words.revealColumns[2]}>
              {words.points(score)}
            </td>
            <td class="figure" data-label={words.revealColumns[3]}>
              {rating}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </main>
);
