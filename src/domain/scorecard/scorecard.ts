import { coveragePercent, isEnough } from "../coverage.ts";
import type { Rating } from "../rating.ts";
import { type Score, score } from "../score.ts";
import { type GateResult, gate, gateResults } from "./gate.ts";
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

/**
 * A candidate's gates in words, the worst first; a pass is named only when everything passed.
 *
 * @example gateText(new Map([["FAIL", [1]], ["PASS", [0]]])) → "FAIL: criterion 2"
 */
export function gateText(gates: ReadonlyMap<GateResult, readonly number[]>): string {
  const troubled = gateResults.filter((result) => result !== "PASS" && gates.has(result));
  if (troubled.length === 0) return gates.size === 0 ? "" : "PASS";
  return troubled.map((result) => `${result}: ${criteriaText(gates.get(result) ?? [])}`).join("; ");
}

const criteriaText = (indexes: readonly number[]): string =>
  `${indexes.length === 1 ? "criterion" : "criteria"} ${indexes.map((index) => index + 1).join(", ")}`;

/** Why a candidate has no score, in words; "" for one who has. */
export function withheldRemark({ score: value, coverage }: ScorecardRow): string {
  if (value !== null) return "";
  return isEnough(coverage) ? "strict: a rating is missing" : `too little observed: ${coveragePercent(coverage)} % of the weight`;
}
