import { nameKey } from "../name-key.ts";

/**
 * A text about one person without the names of others: whole names and codes in any case, and each word of a name as it is written with its
 * capital. What belongs to the person's own name stays. A word that merely looks like a name goes too: that can be put back, a leak cannot.
 *
 * @param own name and code of the person
 * @param others names and codes of everybody else
 * @param instead what stands in the place of a name
 * @example withoutNames("Calmer than Ben Roe, said Ben", ["Ana"], ["Ben Roe", "C-002"], "[…]") → "Calmer than […], said […]"
 */
export function withoutNames(text: string, own: readonly string[], others: readonly string[], instead: string): string {
  const ownKeys = new Set(own.flatMap((name) => [name, ...wordsOf(name)]).map(nameKey));
  const isForeign = (name: string): boolean => name !== "" && !ownKeys.has(nameKey(name));
  const foreign = others.filter(isForeign);
  const words = foreign.flatMap(wordsOf).filter((word) => /^\p{Lu}/u.test(word) && word.length > 1 && isForeign(word));
  return replaceAny(replaceAny(text, foreign, own, "giu", instead), words, own, "gu", instead);
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== "");

/** The longest first, so that no name is cut by a shorter one; the person's own whole name is stepped over. */
function replaceAny(text: string, names: readonly string[], kept: readonly string[], flags: string, instead: string): string {
  if (names.length === 0) return text;
  const all = [...new Set([...names, ...kept.filter((name) => name !== "")])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(loosely).join("|")})(?![\\p{L}\\p{M}\\p{N}])`, flags);
  const keptKeys = new Set(kept.map(nameKey));
  return text.replace(pattern, (found) => (keptKeys.has(nameKey(found)) ? found : instead));
}

/** The name with any spaces between its words, and any of the signs that serve as apostrophe or hyphen. */
const loosely = (name: string): string =>
  name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’‘`´]/g, "['’‘`´]")
    .replace(/[-‐-―]/g, "[-‐-―]")
    .replace(/\s+/g, "\\s+");
