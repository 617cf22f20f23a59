import { nameKey } from "../name-key.ts";

/** One person among others, by name and code. */
export interface PersonAmongOthers {
  /** Name and code of the person. */
  readonly own: readonly string[];
  /** Names and codes of everybody else. */
  readonly others: readonly string[];
}

/**
 * Takes the names of others out of texts about one person: whole names and codes in any case, and each word of a name as it is written with its
 * capital. What belongs to the person's own name stays. A word that merely looks like a name goes too: that can be put back, a leak cannot.
 *
 * @param instead what stands in the place of a name
 * @example namesRemover({ own: ["Ana"], others: ["Ben Roe", "C-002"] }, "[…]")("Calmer than Ben Roe, said Ben") → "Calmer than […], said […]"
 */
export function namesRemover({ own, others }: PersonAmongOthers, instead: string): (text: string) => string {
  const ownKeys = new Set(own.flatMap((name) => [name, ...wordsOf(name)]).map(nameKey));
  const isForeign = (name: string): boolean => name !== "" && !ownKeys.has(nameKey(name));
  const foreign = others.filter(isForeign);
  const words = foreign.flatMap(wordsOf).filter((word) => /^\p{Lu}/u.test(word) && word.length > 1 && isForeign(word));
  const [whole, single] = [replacer(foreign, own, "giu", instead), replacer(words, own, "gu", instead)];
  return (text) => single(whole(text));
}

/**
 * Whether a text speaks of one person, by the whole name or the code. Names of others that hold it do not.
 *
 * @example mentions({ own: ["Ana", "C-1"], others: ["Ana Silva", "C-10"] })("Ana Silva (C-10)") → false
 */
export function mentions(person: PersonAmongOthers): (text: string) => boolean {
  const clean = namesRemover(person, "…");
  const own = person.own.filter((name) => name !== "");
  if (own.length === 0) return () => false;
  const pattern = new RegExp(whole(own), "iu");
  return (text) => pattern.test(clean(text));
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== "");

/** The longest first, so that no name is cut by a shorter one; the person's own whole name is stepped over. */
function replacer(names: readonly string[], kept: readonly string[], flags: string, instead: string): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(whole([...names, ...kept.filter((name) => name !== "")]), flags);
  const keptKeys = new Set(kept.map(nameKey));
  return (text) => text.replace(pattern, (found) => (keptKeys.has(nameKey(found)) ? found : instead));
}

/** Any of these names, none of them as a part of a longer word. */
const whole = (names: readonly string[]): string => {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(loosely).join("|")})(?![\\p{L}\\p{M}\\p{N}])`;
};

/** The name with any spaces between its words, and any of the signs that serve as apostrophe or hyphen. */
const loosely = (name: string): string =>
  name
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’‘`´]/g, "['’‘`´]")
    .replace(/[-‐-―]/g, "[-‐-―]")
    .replace(/\s+/g, "\\s+");
