/** Stands where a name was. */
export const HIDDEN_NAME = "▒▒▒";

/** Shorter parts of a name are left: they would hide too many other words. */
const SHORTEST_PART = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Letters and digits around it would make it another word; JavaScript's \b knows no accents. */
const whole = (text: string, flags: string): RegExp => new RegExp("(?<![\\p{L}\\p{N}])" + escaped(text) + "(?![\\p{L}\\p{N}])", flags);

/**
 * Takes a candidate's own name out of a text, so that it can be marked blind. The whole name goes however it is written; its parts go only as the
 * name writes them or in capitals, because "Rose" and "Will" are words too.
 *
 * @example hideName("Yours, Ana", "Ana Ferreira") → "Yours, ▒▒▒"
 */
export function hideName(text: string, name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0) return text;
  const parts = [...new Set(words.flatMap((word) => [word, ...word.split(/[-'’]/)]))].filter(({ length }) => length >= SHORTEST_PART);
  const hidden = text.replace(whole(words.join(" "), "giu"), HIDDEN_NAME);
  return parts.reduce(
    (rest, part) => rest.replace(whole(part, "gu"), HIDDEN_NAME).replace(whole(part.toUpperCase(), "gu"), HIDDEN_NAME),
    hidden,
  );
}
