import { DEFAULT_LOCALE, helpers } from "../../../engine/engine.ts";

/** Characters that a string in the engine's formulas cannot hold, and the function calls that produce them. */
const unquotable: readonly (readonly [char: string, call: string])[] = [
  ["\\", '"&CHAR(92)&"'],
  ['"', '"&CHAR(34)&"'],
];

/**
 * A text that a rule compares with, as the engine keeps it. What the engine would read as a number, a date or a boolean becomes a formula
 * that gives exactly this text.
 *
 * @example textCriterion("1/2") → '="1/2"'; textCriterion("Done") → "Done"
 */
export function textCriterion(text: string): string {
  const meansMore = helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE) || /^(true|false)$/i.test(text);
  return meansMore || text === "" ? textFormula(text) : text;
}

/** The formula that gives a text, without escapes: `="say "&CHAR(34)&"hi"&CHAR(34)&""`. */
export function textFormula(text: string): string {
  const parts = Array.from(text, (char) => unquotable.find(([each]) => each === char)?.[1] ?? char);
  return `="${parts.join("")}"`;
}

/** The text that one of the functions above was given; undefined for any other formula. */
export function criterionText(value: string): string | undefined {
  if (!value.startsWith("=")) return value;
  const pieces = /^="(.*)"$/s.exec(value)?.[1]?.split(/"&(CHAR\((?:34|92)\))&"/);
  if (!pieces || pieces.some((piece, index) => index % 2 === 0 && piece.includes('"'))) return undefined;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : piece === "CHAR(34)" ? '"' : "\\")).join("");
}
