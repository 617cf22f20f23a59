import { render } from "preact";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { MarkingApi } from "../../wire/marking.ts";
import { ballotId } from "../shared/ballot-id.ts";
import { createClient, type ScriptRunner } from "../shared/client.ts";
import "../shared/styles/base.css";
import "../shared/styles/controls.css";
import "../shared/styles/question.css";
import { App } from "./app.tsx";
import { createMarking } from "./marking.ts";
import "./marking.css";

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Draws the dialog in one language and loads the plans. */
const openMarking = (words: MarkingWords): void => {
  document.documentElement.lang = words.language;
  document.title = words.title;
  const server = createClient<MarkingApi>(
    { loadMarking: true, confirmCategories: true, markPlan: true, revealMarks: true },
    () => google.script.run,
  );
  const session = createMarking(server, () => ballotId());
  render(<App session={session} words={words} />, document.getElementById("app") ?? document.body);
  void session.load();
};

// The words come in a script of their own, one for each language, which the server puts behind this page and which calls this.
Object.assign(window, { openPage: openMarking });
