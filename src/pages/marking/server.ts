import type { MarkingApi } from "../../wire/marking.ts";
import { type Client, call, PATIENCE, type ScriptRunner } from "../interview/server.ts";

/**
 * The server of the marking dialog as promises over `google.script.run`.
 *
 * @param runner gives `google.script.run`; asked at each call
 */
export const createMarkingServer = (runner: () => ScriptRunner, patience: number = PATIENCE): Client<MarkingApi> => ({
  loadMarking: () => call(runner, patience, "loadMarking", []),
  markPlan: (mark) => call(runner, patience, "markPlan", [mark]),
  revealMarks: () => call(runner, patience, "revealMarks", []),
});
