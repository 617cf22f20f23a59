import type { Matrix } from "../figure.ts";
import type { ComparableGroups } from "./comparable-groups.ts";
import type { Evidence, ThinEvidence } from "./evidence.ts";

/** From this difference between two interviewers on, a candidate is worth talking about. Our own judgement. */
export const DISCUSS_FROM = 2;

/** "discuss: …" where interviewers are far apart on a candidate; "" otherwise. */
export function discussRemark(row: Matrix[number]): string {
  const values = row.filter((value): value is number => value !== null);
  const gap = Math.max(...values) - Math.min(...values);
  return values.length > 1 && gap >= DISCUSS_FROM - 1e-9 ? `discuss: interviewers are ${Number(gap.toFixed(1))} apart` : "";
}

/** Names the group of a candidate who cannot be compared with all others; "" when everybody can. */
export const groupRemark = (groups: ComparableGroups, candidate: number): string =>
  groups.count > 1
    ? `not comparable across groups: group ${(groups.candidates[candidate] ?? 0) + 1} of ${groups.count} shares no interviewer with the others`
    : "";

/** Says that nothing in the ratings told how noisy they are; "" where they did. */
export const assumedRemark = (degrees: number): string => (degrees > 0 ? "" : "error assumed, not measured");

/** Says what a chance does not rest on, where the ratings are too thin for one; "" where they are enough. */
export function thinRemark(evidence: Evidence): string {
  return evidence.isEnough ? "" : thin[evidence.reason];
}

const thin = {
  nobody: "",
  alone: "no race: only one candidate is rated",
  metByOne: "too early: fewer than two candidates were rated by two interviewers, so the noise is assumed",
  nothingInCommon: "too early: two interviewers rated too little in common, so the noise is assumed",
} as const satisfies Readonly<Record<ThinEvidence, string>>;

/**
 * An interviewer's offset in words, against the noise of its own estimate.
 *
 * @param offset above (+) or below (−) the panel, in points
 * @param standardError of the offset, in points
 * @param rated candidates rated
 * @example offsetRemark(-0.4, 0.2, 5) → "harsh: 0.4 below the panel"
 */
export function offsetRemark(offset: number, standardError: number, rated: number): string {
  if (rated < 2) return "too few to judge";
  if (Math.abs(offset) <= standardError) return "in line";
  const size = Number(Math.abs(offset).toFixed(2));
  return offset < 0 ? `harsh: ${size} below the panel` : `kind: ${size} above the panel`;
}
