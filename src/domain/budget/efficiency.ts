import { allocate } from "./allocate.ts";
import type { Channel } from "./channel.ts";
import { exactTotal } from "./exact-total.ts";
import { valueAt } from "./response-curve.ts";

/** The first search is this fine; what it finds is then refined. */
const STEPS = 400;
/** Money is moved in ever smaller amounts down to this share of the budget; the value is flat there to fifteen digits. */
const FINEST = 1e-8;
/** A gain must be more than rounding, or money would wander for ever. */
const MIN_GAIN_RATIO = 1 + 1e-15;

export interface Efficiency {
  /** The plan's value over the best possible; null where no split of the money is worth anything. */
  readonly share: number | null;
  readonly value: number;
  readonly best: number;
  /** The best split of the money that the plan spends. */
  readonly spends: readonly number[];
}

/**
 * How much of the best possible a plan reaches with the money that it spends. The optimum is flat: plans that look far apart are often worth
 * nearly the same, so a small difference here is no reason to prefer one.
 *
 * @param plan the spend of each channel, within its limits
 */
export function efficiency(plan: readonly number[], channels: readonly Channel[]): Efficiency {
  const value = worth(channels, plan);
  const spends = bestSplit(plan, channels);
  const best = worth(channels, spends);
  return { share: best > 0 ? Math.min(1, value / best) : null, value, best, spends };
}

const worth = (channels: readonly Channel[], spends: readonly number[]): number =>
  channels.reduce((sum, { curve }, i) => sum + valueAt(curve, spends[i] ?? 0), 0);

/** Refines the best split on a grid and the plan itself, and takes the better; so no plan is ever better than the best. */
function bestSplit(plan: readonly number[], channels: readonly Channel[]): readonly number[] {
  const total = exactTotal(plan);
  const grid = allocate(channels, total, Math.max(0.01, total / STEPS));
  // Minimums with parts of a cent take more than there is when they are rounded up; then only the plan itself is a start.
  if (exactTotal(grid) > total) return refined(plan, channels, total / STEPS);
  const [fromGrid, fromPlan] = [refined(grid, channels, total / STEPS), refined(plan, channels, total / STEPS)];
  return worth(channels, fromGrid) >= worth(channels, fromPlan) ? fromGrid : fromPlan;
}

/** Moves money between two channels at a time as long as that helps, then tries with half the amount. */
function refined(start: readonly number[], channels: readonly Channel[], largest: number): readonly number[] {
  const spends = [...start];
  const at = (i: number, change: number): number => {
    const channel = channels[i];
    return channel ? valueAt(channel.curve, (spends[i] ?? 0) + change) : 0;
  };
  for (let amount = largest; amount > FINEST * largest; amount /= 2) {
    for (let helped = true; helped; ) {
      helped = false;
      for (const [from, giver] of channels.entries()) {
        for (const [to, taker] of channels.entries()) {
          if (from === to || (spends[from] ?? 0) - amount < giver.minimum || (spends[to] ?? 0) + amount > taker.maximum) continue;
          if (at(from, -amount) + at(to, amount) > MIN_GAIN_RATIO * (at(from, 0) + at(to, 0))) {
            spends[from] = (spends[from] ?? 0) - amount;
            spends[to] = (spends[to] ?? 0) + amount;
            helped = true;
          }
        }
      }
    }
  }
  return spends;
}
