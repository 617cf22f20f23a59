import { Workbook } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import type { Program } from "../services/base/program.ts";
import { googleServices } from "../services/google-services.ts";

const ana = { user: "Ann", language: "en" };

/** Prepares a workbook as its users would, with what a script of their own can do. */
const preparation = `
function nameInterviewers(names) {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Role brief");
  let next = 0;
  sheet.getDataRange().getValues().forEach((line, i) => {
    if (line[5] === "interviewer") sheet.getRange(i + 1, 1).setValue(names[next++] || "");
  });
}
function addCandidates(count) {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Candidates");
  sheet.getRange(2, 2, count, 1).setValues(Array.from({ length: count }, (_, i) => ["Candidate " + (i + 1)]));
}
function selectCandidate(row) {
  SpreadsheetApp.getActive().getSheetByName("Candidates").getRange(row, 2).activate();
}
function fillLog(rows) {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Interviews");
  const lines = Array.from({ length: rows }, (_, i) => {
    const ballot = "10000000-0000-4000-8000-" + String(Math.floor(i / 18)).padStart(12, "0");
    return [new Date(0), ballot, "", 1, "Interviewer " + (i % 7), "C-002", "Ben", "D1 Question", "C2", "Copywriting", 1 + (i % 5), "", "", "", ""];
  });
  const lacking = rows + 50 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  sheet.getRange(2, 1, rows, 15).setValues(lines);
}`;

interface Form {
  readonly candidates: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string; readonly listenFor: readonly string[]; readonly criteria: readonly string[] }[];
}

/** Prints the round trips of the form with a short and with a long log, and how many sealed ballots fit into the store. */
export function benchBallots(print: (line: string) => void): void {
  for (const rows of [10, 10_000]) {
    const { open, sealed } = { open: prepared(rows, []), sealed: prepared(rows, ["Ann", "Bea", "Cy"]) };
    const form = open.run("loadInterviewForm", [], ana).result as Form;
    sealed.run("loadInterviewForm", [], ana);
    const measure = (what: string, host: Host, name: string, args: readonly unknown[], user = "Ann") => {
      const start = performance.now();
      const { calls } = host.run(name, args, { user, language: "en" });
      print(`  ${what.padEnd(37)} ${calls.roundTrips} round trips (${calls.total} calls, ${(performance.now() - start).toFixed(0)} ms)`);
    };
    const submit = (what: string, host: Host, number: number, user: string, revised?: number) =>
      measure(what, host, "submitBallot", [ballotOf(form, number, user, 200, { replaces: revised ? idOf(revised) : null })], user);
    print(`with ${rows} lines in the log:`);
    open.run("selectCandidate", [3], ana);
    measure("menu: open the form on a candidate", open, "openInterviewForm", []);
    measure("load the form", open, "loadInterviewForm", [3]);
    measure("load it again, looking what is selected", open, "loadInterviewForm", []);
    measure("autosave a draft of 20 KB", open, "keepDraft", [{ key: "draft", text: "word ".repeat(4_000) }]);
    submit("open: the first, which locks weights", open, 1, "Ann");
    submit("open: the next", open, 2, "Bea");
    submit("open: a revision", open, 3, "Ann", 1);
    submit("sealed: the first, which locks weights", sealed, 1, "Ann");
    submit("sealed: the second of three", sealed, 2, "Bea");
    submit("sealed: a revision", sealed, 3, "Ann", 1);
    submit("sealed: the last, which reveals", sealed, 4, "Cy");
    submit("sealed: a revision after the reveal", sealed, 5, "Ann", 3);
    measure("open the panel", sealed, "loadPanel", []);
  }
  print(`sealed ballots of nine questions that fit  ${capacity(200)} with notes of 200 characters, ${capacity(400)} with notes of 400`);
}

function prepared(rows: number, names: readonly string[]): Host {
  const program = readProgram("dist");
  const withPreparation: Program = {
    ...program,
    files: [...program.files, { name: "preparation.js", source: preparation }],
    functions: [...program.functions, "nameInterviewers", "addCandidates", "selectCandidate", "fillLog"],
  };
  const workbook = Workbook.empty();
  const host = new Host({
    api: readGoogleApi(),
    services: googleServices,
    program: withPreparation,
    workbook,
    createRealm: createNodeRealm,
    ui: collectUi([]),
  });
  host.run("setUpTheKit", [], ana);
  host.run("addCandidates", [5], ana);
  host.run("nameInterviewers", [names], ana);
  if (rows > 0) host.run("fillLog", [rows], ana);
  return host;
}

/** How many ballots are accepted before one is refused, with notes of so many characters, two ticked items per question and a reason. */
function capacity(characters: number): number {
  const host = prepared(0, ["Ann", "Somebody who never hands in"]);
  const form = host.run("loadInterviewForm", [], ana).result as Form;
  for (let count = 0; ; count++) {
    try {
      host.run("submitBallot", [ballotOf(form, count + 1, `Interviewer ${count}`, characters, { candidate: "C-004" })], ana);
    } catch {
      return count;
    }
  }
}

const idOf = (number: number): string => `20000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function ballotOf(form: Form, number: number, interviewer: string, characters: number, changes: object): object {
  const note = "Elle a répondu à chaque avis sous un jour, et l’a montré. ".repeat(20).slice(0, characters);
  return {
    id: idOf(number),
    replaces: null,
    candidate: form.candidates[0]?.id ?? "",
    interviewer,
    version: 1,
    recommendation: { choice: 1, reason: note },
    answers: form.questions.map(({ id: question, listenFor, criteria }) => ({
      question,
      note,
      evidence: listenFor.slice(0, 2),
      flags: [],
      ratings: criteria.map((criterion) => ({ criterion, level: 4 })),
    })),
    ...changes,
  };
}
