import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import { stepOfKey } from "../../shared/step-key.ts";
import type { Interview } from "../interview.ts";
import { focusOn } from "./bring-into-view.ts";
import { DoneScreen } from "./done-screen.tsx";
import { EmptyScreen } from "./empty-screen.tsx";
import { LoadingScreen } from "./loading-screen.tsx";
import { PanelScreen } from "./panel-screen.tsx";
import { QuestionScreen } from "./question-screen.tsx";
import { StartScreen } from "./start-screen.tsx";
import { SummaryScreen } from "./summary-screen.tsx";
import { UnavailableScreen } from "./unavailable-screen.tsx";

/** Goes to the first rating that is still open, or to the note when none is. */
const focusOpenRating = (): void => {
  const open = [...document.querySelectorAll(".criterion:not(.offers)")].find((each) => each.querySelector(":checked") === null);
  focusOn(open?.querySelector<HTMLElement>("input") ?? document.querySelector<HTMLElement>(".note"));
};

/** What Ctrl and Enter mean on each screen where something is filled in: on with it. */
const finish = (interview: Interview): void => {
  const { at } = interview.state();
  if (at === "question") interview.goOn();
  else if (at === "summary") void interview.submit();
};

/** The interview form: one screen at a time, as the interview's state says. */
export const App = ({ interview, words }: { readonly interview: Interview; readonly words: InterviewWords }) => {
  const [state, setState] = useState(interview.state());
  useLayoutEffect(() => {
    const update = (): void => setState(interview.state());
    const stop = interview.subscribe(update);
    // Something may have happened between the first drawing and now.
    update();
    return stop;
  }, [interview]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way = stepOfKey(event, navigator.platform);
      if (way === null) return;
      event.preventDefault();
      if (way === "done") finish(interview);
      else if (way === "next") interview.next();
      else if (way === "back") interview.back();
      else focusOpenRating();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [interview]);

  const load = (): void => void interview.load();
  switch (state.at) {
    case "loading":
      return <LoadingScreen words={words} />;
    case "unavailable":
      return <UnavailableScreen words={words} problem={state.problem} onRetry={load} />;
    case "start":
      if (state.form.candidates.length === 0) return <EmptyScreen words={words} onReload={load} />;
      return <StartScreen words={words} start={state} commands={interview} />;
    case "question":
      return <QuestionScreen words={words} {...state} interview={interview} />;
    case "summary":
      return <SummaryScreen words={words} summary={state} keeping={state.keeping} commands={interview} />;
    case "done":
      return <DoneScreen words={words} done={state} commands={interview} />;
    case "panel":
      return <PanelScreen words={words} state={state} commands={interview} />;
  }
};
