import { render } from "preact";
import type { InterviewWords } from "../../content/interview-words.ts";
import type { FormLaunch } from "../../wire/interview.ts";
import { ballotId } from "../shared/ballot-id.ts";
import type { ScriptRunner } from "../shared/client.ts";
import { createDraftStore } from "./draft-store.ts";
import { createInterview } from "./interview.ts";
import { createServer } from "./server.ts";
import { App } from "./views/app.tsx";

declare const google: { readonly script: { readonly run: ScriptRunner } };

declare global {
  interface Window {
    /** Said by the menu; absent where the page was opened by something else. */
    readonly launch?: FormLaunch;
  }
}

/** Draws the form in one language and loads what it shows. */
export const openForm = (words: InterviewWords): void => {
  document.documentElement.lang = words.language;
  document.title = words.title;
  const interview = createInterview({
    server: createServer(() => google.script.run),
    drafts: createDraftStore(() => window.localStorage),
    newId: () => ballotId(),
    now: () => Date.now(),
  });

  document.addEventListener("visibilitychange", () => (document.hidden ? interview.pause() : interview.resume()));
  window.addEventListener("pagehide", () => interview.pause());
  window.addEventListener("pageshow", () => interview.resume());
  window.addEventListener("storage", ({ key, newValue }) => interview.storedElsewhere(key, newValue));

  render(<App interview={interview} words={words} />, document.getElementById("app") ?? document.body);
  const { launch } = window;
  void interview.load(launch?.row).then(() => {
    if (launch?.panel && interview.state().at === "start") void interview.showPanel();
  });
};
