import { CompiledFormula, type CompiledFormula as Formula, type FunctionResultObject } from "../engine.ts";
import { failure } from "./override-function.ts";

/** How the engine says that a function is given too few or too many arguments. */
const engineSays = /^Invalid number of arguments for the (\S+) function\. Expected (\S+) (minimum|maximum), but got (\d+) instead\./;

/**
 * A wrong number of arguments is #N/A in Sheets, with a sentence of its own; the engine takes it for a formula that it cannot read.
 *
 * Called once, before the first model is made.
 *
 * @example =ROUND() → #N/A
 */
export function failWrongArgumentCounts(): void {
  const { Compile } = CompiledFormula;
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const compiled: Formula = Compile.call(CompiledFormula, formula, sheetId, getters);
    if (!compiled.isBadExpression) return compiled;
    const error = (compiled.execute as unknown as () => FunctionResultObject)();
    const [, name, expected, limit, got] = error.message?.match(engineSays) ?? [];
    if (name === undefined) return compiled;
    const atLeast = limit === "minimum" ? "at least" : "at most";
    const result = failure(
      "#N/A",
      `Wrong number of arguments to ${name.replace("CALLED.", "")}. Expected ${atLeast} ${expected} arguments, but got ${got} arguments.`,
    );
    (compiled as unknown as { execute: () => FunctionResultObject }).execute = () => ({ ...result });
    return compiled;
  };
}
