import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { CellCache } from "../../local/runtime/cell-cache.ts";
import { type CollectedUi, collectUi } from "../../local/runtime/collected-ui.ts";
import { readGoogleApi } from "../../local/runtime/google-api.ts";
import { Host, type Run, type RunOptions } from "../../local/runtime/host.ts";
import { createNodeRealm } from "../../local/runtime/node-realm.ts";
import { readProgram } from "../../local/runtime/read-program.ts";
import type { DeadNames } from "../../local/services/base/execution-context.ts";
import type { Program } from "../../local/services/base/program.ts";
import { googleServices } from "../../local/services/google-services.ts";

const api = readGoogleApi();

export interface Script {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly ui: CollectedUi;
  /** Runs a public function; throws what the host throws. */
  run(functionName: string, args?: readonly unknown[], options?: Partial<RunOptions>): Run;
  /** Runs the body of a function in an execution of its own and gives its result as plain JSON. */
  evaluate(body: string, options?: Partial<RunOptions>): unknown;
  /** The message of the error that the body ends with; fails the test when it ends well. */
  errorOf(body: string, options?: Partial<RunOptions>): string;
}

export interface ScriptOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly answers?: readonly unknown[];
  readonly workbook?: Workbook;
  readonly owner?: string;
  readonly deadNames?: DeadNames;
}

/** A small Apps Script project on an empty spreadsheet, written as its files: `{ "Code.gs": "function f() {}" }` or just the code. */
export function script(files: string | Readonly<Record<string, string>>, options: ScriptOptions = {}): Script {
  const workbook = options.workbook ?? Workbook.empty(options.locale, options.timeZone);
  const ui = collectUi(options.answers ?? []);
  const { program, cellCache } = loaded(typeof files === "string" ? { "Code.js": files } : files);
  const { owner, deadNames } = options;
  const undecided = { ...(owner === undefined ? {} : { owner }), ...(deadNames === undefined ? {} : { deadNames }) };
  const host = new Host({ api, services: googleServices, program, workbook, createRealm: createNodeRealm, ui, cellCache, ...undecided });
  const who = { user: "Interviewer 1", language: workbook.locale.code.slice(0, 2) };
  const run = (functionName: string, args: readonly unknown[] = [], runOptions: Partial<RunOptions> = {}) =>
    host.run(functionName, args, { ...who, ...runOptions });
  const evaluate = (body: string, runOptions: Partial<RunOptions> = {}): unknown => {
    const { result } = host.runLines(body, { ...who, ...runOptions });
    return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
  };
  const errorOf = (body: string, runOptions: Partial<RunOptions> = {}): string => {
    try {
      evaluate(body, runOptions);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error(`No error from: ${body}`);
  };
  return { host, workbook, ui, run, evaluate, errorOf };
}

/** The names that the files offer to menus, cells and `google.script.run`. */
export const programFunctions = (files: Readonly<Record<string, string>>): readonly string[] => loaded(files).program.functions;

interface Loaded {
  readonly program: Program;
  readonly cellCache: CellCache;
}

const known = new Map<string, Loaded>();
/** By the object first: the add-on is a long text to compare. */
const knownObjects = new WeakMap<object, Loaded>();

/** Each set of files is read once, and what its functions gave in cells is known to every workbook that is opened with it. */
function loaded(files: Readonly<Record<string, string>>): Loaded {
  const before = knownObjects.get(files);
  if (before) return before;
  const key = JSON.stringify(files);
  const entry = known.get(key) ?? { program: readFiles(files), cellCache: new CellCache() };
  known.set(key, entry);
  knownObjects.set(files, entry);
  return entry;
}

function readFiles(files: Readonly<Record<string, string>>): Program {
  const folder = mkdtempSync(join(tmpdir(), "apps-script-"));
  try {
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
    return readProgram(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
