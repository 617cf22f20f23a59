import { render } from "preact";
import { languageOf } from "../content/language.ts";
import { ballotId } from "../sidebar/ballot-id.ts";
import type { ScriptRunner } from "../sidebar/server.ts";
import "../sidebar/styles/base.css";
import "../sidebar/styles/controls.css";
import "../sidebar/styles/question.css";
import { App } from "./app.tsx";
import { createMarking } from "./marking.ts";
import "./marking.css";
import { createMarkingServer } from "./server.ts";

declare const google: { readonly script: { readonly run: ScriptRunner } };

const session = createMarking(
  createMarkingServer(() => google.script.run),
  () => ballotId(),
);

render(<App session={session} fallback={languageOf(navigator.language)} />, document.getElementById("app") ?? document.body);
void session.load();
