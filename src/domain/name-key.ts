import { isErrorText } from "./cell-value.ts";

/** Zero-width characters, soft hyphens and marks of direction: nobody sees them, and pasted names carry them. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
/** What the small letter of a dotted capital I leaves behind. */
const DOT_ABOVE_I = /i\u0307/g;

/**
 * How names are compared, everywhere: they are the same whatever their case, spaces, width, apostrophes, hyphens and encoding, and whether the
 * family name comes first with a comma. Error cells and blanks are no name ("").
 *
 * @example nameKey("Ana  Silva ") → "ana silva"; nameKey("O’Brien, Zoé") → "zoé o'brien"
 */
export function nameKey(cell: unknown): string {
  if (isErrorText(cell)) return "";
  const text = String(cell ?? "")
    .replace(UNSEEN, "")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .normalize("NFKC")
    // Through the capitals, so that ß and SS, or the two small sigmas, are the same.
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKC")
    .replace(DOT_ABOVE_I, "i")
    .replace(/\s+/g, " ")
    .trim();
  const [family = "", given = "", ...more] = text.split(",").map((part) => part.trim());
  return family !== "" && given !== "" && more.length === 0 ? `${given} ${family}` : text;
}
