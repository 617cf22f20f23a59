import type { BudgetLine } from "../budget-line.ts";

/** Words by which lines of a plan are known, as they begin, with commas between them; a gap behind one means that it ends there. */
export type CategoryWords = Readonly<Record<BudgetLine, string>>;

const plain = (text: string): string =>
  ` ${text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;

/**
 * The category that a line probably belongs to, for a person to confirm. The first text that holds a known word decides, and in it the longest
 * word, so that "video ads" are ads and "a course on advertising" is training only where "course" is the longer hint.
 *
 * @param texts what stands on the line, the most telling first
 * @returns undefined where no word is known
 * @example proposedLine(["Software"], [words]) → "tools"
 */
export function proposedLine(texts: readonly string[], words: readonly CategoryWords[]): BudgetLine | undefined {
  for (const text of texts) {
    const key = plain(text);
    const hits = words.flatMap((each) =>
      (Object.entries(each) as readonly (readonly [BudgetLine, string])[]).flatMap(([line, starts]) =>
        starts
          .split(",")
          .map((start) => plain(start) + (/\s$/.test(start) ? " " : ""))
          .filter((start) => `${key} `.includes(start))
          .map((start) => ({ line, length: start.length })),
      ),
    );
    const best = hits.sort((a, b) => b.length - a.length)[0];
    if (best) return best.line;
  }
  return undefined;
}
