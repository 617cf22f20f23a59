import { nameKey } from "./name-key.ts";
import { plainEntry } from "./question-bank.ts";

/** A criterion that a question may name by its id or by its name. */
export interface NamedCriterion {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds the criterion that somebody means by an id or a name, whatever the case. Of two with one name the last counts.
 *
 * @example criterionFinder([{ id: "X1", name: "Podcasts" }])("podcasts ") → "X1"
 */
export function criterionFinder(criteria: readonly NamedCriterion[]): (name: string) => string | undefined {
  const keyed = criteria.flatMap(({ id, name }) => [name, id].map((each) => [nameKey(each), id] as const));
  const byName = new Map(keyed.filter(([key]) => key !== ""));
  return (name) => byName.get(nameKey(name));
}

/** What a cell that lists criteria names. */
export interface NamedCriteria {
  /** In the order of the cell. */
  readonly ids: readonly string[];
  /** Entries that no criterion is called by. */
  readonly unknown: readonly string[];
}

/**
 * The criteria named in a cell, with commas, semicolons or line breaks between them. A name may hold such marks itself: the longest run of entries that
 * is somebody's name counts as that name, the whole cell first of all.
 *
 * @example criteriaNamed("Tone, voice; C2", criterionFinder([{ id: "X1", name: "Tone, voice" }, { id: "C2", name: "Copy" }])) → {ids: ["X1", "C2"], unknown: []}
 */
export function criteriaNamed(cell: unknown, idOf: (name: string) => string | undefined): NamedCriteria {
  const parts = String(cell ?? "").split(/([,;\n])/);
  const [ids, unknown]: [string[], string[]] = [[], []];
  let start = 0;
  while (start < parts.length) {
    // Entries stand at even places, with the marks between them.
    let end = parts.length - ((parts.length - 1 - start) % 2);
    let id: string | undefined;
    for (; end > start; end -= 2) {
      id = idOf(plainEntry(parts.slice(start, end).join("")));
      if (id !== undefined) break;
    }
    if (id !== undefined) ids.push(id);
    else if (plainEntry(parts[start] ?? "") !== "") unknown.push(plainEntry(parts[start] ?? ""));
    start = (id === undefined ? start + 1 : end) + 1;
  }
  return { ids, unknown };
}
