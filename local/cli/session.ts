import { readFileSync } from "node:fs";
import { Workbook, type WorkbookState } from "../engine/workbook.ts";
import { CellCache } from "../runtime/cell-cache.ts";
import { replayCellResults } from "../runtime/cell-results.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { type CollectedUi, collectUi } from "./collected-ui.ts";
import { type CliOptions, jsonArray } from "./options.ts";

export interface CliSession {
  readonly host: Host;
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
  const host = new Host({ api: readGoogleApi(), program, workbook, createRealm: createNodeRealm, ui, cellCache: new CellCache() });
  return { host, workbook, ui, user: options.user ?? "user", language: workbook.locale.code.slice(0, 2) };
}

/** @throws Error in one sentence when the file cannot be read or is no workbook. */
export function readState(file: string): WorkbookState {
  let state: unknown;
  try {
    state = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as a workbook: ${(error as Error).message}`);
  }
  return state as WorkbookState;
}

/** @param functions those of the script that is at hand; without one the file's kept results stand in. */
export function loadWorkbook(file: string, locale?: string, functions: readonly string[] = []): Workbook {
  const state = readState(file);
  const workbook = Workbook.load(locale === undefined ? state : { ...state, locale }, functions);
  replayCellResults(workbook, state.cellResults ?? []);
  return workbook;
}
