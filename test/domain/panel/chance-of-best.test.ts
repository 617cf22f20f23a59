import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfBest } from "../../../src/domain/panel/chance-of-best.ts";
import { mulberry32 } from "../../../src/domain/probability/mulberry32.ts";
import { normalCdf, normalDensity } from "../../../src/domain/probability/normal.ts";

/** The formula as published: Simpson on [−8, 8] with 400 intervals, candidate by candidate. */
const bySimpson = (means: readonly number[], errors: readonly number[]): number[] =>
  means.map((mean, i) => {
    let sum = 0;
    for (let s = 0; s <= 400; s++) {
      const z = -8 + s * 0.04;
      const weight = s === 0 || s === 400 ? 1 : s % 2 === 1 ? 4 : 2;
      const others = means.reduce(
        (product, other, j) => (j === i ? product : product * normalCdf((mean + (errors[i] ?? 0) * z - other) / (errors[j] ?? 1))),
        1,
      );
      sum += weight * normalDensity(z) * others;
    }
    return (sum * 0.04) / 3;
  });

describe("the chance of being the best", () => {
  it("gives the published values", () => {
    const chances = chanceOfBest([3.9, 3.7, 3.2], [0.25, 0.25, 0.3]);
    for (const [i, value] of [0.702528, 0.279047, 0.018425].entries()) expect(chances[i]).toBeCloseTo(value, 6);
    for (const chance of chanceOfBest([3, 3, 3, 3], [0.2, 0.2, 0.2, 0.2])) expect(chance).toBeCloseTo(0.25, 10);
    expect(chanceOfBest([3], [0.5])).toEqual([1]);
    expect(chanceOfBest([], [])).toEqual([]);
  });

  const panel = fc.array(fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.constantFrom(0.5, 0.35, 0.25, 0.22, 0.1)), {
    minLength: 1,
    maxLength: 12,
  });

  it("is the published integral, sums to 1, and does not depend on the order", () => {
    fc.assert(
      fc.property(panel, (rows) => {
        const [means, errors] = [rows.map(([mean]) => mean), rows.map(([, error]) => error)];
        const chances = chanceOfBest(means, errors);
        for (const [i, value] of bySimpson(means, errors).entries()) expect(chances[i]).toBeCloseTo(value, 8);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        const turned = chanceOfBest([...means].reverse(), [...errors].reverse()).reverse();
        for (const [i, value] of turned.entries()) expect(chances[i]).toBeCloseTo(value, 10);
      }),
      { numRuns: 60 },
    );
  });

  it("is what a million imagined hirings give", () => {
    const [means, errors] = [
      [3.9, 3.85, 3.2, 4],
      [0.2, 0.35, 0.5, 0.25],
    ];
    const random = mulberry32(11);
    const wins = [0, 0, 0, 0];
    const draws = 1_000_000;
    for (let d = 0; d < draws; d++) {
      let best = -1;
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < 4; i += 2) {
        const radius = Math.sqrt(-2 * Math.log(1 - random()));
        const angle = 2 * Math.PI * random();
        for (const [k, z] of [radius * Math.cos(angle), radius * Math.sin(angle)].entries()) {
          const value = (means?.[i + k] ?? 0) + (errors?.[i + k] ?? 0) * z;
          if (value > most) [most, best] = [value, i + k];
        }
      }
      wins[best] = (wins[best] ?? 0) + 1;
    }
    for (const [i, chance] of chanceOfBest(means ?? [], errors ?? []).entries()) {
      expect(Math.abs(chance - (wins[i] ?? 0) / draws), `candidate ${i + 1}`).toBeLessThan(0.002);
    }
  });

  it("holds for 200 candidates, near-ties and certain means", () => {
    const means = Array.from({ length: 200 }, (_, i) => 3 + 1e-9 * i);
    const chances = chanceOfBest(
      means,
      means.map(() => 0.2),
    );
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chances[0]).toBeCloseTo(0.005, 6);
    expect(chanceOfBest([4, 3, 4], [0, 0, 0])).toEqual([0.5, 0, 0.5]);
  });
});
