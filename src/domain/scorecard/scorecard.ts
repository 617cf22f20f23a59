import type { Rating } from "../rating.ts";
import { type Score, score } from "../score.ts";
import { type GateResult, gate } from "./gate.ts";
import { fillMissing, type MissingRule } from "./missing-rule.ts";

export interface ScorecardRow extends Score {
  /** The criteria that have a minimum, by result; empty without minimums. */
  readonly gates: ReadonlyMap<GateResult, readonly number[]>;
}

/**
 * Scores candidates and checks their must-haves. Coverage, bounds and gates look at what was really observed, whatever the rule fills in.
 *
 * @param ratings candidates × criteria
 * @param minimums one per criterion, null for none
 * @param raters how many interviewers stand behind each rating; undefined when that is not known
 */
export function scorecard(
  ratings: readonly (readonly Rating[])[],
  weights: readonly number[],
  minimums: readonly Rating[],
  rule: MissingRule,
  raters?: readonly (readonly (number | undefined)[])[],
): ScorecardRow[] {
  const filled = fillMissing(ratings, rule);
  return ratings.map((row, i) => {
    const observed = score(row, weights);
    const withheld = observed.score === null || (rule === "strict" && row.some((rating, c) => rating === null && (weights[c] ?? 0) > 0));
    const full = score(filled[i] ?? row, weights);
    return {
      ...observed,
      score: withheld ? null : full.score,
      percent: withheld ? null : full.percent,
      gates: gatesOf(row, minimums, raters?.[i]),
    };
  });
}

/**
 * A candidate's must-haves: the criteria that have a minimum, by result.
 *
 * @param row mean ratings by criterion
 * @param raters how many interviewers stand behind each; undefined when that is not known
 */
export function gatesOf(
  row: readonly Rating[],
  minimums: readonly Rating[],
  raters: readonly (number | undefined)[] | undefined,
): ReadonlyMap<GateResult, readonly number[]> {
  const gates = new Map<GateResult, number[]>();
  for (const [c, minimum] of minimums.entries()) {
    if (minimum === null) continue;
    const result = gate(row[c] ?? null, minimum, raters?.[c]);
    gates.set(result, [...(gates.get(result) ?? []), c]);
  }
  return gates;
}
