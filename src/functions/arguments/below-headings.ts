import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { textOf } from "../../domain/cell-value.ts";

/**
 * Lists of the rubric without their headings: the kit's names of its columns begin with them, so that a line right below is part of the name.
 * Lists that begin with a criterion stay as they are.
 *
 * @param lists side by side, one cell for each line
 * @example belowHeadings([["Id", "C2"], ["Criterion", "Copy"]]) → [["C2"], ["Copy"]]
 */
export function belowHeadings(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const first = lists.map((cells) => textOf(cells[0]));
  return languages.some((language) => first.some((text) => rubricHeadings(language).has(text)))
    ? lists.map((cells) => cells.slice(1))
    : lists;
}

/** The headings of what the functions read of a rubric, but the one that a criterion could be called. */
function rubricHeadings(language: (typeof languages)[number]): ReadonlySet<string> {
  const { id, weight, inForce, minimumInForce } = contentFor(language).sheets.rubric.columns;
  return new Set([id, weight, inForce, minimumInForce]);
}
