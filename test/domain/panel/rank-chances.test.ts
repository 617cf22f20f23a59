import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfBest } from "../../../src/domain/panel/chance-of-best.ts";
import { rankChances } from "../../../src/domain/panel/rank-chances.ts";
import { rankRange } from "../../../src/domain/panel/rank-range.ts";
import { mulberry32 } from "../../../src/domain/probability/mulberry32.ts";

const scenario = (means: readonly number[], errors: readonly number[], weight = 1) => ({
  ...{ weight, noise: 0.45, spread: 0.45 },
  means: Float64Array.from(means),
  errors: Float64Array.from(errors),
});

/** The ranks in so many imagined truths. */
function drawnRanks(means: readonly number[], errors: readonly number[], draws: number): number[][] {
  const random = mulberry32(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const counts = means.map(() => means.map(() => 0));
  for (let d = 0; d < draws; d++) {
    const levels = means.map((mean, i) => mean + (errors[i] ?? 0) * normal());
    for (const [i, level] of levels.entries()) {
      const row = counts[i] as number[];
      const rank = levels.filter((other) => other > level).length;
      row[rank] = (row[rank] ?? 0) + 1 / draws;
    }
  }
  return counts;
}

describe("the chances of each rank", () => {
  const people = fc.array(fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.constantFrom(0.1, 0.2, 0.35, 0.5)), {
    minLength: 2,
    maxLength: 9,
  });

  it("sum to 1 for every candidate and for every rank, and the first rank's are the chances to be best", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const [means, errors] = [rows.map(([mean]) => mean), rows.map(([, error]) => error)];
        const chances = rankChances([scenario(means, errors)]);
        const best = chanceOfBest(means, errors);
        for (const [i, row] of chances.entries()) {
          expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          expect(chances.reduce((sum, own) => sum + (own[i] ?? 0), 0)).toBeCloseTo(1, 4);
          expect(row[0]).toBeCloseTo(best[i] ?? 0, 4);
          expect(Math.min(...row)).toBeGreaterThan(-1e-9);
        }
      }),
    );
  });

  it("are what imagined truths give, for near and far candidates", () => {
    const [means, errors] = [
      [4.4, 4.2, 4.15, 3.6, 3.5, 2, 1.9],
      [0.3, 0.2, 0.4, 0.3, 0.25, 0.5, 0.1],
    ];
    const drawn = drawnRanks(means ?? [], errors ?? [], 40_000);
    for (const [i, row] of rankChances([scenario(means ?? [], errors ?? [])]).entries()) {
      for (const [rank, chance] of row.entries()) expect(Math.abs(chance - (drawn[i]?.[rank] ?? 0))).toBeLessThan(0.02);
    }
  });

  it("hold for 200 candidates and for one far away", () => {
    const means = Array.from({ length: 200 }, (_, i) => (i === 0 ? 1e6 : 3 + ((i * 37) % 100) / 80));
    const chances = rankChances([
      scenario(
        means,
        means.map((_, i) => 0.2 + (i % 3) * 0.05),
      ),
    ]);
    expect(chances[0]?.[0]).toBeCloseTo(1, 9);
    for (const rank of [1, 10, 100, 199]) expect(chances.reduce((sum, row) => sum + (row[rank] ?? 0), 0)).toBeCloseTo(1, 2);
  });

  it("mix the scenarios by their weights", () => {
    const [row] = rankChances([scenario([5, 1], [0.1, 0.1], 0.75), scenario([1, 5], [0.1, 0.1], 0.25)]);
    expect([...(row ?? [])]).toEqual([expect.closeTo(0.75, 9), expect.closeTo(0.25, 9)]);
  });
});

describe("the range of ranks", () => {
  it.each([
    [[0.95, 0.05], 1, 1, 0.95],
    [[0.7, 0.25, 0.05], 1, 2, 0.95],
    [[0.04, 0.5, 0.45, 0.01], 2, 3, 0.95],
    [[0.3, 0.3, 0.3, 0.1], 1, 3, 0.9],
    [[0.25, 0.25, 0.25, 0.25], 1, 4, 1],
    [[1], 1, 1, 1],
  ])("of %j is %i to %i", (chances, first, last, held) => {
    expect(rankRange(chances)).toEqual({ first, last, held: expect.closeTo(held, 9) });
  });

  it("is never longer than another run that holds 90 %", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some(Boolean)),
        (counts) => {
          const total = counts.reduce((sum, count) => sum + count, 0);
          const chances = counts.map((count) => count / total);
          const { first, last, held } = rankRange(chances);
          expect(held).toBeGreaterThanOrEqual(0.9 - 1e-9);
          for (let start = 0; start < chances.length; start++) {
            const other = chances.slice(start, start + last - first).reduce((sum, chance) => sum + chance, 0);
            expect(other).toBeLessThan(0.9 + 1e-9);
          }
        },
      ),
    );
  });
});
