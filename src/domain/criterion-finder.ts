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
  const byName = new Map(criteria.flatMap(({ id, name }) => [name, id].map((each) => [plain(each), id] as const)));
  return (name) => byName.get(plain(name));
}

const plain = (name: string): string => name.trim().toLowerCase();
