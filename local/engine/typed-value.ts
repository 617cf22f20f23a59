import { canonicalFormula, type Locale } from "../notation/locale.ts";
import { typedDate } from "../notation/typed-date.ts";
import { typedNumber } from "../notation/typed-number.ts";
import { DEFAULT_LOCALE, helpers } from "./engine.ts";

/** What a cell gets: content in the engine's notation, and the format that the way of typing suggests. */
export interface CellInput {
  readonly content: string;
  /** For cells that have no format of their own; in Google's notation. */
  readonly format?: string;
}

/** The name of an error, typed into a cell, is that error. */
const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|ERROR!|CYCLE|SPILL!|BAD_EXPR|ERROR|REF)$/;

/** TRUE and FALSE in the languages of the known locales; English ones work everywhere. */
const truths: Readonly<Record<string, readonly [string, string]>> = {
  en: ["TRUE", "FALSE"],
  fr: ["VRAI", "FAUX"],
  de: ["WAHR", "FALSCH"],
  es: ["VERDADERO", "FALSO"],
  it: ["VERO", "FALSO"],
  pt: ["VERDADEIRO", "FALSO"],
};

/** The words for true and false that Sheets shows in a locale. */
export function truthWords(locale: Locale): readonly [string, string] {
  return truths[locale.code.slice(0, 2)] ?? (truths.en as readonly [string, string]);
}

function typedBoolean(typed: string, locale: Locale): string | undefined {
  const word = typed.trim().toUpperCase();
  for (const [yes, no] of [["TRUE", "FALSE"], truthWords(locale)]) {
    if (word === yes) return "TRUE";
    if (word === no) return "FALSE";
  }
  return undefined;
}

/** Content that the engine stores as this text, even if it looks like something else. */
export function textContent(text: string, locale: Locale): string {
  if (text === "" || text.includes("\n")) return text.startsWith("=") || text.startsWith("'") ? `'${text}` : text;
  const misread =
    /^['=]/.test(text) ||
    errorText.test(text) ||
    /^(true|false)$/i.test(text.trim()) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale);
  return misread ? `'${text}` : text;
}

/** Content for a cell of the plain-text format "@": the engine shows it exactly as it stands, so only a formula needs the apostrophe. */
export function plainTextContent(text: string): string {
  return text.startsWith("=") ? `'${text}` : text;
}

/**
 * What a user types into a cell → what the cell gets. A leading apostrophe makes text and is consumed; `=` starts a formula in the
 * locale's notation, and so do `+` and `-` before anything that is not a number; numbers, dates, times and booleans follow the locale.
 *
 * @example typedCell("1,5", french) → { content: "1.5" }; typedCell("50%", english) → { content: "0.5", format: "0%" }
 */
export function typedCell(typed: string, locale: Locale): CellInput {
  if (typed === "") return { content: "" };
  if (typed.startsWith("'")) return { content: textContent(typed.slice(1), locale) };
  if (typed.startsWith("=") && typed.length > 1) return { content: canonicalFormula(typed, locale) };
  const boolean = typedBoolean(typed, locale);
  if (boolean !== undefined) return { content: boolean };
  const number = typed.length < 60 && !typed.includes("\n") ? (typedNumber(typed, locale) ?? typedDate(typed, locale)) : undefined;
  if (number) return { content: String(number.value), ...(number.format === undefined ? {} : { format: number.format }) };
  if (/^\+./.test(typed) || /^-\s*[\p{L}\d("$]/u.test(typed)) return { content: canonicalFormula(`=${typed}`, locale) };
  if (errorText.test(typed)) return { content: typed };
  return { content: textContent(typed, locale) };
}
