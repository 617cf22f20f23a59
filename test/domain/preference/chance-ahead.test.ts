import jStat from "jstat";
import { describe, expect, it } from "vitest";
import { chanceAhead } from "../../../src/domain/preference/chance-ahead.ts";
import { dirichlet } from "../../../src/domain/probability/dirichlet.ts";
import { mulberry32 } from "../../../src/domain/probability/mulberry32.ts";

const weights = [0.5, 0.3, 0.2];
const [A, B, C] = [
  [5, 3, 2],
  [3, 4, 4],
  [4, 4, 2],
];
const minus = (x: readonly number[] = [], y: readonly number[] = []) => x.map((value, i) => value - (y[i] ?? 0));

describe("the chance that one candidate is ahead under uncertain weights", () => {
  it("gives the published values", () => {
    expect(chanceAhead(minus(A, B), weights, 10)).toBeCloseTo(0.709019, 6);
    expect(chanceAhead(minus(A, B), weights, 30)).toBeCloseTo(0.828923, 6);
    expect(chanceAhead(minus(A, B), weights, 100)).toBeCloseTo(0.958176, 6);
    expect(chanceAhead(minus(A, B), [1, 1, 1], 3)).toBeCloseTo(1 / 3, 6);
    expect(chanceAhead(minus(A, C), [1, 1, 1], 3)).toBeCloseTo(1 / 2, 6);
    expect(chanceAhead(minus(B, C), [1, 1, 1], 3)).toBeCloseTo(2 / 3, 6);
  });

  it("is certain for one who leads everywhere and even for equals", () => {
    expect(chanceAhead([1, 0, 2], weights, 30)).toBe(1);
    expect(chanceAhead([-1, 0, 0], weights, 30)).toBe(0);
    expect(chanceAhead([0, 0, 0], weights, 30)).toBe(0.5);
    expect(chanceAhead([1, -5], [1, 0], 30)).toBe(1);
  });

  it("is the beta distribution when two criteria decide", () => {
    const random = mulberry32(5);
    for (let run = 0; run < 300; run++) {
      const [up, down, w, kappa] = [
        4 * random() + 0.01,
        4 * random() + 0.01,
        0.02 + 0.96 * random(),
        [1, 10, 30, 300, 3000][run % 5] ?? 30,
      ];
      const exact = 1 - jStat.ibeta(down / (up + down), kappa * w, kappa * (1 - w));
      expect(Math.abs(chanceAhead([up, -down], [w, 1 - w], kappa) - exact), `d ${up}, ${-down}, w ${w}, kappa ${kappa}`).toBeLessThan(1e-5);
    }
  });

  it("does not change with the scale of weights or ratings, nor with the order of criteria, and mirrors itself", () => {
    const d = [2, -1, -2, 0.5, -0.25];
    const w = [40, 20, 15, 15, 10];
    const one = chanceAhead(d, w, 30);
    expect(
      chanceAhead(
        d,
        w.map((weight) => weight / 7),
        30,
      ),
    ).toBeCloseTo(one, 9);
    expect(
      chanceAhead(
        d.map((value) => value / 3),
        w,
        30,
      ),
    ).toBeCloseTo(one, 9);
    expect(chanceAhead([...d].reverse(), [...w].reverse(), 30)).toBeCloseTo(one, 9);
    expect(
      chanceAhead(
        d.map((value) => -value),
        w,
        30,
      ),
    ).toBeCloseTo(1 - one, 9);
  });

  it("is what a million draws of weights give, for 11 criteria", () => {
    const d = [1, -0.5, 0.5, -1, 0, 2, -1, 0.5, -1.5, 0.25, -0.5];
    const w = [12, 12, 8, 6, 8, 14, 6, 8, 12, 8, 6];
    const total = w.reduce((sum, weight) => sum + weight, 0);
    const draw = dirichlet(
      w.map((weight) => (30 * weight) / total),
      mulberry32(19),
    );
    const shares = new Float64Array(11);
    let ahead = 0;
    const draws = 1_000_000;
    for (let run = 0; run < draws; run++) {
      draw(shares);
      let lead = 0;
      for (let i = 0; i < 11; i++) lead += (shares[i] ?? 0) * (d[i] ?? 0);
      if (lead > 0) ahead++;
    }
    expect(Math.abs(chanceAhead(d, w, 30) - ahead / draws)).toBeLessThan(0.002);
  });

  it("holds for 40 criteria and for very firm weights", () => {
    const d = Array.from({ length: 40 }, (_, i) => (i % 3) - 1 + 0.01 * (i % 2));
    const w = d.map(() => 1);
    expect(chanceAhead(d, w, 30)).toBeGreaterThan(0);
    expect(chanceAhead(d, w, 30)).toBeLessThan(1);
    expect(chanceAhead(minus(A, B), weights, 10_000)).toBeCloseTo(1, 9);
    expect(chanceAhead(minus(B, A), weights, 10_000)).toBeCloseTo(0, 9);
  });
});
