import type { Board } from "../board/board.ts";
import { comparePair } from "../panel/compare.ts";
import type { PanelModel } from "../panel/panel-model.ts";

/** A criterion on which two candidates differ, with the evened-out means of both. */
export interface Difference {
  readonly criterion: string;
  readonly first: number;
  readonly second: number;
}

/** Why one candidate stands above the next. */
export interface StandsAbove {
  readonly first: number;
  readonly second: number;
  /** The distance of their scores, in points. */
  readonly points: number;
  /** Criteria that put the first ahead, and those on which the second is, what weighs most first. */
  readonly ahead: readonly Difference[];
  readonly behind: readonly Difference[];
}

/** Smaller differences are none that anybody could see on the page. */
const WORTH_SAYING = 0.05;

/**
 * Why each candidate of the ranking stands above the next, from the same means as the scores.
 *
 * @returns one for each pair of neighbours in the ranking, best first
 */
export function standsAbove(board: Board, model: PanelModel): StandsAbove[] {
  return model.order.slice(0, -1).map((first, place) => {
    const second = model.order[place + 1] ?? first;
    const pair = comparePair(model, first, second);
    const found = pair.criteria
      .flatMap((c, i) => ((pair.weights[i] ?? 0) > 0 ? [{ c, difference: pair.differences[i] ?? 0, weight: pair.weights[i] ?? 0 }] : []))
      .filter(({ difference }) => Math.abs(difference) >= WORTH_SAYING)
      .sort((a, b) => Math.abs(b.difference * b.weight) - Math.abs(a.difference * a.weight) || a.c - b.c);
    const meanOf = (i: number, c: number): number => model.candidates[i]?.means[c] ?? 0;
    const told = (sign: 1 | -1): Difference[] =>
      found
        .filter(({ difference }) => Math.sign(difference) === sign)
        .map(({ c }) => ({ criterion: board.criteria[c] ?? "", first: meanOf(first, c), second: meanOf(second, c) }));
    const points = (model.candidates[first]?.score ?? 0) - (model.candidates[second]?.score ?? 0);
    return { first, second, points, ahead: told(1), behind: told(-1) };
  });
}
