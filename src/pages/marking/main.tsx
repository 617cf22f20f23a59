import { render } from "preact";
import type { MarkingWords } from "../../content/marking-words.ts";
import type { ExerciseKind } from "../../domain/exercise/marked-part.ts";
import type { MarkingApi } from "../../wire/marking.ts";
import { ballotId } from "../shared/ballot-id.ts";
import { createClient, type ScriptRunner } from "../shared/client.ts";
import "../shared/styles/base.css";
import "../shared/styles/controls.css";
import "../shared/styles/question.css";
import { ComparingApp, MarkingApp } from "./app.tsx";
import { createComparing } from "./comparing.ts";
import { createMarking } from "./marking.ts";
import "./marking.css";

declare const google: { readonly script: { readonly run: ScriptRunner } };
/** What the dialog is to show; the server puts it into the page. */
declare const wanted: ExerciseKind | "comparison";

/** Draws the dialog in one language and loads what it shows. */
const openPage = (words: MarkingWords): void => {
  document.documentElement.lang = words.language;
  document.title = words.title;
  const server = createClient<MarkingApi>(
    { loadMarking: true, confirmCategories: true, saveMark: true, revealMarks: true, loadComparison: true, keepComparison: true },
    () => google.script.run,
  );
  const root = document.getElementById("app") ?? document.body;
  if (wanted === "comparison") {
    const session = createComparing(server);
    render(<ComparingApp session={session} words={words} />, root);
    void session.load();
  } else {
    const session = createMarking(server, wanted, () => ballotId());
    render(<MarkingApp session={session} words={words} />, root);
    void session.load();
  }
};

// The words come in a script of their own, one for each language, which the server puts behind this page and which calls this.
Object.assign(window, { openPage });
