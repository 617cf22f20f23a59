import { readdirSync, readFileSync } from "node:fs";
import { Workbook, type WorkbookState } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { googleServices } from "../services/google-services.ts";
import { benchBallots } from "./ballots.ts";
import { benchBoard } from "./board.ts";
import { benchBudget } from "./budget.ts";
import { benchCalls } from "./calls.ts";
import { benchDecisions } from "./decisions.ts";
import { benchManyRoles } from "./many-roles.ts";
import { median } from "./median.ts";
import { benchStartUp } from "./start-up.ts";

const candidates = 10_000;
const criteria = 11;

/** Prints one measurement per line; nothing here passes or fails. */
export async function bench(): Promise<void> {
  const print = console.log;
  // The engine reports its own timings to the console.
  console.debug = console.log = () => undefined;
  print(`Code.js                                 ${(readFileSync("dist/Code.js").length / 1024).toFixed(1)} KB`);
  for (const page of readdirSync("dist").filter((name) => name.endsWith(".html"))) {
    print(`${page.padEnd(39)} ${(readFileSync(`dist/${page}`).length / 1024).toFixed(1)} KB`);
  }
  benchStartUp(print);
  benchCalls(print);
  benchBallots(print);
  benchBoard(print);
  const { native, spilled } = oneWeightChanged();
  print(`one weight of ${criteria} changed, ${candidates} candidates:`);
  print(`  one SUMPRODUCT formula per row        ${native.toFixed(0)} ms median of 25`);
  print(`  one spilled SMM_SCORE                 ${spilled.toFixed(0)} ms median of 25`);
  print(`  SMM_SCORE is faster by                ${(native / spilled).toFixed(2)} times`);
  benchDecisions(print);
  benchBudget(print);
  await benchManyRoles(print);
}

/** The same ratings and the same engine, scored by native formulas and by one custom function; each time one weight changes. */
function oneWeightChanged(): { native: number; spilled: number } {
  const native = workbookOf((row) => `=SUMPRODUCT(A${row}:K${row},A$1:K$1)/SUM(A$1:K$1)`);
  const spilled = workbookOf((row) => (row === 2 ? `=SMM_SCORE(A2:K${candidates + 1},A1:K1)` : undefined));
  const change = (workbook: Workbook) => (run: number) => () => {
    workbook.apply([{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 0, content: String(run + 10) }]);
    const cell = workbook.cell("0", criteria, candidates);
    if (typeof cell.value !== "number") throw new Error(`The last candidate has no score but ${String(cell.value)}.`);
  };
  return { native: median(25, change(native)), spilled: median(25, change(spilled)) };
}

function workbookOf(score: (row: number) => string | undefined): Workbook {
  const empty = Workbook.empty().save();
  const cells: Record<string, string> = {};
  for (let col = 0; col < criteria; col++) {
    const letter = String.fromCharCode(65 + col);
    cells[`${letter}1`] = String(col + 1);
    for (let row = 2; row <= candidates + 1; row++) cells[`${letter}${row}`] = String(1 + ((row * 7 + col * 3) % 5));
  }
  for (let row = 2; row <= candidates + 1; row++) {
    const formula = score(row);
    if (formula) cells[`L${row}`] = formula;
  }
  const sheet = { id: "0", name: "Sheet1", colNumber: 26, rowNumber: candidates + 10, cells };
  const program = readProgram("dist");
  const state = { ...empty, engine: { ...empty.engine, sheets: [sheet] } } as unknown as WorkbookState;
  const workbook = Workbook.load(state, program.functions);
  new Host({ api: readGoogleApi(), services: googleServices, program, workbook, createRealm: createNodeRealm, ui: collectUi([]) });
  return workbook;
}
