import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, Matrix } from "../../../src/domain/figure.ts";
import { leniency } from "../../../src/domain/panel/leniency.ts";
import { ratingNoise } from "../../../src/domain/panel/rating-noise.ts";

const example: Matrix = [
  [4, 5, 4],
  [3, 4, null],
  [2, 3, 3],
  [4, null, 3],
];
const rounded = (figures: readonly Figure[]) => figures.map((figure) => (figure === null ? null : Number(figure.toFixed(6))));

/** The method as published: coordinate descent until nothing moves. */
function byDescent(matrix: Matrix, lambda: number) {
  const width = matrix[0]?.length ?? 0;
  let s: number[] = Array.from({ length: width }, () => 0);
  let c = matrix.map(() => 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (let step = 0; step < 5000; step++) {
    c = matrix.map((row) => mean(row.flatMap((value, j) => (value === null ? [] : [value - (s[j] ?? 0)]))));
    const next = s.map((_, j) => {
      const rest = matrix.flatMap((row, i) => (row[j] == null ? [] : [row[j] - (c[i] ?? 0)]));
      return rest.reduce((sum, value) => sum + value, 0) / (rest.length + lambda);
    });
    const centre = mean(next);
    s = next.map((value) => value - centre);
  }
  return { c, s };
}

describe("evening out harsh and kind interviewers", () => {
  it("gives the published values with and without a pull", () => {
    const free = leniency(example, 0);
    expect(rounded(free.raw)).toEqual([4.333333, 3.5, 2.666667, 3.5]);
    expect(rounded(free.adjusted)).toEqual([4.333333, 3.371429, 2.666667, 3.771429]);
    expect(rounded(free.offsets)).toEqual([-0.285714, 0.542857, -0.257143]);
    const pulled = leniency(example, 1);
    expect(rounded(pulled.adjusted)).toEqual([4.333333, 3.412698, 2.666667, 3.698413]);
    expect(rounded(pulled.offsets)).toEqual([-0.222222, 0.396825, -0.174603]);
  });

  const table = fc
    .record({
      rows: fc.integer({ min: 1, max: 7 }),
      columns: fc.integer({ min: 1, max: 5 }),
      gaps: fc.double({ min: 0, max: 0.5, noNaN: true }),
    })
    .chain(({ rows, columns, gaps }) => {
      const cell = fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 4, max: 20 }))
        .map(([u, r]) => (u < gaps ? null : r / 4));
      return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    })
    .filter((matrix) => matrix.every((row) => row.some((value) => value !== null)))
    .filter((matrix) => matrix[0]?.every((_, j) => matrix.some((row) => row[j] !== null)) ?? false);

  it("gives what the published step-by-step method converges to", () => {
    fc.assert(
      fc.property(table, (matrix) => {
        const { c, s } = byDescent(matrix, 1);
        const fit = leniency(matrix, 1);
        for (const [i, value] of c.entries()) expect(fit.adjusted[i]).toBeCloseTo(value, 7);
        for (const [j, value] of s.entries()) expect(fit.offsets[j]).toBeCloseTo(value, 7);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of candidates or interviewers, and the offsets cancel", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(0, 1, 5), (matrix, lambda) => {
        const fit = leniency(matrix, lambda);
        const turned = leniency(
          [...matrix].reverse().map((row) => [...row].reverse()),
          lambda,
        );
        for (const [i, value] of fit.adjusted.entries()) expect(turned.adjusted[matrix.length - 1 - i]).toBeCloseTo(value ?? 0, 8);
        expect(fit.offsets.reduce<number>((sum, offset) => sum + (offset ?? 0), 0)).toBeCloseTo(0, 8);
      }),
    );
  });

  it("changes no rank when everybody met everybody, whatever the pull", () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 50, noNaN: true }), (matrix, lambda) => {
        const complete = matrix.map((row) => row.map((value) => value ?? 3));
        const fit = leniency(complete, lambda);
        for (const [i, value] of fit.adjusted.entries()) expect(value).toBeCloseTo(fit.raw[i] ?? 0, 8);
      }),
    );
  });

  it("finds the groups that share no interviewer", () => {
    const { groups, adjusted } = leniency(
      [
        [4, 3, null, null],
        [null, null, 5, 4],
        [2, null, null, null],
        [null, null, null, null],
      ],
      0,
    );
    expect(groups).toEqual({ count: 2, candidates: [0, 1, 0, -1], interviewers: [0, 0, 1, 1] });
    expect(adjusted[3]).toBeNull();
    expect(adjusted.slice(0, 3).every((value) => Number.isFinite(value))).toBe(true);
  });
});

describe("the noise of the ratings", () => {
  it("blends what is observed with the prior as published", () => {
    const noise = ratingNoise([
      [3.9, 4.2, 3.8],
      [3.6, 3.9, 3.7],
      [3.0, 3.5, 3.1],
    ]);
    expect(noise.degrees).toBe(4);
    expect(noise.sd ** 2).toBeCloseTo(0.128333, 6);
    expect(rounded(noise.standardErrors)).toEqual([0.206828, 0.206828, 0.206828]);
  });

  it("is the prior alone with a single interviewer, or without any rating", () => {
    expect(ratingNoise([[4], [3]])).toEqual({ sd: 0.5, degrees: 0, standardErrors: [0.5, 0.5] });
    expect(ratingNoise([[4], [3]], 0, 0.3).sd).toBeCloseTo(0.3, 12);
    expect(ratingNoise([])).toEqual({ sd: 0.5, degrees: 0, standardErrors: [] });
  });
});
