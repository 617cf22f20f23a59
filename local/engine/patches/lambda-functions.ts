import type { FunctionResultObject } from "../engine.ts";
import {
  type Argument,
  asMatrix,
  blank,
  block,
  cellOf,
  defineFunction,
  failed,
  failure,
  isBlock,
  type Matrix,
  type Result,
} from "./override-function.ts";

/** A function made by a formula. Where a formula takes it for a value, it is an error. */
export class Lambda implements FunctionResultObject {
  readonly value = "#N/A";
  readonly message = "A LAMBDA has to be called.";
  readonly parameters: number;
  readonly apply: (values: readonly FormulaValue[]) => FormulaValue;
  constructor(parameters: number, apply: (values: readonly FormulaValue[]) => FormulaValue) {
    this.parameters = parameters;
    this.apply = apply;
  }
}

export type FormulaValue = Argument | Lambda;

/** What a formula's function gives for values; a failure when it is no function or takes another number of them. */
export const callLambda = (callee: FormulaValue, values: readonly FormulaValue[]): FormulaValue =>
  refusal(callee, values.length) ?? (callee as Lambda).apply(values);

/** Why a value cannot be called with so many arguments, or undefined when it can. */
function refusal(callee: FormulaValue, count: number): FunctionResultObject | undefined {
  if (!(callee instanceof Lambda)) {
    const cell = cellOf(callee);
    return failed(cell) ? cell : failure("#N/A", "Only a LAMBDA can be called.");
  }
  if (callee.parameters === count) return undefined;
  return failure("#N/A", `Wrong number of arguments to LAMBDA. Expected ${callee.parameters} arguments, but got ${count} arguments.`);
}

const heightOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** The one cell of a result; a block where Sheets takes a single value only is a failure. */
function single(value: FormulaValue): FunctionResultObject {
  if (isBlock(value)) return failure("#VALUE!", "Single value expected. Nested array results are not supported.");
  return cellOf(value);
}

/** Results of one row each, below each other; one value each is the common case. */
function stacked(name: string, results: readonly FormulaValue[]): Result {
  const rows = results.map(asMatrix);
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.some((row) => heightOf(row) > 1 || row.length !== width)) {
    return failure("#VALUE!", `not emulated: ${name} with results of several rows or of different width`);
  }
  return block(width, rows.length, (col, row) => rows[row]?.[col]?.[0] ?? blank);
}

const transposed = (matrix: Matrix): FunctionResultObject[][] =>
  block(heightOf(matrix), matrix.length, (col, row) => matrix[row]?.[col] ?? blank);

function map(...args: FormulaValue[]): FormulaValue {
  const lambda = args.at(-1);
  const arrays = args.slice(0, -1).map(asMatrix);
  const [first = []] = arrays;
  if (arrays.some((array) => array.length !== first.length || heightOf(array) !== heightOf(first))) {
    return failure("#N/A", "Array arguments to MAP are of different size.");
  }
  const at = (col: number, row: number): FormulaValue =>
    callLambda(
      lambda,
      arrays.map((array) => array[col]?.[row]),
    );
  if (first.length === 1)
    return stacked(
      "MAP",
      Array.from({ length: heightOf(first) }, (_, row) => at(0, row)),
    );
  return block(first.length, heightOf(first), (col, row) => single(at(col, row)));
}

function byRow(array: FormulaValue, lambda: FormulaValue): FormulaValue {
  const rows = transposed(asMatrix(array));
  return stacked(
    "BYROW",
    rows.map((row) => callLambda(lambda, [row.map((cell) => [cell])])),
  );
}

function byCol(array: FormulaValue, lambda: FormulaValue): FormulaValue {
  const results = asMatrix(array).map((column) => callLambda(lambda, [[column]]));
  const stack = stacked(
    "BYCOL",
    results.map((result) => transposed(asMatrix(result))),
  );
  return Array.isArray(stack) ? transposed(stack) : stack;
}

/** Cells in reading order. */
const inOrder = (array: FormulaValue): FunctionResultObject[] => transposed(asMatrix(array)).flat();

const reduce = (initial: FormulaValue, array: FormulaValue, lambda: FormulaValue): FormulaValue =>
  inOrder(array).reduce<FormulaValue>((sum, cell) => callLambda(lambda, [sum, cell]), initial ?? blank);

function scan(initial: FormulaValue, array: FormulaValue, lambda: FormulaValue): FormulaValue {
  const cells = asMatrix(array);
  let sum: FormulaValue = initial ?? blank;
  const sums = inOrder(array).map((cell) => {
    sum = callLambda(lambda, [sum, cell]);
    return single(sum);
  });
  return block(cells.length, heightOf(cells), (col, row) => sums[row * cells.length + col] ?? blank);
}

function makeArray(rows: FormulaValue, columns: FormulaValue, lambda: FormulaValue): FormulaValue {
  const [height, width] = [rows, columns].map((size) => Math.trunc(Number(cellOf(size).value)));
  if (!height || !width || height < 1 || width < 1) return failure("#NUM!", "MAKEARRAY needs at least one row and one column.");
  return block(width, height, (col, row) => single(callLambda(lambda, [{ value: row + 1 }, { value: col + 1 }])));
}

type ArrayFunction = (...args: FormulaValue[]) => FormulaValue;

/** A function whose last argument is a LAMBDA, which fails as a whole where that one cannot be called. */
const taking =
  (compute: ArrayFunction, parameters: (args: readonly FormulaValue[]) => number): ArrayFunction =>
  (...args) =>
    refusal(args.at(-1), parameters(args)) ?? compute(...args);

/** The functions that take a LAMBDA. */
export const arrayFunctions: Readonly<Record<string, ArrayFunction>> = {
  MAP: taking(map, (args) => args.length - 1),
  BYROW: taking(byRow, () => 1),
  BYCOL: taking(byCol, () => 1),
  REDUCE: taking(reduce, () => 2),
  SCAN: taking(scan, () => 2),
  MAKEARRAY: taking(makeArray, () => 2),
};

/** The engine has to know their names and how many arguments they take; computed they are by formula-closures.ts. */
const signatures: Readonly<Record<string, readonly string[]>> = {
  LET: ["name_and_value (any, range<any>, repeating)"],
  LAMBDA: ["name_or_formula (any, range<any>, repeating)"],
  MAP: ["array (any, range<any>)", "array_or_lambda (any, range<any>, repeating)"],
  BYROW: ["array (any, range<any>)", "lambda (any)"],
  BYCOL: ["array (any, range<any>)", "lambda (any)"],
  REDUCE: ["initial_value (any, range<any>)", "array (any, range<any>)", "lambda (any)"],
  SCAN: ["initial_value (any)", "array (any, range<any>)", "lambda (any)"],
  MAKEARRAY: ["rows (number)", "columns (number)", "lambda (any)"],
};

/** Called once, before the first model is made. */
export function declareLambdaFunctions(): void {
  for (const [name, args] of Object.entries(signatures)) {
    defineFunction(name, args, () => failure("#ERROR!", `not emulated: ${name} in this place`));
  }
}
