import { fnv1a } from "../fnv-1a.ts";

/**
 * A small generator of numbers from 0 to below 1 that look random but are the same for the same seed, so that a cell never changes by
 * itself. The method is Tommy Ettinger's, in the public domain.
 *
 * @example mulberry32(42)() → 0.6011037519201636
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed that depends on the inputs alone: the same question gets the same answer. */
export const seedOf = (inputs: readonly (number | null)[]): number => fnv1a(inputs.join());
