import { nameKey } from "./name-key.ts";

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
