import { contentFor } from "./content-for.ts";
import { type Language, languages } from "./language.ts";

/**
 * Lists of the rubric with blanks in the place of their headings: the kit's names of its columns begin with them, so that a line right below is part
 * of the name. Lists that begin with a criterion stay as they are, and every cell keeps its place.
 *
 * @param lists side by side, one cell for each line
 * @example withoutHeadings([["Id", "C2"], ["Criterion", "Copy"]]) → [["", "C2"], ["", "Copy"]]
 */
export function withoutHeadings(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const first = lists.map((cells) => String(cells[0] ?? "").trim());
  const isHeaded = languages.some((language) => first.some((text) => rubricHeadings(language).has(text)));
  return isHeaded ? lists.map(([, ...cells]) => ["", ...cells]) : lists;
}

/** The headings of what is read of a rubric, but the one that a criterion could be called. */
function rubricHeadings(language: Language): ReadonlySet<string> {
  const { id, weight, inForce, minimumInForce } = contentFor(language).sheets.rubric.columns;
  return new Set([id, weight, inForce, minimumInForce]);
}
