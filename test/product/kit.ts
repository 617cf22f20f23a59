import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { type Script, script } from "../local/script.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
/** The files of the built add-on. */
export const files = Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(`${dist}/${name}`, "utf8")]));

/** The built add-on on a spreadsheet of its own, as a user of that locale has it. */
export const openWorkbook = (options: Parameters<typeof script>[1] = {}): Script => script(files, options);

/** The same with the kit set up and the sample data in. */
export function openSamples(locale = "en_US"): Script {
  const workbook = openWorkbook({ locale });
  workbook.run("setUpTheKit");
  workbook.run("addSampleData");
  return workbook;
}

/** What a sheet shows, row by row, without the blank end. */
export function shown(workbook: Script, sheet: string): unknown[][] {
  const rows = workbook.evaluate(
    `return SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheet)}).getDataRange().getValues();`,
  ) as unknown[][];
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

export const sheetNames = (workbook: Script): unknown =>
  workbook.evaluate("return SpreadsheetApp.getActive().getSheets().map(function (sheet) { return sheet.getName(); });");

/** The last alert. */
export const said = (workbook: Script): string => workbook.ui.alerts.at(-1)?.message ?? "";

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

/** Calls at which to fail: every one while cheap, then evenly spread ones, always with the last. */
export const failures = (total: number, most: number): number[] => {
  const step = Math.max(1, Math.floor(total / most));
  return [...new Set([...Array.from({ length: Math.ceil(total / step) }, (_, i) => 1 + i * step), total])];
};
