import { textOf } from "./cell-value.ts";

/**
 * Lists of the rubric with blanks in the place of their headings: the kit's names of its columns begin with them, so that a line right below is part
 * of the name. Lists that begin with a criterion stay as they are, and every cell keeps its place.
 *
 * @param lists side by side, one cell for each line
 * @param headings texts that only a heading can be
 * @example withoutHeadings([["Id", "C2"], ["Criterion", "Copy"]], new Set(["Id"])) → [["", "C2"], ["", "Copy"]]
 */
export function withoutHeadings(lists: readonly (readonly unknown[])[], headings: ReadonlySet<string>): readonly (readonly unknown[])[] {
  const isHeaded = lists.some(([first]) => headings.has(textOf(first)));
  return isHeaded ? lists.map(([, ...cells]) => ["", ...cells]) : lists;
}
