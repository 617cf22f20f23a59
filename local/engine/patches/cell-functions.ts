import { serialOfDate } from "../../notation/serial-date.ts";
import { addFunction, type CellPosition, type FunctionResultObject, functionCache, helpers, loadingError, registries } from "../engine.ts";
import { type FormulaWorkbook, StillLoading } from "../formula-workbook.ts";
import { scriptValue } from "../script-value.ts";
import { engineName } from "./called-names.ts";
import { dependsOnVolatile } from "./volatile.ts";

type CellArgument = FunctionResultObject | readonly (readonly FunctionResultObject[])[] | undefined;

/** How the engine's formulas reach the workbook they are in: `custom` of the model's configuration becomes part of their `this`. */
interface FormulaContext {
  readonly workbook: () => FormulaWorkbook;
  readonly __originCellPosition?: CellPosition;
}

const stillLoading: FunctionResultObject = { value: loadingError, message: "Loading data..." };

const registered = new Set<string>();

/** Makes the public functions of a program callable from cells. Built-in functions of the same name win, as in Sheets. */
export function registerCellFunctions(names: readonly string[]): void {
  for (const spelled of names) {
    const name = spelled.toUpperCase();
    // Capitals do not matter in a formula; where the engine spells letters out, each way to write them has its name.
    for (const engineKnows of new Set([spelled, name, spelled.toLowerCase()].map((each) => (engineName(each) ?? each).toUpperCase()))) {
      if (registered.has(engineKnows) || registries.functionRegistry.contains(engineKnows)) continue;
      registered.add(engineKnows);
      addFunction(engineKnows, {
        description: `Custom function ${name}`,
        args: [helpers.arg("args (any, range<any>, repeating, optional)", "Whatever the script takes.")],
        compute(this: unknown, ...args: unknown[]) {
          const { workbook, __originCellPosition: position } = this as FormulaContext;
          // Sheets never comes to an end with a function whose arguments change whenever they are computed.
          if (position && dependsOnVolatile(workbook(), name, position)) return stillLoading as never;
          return computeCell(workbook(), name, args as CellArgument[], position) as never;
        },
      });
    }
  }
  // Formulas that were compiled while a name was unknown would stay errors.
  for (const key of Object.keys(functionCache)) delete functionCache[key];
}

function computeCell(
  workbook: FormulaWorkbook,
  name: string,
  args: readonly CellArgument[],
  caller: CellPosition | undefined,
): FunctionResultObject | FunctionResultObject[][] {
  const { cellFunction } = workbook;
  if (!cellFunction) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
  try {
    return toCells(
      cellFunction(
        name,
        args.map((arg) => fromCells(arg, workbook.timeZone)),
        caller,
      ),
      workbook.timeZone,
    );
  } catch (error) {
    if (error instanceof StillLoading) return stillLoading;
    return { value: "#ERROR!", message: error instanceof Error ? error.message.replace(/^\w+: /, "") : String(error) };
  }
}

/** A single cell comes as a scalar, a block as rows of values; the engine's matrices are columns of cells. */
function fromCells(arg: CellArgument, timeZone: string): unknown {
  if (arg === undefined) return undefined;
  if (!isMatrix(arg)) return fromCell(arg, timeZone);
  const columns = arg;
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return fromCell(columns[0]?.[0], timeZone);
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row++) rows.push(columns.map((column) => fromCell(column[row], timeZone)));
  return rows;
}

const isMatrix = (arg: CellArgument): arg is readonly (readonly FunctionResultObject[])[] => Array.isArray(arg);

function fromCell(cell: FunctionResultObject | undefined, timeZone: string): unknown {
  const value = cell?.value ?? "";
  if (value === loadingError) throw new StillLoading();
  // Ten thousand candidates pass here with every weight that changes: plain values take a fast path.
  if (typeof value !== "number" || !cell?.format) return value;
  return scriptValue({ type: "number", value, format: cell.format } as never, timeZone);
}

/** What a script returned → cells: a list is a column of rows, a list of lists a block, anything else one cell. */
function toCells(result: unknown, timeZone: string): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(result)) return toCell(result, timeZone);
  if (result.length === 0) return { value: "" };
  const width = result.reduce((widest: number, row: unknown) => (Array.isArray(row) ? Math.max(widest, row.length) : widest), 1);
  // Built as arrays of the host's realm, by which the engine distinguishes a block from a cell.
  return Array.from({ length: width }, (_, col) =>
    Array.from(result, (row: unknown) => toCell(Array.isArray(row) ? row[col] : col === 0 ? row : undefined, timeZone)),
  );
}

function toCell(value: unknown, timeZone: string): FunctionResultObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { value } : { value: "#NUM!", message: "Result was not a number." };
    case "string":
    case "boolean":
      return { value };
    case "undefined":
      return { value: "" };
  }
  if (value === null) return { value: "" };
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return { value: serialOfDate(new Date((value as Date).getTime()), timeZone), format: "m/d/yyyy" };
  }
  return { value: String(value) };
}
