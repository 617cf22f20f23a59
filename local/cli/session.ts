import { readFileSync } from "node:fs";
import { Workbook, type WorkbookState } from "../engine/workbook/workbook.ts";
import type { CellAnswers } from "../runtime/cell-answers.ts";
import { CellCache } from "../runtime/cell-cache.ts";
import { replayCellResults } from "../runtime/cell-results.ts";
import { type CollectedUi, collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import type { DeadNames } from "../services/base/execution-context.ts";
import type { Program } from "../services/base/program.ts";
import { googleServices } from "../services/google-services.ts";
import { type CliOptions, jsonArray } from "./options.ts";

export interface CliSession {
  readonly host: Host;
  readonly program: Program;
  readonly workbook: Workbook;
  readonly ui: CollectedUi;
  readonly user: string;
  /** The user's language, "fr" of "fr_FR". */
  readonly language: string;
}

/** Opens a project on the workbook that the options name, or on an empty one. */
export function openSession(folder: string, options: CliOptions): CliSession {
  const program = readProgram(folder);
  const { timeZone = "Etc/UTC" } = program.manifest;
  // Dates of a script are read in the time zone of its manifest. Set before anything has made a date.
  process.env.TZ = timeZone;
  const workbook = options.workbook
    ? loadWorkbook(options.workbook, options.locale, program.functions)
    : Workbook.empty(options.locale, timeZone);
  const ui = collectUi(jsonArray(options.answers, "--answers"));
  const cellCache = new CellCache();
  const { owner = "user", user = "user" } = options;
  const google = { owner, deadNames: readDeadNames(options), cellAnswers: readCellAnswers(options, program.functions) };
  const machinery = { api: readGoogleApi(), services: googleServices, createRealm: createNodeRealm, cellCache };
  const host = new Host({ ...machinery, ...google, program, workbook, ui });
  return { host, program, workbook, ui, user, language: workbook.locale.code.slice(0, 2) };
}

function readDeadNames({ "dead-names": deadNames = "refuse" }: CliOptions): DeadNames {
  if (deadNames !== "refuse" && deadNames !== "overwrite") throw new Error("--dead-names takes one of refuse, overwrite.");
  return deadNames;
}

/** @throws Error naming a function that the program does not offer to cells. */
function readCellAnswers({ loading = false, "fail-function": names }: CliOptions, functions: readonly string[]): CellAnswers {
  const failing = names?.split(",").map((name) => name.trim()) ?? [];
  const known = new Set(functions.map((name) => name.toUpperCase()));
  const unknown = failing.find((name) => !known.has(name.toUpperCase()));
  if (unknown !== undefined) throw new Error(`--fail-function takes names of public functions; "${unknown}" is none.`);
  return { loading, failing };
}

/** @throws Error in one sentence when the file cannot be read or is not a workbook. */
export function readState(file: string): WorkbookState {
  let state: unknown;
  try {
    state = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as a workbook: ${(error as Error).message}`);
  }
  return state as WorkbookState;
}

/** @param functions those of the script; without a script the results stored in the file are shown. */
export function loadWorkbook(file: string, locale?: string, functions: readonly string[] = []): Workbook {
  const state = readState(file);
  const workbook = Workbook.load(locale === undefined ? state : { ...state, locale }, functions);
  replayCellResults(workbook, state.cellResults ?? []);
  return workbook;
}
