import type { Dictionary } from "./dictionary.ts";

/**
 * Which column of the dictionary each column of a sheet is, by the given texts found in it, wherever people have moved it; undefined for
 * columns of their own. Each column of the dictionary goes to one column of the sheet at most.
 *
 * @param columns the texts of each column of the sheet, those inside formulas included
 */
export function alignColumns(columns: readonly ReadonlySet<string>[], dictionary: Dictionary): (number | undefined)[] {
  const pairs = columns.flatMap((texts, column) =>
    dictionary.columns.flatMap(({ known }, word) => {
      const hits = [...known].reduce((count, text) => (texts.has(text) ? count + 1 : count), 0);
      return hits > 0 ? [{ column, word, hits }] : [];
    }),
  );
  pairs.sort((a, b) => b.hits - a.hits || Math.abs(a.column - a.word) - Math.abs(b.column - b.word));
  const found: (number | undefined)[] = columns.map(() => undefined);
  const taken = new Set<number>();
  for (const { column, word } of pairs) {
    if (found[column] !== undefined || taken.has(word)) continue;
    found[column] = word;
    taken.add(word);
  }
  return found;
}
