import { nameKey } from "../name-key.ts";

/** Why criteria weigh what they weigh, and what is said of none in particular. */
export interface WeightReasons {
  /** One for each criterion; undefined where nothing is said of it. */
  readonly byCriterion: readonly (string | undefined)[];
  readonly others: readonly string[];
}

/**
 * Reads reasons that a person typed line by line, each after the name of a criterion and a colon.
 *
 * @example weightReasons("Copy: leads come from posts\nWe sell online", ["Copy", "Data"]) → byCriterion ["leads come from posts", undefined], others ["We sell online"]
 */
export function weightReasons(answer: string, criteria: readonly string[]): WeightReasons {
  const lines = answer
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const keys = criteria.map(nameKey);
  const named = lines.map((line) => {
    const colons = [...line].flatMap((sign, i) => (sign === ":" ? [i] : []));
    const end = colons.find((i) => keys.includes(nameKey(line.slice(0, i))));
    return end === undefined ? undefined : { key: nameKey(line.slice(0, end)), reason: line.slice(end + 1).trim() };
  });
  const found = new Map(named.flatMap((each) => (each ? [[each.key, each.reason] as const] : [])));
  return { byCriterion: keys.map((key) => (key === "" ? undefined : found.get(key))), others: lines.filter((_, i) => !named[i]) };
}
