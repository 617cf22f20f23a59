import { Workbook } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { googleServices } from "../services/google-services.ts";

const who = { user: "Interviewer 1", language: "en" };
const people = 300;
const interviewers = 3;
const RUNS = 9;

/**
 * Prints how long the kit takes to recompute everything after one rating has changed, with a log of so many complete interviews: the
 * hidden columns of the log, all means, the standings and the scoreboard.
 */
export function benchBoard(print: (line: string) => void): void {
  const workbook = Workbook.empty();
  const program = readProgram("dist");
  const open = (opened: typeof program) =>
    new Host({
      api: readGoogleApi(),
      services: googleServices,
      program: opened,
      workbook,
      createRealm: createNodeRealm,
      ui: collectUi([]),
    });
  const act = (lines: string): unknown => {
    const source = `function act() { const ss = SpreadsheetApp.getActive(); const sheet = (name) => ss.getSheetByName(name); ${lines} }`;
    const files = [...program.files, { name: "act.js", source }];
    return open({ ...program, files, functions: [...program.functions, "act"] }).run("act", [], who).result;
  };
  open(program).run("setUpTheKit", [], who);
  const criteria = act('return ss.getRangeByName("Hiring_criterion_ids").getValues().flat().slice(1).filter(String);') as string[];
  const active = act('return ss.getRangeByName("Hiring_weights").getValues().flat().slice(1);') as unknown[];
  const rated = criteria.filter((_, c) => Number(active[c]) > 0);
  const lines = people * interviewers * rated.length;
  act(`
    const board = sheet("Candidates");
    if (board.getMaxRows() < ${people + 20}) board.insertRowsAfter(board.getMaxRows(), ${people + 20} - board.getMaxRows());
    board.getRange(2, 1, ${people}, 2).setValues(Array.from({ length: ${people} }, (_, i) => ["C-" + (i + 1), "Candidate " + (i + 1)]));
    const log = sheet("Interviews");
    log.insertRowsAfter(log.getMaxRows(), ${lines + 20} - log.getMaxRows());
    const ids = ${JSON.stringify(rated)};
    const rows = [];
    for (let i = 0; i < ${people}; i++) for (let j = 0; j < ${interviewers}; j++) ids.forEach((id, c) => rows.push(
      [new Date(2026, 0, 1), "b" + i + "-" + j, null, 1, "Interviewer " + j, "C-" + (i + 1), "Candidate " + (i + 1), "", id, id,
       1 + ((i * 7 + j * 3 + c * c + ((i * j * c) % 3)) % 5)]));
    log.getRange(2, 1, rows.length, 11).setValues(rows);`);
  const { getters } = workbook.model;
  const sheetId = (name: string) => getters.getSheetIdByName(name) ?? "";
  const shown = (name: string, col: number, row: number) => String(workbook.cell(sheetId(name), col, row).value);
  const durations = Array.from({ length: RUNS + 2 }, (_, run) => {
    const before = shown("Candidates", 4, 1);
    const start = performance.now();
    workbook.apply([{ type: "UPDATE_CELL", sheetId: sheetId("Interviews"), col: 10, row: 1, content: String(1 + ((run + 1) % 5)) }]);
    const [score, sentence] = [shown("Candidates", 4, 1), shown("Scoreboard", 0, 3)];
    const duration = performance.now() - start;
    if (score === before || !sentence.includes("of 100")) throw new Error(`Nothing moved: ${score}, ${sentence}`);
    return duration;
  }).slice(2);
  const median = durations.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  print(`one rating changed, ${people} candidates x ${interviewers} interviewers, ${lines} lines in the log:`);
  print(`  candidates and scoreboard right again ${median.toFixed(0)} ms median of ${RUNS}`);
}
