import { CompiledFormula } from "../engine.ts";

/** Texts and quoted sheet names, which stay as they are, or a name that is called. */
const calls = /'(?:[^']|'')*'|"[^"]*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
/** Whether a formula can hold such a name at all: most hold none. */
const suspicious = /[A-Za-z]\d+\s*\(|[^\0-\x7f]/;
const readsAsCell = /^[A-Z]{1,3}\d{1,7}$/i;
const foreign = /[^\w.]/gu;

const prefix = "CALLED.";
const standIn = /\bCALLED\.([\w.]+)(?=\s*\()/gi;

/**
 * The name under which the engine knows a function that its formulas cannot call by its own: one that reads as a cell, or one with letters
 * beyond English. Undefined for all others.
 *
 * @example engineName("MD5") → "CALLED.MD5"; engineName("señal") → "CALLED.se_U00F1_al"
 */
export function engineName(name: string): string | undefined {
  if (!readsAsCell.test(name) && !name.match(foreign)) return undefined;
  const spelled = name.replace(foreign, (letter) => `_U${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return prefix + spelled;
}

/** A formula as it was typed → with the names that the engine knows. */
const engineCalls = (formula: string): string =>
  suspicious.test(formula)
    ? formula.replace(calls, (text, name: string | undefined) => (name === undefined ? text : (engineName(name) ?? text)))
    : formula;

/** The way back. */
const typedCalls = (formula: string): string =>
  formula.includes(prefix)
    ? formula.replace(standIn, (_, name: string) =>
        name.replace(/_U([0-9A-F]{4,6})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
      )
    : formula;

/**
 * Lets formulas call functions whose names the engine takes for cells or cannot read, such as LOG10, a custom function MD5, or `français`.
 *
 * Called once, before the first model is made.
 */
export function callAnyName(): void {
  const { Compile, IsBadExpression } = CompiledFormula;
  CompiledFormula.Compile = (formula, sheetId, getters) => Compile.call(CompiledFormula, engineCalls(formula), sheetId, getters);
  CompiledFormula.IsBadExpression = (formula) => IsBadExpression.call(CompiledFormula, engineCalls(formula));
  const { toFormulaString } = CompiledFormula.prototype;
  CompiledFormula.prototype.toFormulaString = function (...args) {
    return typedCalls(toFormulaString.apply(this, args));
  };
}
