import type { PanelModel } from "../panel/panel-model.ts";
import { HIGHEST_RATING, type Level } from "../rating.ts";

/** A criterion on which a higher level would have raised a score, and the next level up. */
export interface RoomToRise {
  readonly criterion: number;
  readonly level: Level;
}

/** More than this is a list and no advice. Our own judgement. */
const MOST = 2;

/**
 * Where a candidate had most to gain: must-haves that were missed first, then the criteria whose weight times the levels still open is largest.
 *
 * @param candidate the place in the panel
 * @returns at most two; none for somebody whom nobody rated
 */
export function roomToRise({ candidates, shares }: PanelModel, candidate: number): RoomToRise[] {
  const own = candidates[candidate];
  if (!own) return [];
  const missed = new Set(own.gates.get("FAIL") ?? []);
  return own.plainMeans
    .flatMap((mean, criterion) => {
      const room = mean === null ? 0 : (shares[criterion] ?? 0) * (HIGHEST_RATING - mean);
      return mean !== null && (room > 1e-9 || missed.has(criterion)) ? [{ criterion, room, level: nextLevel(mean) }] : [];
    })
    .sort((a, b) => Number(missed.has(b.criterion)) - Number(missed.has(a.criterion)) || b.room - a.room || a.criterion - b.criterion)
    .slice(0, MOST)
    .map(({ criterion, level }) => ({ criterion, level }));
}

/** The first whole level above a mean. @example nextLevel(2.5) → 3; nextLevel(3) → 4 */
const nextLevel = (mean: number): Level => Math.min(HIGHEST_RATING, Math.floor(mean + 1e-9) + 1) as Level;
