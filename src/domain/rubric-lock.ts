/** What counts of the rubric once the first ballot is in: weights, and the minimums of must-haves, by the criteria's ids. */
export interface RubricLock {
  readonly weights: Readonly<Record<string, number>>;
  /** Only of criteria that have one. */
  readonly minimums: Readonly<Record<string, number>>;
}

/** A criterion as it counts in the sheet. */
export interface CountedCriterion {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly minimum: number | null;
}

/** A lock as the text of one cell, so that a formula can compare what counts with what was locked. */
export const lockText = ({ weights, minimums }: RubricLock): string => JSON.stringify([weights, minimums]);

/** Reads back what `lockText` wrote; "" is a rubric that is not locked yet. @returns undefined for anything else */
export function readLockText(text: string): RubricLock | "free" | undefined {
  if (text.trim() === "") return "free";
  try {
    const [weights, minimums] = JSON.parse(text) as [RubricLock["weights"], RubricLock["minimums"]];
    const areNumbers = [weights, minimums].every((each) => Object.values(each).every((value) => typeof value === "number"));
    return areNumbers ? { weights, minimums } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The criteria that do not count as they were locked: with another weight, another minimum, or not at all any more; by name, or by id where the
 * name is gone.
 *
 * @example notAsLocked({ weights: { C2: 14 }, minimums: {} }, [{ id: "C2", name: "Analytics", weight: 20, minimum: null }]) → ["Analytics"]
 */
export function notAsLocked({ weights, minimums }: RubricLock, criteria: readonly CountedCriterion[]): string[] {
  const [locked, lowest] = [new Map(Object.entries(weights)), new Map(Object.entries(minimums))];
  const present = new Set(criteria.map(({ id }) => id));
  const changed = criteria.filter(
    ({ id, weight, minimum }) => Math.abs((locked.get(id) ?? 0) - weight) > 1e-9 || (lowest.get(id) ?? null) !== minimum,
  );
  const gone = [...locked].filter(([id, weight]) => weight > 0 && !present.has(id)).map(([id]) => id);
  return [...changed.map(({ id, name }) => name || id), ...gone];
}
