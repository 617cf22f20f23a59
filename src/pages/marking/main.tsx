import { render } from "preact";
import { languageOf } from "../../content/language.ts";
import type { ScriptRunner } from "../interview/server.ts";
import { ballotId } from "../shared/ballot-id.ts";
import "../shared/styles/base.css";
import "../shared/styles/controls.css";
import "../shared/styles/question.css";
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
