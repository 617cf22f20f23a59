import { isBlank } from "../cell-value.ts";
import { currencyDecimals } from "./currency-decimals.ts";
import { tidy } from "./exact-total.ts";

/** An amount of money as somebody typed it, or why it cannot be read. */
export type Money =
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "blank" }
  /** No amount: words, a date, a ticked box, an error cell, a percentage. */
  | { readonly kind: "unreadable"; readonly text: string }
  /** "1,200" may be a thousand and two hundred or one and two tenths, where the mark is the decimal one of the locale. */
  | { readonly kind: "ambiguous"; readonly text: string }
  /** More digits after the decimal mark than the currency has. */
  | { readonly kind: "tooFine"; readonly text: string; readonly decimals: number };

/** Languages whose decimal mark is a dot; elsewhere it is a comma. Regions that differ from their language come first. */
const dotRegions = /^(de|fr|it|rm)[-_](CH|LI)$|^es[-_](MX|US|GT|HN|NI|PA|PE|PR|SV|DO)$/i;
const dotLanguages = /^(en|ja|zh|ko|th|he|iw|hi|bn|ta|ms|fil|sw|ga|cy|mt)([-_]|$)/i;
const commaRegions = /^en[-_](ZA|NO|DK|SE|FI|DE|AT|NL|BE)$/i;

/** The decimal mark of a locale such as "fr_FR". @example decimalMark("de_CH") → "." */
export const decimalMark = (locale: string): "." | "," =>
  !commaRegions.test(locale) && (dotRegions.test(locale) || dotLanguages.test(locale)) ? "." : ",";

/** A currency in front of or behind the amount: a sign with its country's letters, a code, or the word. */
const CURRENCY = /^(?:[a-z]{0,3}\p{Sc}[a-z]{0,3}|[a-z]{3}|us|ca|kr|zł|kč|fr|euros?|dollars?|yens?|円|元)$/iu;

/**
 * Reads an amount as somebody of the locale types it: with spaces, dots, commas or apostrophes between the thousands, with a currency, with the
 * other country's marks where they can mean one thing only.
 *
 * @param cell a number is taken as it is, except that yen are whole
 * @param locale such as "fr_FR"; it decides about "1.200" and "1,200"
 * @param currency an ISO code; yen have no decimals
 * @example readMoney("1 200,50 €", "fr_FR", "EUR") → { kind: "amount", amount: 1200.5 }
 */
export function readMoney(cell: unknown, locale: string, currency: string): Money {
  if (isBlank(cell)) return { kind: "blank" };
  const decimals = currencyDecimals(currency);
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return decimals === 0 ? fine(cell, String(cell), decimals) : { kind: "amount", amount: tidy(cell) };
  }
  const text = String(cell);
  if (typeof cell !== "string") return { kind: "unreadable", text };
  // Compatibility forms become plain ones: full-width digits and signs, and every kind of space.
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (plain === "") return { kind: "blank" };
  const pieces = /^(\()?([^\d.,()]*?)((?:[\d][\d.,'’ ]*)?[\d]|[.,]\d+)([^\d()]*?)(\))?$/u.exec(plain);
  if (!pieces) return { kind: "unreadable", text };
  const [, open, before = "", digits = "", after = "", close] = pieces;
  const sign = signOf(before, after);
  if ((open === undefined) !== (close === undefined) || sign === undefined || (open && sign < 0)) return { kind: "unreadable", text };
  const size = sizeOf(digits, decimalMark(locale), decimals);
  if (typeof size !== "number") return { kind: size, text };
  return fine((open ? -1 : sign) * size, text, decimals);
}

/** 1 or −1; undefined when what stands around the digits is more than a sign and one currency. */
function signOf(before: string, after: string): 1 | -1 | undefined {
  const minus = /[-−–]/g;
  const signs = (before.match(minus) ?? []).length + (after.match(minus) ?? []).length;
  const [front, back] = [before, after].map((piece) => piece.replace(minus, "").replace("+", "").replaceAll(" ", ""));
  const around = [front ?? "", back ?? ""].filter((piece) => piece !== "");
  if (signs > 1 || around.length > 1 || !around.every((piece) => CURRENCY.test(piece))) return undefined;
  return signs === 1 ? -1 : 1;
}

function sizeOf(digits: string, mark: "." | ",", decimals: number): number | "unreadable" | "ambiguous" {
  const spaceless = digits.replace(/(\d)[ '’](?=\d{3}(?!\d))/g, "$1");
  if (/[ '’]/.test(spaceless)) return "unreadable";
  const marks = spaceless.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1];
  if (last === undefined) return Number(spaceless);
  const groups = last === "." ? "," : ".";
  const isGrouped = (text: string, group: string): boolean => new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(text);
  const isMixed = marks.some((each) => each !== last);
  if (isMixed) {
    const [whole = "", fraction = ""] = [spaceless.slice(0, spaceless.lastIndexOf(last)), spaceless.slice(spaceless.lastIndexOf(last) + 1)];
    return isGrouped(whole, groups) ? Number(`${whole.replaceAll(groups, "")}.${fraction}`) : "unreadable";
  }
  if (marks.length > 1) return isGrouped(spaceless, last) ? Number(spaceless.replaceAll(last, "")) : "unreadable";
  // One mark and three digits behind it: thousands, unless the locale reads it as decimals and the currency has any.
  const couldBeGroup = isGrouped(spaceless, last) && !spaceless.startsWith("0") && spaceless === digits;
  if (couldBeGroup && (last !== mark || decimals === 0)) return Number(spaceless.replace(last, ""));
  if (couldBeGroup && decimals < 3) return "ambiguous";
  return Number(spaceless.replace(last, "."));
}

const fine = (amount: number, text: string, decimals: number): Money =>
  Math.abs(amount * 10 ** decimals - Math.round(amount * 10 ** decimals)) > 1e-6
    ? { kind: "tooFine", text, decimals }
    : { kind: "amount", amount: Math.round(amount * 10 ** decimals) / 10 ** decimals };
