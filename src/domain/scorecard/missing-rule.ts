import { HIGHEST_RATING, LOWEST_RATING, type Rating } from "../rating.ts";

/**
 * What to do about a rating nobody gave. `prorata` leaves it out; `twoway` expects what this candidate and this criterion usually get;
 * `lowest` counts it as a 1; `strict` gives no score at all.
 */
export const missingRules = ["prorata", "twoway", "lowest", "strict"] as const;

export type MissingRule = (typeof missingRules)[number];

/**
 * Fills the gaps in a candidates × criteria table by a rule. `prorata` and `strict` fill nothing. What `twoway` has no basis for, a candidate
 * or a criterion without any rating, stays missing.
 *
 * @example fillMissing([[4, 5, null], [3, 4, 2], [5, 4, 3]], "twoway")[0] → [4, 5, 3.25]
 */
export function fillMissing(ratings: readonly (readonly Rating[])[], rule: MissingRule): readonly (readonly Rating[])[] {
  if (rule === "lowest") return ratings.map((row) => row.map((rating) => rating ?? LOWEST_RATING));
  if (rule !== "twoway") return ratings;
  const rows = ratings.map(mean);
  const columns = (ratings[0] ?? []).map((_, c) => mean(ratings.map((row) => row[c] ?? null)));
  const grand = mean(ratings.flat());
  return ratings.map((row, i) => row.map((rating, c) => rating ?? expected(rows[i], columns[c], grand)));
}

function expected(candidate: Rating | undefined, criterion: Rating | undefined, grand: Rating): Rating {
  if (candidate == null || criterion == null || grand === null) return null;
  return Math.min(HIGHEST_RATING, Math.max(LOWEST_RATING, candidate + criterion - grand));
}

function mean(ratings: readonly Rating[]): Rating {
  const observed = ratings.filter((rating): rating is number => rating !== null);
  return observed.length === 0 ? null : observed.reduce((sum, rating) => sum + rating, 0) / observed.length;
}
