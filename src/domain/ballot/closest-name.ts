import { nameKey } from "../name-key.ts";

/** Names that differ in more letters than this part of their length are other names. Our own judgement. */
const FAR = 0.4;

/**
 * The name that somebody probably meant: the one with the fewest letters to change, add or drop, or of which the typed one is a part.
 *
 * @param far names that differ in more letters than this part of their length are other names
 * @returns null when none is near
 * @example closestName("Rosie Lindqvist", ["Kim Osei", "Rosa Lindqvist"]) → "Rosa Lindqvist"
 */
export function closestName(typed: string, names: readonly string[], far = FAR): string | null {
  const key = nameKey(typed);
  const ranked = names
    .map((name) => ({ name, apart: distanceOf(key, nameKey(name)) }))
    .filter(({ apart }) => apart <= far)
    .sort((a, b) => a.apart - b.apart);
  return ranked[0]?.name ?? null;
}

/** From 0 for the same to 1 for nothing in common; a first or a last name alone is near its whole. */
function distanceOf(one: string, other: string): number {
  if (one !== "" && other.split(" ").includes(one)) return 0.1;
  return lettersApart(one, other) / Math.max(one.length, other.length, 1);
}

/** Letters to change, add or drop (Levenshtein 1966). */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    let diagonal = row[0] ?? 0;
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const above = row[j + 1] ?? 0;
      next.push(Math.min(above + 1, (next[j] ?? 0) + 1, diagonal + (letter === against ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
