import { isTooClose } from "../panel/chance-in-words.ts";
import { chanceBetter } from "../panel/compare.ts";
import type { PanelModel } from "../panel/panel-model.ts";

/** From this difference on, an evened-out score and its plain mean are worth showing side by side, in points. */
const WORTH_SHOWING = 0.05;
const ROUNDING = 1e-9;

/**
 * The first of the ranking and those right behind who stand at 45 to 55 of 100 against the first: too close to call. Only where the evidence
 * allows a chance at all.
 *
 * @returns their places in the panel, the first by score first; a single one, or none, where nothing is too close
 */
export function tooCloseToCall(model: PanelModel): number[] {
  const [top, ...others] = model.order;
  if (top === undefined || !model.evidence.isEnough) return [];
  const end = others.findIndex((i) => !isTooClose(chanceBetter(model, top, i) ?? 0));
  return [top, ...others.slice(0, end < 0 ? others.length : end)];
}

/** True where evening out moves a score by 0.05 or more, or orders people otherwise than their plain means do. */
export function isUneven({ candidates, order }: PanelModel): boolean {
  const moved = candidates.some(
    ({ score, plain }) => score !== null && plain !== null && Math.abs(score - plain) >= WORTH_SHOWING - ROUNDING,
  );
  const plains = order.map((i) => candidates[i]?.plain ?? 0);
  return moved || plains.some((plain, place) => place > 0 && plain > (plains[place - 1] ?? 0) + ROUNDING);
}
