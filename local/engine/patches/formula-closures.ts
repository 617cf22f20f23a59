import { type FormulaTree, type FunctionResultObject, registries } from "../engine.ts";
import { arrayFunctions, callLambda, type FormulaValue, Lambda } from "./lambda-functions.ts";
import { isMinus, minusFirst } from "./minus-before-power.ts";
import { asMatrix, blank, cellOf, failure } from "./override-function.ts";

/** What the engine hands to a compiled formula, and the formula's own literals. */
export interface FormulaRun {
  readonly literalValues: { readonly numbers: readonly FunctionResultObject[]; readonly strings: readonly FunctionResultObject[] };
  readonly references: readonly unknown[];
  readonly range: (reference: unknown) => FormulaValue;
  readonly symbol: (name: string, isRange: boolean) => FormulaValue;
  readonly functions: Readonly<Record<string, (...args: FormulaValue[]) => FormulaValue>>;
}

/** The names that are bound around a place in a formula, innermost first, and what they stand for. */
type Names = { readonly name: string; readonly outer: Names } | undefined;
type Scope = { readonly name: string; readonly value: FormulaValue; readonly outer: Scope } | undefined;

export type Closure = (run: FormulaRun, scope: Scope) => FormulaValue;

const binary: Readonly<Record<string, string>> = {
  "=": "EQ",
  "+": "ADD",
  "-": "MINUS",
  "*": "MULTIPLY",
  "/": "DIVIDE",
  ">=": "GTE",
  "<>": "NE",
  ">": "GT",
  "<=": "LTE",
  "<": "LT",
  "^": "POWER",
  "&": "CONCATENATE",
};
const unary: Readonly<Record<string, string>> = { "-": "UMINUS", "+": "UPLUS", "%": "UNARY.PERCENT", "#": "SPILLED.RANGE" };

/** The name of a call of what a formula has computed, as in `LAMBDA(x,x+1)(4)`; see called-lambdas.ts. */
export const callOf = "LAMBDA.CALL";

/**
 * A formula's tree as a function. The engine's own compiler has no names inside a formula, and evaluates every argument before the function
 * sees it; so what LET, LAMBDA and the functions around it need is compiled here.
 *
 * @throws a failure as the engine's compiler throws it: for an unknown function, a wrong number of arguments, a name that is none.
 */
export function closureOf(tree: FormulaTree): Closure {
  const count = { numbers: 0, strings: 0, references: 0 };

  const compileAll = (nodes: readonly FormulaTree[], names: Names): Closure[] => nodes.map((node) => compile(node, names));

  const call = (name: string, args: readonly Closure[]): Closure => {
    requireArguments(name, args.length);
    return (run, scope) => (run.functions[name] as (...args: FormulaValue[]) => FormulaValue)(...args.map((arg) => arg(run, scope)));
  };

  function compile(node: FormulaTree, names: Names): Closure {
    switch (node.type) {
      case "BOOLEAN":
        return () => ({ value: node.value });
      case "NUMBER": {
        const index = count.numbers++;
        return (run) => run.literalValues.numbers[index];
      }
      case "STRING": {
        const index = count.strings++;
        return (run) => run.literalValues.strings[index];
      }
      case "REFERENCE": {
        const index = count.references++;
        return (run) => run.range(run.references[index]);
      }
      case "SYMBOL":
        return isBound(node.value, names) ? (_, scope) => valueIn(scope, node.value) : (run) => run.symbol(node.value, true);
      case "ARRAY":
        return call(
          "ARRAY.LITERAL",
          node.value.map((row) => call("ARRAY.ROW", compileAll(row, names))),
        );
      case "UNARY_OPERATION": {
        const first = isMinus(node) ? minusFirst(node) : node;
        if (first.type !== "UNARY_OPERATION") return compile(first, names);
        return call(unary[first.value] ?? first.value, [compile(first.operand, names)]);
      }
      case "BIN_OPERATION":
        return call(binary[node.value] ?? node.value, [compile(node.left, names), compile(node.right, names)]);
      case "EMPTY":
        return () => undefined;
      case "FUNCALL":
        return compileCall(node.value.toUpperCase(), node, names);
    }
  }

  function compileCall(name: string, { value: typed, args }: { value: string; args: readonly FormulaTree[] }, names: Names): Closure {
    if (name === "LET") return compileLet(args, names);
    if (name === "LAMBDA") return compileLambda(args, names);
    const closures = compileAll(args, names);
    if (isBound(name, names)) {
      return (run, scope) =>
        callLambda(
          valueIn(scope, name),
          closures.map((arg) => arg(run, scope)),
        );
    }
    if (name === callOf) {
      const [callee, ...rest] = closures;
      return (run, scope) =>
        callLambda(
          callee?.(run, scope),
          rest.map((arg) => arg(run, scope)),
        );
    }
    const { [name]: overArrays } = arrayFunctions;
    if (overArrays) {
      requireArguments(name, args.length);
      return (run, scope) => overArrays(...closures.map((arg) => arg(run, scope)));
    }
    if (!registries.functionRegistry.contains(name)) throw failure("#NAME?", `Unknown function: "${typed}"`);
    return call(name, closures);
  }

  /** Each name holds for the values after it and for the last argument. */
  function compileLet(args: readonly FormulaTree[], names: Names): Closure {
    if (args.length < 3 || args.length % 2 === 0) throw wrongNumber("LET", 3, args.length);
    const bindings: { readonly name: string; readonly value: Closure }[] = [];
    let inner = names;
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = nameOf(args[index], "LET");
      const value = compile(args[index + 1] as FormulaTree, inner);
      bindings.push({ name, value });
      inner = { name, outer: inner };
    }
    const body = compile(args.at(-1) as FormulaTree, inner);
    return (run, scope) => {
      let bound = scope;
      for (const { name, value } of bindings) bound = { name, value: value(run, bound) ?? blank, outer: bound };
      return body(run, bound);
    };
  }

  function compileLambda(args: readonly FormulaTree[], names: Names): Closure {
    if (args.length === 0) throw wrongNumber("LAMBDA", 1, 0);
    const parameters = args.slice(0, -1).map((parameter) => nameOf(parameter, "LAMBDA"));
    const body = compile(
      args.at(-1) as FormulaTree,
      parameters.reduce<Names>((outer, name) => ({ name, outer }), names),
    );
    return (run, scope) =>
      new Lambda(parameters.length, (values) =>
        body(
          run,
          parameters.reduce<Scope>((outer, name, index) => ({ name, value: values[index] ?? blank, outer }), scope),
        ),
      );
  }

  const closure = compile(tree, undefined);
  return (run, scope) => finished(closure(run, scope));
}

/** A function that no one has called is no value. */
const finished = (value: FormulaValue): FormulaValue => (value instanceof Lambda ? cellOf(asMatrix(value)) : value);

const isBound = (name: string, names: Names): boolean => {
  for (let each = names; each; each = each.outer) if (each.name === name.toUpperCase()) return true;
  return false;
};

function valueIn(scope: Scope, name: string): FormulaValue {
  for (let each = scope; each; each = each.outer) if (each.name === name.toUpperCase()) return each.value;
  return undefined;
}

function nameOf(node: FormulaTree | undefined, functionName: string): string {
  if (node?.type === "SYMBOL") return node.value.toUpperCase();
  throw failure("#ERROR!", `A name that ${functionName} binds is none.`);
}

const wrongNumber = (name: string, least: number, got: number): FunctionResultObject =>
  failure("#ERROR!", `Invalid number of arguments for the ${name} function. Expected ${least} minimum, but got ${got} instead.`);

function requireArguments(name: string, got: number): void {
  const { minArgRequired, maxArgPossible } = registries.functionRegistry.get(name) as unknown as {
    readonly minArgRequired: number;
    readonly maxArgPossible: number;
  };
  if (got < minArgRequired) throw wrongNumber(name, minArgRequired, got);
  if (got > maxArgPossible) {
    throw failure(
      "#ERROR!",
      `Invalid number of arguments for the ${name} function. Expected ${maxArgPossible} maximum, but got ${got} instead.`,
    );
  }
}
