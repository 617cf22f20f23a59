import type { Locale } from "../notation/locale.ts";
import { DEFAULT_LOCALE, helpers } from "./engine.ts";

/** What Sheets calls the format of a cell that has none. */
export const generalFormat = "0.###############";

const isGeneral = (format: string): boolean => format === "" || /^general$/i.test(format) || format === generalFormat;

/** Splits a format into quoted or bracketed pieces, escaped characters and the rest, so that rewriting leaves literals alone. */
const pieces = (format: string): string[] => format.match(/"[^"]*"|\[[^\]]*\]|\\.|[_*].|[^"[\\_*]+|["[]/g) ?? [];

const isLiteral = (piece: string): boolean => /^["\\]/.test(piece);

/** True for a date or time format: outside its literals it has a date or time letter and no digit placeholder. */
export function isDateFormat(format: string): boolean {
  const bare = pieces(format)
    .filter((piece) => !isLiteral(piece) && !/^[_*]/.test(piece) && (!piece.startsWith("[") || /^\[[hms]+\]$/i.test(piece)))
    .join("");
  return /[ymdhs]/i.test(bare.replace(/general/gi, "")) && !/[#?]|0(?!0*$)/.test(bare.replace(/[.]0+/g, ""));
}

function engineDatePiece(piece: string): string {
  if (isLiteral(piece)) return piece.startsWith("\\") ? `"${piece.slice(1)}"` : piece;
  if (/^\[h+\]$/i.test(piece)) return "hhhh";
  if (/^\[/.test(piece)) return "";
  return piece
    .replace(/[.,]0+/g, "")
    .replace(/am\/pm|a\/p/gi, "a")
    .toLowerCase()
    .replace(/h+/g, "hh")
    .replace(/s+/g, "ss")
    .replace(/[^ymdhsaq:/\-., ]+/g, (other) => `"${other}"`);
}

function engineNumberPiece(piece: string): string {
  if (isLiteral(piece) || piece.startsWith("*")) return piece;
  if (piece.startsWith("_")) return '" "';
  if (/^\[\$/.test(piece)) return piece.replace(/^\[\$([^\]-]*)(-[^\]]*)?\]$/, (_, sign: string) => (sign ? `[$${sign}]` : ""));
  if (/^\[/.test(piece)) return "";
  return piece.replace(/[^0#.,%;@$()+\-/: ]+/g, (other) => `"${other}"`);
}

/** The engine takes `?` for a literal. In Sheets it is an optional digit beside other digits, and on its own (`"-"??`) a blank as wide as a digit. */
function withoutQuestionMarks(format: string): string {
  const parts = pieces(format);
  const sections = parts.join("\u0000").split(/;(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
  return sections
    .map((section) => {
      const inSection = section.split("\u0000");
      const hasDigits = inSection.some((piece) => !/^["\\[_*]/.test(piece) && /[0#]/.test(piece));
      return inSection
        .map((piece) =>
          /^["\\[_*]/.test(piece)
            ? piece
            : piece.replace(/\?+/g, (marks) => (hasDigits ? marks.replaceAll("?", "#") : `"${" ".repeat(marks.length)}"`)),
        )
        .join("");
    })
    .join(";");
}

/**
 * A number format in Google's notation → what a cell keeps of it: the engine's format, and Google's own where that does not follow from it.
 *
 * @example storedFormat("M/d/yyyy") → { format: "m/d/yyyy" }; storedFormat("0.00E+00") → { format: "", numberFormat: "0.00E+00" }
 */
export function storedFormat(google: string): { readonly format: string; readonly numberFormat?: string } {
  const format = engineFormat(google);
  return isGeneral(google) || googleFormat(format) === google ? { format } : { format, numberFormat: google };
}

/** True when the engine can show numbers in a format; an unreadable one would make it throw later. */
function engineReads(format: string): boolean {
  try {
    helpers.formatValue(-1.5, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    // Its parser reports a bad format only by throwing.
    return false;
  }
}

const known = new Map<string, string>();

/**
 * A number format in Google's notation → the engine's. Dates lose their capital letters, colours and conditions are dropped, currencies and
 * other signs become literals.
 *
 * @returns "" for the general format, and for one the engine cannot show at all (scientific, fractions): display-value.ts shows those.
 * @example engineFormat("dd/MM/yyyy HH:mm") → "dd/mm/yyyy hh:mm"
 */
export function engineFormat(format: string): string {
  if (isGeneral(format)) return "";
  let made = known.get(format);
  if (made === undefined) {
    made = format;
    if (isDateFormat(format)) made = pieces(format).map(engineDatePiece).join("");
    else if (!engineReads(format) || /\[\$[^\]]*-/.test(format))
      made = pieces(withoutQuestionMarks(format)).map(engineNumberPiece).join("");
    if (!engineReads(made)) made = "";
    known.set(format, made);
  }
  return made;
}

/**
 * The engine's format → what `getNumberFormat` says, for formats that no script has set: typed dates and the like. With a locale, the format
 * in which NOW() comes is Google's.
 *
 * @example googleFormat("m/d/yyyy hh:mm:ss") → "M/d/yyyy H:mm:ss"
 */
export function googleFormat(format: string | undefined, locale?: Locale): string {
  if (!format) return generalFormat;
  if (locale && format === `${locale.dateFormat} ${locale.timeFormat}`) return `${googleFormat(locale.dateFormat)} H:mm:ss`;
  if (!helpers.isDateTimeFormat(format)) return format;
  // The engine cannot leave the zero of an hour away; TIME() and Sheets do.
  if (format === "hh:mm:ss a") return "h:mm:ss am/pm";
  const meridian = /\ba\b/.test(format);
  const hours = meridian ? "h" : "H";
  return format
    .replace(/hhhh/g, "[h]")
    .replace(/\bhh?\b/g, (letters) => hours.repeat(letters.length))
    .replace(/\ba\b/g, "am/pm")
    .replace(/\bm{1,4}\b/g, (months, index: number, whole: string) =>
      /[hH\]]:$/.test(whole.slice(0, index)) ? months : months.toUpperCase(),
    );
}
