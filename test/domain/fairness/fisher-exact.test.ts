import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../../src/domain/fairness/fisher-exact.ts";
import { wilsonLimits } from "../../../src/domain/fairness/wilson-limits.ts";

/** The same by factorials of whole numbers, without any rounding: a second way. */
function byCounting(a: number, n: number, c: number, m: number): number {
  const choose = (all: number, some: number): bigint => {
    let result = 1n;
    for (let i = 1; i <= some; i++) result = (result * BigInt(all - some + i)) / BigInt(i);
    return result;
  };
  const hired = a + c;
  const tables = Array.from({ length: hired + 1 }, (_, k) => (k <= n && hired - k <= m ? choose(n, k) * choose(m, hired - k) : 0n));
  const observed = tables[a] ?? 0n;
  const sum = (list: readonly bigint[]) => list.reduce((total, each) => total + each, 0n);
  return Number((sum(tables.filter((each) => each <= observed)) * 1_000_000_000_000n) / sum(tables)) / 1e12;
}

describe("Fisher's exact test", () => {
  it("gives the published p of a tea taster, and of 48 of 80 beside 12 of 40", () => {
    // Fisher 1935: three of four cups right each way, two-sided 0.4857.
    expect(fisherExact({ hired: 3, applied: 4 }, { hired: 1, applied: 4 })).toBeCloseTo(34 / 70, 12);
    expect(fisherExact({ hired: 48, applied: 80 }, { hired: 12, applied: 40 })).toBeCloseTo(0.003409, 6);
  });

  it("is what counting whole numbers gives, for any two groups", () => {
    const group = fc
      .integer({ min: 1, max: 60 })
      .chain((applied) => fc.record({ applied: fc.constant(applied), hired: fc.integer({ min: 0, max: applied }) }));
    fc.assert(
      fc.property(group, group, (one, other) => {
        expect(fisherExact(one, other)).toBeCloseTo(byCounting(one.hired, one.applied, other.hired, other.applied), 9);
        expect(fisherExact(other, one)).toBeCloseTo(fisherExact(one, other), 12);
      }),
      { numRuns: 300 },
    );
  });
});

it("Wilson's limits are the published ones, and never leave 0 to 1", () => {
  // Newcombe 1998, table I: 81 of 263, and 0 of 20, and 1 of 29.
  expect(wilsonLimits({ hired: 81, applied: 263 })).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
  expect(wilsonLimits({ hired: 15, applied: 148 })).toMatchObject({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
  expect(wilsonLimits({ hired: 0, applied: 20 })).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
  expect(wilsonLimits({ hired: 1, applied: 29 })).toMatchObject({ low: expect.closeTo(0.0061, 4), high: expect.closeTo(0.1718, 4) });
});
