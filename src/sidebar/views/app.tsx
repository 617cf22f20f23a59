import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { wordsIn } from "../../content/form/words-in.ts";
import type { Interview } from "../interview.ts";
import { stepOfKey } from "../step-key.ts";
import { DoneScreen } from "./done-screen.tsx";
import { EmptyScreen } from "./empty-screen.tsx";
import { LoadingScreen } from "./loading-screen.tsx";
import { QuestionScreen } from "./question-screen.tsx";
import { StartScreen } from "./start-screen.tsx";
import { SummaryScreen } from "./summary-screen.tsx";
import { UnavailableScreen } from "./unavailable-screen.tsx";

/** The interview form: one screen at a time, as the interview's state says. */
export const App = ({ interview }: { readonly interview: Interview }) => {
  const [state, setState] = useState(interview.state());
  useLayoutEffect(() => {
    const update = (): void => setState(interview.state());
    const stop = interview.subscribe(update);
    // Something may have happened between the first drawing and now.
    update();
    return stop;
  }, [interview]);

  const words = wordsIn(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.title;
  }, [state.language, words]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOfKey(event, navigator.platform);
      if (step === null) return;
      event.preventDefault();
      if (step === "next") interview.next();
      else interview.back();
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
      return (
        <QuestionScreen
          words={words}
          form={state.form}
          draft={state.draft}
          index={state.index}
          unsaved={state.unsaved}
          commands={interview}
        />
      );
    case "summary":
      return <SummaryScreen words={words} summary={state} unsaved={state.unsaved} commands={interview} />;
    case "done":
      return <DoneScreen words={words} done={state} onAnother={load} />;
  }
};
