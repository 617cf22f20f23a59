import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, Matrix } from "../../../src/domain/figure.ts";
import { comparableGroups } from "../../../src/domain/panel/comparable-groups.ts";
import { evenedOutMeans } from "../../../src/domain/panel/evened-out.ts";
import { interviewNoise } from "../../../src/domain/panel/interview-noise.ts";
import { interviewerOffsets } from "../../../src/domain/panel/interviewer-offsets.ts";
import { voicesMean, voicesOfMatrix } from "../../../src/domain/panel/voices.ts";
import { voicesOf } from "./panel-fixture.ts";

const example: Matrix = [
  [4, 5, 4],
  [3, 4, null],
  [2, 3, 3],
  [4, null, 3],
];
const rounded = (figures: readonly Figure[]) => figures.map((figure) => (figure === null ? null : Number(figure.toFixed(6))));

/** A table of candidates and interviewers: one criterion. */
function leniency(matrix: Matrix, pull: number) {
  const voices = voicesOfMatrix(matrix);
  const { offsets } = interviewerOffsets(voices, [1], matrix[0]?.length ?? 0, pull);
  const adjusted = evenedOutMeans(voices, offsets).map(([mean]) => mean ?? null);
  return { offsets, adjusted, raw: voices.map(([cell = []]) => voicesMean(cell)), groups: comparableGroups(matrix) };
}

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
        expect(fit.offsets.reduce((sum, offset) => sum + offset, 0)).toBeCloseTo(0, 8);
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

describe("on several criteria", () => {
  /** Two interviewers, three criteria; the second is a point kinder wherever both rated. */
  const kinder: [number, number, number, number][] = [0, 1].flatMap((i) =>
    [0, 1].flatMap((c) => [[i, 0, c, 2 + i] as [number, number, number, number], [i, 1, c, 3 + i] as [number, number, number, number]]),
  );

  it("only ratings of the same candidate on the same criterion are set against each other", () => {
    const shared = interviewerOffsets(
      voicesOf(2, 2, [
        [0, 0, 0, 5],
        [0, 1, 1, 1],
        [1, 0, 0, 4],
        [1, 1, 1, 2],
      ]),
      [0.5, 0.5],
      2,
      1,
    );
    expect(shared.offsets).toEqual([0, 0]);
  });

  it("a criterion without a weight tells nothing", () => {
    const voices = voicesOf(2, 3, [...kinder, [0, 0, 2, 5], [0, 1, 2, 1]]);
    const without = interviewerOffsets(voicesOf(2, 3, kinder), [0.5, 0.5, 0], 2, 1);
    expect(interviewerOffsets(voices, [0.5, 0.5, 0], 2, 1).offsets).toEqual(without.offsets);
    expect(without.offsets[1]).toBeGreaterThan(0.3);
  });

  it("half an interview has half a degree of freedom, and none is left where nobody was rated twice", () => {
    const noise = (ratings: Parameters<typeof voicesOf>[2], candidates = 3) =>
      interviewNoise(voicesOf(candidates, 2, ratings), [0.5, 0.5], [0, 0]);
    const half = [0, 1, 2].flatMap((i) => [[i, 0, 0, 3] as const, [i, 1, 0, 3] as const]);
    expect(noise(half).degrees).toBeCloseTo(0.5, 12);
    expect(noise(half).meanSquare).toBe(0);
    expect(noise([[0, 0, 0, 3]])).toEqual({ meanSquare: null, degrees: 0 });
    expect(noise([], 0)).toEqual({ meanSquare: null, degrees: 0 });
  });
});
