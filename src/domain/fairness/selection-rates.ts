import { fisherExact, type Selection } from "./fisher-exact.ts";
import { wilsonLimits } from "./wilson-limits.ts";

/** Below this share of the highest rate, United States agencies look closer: the four-fifths rule (29 CFR 1607.4 D). */
export const FOUR_FIFTHS = 0.8;

/** A difference that chance makes less often than this is called one. */
const LEVEL = 0.05;

/** With fewer people expected in a cell, a table says too little (Cochran 1954). */
export const MIN_EXPECTED = 5;

export interface Group extends Selection {
  readonly name: string;
}

/** What can be said of a group beside the one that was hired most often. */
export type FairnessVerdict = "highest" | "nobodyHired" | "tooFew" | "lower" | "maybeLower" | "slightlyLower" | "noSign";

export interface GroupRate extends Group {
  /** From 0 to 1. */
  readonly rate: number;
  /** Its share of the highest rate; null where nobody was hired at all. */
  readonly ratio: number | null;
  /** Against the group with the highest rate; null for that group itself. */
  readonly p: number | null;
  readonly low: number;
  readonly high: number;
  readonly verdict: FairnessVerdict;
}

/**
 * How often each group was hired, beside the group that was hired most often. Of two with the same rate, the one with more applicants is compared
 * with.
 *
 * @param groups at least two, each with somebody who applied
 */
export function selectionRates(groups: readonly Group[]): readonly GroupRate[] {
  const rateOf = ({ hired, applied }: Selection): number => hired / applied;
  const top = [...groups].sort((a, b) => rateOf(b) - rateOf(a) || b.applied - a.applied)[0];
  if (!top) return [];
  return groups.map((group): GroupRate => {
    const isTop = group === top;
    const ratio = top.hired === 0 ? null : rateOf(group) / rateOf(top);
    const p = isTop ? null : fisherExact(group, top);
    return { ...group, rate: rateOf(group), ratio, p, ...wilsonLimits(group), verdict: verdictOf(group, top, ratio, p) };
  });
}

function verdictOf(group: Group, top: Group, ratio: number | null, p: number | null): FairnessVerdict {
  if (ratio === null) return "nobodyHired";
  if (p === null) return "highest";
  if (leastExpected(group, top) < MIN_EXPECTED) return "tooFew";
  if (p < LEVEL) return ratio < FOUR_FIFTHS ? "lower" : "slightlyLower";
  return ratio < FOUR_FIFTHS ? "maybeLower" : "noSign";
}

/** The smallest number of people that chance alone would put into a cell of the table of two groups, hired and not. */
function leastExpected(one: Selection, other: Selection): number {
  const all = one.applied + other.applied;
  const hired = one.hired + other.hired;
  return (Math.min(one.applied, other.applied) * Math.min(hired, all - hired)) / all;
}
