import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flip } from "../../../src/domain/preference/flip.ts";

const lead = (d: readonly number[], w: readonly number[]): number =>
  d.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0) / w.reduce((sum, value) => sum + value, 0);

/** Applies the moves, up to a part of all the weight that is moved. */
function moved(w: readonly number[], found: ReturnType<typeof flip>, part: number): number[] {
  const total = w.reduce((sum, value) => sum + value, 0);
  const next = w.map((value) => value / total);
  let left = part * (found.moves ?? []).reduce((sum, { share }) => sum + share, 0);
  for (const { from, share } of found.moves ?? []) {
    const now = Math.min(share, left);
    left -= now;
    next[from] = (next[from] ?? 0) - now;
    next[found.to ?? 0] = (next[found.to ?? 0] ?? 0) + now;
  }
  return next;
}

const half = fc.integer({ min: -8, max: 8 }).map((n) => n / 2);
const pair = fc
  .array(fc.tuple(half, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some(([, weight]) => weight > 0))
  .map((rows) => [rows.map(([d]) => d), rows.map(([, w]) => w)] as const);

describe("what would flip the order", () => {
  it("gives the published move", () => {
    const found = flip([2, -1, -2], [0.5, 0.3, 0.2]);
    expect(found.lead).toBeCloseTo(0.3, 12);
    expect(found.moves).toHaveLength(1);
    expect(found.moves?.[0]?.share).toBeCloseTo(0.075, 12);
    expect([found.moves?.[0]?.from, found.to]).toEqual([0, 2]);
  });

  it("makes an exact tie when applied, and leaves the order when a little less is moved", () => {
    fc.assert(
      fc.property(pair, ([d, w]) => {
        const found = flip(d, w);
        expect(found.lead).toBeCloseTo(lead(d, w), 9);
        if (!found.moves) {
          expect(found.lead > 0 ? Math.min(...d) : Math.min(...d.map((value) => -value))).toBeGreaterThan(0);
          return;
        }
        const after = moved(w, found, 1);
        expect(lead(d, after)).toBeCloseTo(0, 9);
        expect(Math.min(...after)).toBeGreaterThanOrEqual(-1e-12);
        if (found.lead !== 0) expect(Math.sign(lead(d, moved(w, found, 0.999)))).toBe(Math.sign(found.lead));
      }),
      { numRuns: 500 },
    );
  });

  it("moves no more than any other way to a tie", () => {
    fc.assert(
      fc.property(pair, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), ([d, w], other) => {
        const found = flip(d, w);
        if (!found.moves || found.lead === 0) return;
        // Any other weights that no longer favour the leader must lie at least as far away.
        const total = w.reduce((sum, value) => sum + value, 0);
        const raw = d.map((value, i) => (other[i] ?? 0) + (value * found.lead < 0 ? 1 : 0) + 1e-6);
        const sum = raw.reduce((all, value) => all + value, 0);
        const shares = raw.map((value) => value / sum);
        if (lead(d, shares) * found.lead > 0) return;
        const distance = shares.reduce((all, share, i) => all + Math.max(0, share - (w[i] ?? 0) / total), 0);
        const least = found.moves.reduce((all, { share }) => all + share, 0);
        expect(least).toBeLessThanOrEqual(distance + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("needs nothing for a tie and finds nothing against one who leads everywhere", () => {
    expect(flip([1, -1], [1, 1])).toEqual({ lead: 0, moves: [], to: undefined });
    expect(flip([1, 2], [1, 1]).moves).toBeUndefined();
    expect(flip([-1, -2], [1, 1]).moves).toBeUndefined();
  });
});
