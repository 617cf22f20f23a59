import { CompiledFormula, functionCache, parse } from "../engine.ts";
import { callOf, closureOf, type FormulaRun } from "./formula-closures.ts";

/** In the shape of a formula (see shapeTree): what needs a compilation of our own. */
const bindsNames = /(?<![\w.])(?:LET|LAMBDA|MAP|BYROW|BYCOL|REDUCE|SCAN|MAKEARRAY)\(/i;
const minusPower = /-[^-]*\^/;
const callOfResult = ")(";

const needsOwn = (shape: string): boolean => bindsNames.test(shape) || minusPower.test(shape) || shape.includes(callOfResult);

/** What the engine writes for literals and references in the key of a formula's shape, and something that reads alike. */
const standIns: Readonly<Record<string, string>> = { "|N|": "1", "|S|": '""', "|C|": "A1", "|R|": "A1:A2" };

/**
 * Calls of what has been computed get a name: `LAMBDA(x,x)(4)` → `LAMBDA.CALL(LAMBDA(x,x),4)`.
 */
function nameCalls(shape: string): string {
  let text = shape;
  for (let end = text.indexOf(callOfResult); end >= 0; end = text.indexOf(callOfResult)) {
    let open = end;
    for (let depth = 1; depth > 0 && open > 0; ) {
      open--;
      if (text[open] === ")") depth++;
      else if (text[open] === "(") depth--;
    }
    const start = text.slice(0, open).search(/[\p{L}\p{N}_.]*$/u);
    const separator = text[end + 2] === ")" ? "" : ",";
    text = `${text.slice(0, start)}${callOf}(${text.slice(start, end + 1)}${separator}${text.slice(end + 2)}`;
  }
  return text;
}

type Execute = (this: Pick<FormulaRun, "literalValues">, ...run: unknown[]) => unknown;

/** A formula of this shape as the engine runs it, or undefined where the engine's own compiler does. */
function compiled(shape: string): Execute | undefined {
  if (!needsOwn(shape)) return undefined;
  const closure = closureOf(parse(nameCalls(shape).replace(/\|[NSCR]\|/g, (sign) => standIns[sign] ?? sign)));
  return function (references, _cell, range, symbol, functions) {
    return closure({ literalValues: this.literalValues, references, range, symbol, functions } as FormulaRun, undefined);
  };
}

/**
 * Compiles what the engine cannot: LET, LAMBDA and the functions around them, calls of what a formula has computed, and a minus that binds
 * closer than a power. The engine keeps compiled formulas by their shape; asked for one that it has not compiled, its table now gives ours.
 *
 * Called once, before the first model is made.
 */
export function compileWhatTheEngineCannot(): void {
  Object.setPrototypeOf(
    functionCache,
    new Proxy(Object.create(null), {
      get(_, shape) {
        const made = typeof shape === "string" ? compiled(shape) : undefined;
        if (made) (functionCache as Record<string, unknown>)[shape as string] = made;
        return made;
      },
    }),
  );
  const { areAllFunctionsExportableToExcel } = CompiledFormula.prototype;
  CompiledFormula.prototype.areAllFunctionsExportableToExcel = function () {
    return !needsOwn(this.normalizedFormula) && areAllFunctionsExportableToExcel.call(this);
  };
}
