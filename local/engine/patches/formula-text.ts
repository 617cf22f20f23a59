import { CompiledFormula, type CompiledFormula as Formula, tokenize } from "../engine.ts";

/** A number as it was typed, kept beside its value. */
interface Literal {
  readonly value: number;
  typed?: string;
}

interface WithTokens {
  getTokens(getters: unknown, options: unknown): readonly { readonly type: string; readonly value: string }[];
}

/** Numbers that read otherwise once they have been one: "1.50", "1E3", ".5", "007". */
const rewritten = /\.\d*0(?!\d)|\d[eE][+-]?\d|(?<![\d.])0\d|(?<!\d)\.\d|\d\.(?!\d)|\d{16}/;

/** Marks the numbers that are typed otherwise than the engine would write them. */
function keepNumbers(formula: string, compiled: Formula): void {
  if (compiled.isBadExpression || !rewritten.test(formula)) return;
  const typed = tokenize(formula).flatMap(({ type, value }) => (type === "NUMBER" ? [value] : []));
  const literals = compiled.literalValues.numbers as readonly Literal[];
  // Rows of a reference ("2:3") are numbers to the tokenizer only: then it cannot be told which is which.
  if (typed.length !== literals.length) return;
  for (const [index, literal] of literals.entries()) literal.typed = typed[index] ?? String(literal.value);
}

/**
 * Keeps a formula as it was typed, with its blanks and line breaks and with its numbers letter by letter; the engine drops them when it
 * writes a formula out. Called once, before the first model is made.
 *
 * @example setFormula("=SUM( 1.50 ,\n 2 )").getFormula() → "=SUM( 1.50 ,\n 2 )"
 */
export function keepFormulasAsTyped(): void {
  const { Compile } = CompiledFormula;
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const compiled = Compile.call(CompiledFormula, formula, sheetId, getters);
    keepNumbers(formula, compiled);
    return compiled;
  };
  CompiledFormula.prototype.toFormulaString = function (getters, options) {
    if (this.isBadExpression) return this.normalizedFormula;
    let number = 0;
    const literals = this.literalValues.numbers as readonly Literal[];
    const texts: string[] = [];
    for (const { type, value } of (this as unknown as WithTokens).getTokens(getters, options)) {
      texts.push(type === "NUMBER" ? (literals[number++]?.typed ?? value) : value);
    }
    return texts.join("");
  };
}
