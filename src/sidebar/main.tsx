import { render } from "preact";
import { languageOf } from "../content/language.ts";
import { ballotId } from "./ballot-id.ts";
import { createDraftStore } from "./draft-store.ts";
import { createInterview } from "./interview.ts";
import { createServer, type ScriptRunner } from "./server.ts";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/question.css";
import "./styles/screens.css";
import { App } from "./views/app.tsx";

declare const google: { readonly script: { readonly run: ScriptRunner } };

const interview = createInterview({
  server: createServer(() => google.script.run),
  drafts: createDraftStore(() => window.localStorage),
  newId: () => ballotId(),
  language: languageOf(navigator.language),
});

render(<App interview={interview} />, document.getElementById("app") ?? document.body);
void interview.load();
