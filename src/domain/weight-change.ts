/** A criterion with the weight somebody wants it to have. */
export interface WantedWeight {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

/** What would change for one criterion; null is a criterion that was not there, or is not there any more. */
export interface ChangedWeight {
  readonly id: string;
  /** "" for a criterion that is gone. */
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What differs between the weights that count and those wanted. A criterion without weight makes no difference by coming or going.
 *
 * @param before the weights that count, by id
 * @example weightChanges({ C2: 14, C3: 6 }, [{ id: "C2", name: "Analytics", weight: 20 }]) → C2 from 14 to 20, C3 from 6 to null
 */
export function weightChanges(before: Readonly<Record<string, number>>, wanted: readonly WantedWeight[]): ChangedWeight[] {
  const known = new Map(Object.entries(before));
  const kept = new Set(wanted.map(({ id }) => id));
  const changed = wanted.flatMap(({ id, name, weight }): ChangedWeight[] => {
    const from = known.get(id) ?? null;
    return (from ?? 0) === weight ? [] : [{ id, name, from, to: weight }];
  });
  const gone = [...known].flatMap(([id, from]): ChangedWeight[] => (kept.has(id) || from === 0 ? [] : [{ id, name: "", from, to: null }]));
  return [...changed, ...gone];
}
