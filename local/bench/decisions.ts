import { Workbook, type WorkbookState } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { googleServices } from "../services/google-services.ts";

const people = 200;
const interviewers = 5;
const criteria = 11;
const RUNS = 15;

type Cells = Record<string, string>;

/** Prints what the decision functions cost in a cell: arguments converted, a fresh script, results spilled; one input changes each time. */
export function benchDecisions(print: (line: string) => void): void {
  const line = (label: string, formulas: Cells, inputs: Cells, changed: string): number => {
    const duration = timeOf(formulas, inputs, changed);
    print(`${label.padEnd(40)}${duration.toFixed(0)} ms median of ${RUNS}`);
    return duration;
  };
  const log = logCells(people);
  print(
    `${people} candidates x ${interviewers} interviewers x ${criteria} criteria, ${people * interviewers * criteria} lines in the log:`,
  );
  const panelFormula = formulaOverLog(people);
  line("  SMM_PANEL", { Z2: panelFormula }, log, "D2");
  line("  SMM_PANEL, half the log", { Z2: formulaOverLog(people / 2) }, logCells(people / 2), "D2");
  const matrix = `Z2:AD${people + 1}`;
  line(
    "  SMM_PANEL + SMM_ADJUST + SMM_PBEST",
    { Z2: panelFormula, AF2: `=SMM_ADJUST(${matrix})`, AK2: `=SMM_PBEST(${matrix})` },
    log,
    "D2",
  );
  const whole = line("  SMM_STANDINGS, every figure", { Z1: standingsOverLog(people) }, kitLog(log), "U2");
  const half = line("  SMM_STANDINGS, half the log", { Z1: standingsOverLog(people / 2) }, kitLog(logCells(people / 2)), "U2");
  print(`  twice the ratings take ${(whole / half).toFixed(1)} times as long`);
  line("  SMM_RATERS", { Z2: `=SMM_RATERS(A2:D${people * interviewers * criteria + 1})` }, log, "D2");
  line("SMM_RANKS, 10 x 11, 20000 draws", { Z2: "=SMM_RANKS(A2:K11,A1:K1)" }, ratingCells(10), "A2");
  line("SMM_BEATS, 11 criteria", { Z2: "=SMM_BEATS(A2:K2,A3:K3,A1:K1)" }, ratingCells(2), "A2");
}

const formulaOverLog = (count: number): string =>
  `=SMM_PANEL(A2:D${count * interviewers * criteria + 1},F2:F${count + 1},G1:K1,M2:M12,N2:N12)`;

const standingsOverLog = (count: number): string =>
  `=SMM_STANDINGS(F1:F${count + 1},P1:X${count * interviewers * criteria + 1},M2:M12,M2:M12,N2:N12)`;

function logCells(count: number): Cells {
  const cells: Cells = { F1: "Candidate" };
  let row = 2;
  for (let i = 0; i < count; i++) {
    cells[`F${i + 2}`] = `Candidate ${i}`;
    for (let j = 0; j < interviewers; j++) {
      for (let c = 0; c < criteria; c++, row++) {
        cells[`A${row}`] = `Candidate ${i}`;
        cells[`B${row}`] = `Interviewer ${j}`;
        cells[`C${row}`] = `Criterion ${c}`;
        cells[`D${row}`] = String(1 + ((i * 7 + j * 3 + c * c) % 5));
      }
    }
  }
  for (let j = 0; j < interviewers; j++) cells[`${String.fromCharCode(71 + j)}1`] = `Interviewer ${j}`;
  for (let c = 0; c < criteria; c++) {
    cells[`M${c + 2}`] = `Criterion ${c}`;
    cells[`N${c + 2}`] = String(c + 1);
  }
  return cells;
}

/** The same log with the headings of the kit's, from column P on. */
function kitLog(cells: Cells): Cells {
  const headings = ["Ballot", "Replaces", "Interviewer", "Code", "Criterion id", "Rating", "Red flags", "Note", "Recommendation"];
  const moved: Cells = { ...cells, F1: "Code" };
  for (const [c, heading] of headings.entries()) moved[`${String.fromCharCode(80 + c)}1`] = heading;
  const to: Readonly<Record<string, string>> = { A: "S", B: "R", C: "T", D: "U" };
  for (const [cell, text] of Object.entries(cells)) {
    const column = to[cell.charAt(0)];
    if (column) moved[column + cell.slice(1)] = text;
  }
  return moved;
}

function ratingCells(count: number): Cells {
  const cells: Cells = {};
  for (let c = 0; c < criteria; c++) {
    const letter = String.fromCharCode(65 + c);
    cells[`${letter}1`] = String(c + 5);
    for (let i = 0; i < count; i++) cells[`${letter}${i + 2}`] = String(1 + ((i * 7 + c * 3 + i * c) % 5));
  }
  return cells;
}

/** The time from a changed input to all results, in milliseconds. */
function timeOf(formulas: Cells, inputs: Cells, changed: string): number {
  const empty = Workbook.empty().save();
  const rowNumber = people * interviewers * criteria + 10;
  const sheet = { id: "0", name: "Sheet1", colNumber: 60, rowNumber, cells: { ...inputs, ...formulas } };
  const program = readProgram("dist");
  const state = { ...empty, engine: { ...empty.engine, sheets: [sheet] } } as unknown as WorkbookState;
  const workbook = Workbook.load(state, program.functions);
  new Host({ api: readGoogleApi(), services: googleServices, program, workbook, createRealm: createNodeRealm, ui: collectUi([]) });
  const position = { col: changed.charCodeAt(0) - 65, row: Number(changed.slice(1)) - 1 };
  const durations = Array.from({ length: RUNS + 3 }, (_, run) => {
    const start = performance.now();
    workbook.apply([{ type: "UPDATE_CELL", sheetId: "0", ...position, content: String(1 + (run % 5)) }]);
    for (const cell of Object.keys(formulas)) requireNumber(workbook, cell);
    return performance.now() - start;
  }).slice(3);
  return durations.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** An error would compute very fast, so it must not pass for a result. */
function requireNumber(workbook: Workbook, address: string): void {
  const letters = address.replace(/\d/g, "");
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = workbook.cell("0", col, Number(address.slice(letters.length)) - 1);
  const good = typeof cell.value === "number" || /^(Interviewer|Rank)/.test(String(cell.value));
  if (!good) throw new Error(`${address} shows ${String(cell.value)}: ${"message" in cell ? cell.message : ""}`);
}
