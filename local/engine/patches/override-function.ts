import { type AddFunctionDescription, type EvalContext, type FunctionResultObject, helpers, registries } from "../engine.ts";

/** Columns of cells, as the engine keeps blocks. */
export type Matrix = readonly (readonly FunctionResultObject[])[];
/** What a function is given; undefined stands for an argument that is left empty. */
export type Argument = FunctionResultObject | Matrix | undefined;
export type Result = FunctionResultObject | FunctionResultObject[][];
export type Compute = (this: EvalContext, ...args: Argument[]) => Result;

export const blank: FunctionResultObject = { value: null };

export const failure = (value: string, message: string): FunctionResultObject => ({ value, message });

export const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/** A single cell in a block of its own is that cell. */
export const cellOf = (argument: Argument): FunctionResultObject => (isMatrix(argument) ? argument[0]?.[0] : argument) ?? blank;

export const isBlock = (argument: Argument): argument is Matrix =>
  isMatrix(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) > 1);

export const asMatrix = (argument: Argument): Matrix => (isMatrix(argument) ? argument : [[argument ?? blank]]);

export const failed = ({ value }: FunctionResultObject): boolean => helpers.isEvaluationError(value);

/** A block filled place by place. */
export const block = (width: number, height: number, cell: (col: number, row: number) => FunctionResultObject): FunctionResultObject[][] =>
  Array.from({ length: width }, (_, col) => Array.from({ length: height }, (_, row) => cell(col, row)));

/**
 * Gives a function of the engine another way to compute.
 *
 * @param change gets the engine's way and gives the new one.
 * @param args the arguments in the engine's notation, where they change too.
 */
export function overrideFunction(name: string, change: (compute: Compute) => Compute, args?: readonly string[]): void {
  const description = registries.functionRegistry.get(name);
  registries.functionRegistry.replace(name, {
    ...description,
    ...(args ? { args: args.map((argument) => helpers.arg(argument, "")) } : {}),
    compute: change(description.compute as unknown as Compute) as unknown as AddFunctionDescription["compute"],
  });
}

/** Adds a function that the engine lacks, or puts ours in the place of the engine's. */
export function defineFunction(name: string, args: readonly string[], compute: Compute): void {
  const known = registries.functionRegistry.contains(name) ? registries.functionRegistry.get(name) : { description: name };
  registries.functionRegistry.replace(name, {
    ...known,
    args: args.map((argument) => helpers.arg(argument, "")),
    compute: compute as unknown as AddFunctionDescription["compute"],
  });
}

/**
 * Computes cell by cell where an argument is a block. A single column or row serves every column or row; where a block ends before
 * another, there is nothing to compute with.
 *
 * @example broadcast([[[a, b]], c], f) → [[f(a, c), f(b, c)]]
 */
export function broadcast(args: readonly Argument[], compute: (...cells: (FunctionResultObject | undefined)[]) => Argument): Result {
  const blocks = args.filter(isBlock);
  if (blocks.length === 0) {
    const result = compute(...args.map((argument) => (isMatrix(argument) ? argument[0]?.[0] : argument)));
    return (result as Result | undefined) ?? blank;
  }
  const width = Math.max(...blocks.map((each) => each.length));
  const height = Math.max(...blocks.map((each) => each[0]?.length ?? 0));
  return block(width, height, (col, row) => {
    const cells: (FunctionResultObject | undefined)[] = [];
    for (const argument of args) {
      if (!isMatrix(argument)) {
        cells.push(argument);
        continue;
      }
      const column = argument.length === 1 ? argument[0] : argument[col];
      const cell = column?.length === 1 ? column[0] : column?.[row];
      if (!cell) return failure("#N/A", "Array arguments are of different size.");
      cells.push(cell);
    }
    return cellOf(compute(...cells));
  });
}
