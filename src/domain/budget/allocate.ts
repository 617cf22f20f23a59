import { centsFor, centsIn } from "./cents.ts";
import type { Channel } from "./channel.ts";
import { valueAt } from "./response-curve.ts";

/** Two splits whose values differ by less than this share of the value are a tie; it is far above the noise of adding up. */
const TIE = 1e-12;

/**
 * The best split of a budget, exact for any response curve: dynamic programming over equal steps. Ties go to the first channel.
 *
 * Every channel gets its minimum and then whole steps, up to its maximum. Money is counted in whole cents. What is left below a step, or
 * beyond everybody's last whole step, goes to the channels that gain most from it, so that no cent is lost; money stays unspent only when
 * every channel is at its maximum.
 *
 * @param budget at least the sum of the minimums
 * @param step the grain of the split, a cent or more
 * @returns the spend of each channel
 */
export function allocate(channels: readonly Channel[], budget: number, step: number): readonly number[] {
  const grain = Math.max(1, Math.round(step * 100));
  const places = channels.map(({ curve, minimum, maximum }) => {
    const least = centsFor(minimum);
    return {
      least,
      room: Number.isFinite(maximum) ? centsIn(maximum) - least : Number.POSITIVE_INFINITY,
      value: (extra: number): number => valueAt(curve, (least + extra) / 100),
    };
  });
  // Minimums with parts of a cent may take a cent more than a budget that just covers them.
  const free = Math.max(0, centsIn(budget) - places.reduce((sum, { least }) => sum + least, 0));
  const values = places.map(({ room, value }) =>
    Float64Array.from({ length: Math.floor(Math.min(free, room) / grain) + 1 }, (_, k) => value(k * grain)),
  );
  const extras = bestSteps(values, Math.floor(free / grain)).map((steps) => steps * grain);
  const rest = free - extras.reduce((sum, extra) => sum + extra, 0);
  return withRest(places, extras, rest).map((extra, i) => ((places[i]?.least ?? 0) + extra) / 100);
}

/**
 * How many steps each channel gets.
 *
 * @param values the value of 0, 1, 2… steps, for each channel
 */
function bestSteps(values: readonly Float64Array[], steps: number): readonly number[] {
  const choices: Uint32Array[] = [];
  // From the last channel to the first: rest[b] is the most that the channels after this one make of b steps.
  let rest = new Float64Array(steps + 1);
  for (let i = values.length - 1; i >= 0; i--) {
    const own = values[i] as Float64Array;
    const choice = new Uint32Array(steps + 1);
    const next = new Float64Array(steps + 1);
    // Nobody comes before the first channel, so it is asked for the whole budget only.
    for (let b = i === 0 ? steps : 0; b <= steps; b++) {
      let most = Number.NEGATIVE_INFINITY;
      let taken = 0;
      // From many steps to few, so that a tie stays with the channel that comes first.
      for (let k = Math.min(b, own.length - 1); k >= 0; k--) {
        const value = (own[k] as number) + (rest[b - k] as number);
        if (value > most + TIE * most) {
          most = value;
          taken = k;
        }
      }
      next[b] = most;
      choice[b] = taken;
    }
    rest = next;
    choices[i] = choice;
  }
  let left = steps;
  return choices.map((choice) => {
    const taken = choice[left] as number;
    left -= taken;
    return taken;
  });
}

interface Place {
  /** Cents up to the maximum. */
  readonly room: number;
  value(extra: number): number;
}

/** Adds the rest, in cents, to the channels that gain most from it; whoever reaches the maximum leaves the remainder to the next. */
function withRest(places: readonly Place[], extras: readonly number[], rest: number): readonly number[] {
  const filled = [...extras];
  for (let left = rest; left > 0; ) {
    const offers = places.map(({ room, value }, i) => {
      const extra = filled[i] ?? 0;
      const given = Math.min(left, room - extra);
      return { i, given, gain: given > 0 ? value(extra + given) - value(extra) : Number.NEGATIVE_INFINITY };
    });
    const best = offers.reduce((first, offer) => (offer.gain > first.gain ? offer : first));
    if (best.given <= 0) break;
    filled[best.i] = (filled[best.i] ?? 0) + best.given;
    left -= best.given;
  }
  return filled;
}
