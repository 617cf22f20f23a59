import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import type { Run, RunOptions } from "../../local/runtime/host.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { programFunctions, type Script, script } from "../local/script.ts";
import { savedWorkbook } from "./saved-workbook.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
/** The files of the built add-on. */
export const files = Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(`${dist}/${name}`, "utf8")]));

const functions = (): readonly string[] => programFunctions(files);

/** The built add-on on a spreadsheet of its own, as a user of that locale has it. */
export const openWorkbook = (options: Parameters<typeof script>[1] = {}): Script => script(files, options);

export interface SetUp {
  readonly locale?: string;
  /** Whether the sample candidates and their ballots are in. */
  readonly samples?: boolean;
  /** Names for the interviewers of the role brief. */
  readonly interviewers?: readonly string[];
  /** How ballots are kept, in the words of the role brief; the kit decides without it. */
  readonly mode?: string;
  /** Names of candidates, who get the codes C-001, C-002 … */
  readonly candidates?: readonly string[];
  /** To the dialogs that come; the set-up itself is over. */
  readonly answers?: readonly unknown[];
}

/**
 * A workbook of its own with the kit set up: loaded from one that was set up once for this build, which takes a fifth of the time.
 *
 * @example const workbook = setUp({ locale: "fr_FR", interviewers: ["Ann", "Bea"], candidates: ["Ana"] });
 */
export function setUp(wanted: SetUp = {}): Script {
  const { locale = "en_US", samples = false, interviewers = [], mode = "", candidates = [], answers = [] } = wanted;
  const workbook = openSaved([locale, ...(samples ? ["samples"] : []), ...candidates].join(" "), answers, () => {
    const fresh = openWorkbook({ locale });
    fresh.run("setUpTheKit");
    if (samples) fresh.run("addSampleData");
    if (candidates.length > 0) addCandidates(fresh, candidates);
    return fresh;
  });
  if (interviewers.length > 0 || mode !== "")
    nameInterviewers(
      workbook,
      interviewers.map((name) => [name, ""]),
      mode,
    );
  return workbook;
}

/** A workbook in any other state that many tests start from: made once for this build, a fresh copy each time. The name says what it holds. */
export const openSaved = (name: string, answers: readonly unknown[], make: () => Script): Script =>
  openWorkbook({ workbook: savedWorkbook(name, functions(), () => make().workbook), answers });

/** The same workbook before somebody who will give these answers to the dialogs to come. */
export const answering = (workbook: Script, ...answers: readonly unknown[]): Script =>
  openWorkbook({ workbook: workbook.workbook, answers });

/** A copy that goes its own way. */
export const copyOf = (workbook: Script, answers: readonly unknown[] = []): Script =>
  openWorkbook({ workbook: Workbook.load(structuredClone(workbook.workbook.save()), functions()), answers });

/** One of several people at the same workbook: what they run, they run under their own account. */
export const actingAs = (workbook: Script, user: string): Script["run"] => {
  return (name, args = [], options = {}) => workbook.run(name, args, { ...options, user });
};

/** The kit set up with the sample data in. */
export const openSamples = (locale = "en_US"): Script => setUp({ locale, samples: true });

/** What a sheet shows, row by row, without the blank end. */
export function shown(workbook: Script, sheet: string): unknown[][] {
  const rows = workbook.evaluate(
    `return SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheet)}).getDataRange().getValues();`,
  ) as unknown[][];
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/**
 * The rows of a table by their headings, without blank ones.
 *
 * @param headingRow where the headings stand, from 1
 * @example records(workbook, sheets.log.name)[0]?.[sheets.log.columns.reason]
 */
export function records(workbook: Script, sheet: string, headingRow = 1): Record<string, unknown>[] {
  const rows = act(workbook, `return sheet(${JSON.stringify(sheet)}).getDataRange().getValues();`) as unknown[][];
  const headings = (rows[headingRow - 1] ?? []).map(String);
  return rows
    .slice(headingRow)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(headings.flatMap((heading, at) => (heading === "" ? [] : [[heading, row[at]]]))));
}

/** One column of a table, by its heading. */
export const columnOf = (workbook: Script, sheet: string, heading: string, headingRow = 1): unknown[] =>
  records(workbook, sheet, headingRow).map((row) => {
    if (!(heading in row)) throw new Error(`${sheet} has no column ${heading}.`);
    return row[heading];
  });

/** Types into a table, on the line that has this id and in the column with this heading. */
export const typeBeside = (workbook: Script, table: string, id: string, heading: string, value: number | string): void => {
  act(
    workbook,
    `const s = sheet(${JSON.stringify(table)}); const v = s.getDataRange().getValues();
     const top = v.findIndex((row) => row.includes(${JSON.stringify(heading)}));
     s.getRange(v.findIndex((row) => row.includes(${JSON.stringify(id)})) + 1, v[top].indexOf(${JSON.stringify(heading)}) + 1).setValue(${JSON.stringify(value)});`,
  );
};

/** Every cell that shows an error, with what it shows: "Rubric!B5: #REF!". Of all sheets, or of one. */
export const errorCells = (workbook: Script, sheet?: string): unknown =>
  act(
    workbook,
    `return ss.getSheets().filter((each) => ${sheet === undefined} || each.getName() === ${JSON.stringify(sheet ?? "")}).flatMap((each) =>
       each.getDataRange().getDisplayValues().flatMap((row, r) => row.flatMap((text, c) =>
         /^(#[A-Z]|Loading)/.test(text) ? [each.getName() + "!" + each.getRange(r + 1, c + 1).getA1Notation() + ": " + text] : [])));`,
  );

export const sheetNames = (workbook: Script): unknown =>
  workbook.evaluate("return SpreadsheetApp.getActive().getSheets().map(function (sheet) { return sheet.getName(); });");

/** The last alert. */
export const said = (workbook: Script): string => workbook.ui.alerts.at(-1)?.message ?? "";

/** What the last toast said. */
export const toasted = (workbook: Script): string => workbook.ui.toasts.at(-1) ?? "";

/** Runs lines of Apps Script as the user at the keyboard: `ss` is the spreadsheet, `sheet(name)` one of its sheets. */
export const act = (workbook: Script, lines: string): unknown =>
  workbook.evaluate(`const ss = SpreadsheetApp.getActive(); const sheet = (name) => ss.getSheetByName(name); ${lines}`);

/** A ballot with one rated question. */
export const ballot = (changes: Partial<Ballot> = {}): Ballot => ({
  id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e",
  replaces: null,
  candidate: "C-001",
  interviewer: "Ann",
  version: 1,
  recommendation: null,
  answers: [
    {
      question: "D1",
      note: "Knows her numbers",
      evidence: [],
      flags: [],
      ratings: [
        { criterion: "C2", level: 5 },
        { criterion: "C7", level: null },
      ],
    },
  ],
  ...changes,
});

/** Names interviewers in the role brief, each with a focus, and says how ballots are kept; "" leaves that to the kit. */
export function nameInterviewers(workbook: Script, people: readonly (readonly [name: string, focus: string])[], mode = ""): void {
  const language = languageOf(workbook.workbook.locale.code);
  const sheet = JSON.stringify(contentFor(language).sheets.roleBrief.name);
  act(
    workbook,
    `const people = ${JSON.stringify(people)};
     const rows = sheet(${sheet}).getDataRange().getValues();
     const at = (key) => rows.map((row, i) => (row[5] === key ? i + 1 : 0)).filter(Boolean);
     at("interviewer").forEach((row, i) => sheet(${sheet}).getRange(row, 1, 1, 2).setValues([people[i] || ["", ""]]));
     sheet(${sheet}).getRange(at("mode")[0], 2).setValue(${JSON.stringify(mode)});`,
  );
}

/** Types candidates' names below the heading, and has the kit give them their codes. */
export function addCandidates(workbook: Script, names: readonly string[]): void {
  const sheet = JSON.stringify(contentFor(languageOf(workbook.workbook.locale.code)).sheets.candidates.name);
  const typed = JSON.stringify(names.map((name) => [name]));
  act(workbook, `sheet(${sheet}).getRange(2, 2, ${names.length}, 1).setValues(${typed});`);
  workbook.run("loadInterviewForm");
}

/**
 * Calls at which to fail: evenly spread ones, always with the first and the last. `EVERY_CALL=all` fails every single one, which takes hours; a run
 * of the suite takes a third of those that a test names.
 */
export const failures = (total: number, most: number): number[] => {
  const wanted = process.env.EVERY_CALL === "all" || most === Number.POSITIVE_INFINITY ? total : Math.ceil(most / 3);
  const step = Math.max(1, Math.floor(total / wanted));
  return [...new Set([...Array.from({ length: Math.ceil(total / step) }, (_, i) => 1 + i * step), total])];
};

export interface FailingAction {
  /** A workbook before the action, a fresh one each time. */
  readonly open: () => Script;
  /** Does it once; `options` makes it fail. Done again after the failure, as a user would. */
  readonly act: (workbook: Script, options: Partial<RunOptions>) => Run;
  /** What must be the same in the end. */
  readonly end: (workbook: Script) => unknown;
  /** At most so many failures, spread over the calls; every single call without it. */
  readonly most?: number;
  /** How many calls at the end only tell the user what is there already; they do not fail. */
  readonly telling?: number;
  /** Looks at what the user was told: by an error, or undefined where the action went on to its end. @returns whether the user thinks it worked, and does not try again */
  readonly told?: (error: Error | undefined, failAt: number) => boolean;
}

/**
 * Nothing is lost or doubled when Google fails: runs an action with a failure at every service call in turn, then once more without, and
 * compares the end with that of the action that never failed.
 *
 * @example failEveryCall({ open: () => setUp(), act: (workbook, options) => workbook.run("writeJobPost", [], options), end: (workbook) => shown(workbook, "Job post") });
 */
export function failEveryCall({ open, act: once, end, most = Number.POSITIVE_INFINITY, telling = 0, told }: FailingAction): void {
  const whole = open();
  const { total } = once(whole, {}).calls;
  const expected = end(whole);
  expect(total).toBeGreaterThan(0);
  for (const failAt of failures(total - telling, most)) {
    const workbook = open();
    let error: Error | undefined;
    try {
      once(workbook, { failAt });
    } catch (thrown) {
      error = thrown as Error;
    }
    if (!told && error && !tellsOfService(error)) throw error;
    if (!told?.(error, failAt)) once(workbook, {});
    expect(end(workbook), `failed at call ${failAt} of ${total}`).toEqual(expected);
  }
}

/** Whether an error says that a service failed: in our words, or in Google's where even those cannot be said. */
const tellsOfService = ({ message }: Error): boolean =>
  [contentFor("en").messages.serviceFailed, contentFor("fr").messages.serviceFailed, "Exception: Service "].some((sentence) =>
    message.includes(sentence),
  );
