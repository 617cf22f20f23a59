import type { Locale } from "./locale.ts";

/** Literals, brackets and escaped characters, which a locale leaves alone, or anything else. */
const pieces = /"[^"]*"|\[[^\]]*\]|[\\_*].|[^"[\\_*]+|["[\\_*]/gs;

/** Sections of a number format, split at the semicolons that stand outside literals and brackets. */
export const formatSections = (format: string): string[] => {
  const sections = [""];
  for (const [piece] of format.matchAll(pieces)) {
    const [first = "", ...others] = /^["[\\_*]/.test(piece) ? [piece] : piece.split(";");
    sections[sections.length - 1] += first;
    sections.push(...others);
  }
  return sections;
};

/**
 * A number format as a formula of the locale spells it → with the point and the comma of the English ones.
 *
 * @example canonicalPattern("#.##0,00", german) → "#,##0.00"; canonicalPattern("# ##0,00", french) → "#,##0.00"
 */
export function canonicalPattern(format: string, locale: Locale): string {
  const { decimalSeparator: decimal, thousandsSeparator: groups = "" } = locale;
  if (decimal === "." && groups === ",") return format;
  const between = /\s/.test(groups) ? /(?<=[#0?])[ \u00a0\u202f](?=[#0?])/g : groups === "’" ? /[’']/g : new RegExp(`\\${groups}`, "g");
  return [...format.matchAll(pieces)]
    .map(([piece]) => {
      if (/^["[\\_*]/.test(piece)) return piece;
      // Through a placeholder, for what is the decimal mark here is the other mark there.
      return piece.replace(between, "\u0000").replaceAll(decimal, ".").replaceAll("\u0000", ",");
    })
    .join("");
}
