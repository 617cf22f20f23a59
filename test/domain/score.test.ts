import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rating } from "../../src/domain/rating.ts";
import { score } from "../../src/domain/score.ts";

const weights = [30, 25, 20, 15, 10];

describe("a candidate's score", () => {
  it("is the weighted mean of the ratings", () => {
    const result = score([4, 5, 2, 3, 4], weights);
    expect(result.score).toBeCloseTo(3.7, 9);
    expect(result.percent).toBeCloseTo(67.5, 9);
    expect(result.coverage).toBe(1);
  });

  it("leaves out what nobody observed, and says how far it could be off", () => {
    const result = score([4, 5, null, 3, 4], weights);
    expect(result.score).toBeCloseTo(4.125, 9);
    expect(result.percent).toBeCloseTo(78.125, 9);
    expect(result.coverage).toBeCloseTo(0.8, 9);
    expect(result.low).toBeCloseTo(3.5, 9);
    expect(result.high).toBeCloseTo(4.3, 9);
  });

  it("is the prorated one of the published three-criteria example", () => {
    expect(score([4, 5, null], [0.5, 0.3, 0.2]).score).toBeCloseTo(4.375, 9);
  });

  it("is withheld when too little of the weight was observed", () => {
    expect(score([5, 5, null], [40, 29, 31]).score).toBeNull();
    expect(score([5, 5, null], [40, 30, 30]).score).toBe(5);
    expect(
      score(
        Array.from({ length: 10 }, (_, i) => (i < 7 ? 3 : null)),
        Array.from({ length: 10 }, () => 0.1),
      ).score,
    ).toBeCloseTo(3, 9);
  });

  it("is withheld, with the widest bounds, when nothing was observed", () => {
    expect(score([null, null], [1, 1])).toEqual({ score: null, percent: null, coverage: 0, low: 1, high: 5 });
  });
});

const rating = fc.option(fc.double({ min: 1, max: 5, noNaN: true }), { nil: null });
const panel = fc
  .array(fc.record({ rating, weight: fc.double({ min: 0, max: 100, noNaN: true }) }), { minLength: 1, maxLength: 15 })
  .filter((rows) => rows.reduce((sum, { weight }) => sum + weight, 0) > 0.01);
const split = (rows: readonly { rating: Rating; weight: number }[]) =>
  [rows.map((row) => row.rating), rows.map((row) => row.weight)] as const;

describe("any score", () => {
  it("is the same on every scale of the weights", () => {
    fc.assert(
      fc.property(panel, fc.constantFrom(0.01, 3, 100), (rows, factor) => {
        const [ratings, scale] = split(rows);
        const one = score(ratings, scale);
        const other = score(
          ratings,
          scale.map((weight) => weight * factor),
        );
        expect(other.coverage).toBeCloseTo(one.coverage, 9);
        // At the limit itself the last bit may decide whether a score is shown.
        if (one.score !== null && other.score !== null) expect(other.score).toBeCloseTo(one.score, 9);
      }),
    );
  });

  it("lies between its low and high bound", () => {
    fc.assert(
      fc.property(panel, (rows) => {
        const { score: value, low, high } = score(...split(rows));
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("does not depend on the order of the criteria", () => {
    fc.assert(
      fc.property(panel, (rows) => {
        const one = score(...split(rows));
        const other = score(...split([...rows].reverse()));
        expect(other.low).toBeCloseTo(one.low, 9);
        expect(other.high).toBeCloseTo(one.high, 9);
        if (one.score !== null && other.score !== null) expect(other.score).toBeCloseTo(one.score, 9);
      }),
    );
  });
});
