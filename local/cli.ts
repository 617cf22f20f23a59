import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { collectUi } from "./collected-ui.ts";
import { readGoogleApi } from "./google-api.ts";
import { Host } from "./host.ts";
import { createNodeRealm } from "./node-realm.ts";
import type { AuthMode } from "./permissions.ts";
import { readProgram } from "./program.ts";
import { Workbook } from "./workbook.ts";

const usage = `usage: gas run|call DIR FUNCTION [--args JSON] [--workbook IN.json] [--save OUT.json] [--locale L] [--user NAME] [--answers JSON] [--auth NONE|LIMITED|FULL] [--fail-at N]
       gas eval DIR FORMULA [--workbook IN.json] [--locale L]
       gas show IN.json [SHEET]
       gas xlsx IN.json OUT.xlsx`;

const optionTypes = {
  args: { type: "string" },
  workbook: { type: "string" },
  save: { type: "string" },
  locale: { type: "string" },
  user: { type: "string" },
  answers: { type: "string" },
  auth: { type: "string" },
  "fail-at": { type: "string" },
} as const;

/** Runs one command; prints one JSON object on stdout. @returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // The engine reports its timings to the console; stdout belongs to the answer.
  console.debug = console.log = () => undefined;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true });
    const [verb, ...rest] = positionals;
    const command = verb === undefined ? undefined : commands[verb];
    if (!command) throw new Error(usage);
    process.stdout.write(`${JSON.stringify(await command(rest, values))}\n`);
    return 0;
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
    return 1;
  }
}

type Options = { readonly [Name in keyof typeof optionTypes]?: string | undefined };

const commands: Readonly<Record<string, (positionals: readonly string[], options: Options) => unknown>> = {
  run: ([folder, functionName], options) => {
    if (!folder || !functionName) throw new Error(usage);
    const started = performance.now();
    const workbook = openWorkbook(options);
    const ui = collectUi(jsonArray(options.answers, "--answers"));
    const host = new Host({ api: readGoogleApi(), program: readProgram(folder), workbook, createRealm: createNodeRealm, ui });
    const run = host.run(functionName, jsonArray(options.args, "--args"), {
      user: options.user ?? "user",
      language: workbook.locale.code.slice(0, 2),
      mode: (options.auth ?? "FULL") as AuthMode,
      failAt: options["fail-at"] === undefined ? undefined : Number(options["fail-at"]),
    });
    if (options.save) writeFileSync(options.save, JSON.stringify(workbook.save()));
    const { alerts, sidebar, menus } = ui;
    return { result: run.result ?? null, logs: run.logs, alerts, sidebar, menus, calls: run.calls, ms: performance.now() - started };
  },
};

function openWorkbook({ workbook, locale }: Options): Workbook {
  if (!workbook) return Workbook.empty(locale);
  const state = JSON.parse(readFileSync(workbook, "utf8"));
  return Workbook.load(locale ? { ...state, locale } : state);
}

function jsonArray(text: string | undefined, option: string): readonly unknown[] {
  const value: unknown = text === undefined ? [] : JSON.parse(text);
  if (!Array.isArray(value)) throw new Error(`${option} takes a JSON array.`);
  return value;
}
