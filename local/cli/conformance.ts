import { readFileSync } from "node:fs";
import { openSession } from "./session.ts";

/** What `conformance/Code.gs` found: the answer to each of its questions. */
export interface Conformance {
  readonly program: string;
  readonly results: Readonly<Record<string, unknown>>;
}

/** One answer that is not the same, and where in it: `path` is "cellArguments.=CONFORMANCE_KIND()". */
export interface Difference {
  readonly path: string;
  readonly google: unknown;
  readonly host: unknown;
}

/** Questions whose answers need not be the same: one depends on how long Google takes, the other is asked of a browser. */
const informing = new Set(["loadingCells", "pageComments"]);

/** Runs the program in the host, on an empty spreadsheet. */
export function conformanceHere(folder: string): Conformance {
  const { host, user, language } = openSession(folder, {});
  return JSON.parse(JSON.stringify(host.run("conformance", [], { user, language }).result)) as Conformance;
}

/** @throws Error in one sentence when the file is not the text that the program shows. */
export function readConformance(file: string): Conformance {
  let read: Partial<Conformance> | null;
  try {
    read = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (!/^conformance\/\d+$/.test(String(read?.program)) || typeof read?.results !== "object" || read.results === null) {
    throw new Error(`${file} is not the text that conformance/Code.gs shows.`);
  }
  return read as Conformance;
}

/**
 * Where Google and the host answer differently, question by question.
 *
 * @example differences({ a: [1, 2] }, { a: [1, 3] }) → [{ path: "a.1", google: 2, host: 3 }]
 */
export function differences(google: unknown, host: unknown, path = ""): readonly Difference[] {
  if (!isBranch(google) || !isBranch(host) || Array.isArray(google) !== Array.isArray(host)) {
    return Object.is(google, host) ? [] : [{ path, google, host }];
  }
  const keys = new Set([...Object.keys(google), ...Object.keys(host)]);
  return [...keys].flatMap((key) => differences(google[key], host[key], path === "" ? key : `${path}.${key}`));
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/**
 * `npm run conformance -- live.json`
 *
 * @param folder where the program stands
 * @returns the exit code: 1 where something differs
 */
export function compareConformance(file: string | undefined, folder: string): number {
  if (file === undefined)
    throw new Error("usage: npm run conformance -- live.json (the text that conformance/Code.gs shows in a spreadsheet)");
  const live = readConformance(file);
  const here = conformanceHere(folder);
  if (live.program !== here.program) throw new Error(`${file} comes from ${live.program}; this is ${here.program}.`);
  const found = differences(live.results, here.results);
  const different = found.filter(({ path }) => !informing.has(path.split(".")[0] ?? ""));
  for (const { path, google, host } of found) {
    const sign = different.some((each) => each.path === path) ? "" : " (may differ)";
    process.stdout.write(`${path}${sign}\n  Google: ${JSON.stringify(google)}\n  host:   ${JSON.stringify(host)}\n`);
  }
  process.stdout.write(`${Object.keys(live.results).length} questions, ${different.length} answers differ.\n`);
  return different.length === 0 ? 0 : 1;
}
