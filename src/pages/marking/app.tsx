import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import { levelOfKey } from "../shared/level-key.ts";
import { problemSentence, type ServerProblem } from "../shared/server-problem.ts";
import { stepOfKey } from "../shared/step-key.ts";
import { DoneScreen, RevealedScreen } from "./done-screens.tsx";
import type { MarkingSession } from "./marking.ts";
import { PlanScreen } from "./plan-screen.tsx";

/** Digits rate while nothing that has a use of its own for keys is in focus: on a button or in a text they rate nothing. */
const mayRate = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target.closest("button, textarea, select, summary, a, input:not([name=level])") === null;

/** The marking dialog: one plan at a time, then the names. */
export const App = ({ session, words }: { readonly session: MarkingSession; readonly words: MarkingWords }) => {
  const [, redraw] = useState(0);
  useLayoutEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const state = session.state();
  const marking = session.marking();

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const now = session.state();
      if (now.at !== "plans") return;
      const plan = session.marking()?.plans[now.index];
      if (!plan) return;
      const step = stepOfKey(event, navigator.platform);
      const level = mayRate(event.target) ? levelOfKey(event) : undefined;
      if (step === "next" || step === "back") session.goTo(now.index + (step === "next" ? 1 : -1));
      else if (step === "done") void session.save();
      else if (level) session.rate(plan, level);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [session]);

  const problem = (found: ServerProblem): string => problemSentence(found, words.problems);
  if (state.at === "loading")
    return (
      <p class="lone" role="status">
        {words.loading}
      </p>
    );
  if (state.at === "unavailable") {
    return (
      <div class="lone">
        <p role="alert">{problem(state.problem)}</p>
        <button type="button" class="button button-main" onClick={() => void session.load()}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (state.at === "revealed") return <RevealedScreen words={words} plans={state.plans} />;
  if (!marking || marking.plans.length === 0) return <p class="lone">{words.nothing}</p>;
  const sentence = state.problem === null ? null : problem(state.problem);
  if (state.at === "done") return <DoneScreen words={words} sending={state.sending} problem={sentence} session={session} />;
  const plan = marking.plans[state.index];
  if (!plan) return null;
  return (
    <PlanScreen
      key={plan.plan}
      words={words}
      marking={marking}
      plan={plan}
      index={state.index}
      sending={state.sending}
      problem={sentence}
      session={session}
    />
  );
};
