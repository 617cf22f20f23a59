import type { Locale } from "./locale.ts";

/** A number with the format that typing it gives a cell that has none. */
export interface TypedNumber {
  readonly value: number;
  /** In Google's notation; undefined for a plain number. */
  readonly format?: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\’']/g, "\\$&");
const currencies = "[$€£¥]";

/** What may stand between thousands: French groups are narrow spaces, which nobody types. */
function groupPattern(locale: Locale): string {
  const { thousandsSeparator: groups = "" } = locale;
  if (/\s/.test(groups)) return "[ \\u00a0\\u202f]";
  return groups === "’" ? "[’']" : escaped(groups);
}

const patterns = new Map<string, RegExp>();

function patternOf(locale: Locale): RegExp {
  let pattern = patterns.get(locale.code);
  if (!pattern) {
    const decimal = escaped(locale.decimalSeparator);
    const digits = `(?:\\d{1,3}(?:${groupPattern(locale)}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
    const spaces = "[\\s\\u00a0\\u202f]*";
    pattern = new RegExp(`^([+-]?)(${currencies}?)${spaces}([+-]?)(${digits})(?:e([+-]?\\d{1,3}))?${spaces}(${currencies}|%)?$`, "i");
    patterns.set(locale.code, pattern);
  }
  return pattern;
}

/**
 * A number as a user of the locale types it: grouped, with a currency, a percent sign or an exponent, negative by `-` or in parentheses.
 *
 * @returns undefined when the text is no number in this locale.
 * @example typedNumber("12,5 %", french) → { value: 0.125, format: "0.00%" }
 */
export function typedNumber(typed: string, locale: Locale): TypedNumber | undefined {
  const text = typed.trim();
  const inner = text.match(/^\((.*)\)$/)?.[1];
  if (inner !== undefined) {
    const positive = /^[+-]/.test(inner) ? undefined : typedNumber(inner, locale);
    return positive && { ...positive, value: -positive.value };
  }
  const match = text.match(patternOf(locale));
  if (!match) return undefined;
  const [, sign = "", prefix = "", innerSign = "", digits = "", exponent, suffix = ""] = match;
  if ((sign && innerSign) || (prefix && suffix)) return undefined;
  const grouped = new RegExp(`\\d${groupPattern(locale)}\\d`).test(digits);
  const plain = digits.replace(new RegExp(groupPattern(locale), "g"), "").replace(locale.decimalSeparator, ".");
  const decimals = plain.includes(".") && !plain.endsWith(".");
  const size = Number(`${plain}${exponent ? `e${exponent}` : ""}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = sign === "-" || innerSign === "-" ? -size : size;
  if (suffix === "%") return { value: percent(signed), format: decimals ? "0.00%" : "0%" };
  const amount = decimals ? "#,##0.00" : "#,##0";
  if (prefix) return { value: signed, format: `${prefix === "$" ? prefix : `[$${prefix}]`}${amount}` };
  if (suffix) return { value: signed, format: `${amount}[$ ${suffix}]` };
  if (exponent !== undefined) return { value: signed, format: "0.00E+00" };
  return grouped ? { value: signed, format: amount } : { value: signed };
}

/** A hundredth, without the noise of binary fractions: 12.3 % is 0.123. */
const percent = (value: number): number => Number((value / 100).toPrecision(15));
