import { writeFileSync } from "node:fs";
import { recordCellResults } from "../runtime/cell-results.ts";
import { derivedScopes } from "../runtime/derived-scopes.ts";
import { FailedRun } from "../runtime/failed-run.ts";
import type { Run, RunOptions } from "../runtime/host.ts";
import { type Reply, serializeArguments, serializeResult } from "../runtime/script-run.ts";
import { isTrigger } from "../runtime/trigger-mode.ts";
import type { AuthMode } from "../services/base/execution-context.ts";
import { CliError } from "./error.ts";
import { type CliCommand, type CliOptions, jsonArray, usage } from "./options.ts";
import { printable } from "./printable.ts";
import { type CliSession, openSession } from "./session.ts";

/** `gas run`: one function as a menu item, a trigger or the editor's Run button would start it. */
export const runFunction: CliCommand = async ([folder, functionName], options) => {
  if (!folder || !functionName) throw new Error(usage);
  const started = performance.now();
  const session = openSession(folder, options);
  const args = jsonArray(options.args, "--args");
  // Triggers get an event, which JSON cannot describe; arguments on the command line take precedence.
  const asTrigger = options.args === undefined && isTrigger(functionName);
  const run = execute(session, options, () =>
    asTrigger
      ? session.host.trigger(functionName, runOptions(session, options))
      : session.host.run(functionName, args, runOptions(session, options)),
  );
  const { oauthScopes } = session.program.manifest;
  return {
    result: printable(run.result, run.isServiceObject),
    ...shown(session, run),
    ...(oauthScopes ? {} : { scopes: derivedScopes(session.program.files) }),
    ms: Math.round(performance.now() - started),
  };
};

/** `gas call`: one function through `google.script.run`, its arguments and its result converted by the rules of that call. */
export const callFunction: CliCommand = async ([folder, functionName], options) => {
  if (!folder || !functionName) throw new Error(usage);
  const started = performance.now();
  const session = openSession(folder, options);
  if (!session.host.functions.includes(functionName)) throw new Error(`TypeError: google.script.run.${functionName} is not a function`);
  // A page is opened by a click, which has asked the user; one that was opened before for somebody else is refused.
  if (options["first-click"] && !session.workbook.authorized.has(session.user)) {
    throw new Error("Exception: Authorization is required to perform that action.");
  }
  const args: unknown[] = JSON.parse(serializeArguments(jsonArray(options.args, "--args")));
  const run = execute(session, options, () => session.host.run(functionName, args, runOptions(session, options)));
  const reply = serializeResult(run.result, run.isServiceObject);
  const rest = { ...shown(session, run), ms: Math.round(performance.now() - started) };
  if (reply.kind === "failure") throw new CliError(reply.message, rest);
  return { ...resultOf(reply), ...rest };
};

const resultOf = (reply: Exclude<Reply, { kind: "failure" }>): object =>
  reply.kind === "lost" ? { result: null, resultLost: true } : { result: JSON.parse(reply.json) };

/** Runs and saves. What a failed execution has done until then stays done, at Google and here. */
function execute(session: CliSession, options: CliOptions, run: () => Run): Run {
  try {
    return run();
  } catch (error) {
    if (error instanceof FailedRun) throw new CliError(error.message, shown(session, error));
    throw error;
  } finally {
    if (options.save) {
      const state = { ...session.workbook.save(), cellResults: recordCellResults(session.workbook) };
      writeFileSync(options.save, `${JSON.stringify(state)}\n`);
    }
  }
}

function shown({ ui }: CliSession, { logs, calls }: Pick<Run, "logs" | "calls">): object {
  const { alerts, sidebar, menus, dialogs, toasts } = ui;
  return { logs, alerts, sidebar, menus, dialogs, toasts, calls };
}

const modes: readonly string[] = ["NONE", "LIMITED", "FULL"] satisfies AuthMode[];

function runOptions({ user, language }: CliSession, options: CliOptions): RunOptions {
  const { auth, "fail-at": failAt } = options;
  if (auth !== undefined && !modes.includes(auth)) throw new Error(`--auth takes one of ${modes.join(", ")}.`);
  if (failAt !== undefined && !/^[1-9]\d*$/.test(failAt)) throw new Error("--fail-at takes a count from 1.");
  return {
    user,
    language,
    ...(options["first-click"] ? { firstClick: true } : {}),
    ...(auth === undefined ? {} : { mode: auth as AuthMode }),
    ...(failAt === undefined ? {} : { failAt: Number(failAt) }),
  };
}
