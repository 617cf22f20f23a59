import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { Scale } from "../../domain/exercise/marked-part.ts";
import { levelOfKey } from "../shared/level-key.ts";
import { problemSentence, type ServerProblem } from "../shared/server-problem.ts";
import { stepOfKey } from "../shared/step-key.ts";
import type { ComparingSession } from "./comparing.ts";
import { ComparisonScreen, KeptScreen } from "./comparison-screen.tsx";
import { DoneScreen, RevealedScreen } from "./done-screens.tsx";
import type { MarkingSession } from "./marking.ts";
import { StartScreen } from "./start-screen.tsx";
import { PracticeScreen, WorkScreen } from "./work-screen.tsx";

/** Digits rate while nothing that has a use of its own for keys is in focus: on a button or in a text they rate nothing. */
const mayRate = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target.closest("button, textarea, select, summary, a, input:not([type=radio])") === null;

/** The scale whose levels are in focus. */
const scaleIn = (target: EventTarget | null): Scale | undefined =>
  target instanceof HTMLInputElement && target.type === "radio" ? (target.name.replace("level-", "") as Scale) : undefined;

const useRedraw = (session: { subscribe(listener: () => void): () => void }): void => {
  const [, redraw] = useState(0);
  useLayoutEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
};

interface WaitingProps {
  readonly words: MarkingWords;
  readonly state: { readonly at: "loading" } | { readonly at: "unavailable"; readonly problem: ServerProblem };
  readonly load: () => Promise<void>;
}

/** While the works come, and where they could not. */
const Waiting = ({ words, state, load }: WaitingProps) =>
  state.at === "loading" ? (
    <p class="lone" role="status">
      {words.loading}
    </p>
  ) : (
    <div class="lone">
      <p role="alert">{problemSentence(state.problem, words.problems)}</p>
      <button type="button" class="button button-main" onClick={() => void load()}>
        {words.retry}
      </button>
    </div>
  );

/** The marking dialog: one part across all works, then the next, then the names. */
export const MarkingApp = ({ session, words }: { readonly session: MarkingSession; readonly words: MarkingWords }) => {
  useRedraw(session);
  const state = session.state();
  const marking = session.marking();

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { at } = session.state();
      if (at !== "works" && at !== "practice") return;
      const step = stepOfKey(event, navigator.platform);
      const level = mayRate(event.target) ? levelOfKey(event) : undefined;
      const scale = scaleIn(event.target) ?? session.openScale();
      if (step === "next" || step === "back") session.step(step === "next" ? 1 : -1);
      else if (step === "done") void session.save();
      else if (level && scale) session.rate(scale, level);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [session]);

  if (state.at === "loading" || state.at === "unavailable") return <Waiting words={words} state={state} load={() => session.load()} />;
  if (!marking) return null;
  if (state.at === "revealed") return <RevealedScreen words={words} kind={marking.kind} revealed={state.revealed} />;
  if (state.at === "start") return <StartScreen words={words} marking={marking} session={session} />;
  const problem = "problem" in state && state.problem ? problemSentence(state.problem, words.problems) : null;
  if (state.at === "done") {
    return <DoneScreen words={words} standing={marking.standing} sending={state.sending} problem={problem} session={session} />;
  }
  const place = session.place();
  if (!place) return null;
  const key = place.part.part + " " + (place.work?.work ?? "");
  const shared = { words, marking, place, session };
  return state.at === "practice" || !place.work ? (
    <PracticeScreen key={key} {...shared} compared={state.at === "practice" && state.compared} />
  ) : (
    <WorkScreen key={key} {...shared} work={place.work} index={state.index} sending={state.sending} problem={problem} />
  );
};

/** The dialog that shows two works side by side. */
export const ComparingApp = ({ session, words }: { readonly session: ComparingSession; readonly words: MarkingWords }) => {
  useRedraw(session);
  const state = session.state();
  if (state.at === "loading" || state.at === "unavailable") return <Waiting words={words} state={state} load={session.load} />;
  if (state.at === "kept") return <KeptScreen words={words} pair={state.pair} />;
  const problem = state.problem ? problemSentence(state.problem, words.problems) : null;
  return <ComparisonScreen words={words} parts={state.comparison.parts} sending={state.sending} problem={problem} session={session} />;
};
