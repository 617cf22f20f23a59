import { Workbook, type WorkbookState } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { googleServices } from "../services/google-services.ts";

const RUNS = 15;
const PLANS = 100;

type Cells = Readonly<Record<string, string>>;

/** Prints what the budget functions cost in a cell: arguments converted, a fresh script, results spilled; one input changes each time. */
export function benchBudget(print: (line: string) => void): void {
  const line = (label: string, formulas: Cells, inputs: Cells, changed: string, values: readonly number[]): void => {
    print(`${label.padEnd(40)}${timeOf(formulas, inputs, changed, values).toFixed(1)} ms median of ${RUNS}`);
  };
  for (const curve of ["log", "hill"]) {
    const split = (step: number): Cells => ({ J1: `=SMM_ALLOCATE(A1,B1:B6,C1:C6,D1:D6,"","","${curve}",${step})` });
    line(`SMM_ALLOCATE, ${curve}, 6 x 650 at 5`, split(5), channelCells(200), "A1", [650, 645, 640]);
    line(`SMM_ALLOCATE, ${curve}, 6 x 100000 at 50`, split(50), channelCells(30_000), "A1", [100_000, 99_950, 99_900]);
  }
  line("SMM_EFFICIENCY, hill, 6 channels", { J1: '=SMM_EFFICIENCY(E1:E6,B1:B6,C1:C6,D1:D6,"hill")' }, channelCells(200), "E1", [100, 110]);
  const scores = Object.fromEntries(Array.from({ length: PLANS }, (_, i) => [`J${i + 1}`, `=SMM_PLANSCORE(B${i + 1}:H${i + 1},A$1,4)`]));
  line(`SMM_PLANSCORE, ${PLANS} plans`, scores, planCells(), "A1", [650, 640, 660]);
}

function channelCells(scale: number): Cells {
  const cells: Record<string, string> = { A1: "650" };
  for (let i = 1; i <= 6; i++) {
    Object.assign(cells, { [`B${i}`]: String(20 + 7 * i), [`C${i}`]: String(1 + i / 4), [`D${i}`]: String(scale + (scale * i) / 3) });
    cells[`E${i}`] = String(60 + 20 * i);
  }
  return cells;
}

function planCells(): Cells {
  const cells: Record<string, string> = { A1: "650" };
  for (let row = 1; row <= PLANS; row++) {
    const amounts = [325 - row, 80, 40, 120, 20, 15, 50 + row];
    for (const [i, amount] of amounts.entries()) cells[`${"BCDEFGH"[i]}${row}`] = String(amount);
  }
  return cells;
}

/** The time from a changed input to all results, in milliseconds. */
function timeOf(formulas: Cells, inputs: Cells, changed: string, values: readonly number[]): number {
  const empty = Workbook.empty().save();
  const sheet = { id: "0", name: "Sheet1", colNumber: 30, rowNumber: PLANS + 10, cells: { ...inputs, ...formulas } };
  const program = readProgram("dist");
  const state = { ...empty, engine: { ...empty.engine, sheets: [sheet] } } as unknown as WorkbookState;
  const workbook = Workbook.load(state, program.functions);
  new Host({ api: readGoogleApi(), services: googleServices, program, workbook, createRealm: createNodeRealm, ui: collectUi([]) });
  const position = { col: changed.charCodeAt(0) - 65, row: Number(changed.slice(1)) - 1 };
  const durations = Array.from({ length: RUNS + 3 }, (_, run) => {
    const start = performance.now();
    workbook.apply([{ type: "UPDATE_CELL", sheetId: "0", ...position, content: String(values[run % values.length]) }]);
    for (const cell of Object.keys(formulas)) requireNumber(workbook, Number(cell.slice(1)) - 1);
    return performance.now() - start;
  }).slice(3);
  return durations.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** An error would compute very fast, so it must not pass for a result. */
function requireNumber(workbook: Workbook, row: number): void {
  const cell = workbook.cell("0", 9, row);
  if (typeof cell.value !== "number") {
    throw new Error(`J${row + 1} shows ${String(cell.value)}: ${"message" in cell ? cell.message : ""}`);
  }
}
