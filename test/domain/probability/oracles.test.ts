import jStat from "jstat";
import { cumulativeStdNormalProbability } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { dirichlet } from "../../../src/domain/probability/dirichlet.ts";
import { fQuantile } from "../../../src/domain/probability/f-quantile.ts";
import { incompleteBeta } from "../../../src/domain/probability/incomplete-beta.ts";
import { logGamma } from "../../../src/domain/probability/log-gamma.ts";
import { mulberry32, seedOf } from "../../../src/domain/probability/mulberry32.ts";
import { normalCdf } from "../../../src/domain/probability/normal.ts";

const random = mulberry32(7);
const between = (low: number, high: number): number => low + (high - low) * random();
const times = <Result>(count: number, make: () => Result): Result[] => Array.from({ length: count }, make);

describe("the normal distribution", () => {
  it("has the published values to 14 places", () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14);
    expect(normalCdf(-3)).toBeCloseTo(0.0013498980316300946, 15);
    expect(normalCdf(-6) / 9.865876450376981e-10).toBeCloseTo(1, 11);
    expect(normalCdf(-8) / 6.220960574271785e-16).toBeCloseTo(1, 11);
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
  });

  it("agrees with two libraries at thousands of points", () => {
    for (const z of times(5000, () => between(-9, 9))) {
      expect(Math.abs(normalCdf(z) - jStat.normal.cdf(z, 0, 1)), `at ${z}`).toBeLessThan(1e-12);
      expect(Math.abs(normalCdf(z) - cumulativeStdNormalProbability(z)), `at ${z}`).toBeLessThan(2e-3);
    }
  });

  it("joins its two methods without a step", () => {
    for (const z of [4, -4]) expect(Math.abs(normalCdf(z + 1e-12) - normalCdf(z - 1e-12))).toBeLessThan(1e-14);
  });
});

it("the logarithm of the gamma function agrees with a library", () => {
  for (const x of times(3000, () => between(0.01, 200))) {
    expect(Math.abs(logGamma(x) - jStat.gammaln(x)), `at ${x}`).toBeLessThan(1e-10 * Math.max(1, Math.abs(logGamma(x))));
  }
});

it("the incomplete beta function agrees with a library, as far as that is exact, and with sums of binomials", () => {
  for (const [x, a, b] of times(4000, () => [random(), between(0.1, 60), between(0.1, 60)] as const)) {
    expect(Math.abs(incompleteBeta(x, a, b) - jStat.ibeta(x, a, b)), `at ${x}, ${a}, ${b}`).toBeLessThan(1e-6);
  }
  for (const [x, a, b] of times(1000, () => [random(), Math.ceil(between(0, 30)), Math.ceil(between(0, 30))] as const)) {
    const n = a + b - 1;
    let sum = 0;
    for (let j = a; j <= n; j++) sum += Math.exp(jStat.combinationln(n, j)) * x ** j * (1 - x) ** (n - j);
    expect(Math.abs(incompleteBeta(x, a, b) - sum), `at ${x}, ${a}, ${b}`).toBeLessThan(1e-10);
  }
  expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 14);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

describe("the F quantile", () => {
  it("is turned back into the probability by the incomplete beta function", () => {
    for (const [p, d1, d2] of times(1500, () => [between(0.005, 0.995), between(0.5, 200), between(0.5, 200)] as const)) {
      const f = fQuantile(p, d1, d2);
      expect(incompleteBeta((d1 * f) / (d1 * f + d2), d1 / 2, d2 / 2), `at ${p}, ${d1}, ${d2}`).toBeCloseTo(p, 10);
    }
  });

  it("has the published values, also with fractional degrees of freedom", () => {
    expect(fQuantile(0.975, 5, 18)).toBeCloseTo(3.381968, 6);
    expect(fQuantile(0.975, 5, 4.785144)).toBeCloseTo(7.498627, 5);
  });

  it("is what a library's F distribution turns back into the probability", () => {
    for (const [p, d1, d2] of times(1500, () => [between(0.005, 0.995), between(0.5, 60), between(0.5, 60)] as const)) {
      expect(Math.abs(jStat.centralF.cdf(fQuantile(p, d1, d2), d1, d2) - p), `at ${p}, ${d1}, ${d2}`).toBeLessThan(1e-6);
    }
  });

  it("mirrors itself when the degrees of freedom change places", () => {
    for (const [d1, d2] of times(200, () => [between(1, 200), between(1, 200)] as const)) {
      expect(fQuantile(0.975, d1, d2) * fQuantile(0.025, d2, d1)).toBeCloseTo(1, 9);
    }
  });
});

describe("the dice", () => {
  it("are the published mulberry32", () => {
    const dice = mulberry32(42);
    expect([dice(), dice(), dice()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  it("start elsewhere when an input changes", () => {
    expect(seedOf([1, 2, null])).toBe(seedOf([1, 2, null]));
    expect(seedOf([1, 2, null])).not.toBe(seedOf([1, null, 2]));
  });

  it.each([[[15, 9, 6]], [[0.3, 0.05, 1]], [[0, 2, 3]]])("draw shares around their centre for %j", (alphas) => {
    const draw = dirichlet(alphas, mulberry32(3));
    const shares = new Float64Array(3);
    const total = alphas.reduce((sum, alpha) => sum + alpha, 0);
    const sums = [0, 0, 0];
    const squares = [0, 0, 0];
    const draws = 100_000;
    for (let d = 0; d < draws; d++) {
      draw(shares);
      for (const [i, share] of shares.entries()) {
        sums[i] = (sums[i] ?? 0) + share / draws;
        squares[i] = (squares[i] ?? 0) + (share * share) / draws;
      }
    }
    for (const [i, alpha] of alphas.entries()) {
      const mean = alpha / total;
      const variance = (mean * (1 - mean)) / (total + 1);
      expect(sums[i]).toBeCloseTo(mean, 2);
      expect(Math.abs((squares[i] ?? 0) - (sums[i] ?? 0) ** 2 - variance)).toBeLessThan(0.1 * variance + 1e-9);
    }
  });
});
