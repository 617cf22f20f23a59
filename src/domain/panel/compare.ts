import { chanceAhead } from "../preference/chance-ahead.ts";
import { type Flip, flip } from "../preference/flip.ts";
import { type Pair, pairOf } from "../preference/pair.ts";
import { type RankAcceptability, rankAcceptability } from "../preference/rank-acceptability.ts";
import { normalCdf } from "../probability/normal.ts";
import type { PanelModel } from "./panel-model.ts";

/**
 * Two candidates against each other, on their evened-out means by criterion.
 *
 * @param a the first candidate's place in the panel
 */
export const comparePair = ({ candidates, shares }: PanelModel, a: number, b: number): Pair =>
  pairOf(candidates[a]?.means ?? [], candidates[b]?.means ?? [], shares);

/** What would make two candidates tie; undefined where too little was rated for both. */
export function flipOf(model: PanelModel, a: number, b: number): (Flip & { readonly pair: Pair }) | undefined {
  const pair = comparePair(model, a, b);
  return pair.isEnough ? { ...flip(pair.differences, pair.weights), pair } : undefined;
}

/** How likely the first is ahead if the weights had come out a little differently; undefined where too little was rated for both. */
export function beats(model: PanelModel, a: number, b: number, confidence: number): number | undefined {
  const pair = comparePair(model, a, b);
  return pair.isEnough ? chanceAhead(pair.differences, pair.weights, confidence * pair.coverage) : undefined;
}

/**
 * How the race would rank if the weights had come out a little differently, in the order of `race`.
 *
 * @param draws how many sets of weights are tried
 */
export const ranksUnderOtherWeights = ({ candidates, race, shares }: PanelModel, confidence: number, draws: number): RankAcceptability[] =>
  rankAcceptability(
    race.map((i) => candidates[i]?.means ?? []),
    shares,
    confidence,
    draws,
  );

/**
 * How likely the first candidate is truly better than the second, both in the race; null otherwise. Near one half it is too close to call
 * (`isTooClose`). Print it only where the evidence allows.
 */
export function chanceBetter({ race, scenarios }: PanelModel, a: number, b: number): number | null {
  const [first, second] = [race.indexOf(a), race.indexOf(b)];
  if (first < 0 || second < 0 || first === second) return null;
  return scenarios.reduce((sum, { weight, means, errors }) => {
    const apart = (means[first] ?? 0) - (means[second] ?? 0);
    return sum + weight * normalCdf(apart / Math.hypot(errors[first] ?? 0, errors[second] ?? 0));
  }, 0);
}

/** How far two candidates of the race lie apart, in typical differences between candidates: for `workOutlook`. Null outside the race. */
export function gapOf({ candidates, sizes }: PanelModel, a: number, b: number): number | null {
  const [first, second] = [candidates[a]?.level ?? null, candidates[b]?.level ?? null];
  return first === null || second === null || !sizes ? null : (first - second) / sizes.spread;
}
