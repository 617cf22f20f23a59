import { engineQuotes, sheetsQuotes } from "./quotation-marks.ts";

/** How a country writes numbers, dates and formulas, in the engine's terms: its own type has the same members. */
export interface Locale {
  readonly name: string;
  /** "fr_FR". */
  readonly code: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator?: string;
  /** "dd/mm/yyyy". */
  readonly dateFormat: string;
  /** "hh:mm:ss a". */
  readonly timeFormat: string;
  /** The first day of the week, 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
  readonly formulaArgSeparator: string;
}

/**
 * The four locales that the project supports, and a few others. Google has many more; an unknown one is refused, never guessed.
 * `groups` is the thousands separator; dates are typed in the order given.
 */
const conventions: Readonly<
  Record<string, { name: string; decimal: "." | ","; groups: string; date: string; time: string; weekStart: number }>
> = {
  en_US: { name: "English (US)", decimal: ".", groups: ",", date: "m/d/yyyy", time: "hh:mm:ss a", weekStart: 7 },
  en_GB: { name: "English (UK)", decimal: ".", groups: ",", date: "dd/mm/yyyy", time: "hh:mm:ss", weekStart: 1 },
  en_CA: { name: "English (Canada)", decimal: ".", groups: ",", date: "yyyy-mm-dd", time: "hh:mm:ss a", weekStart: 7 },
  fr_FR: { name: "Français (France)", decimal: ",", groups: "\u202f", date: "dd/mm/yyyy", time: "hh:mm:ss", weekStart: 1 },
  fr_CA: { name: "Français (Canada)", decimal: ",", groups: "\u00a0", date: "yyyy-mm-dd", time: "hh:mm:ss", weekStart: 7 },
  de_DE: { name: "Deutsch (Deutschland)", decimal: ",", groups: ".", date: "dd.mm.yyyy", time: "hh:mm:ss", weekStart: 1 },
  de_CH: { name: "Deutsch (Schweiz)", decimal: ".", groups: "’", date: "dd.mm.yyyy", time: "hh:mm:ss", weekStart: 1 },
  es_ES: { name: "Español (España)", decimal: ",", groups: ".", date: "dd/mm/yyyy", time: "hh:mm:ss", weekStart: 1 },
  it_IT: { name: "Italiano (Italia)", decimal: ",", groups: ".", date: "dd/mm/yyyy", time: "hh:mm:ss", weekStart: 1 },
  pt_BR: { name: "Português (Brasil)", decimal: ",", groups: ".", date: "dd/mm/yyyy", time: "hh:mm:ss", weekStart: 7 },
  ja_JP: { name: "日本語 (日本)", decimal: ".", groups: ",", date: "yyyy/mm/dd", time: "hh:mm:ss", weekStart: 7 },
};

/** @returns the engine's locale for a code such as "fr_FR" (or "fr", "fr-FR"), or undefined when the host does not know it. */
export function localeOf(code: string): Locale | undefined {
  const wanted = code.replace("-", "_");
  const found = Object.keys(conventions).find((known) => known === wanted || known.startsWith(`${wanted}_`));
  const convention = found ? conventions[found] : undefined;
  if (!found || !convention) return undefined;
  return {
    name: convention.name,
    code: found,
    decimalSeparator: convention.decimal,
    thousandsSeparator: convention.groups,
    dateFormat: convention.date,
    timeFormat: convention.time,
    weekStart: convention.weekStart,
    formulaArgSeparator: convention.decimal === "," ? ";" : ",",
  };
}

/** Marks a character that the locale does not allow at this place; the engine's parser stops at it, as Google's does. */
const illegal = "\ue000";

/**
 * A formula as a user of the locale types it → the engine's own notation (arguments `,`, decimals `.`, array columns `,`, rows `;`).
 *
 * Google takes `;` between arguments everywhere and `,` only where the decimal mark is a dot; array columns are `\` in comma-decimal
 * locales. What the locale does not allow becomes a formula that cannot be parsed (#ERROR!), as in Sheets.
 *
 * @example canonicalFormula("=SUM(1,5;2)", fr) → "=SUM(1.5,2)"
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  const comma = locale.decimalSeparator === ",";
  return rewrite(engineQuotes(formula), (char, inBraces, before, after) => {
    const betweenDigits = /\d/.test(after) && (/\d/.test(before) || /[^\w)\]}]/.test(before));
    if (comma) {
      if (char === ";") return inBraces ? ";" : ",";
      if (char === "\\") return inBraces ? "," : illegal + char;
      if (char === ",") return betweenDigits ? "." : illegal + char;
      if (char === ".") return /\d/.test(before) && /\d/.test(after) ? illegal + char : char;
      return char;
    }
    if (char === ";") return inBraces ? ";" : ",";
    return char === "\\" ? illegal + char : char;
  });
}

/** The engine's notation → the locale's, with `;` between arguments where the decimal mark is a comma. */
export function localFormula(engineFormula: string, locale: Locale): string {
  const formula = sheetsQuotes(engineFormula);
  if (formula.includes(illegal)) {
    return rewrite(formula, (char, inBraces, before) => (before === illegal ? char : localChar(char, inBraces, locale))).replaceAll(
      illegal,
      "",
    );
  }
  return rewrite(formula, (char, inBraces, before, after) =>
    char === "." && !(/\d/.test(before) || /\d/.test(after)) ? char : localChar(char, inBraces, locale),
  );
}

function localChar(char: string, inBraces: boolean, locale: Locale): string {
  if (locale.decimalSeparator !== ",") return char;
  if (char === ",") return inBraces ? "\\" : ";";
  return char === "." ? "," : char;
}

/** Rewrites the separators of a formula outside string literals and quoted sheet names; `inBraces` is about the innermost bracket. */
function rewrite(formula: string, change: (char: string, inBraces: boolean, before: string, after: string) => string): string {
  const brackets: string[] = [];
  let quote = "";
  let result = "";
  for (let index = 0; index < formula.length; index++) {
    const char = formula[index] ?? "";
    if (quote) {
      if (char === quote) quote = "";
      result += char;
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    else if (char === "(" || char === "{") brackets.push(char);
    else if (char === ")" || char === "}") brackets.pop();
    result += /[,;.\\]/.test(char) ? change(char, brackets.at(-1) === "{", formula[index - 1] ?? "", formula[index + 1] ?? "") : char;
  }
  return result;
}
