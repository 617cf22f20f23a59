import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/domain/budget/allocate.ts";
import type { Channel } from "../../../src/domain/budget/channel.ts";
import { efficiency } from "../../../src/domain/budget/efficiency.ts";
import { marginalReturn, type ResponseCurve, valueAt } from "../../../src/domain/budget/response-curve.ts";

const free = (curve: ResponseCurve): Channel => ({ curve, minimum: 0, maximum: Number.POSITIVE_INFINITY });
const logs = (a: readonly number[], scale: readonly number[]) => a.map((each, i) => free({ kind: "log", a: each, scale: scale[i] ?? 1 }));
const hills = [
  [100, 200, 1],
  [80, 150, 2],
  [30, 50, 1],
].map(([a = 0, scale = 1, shape = 1]) => free({ kind: "hill", a, scale, shape }));

const total = (channels: readonly Channel[], spends: readonly number[]): number =>
  channels.reduce((sum, { curve }, i) => sum + valueAt(curve, spends[i] ?? 0), 0);
const sum = (spends: readonly number[]): number => Math.round(spends.reduce((all, spend) => all + spend, 0) * 1e6) / 1e6;

/** The best value over every split into whole steps, tried one by one. */
function bruteForce(channels: readonly Channel[], budget: number, step: number): number {
  const [first, ...others] = channels;
  if (!first) return 0;
  let best = Number.NEGATIVE_INFINITY;
  const reserved = others.reduce((all, { minimum }) => all + minimum, 0);
  for (let spend = first.minimum; spend <= Math.min(first.maximum, budget - reserved) + 1e-9; spend += step) {
    best = Math.max(best, valueAt(first.curve, spend) + bruteForce(others, budget - spend, step));
  }
  return best;
}

const anyCurve: fc.Arbitrary<ResponseCurve> = fc
  .record({
    kind: fc.constantFrom("log" as const, "power" as const, "hill" as const),
    a: fc.integer({ min: 0, max: 100 }),
    scale: fc.integer({ min: 1, max: 60 }),
    shape: fc.integer({ min: 2, max: 30 }).map((tenths) => tenths / 10),
  })
  .map((curve) => curve as ResponseCurve);
const anyChannel: fc.Arbitrary<Channel> = fc
  .tuple(anyCurve, fc.integer({ min: 0, max: 2 }), fc.option(fc.integer({ min: 2, max: 8 })))
  .map(([curve, least, most]) => ({ curve, minimum: least * 5, maximum: most === null ? Number.POSITIVE_INFINITY : most * 5 }));

describe("the best split", () => {
  it.each([
    { name: "log", channels: logs([30, 20, 10], [100, 50, 200]), step: 10, spends: [380, 270, 0], value: 84.184437 },
    { name: "hill", channels: hills, step: 10, spends: [280, 290, 80], value: 139.909318 },
    { name: "hill", channels: hills, step: 5, spends: [275, 295, 80], value: 139.921671 },
  ])("is the published one: $name in steps of $step", ({ channels, step, spends, value }) => {
    const found = allocate(channels, 650, step);
    expect(found).toEqual(spends);
    expect(total(channels, found)).toBeCloseTo(value, 6);
  });

  it("is as good as the best of all splits, whatever the curves and limits", () => {
    fc.assert(
      fc.property(fc.array(anyChannel, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 12 }), (channels, extra) => {
        const budget = channels.reduce((all, { minimum }) => all + minimum, 0) + extra * 5;
        const spends = allocate(channels, budget, 5);
        const best = bruteForce(channels, budget, 5);
        // Values run into millions where the shape is 3, so what counts is the difference for their size.
        expect(Math.abs(total(channels, spends) - best)).toBeLessThanOrEqual(1e-11 * Math.max(1, best));
        for (const [i, spend] of spends.entries()) {
          expect(spend).toBeGreaterThanOrEqual(channels[i]?.minimum ?? 0);
          expect(spend).toBeLessThanOrEqual(channels[i]?.maximum ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never loses a cent: everything is spent unless every channel is full", () => {
    const cents = fc.integer({ min: 0, max: 300_000 });
    const limits = fc.array(fc.tuple(anyCurve, fc.integer({ min: 0, max: 9_999 }), fc.option(fc.integer({ min: 10_000, max: 90_000 }))), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(limits, cents, fc.integer({ min: 500, max: 9_999 }), (list, extra, step) => {
        const channels = list.map(([curve, least, most]) => ({ curve, minimum: least / 100, maximum: (most ?? 1e9) / 100 }));
        const least = list.reduce((all, [, minimum]) => all + minimum, 0);
        const spends = allocate(channels, (least + extra) / 100, step / 100);
        const room = list.reduce((all, [, , most]) => all + (most ?? 1e9), 0);
        expect(sum(spends)).toBe(Math.min(least + extra, room) / 100);
        expect(spends.every((spend) => Math.abs(spend * 100 - Math.round(spend * 100)) < 1e-7)).toBe(true);
      }),
    );
  });

  it("is worth no less with more money", () => {
    fc.assert(
      fc.property(fc.array(anyCurve, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 9_000 }), (curves, cents) => {
        const channels = curves.map(free);
        const values = [0, 1, 250, 777].map((more) => total(channels, allocate(channels, (cents + more) / 100, 5)));
        for (const [i, value] of values.slice(1).entries()) expect(value).toBeGreaterThanOrEqual((values[i] ?? 0) * (1 - 1e-9));
      }),
    );
  });

  it("does not depend on the unit of the return, nor on that of the money", () => {
    const channels = logs([30, 20, 10], [100, 50, 200]);
    expect(
      allocate(
        logs(
          [30, 20, 10].map((a) => a * 1e6),
          [100, 50, 200],
        ),
        650,
        10,
      ),
    ).toEqual(allocate(channels, 650, 10));
    expect(
      allocate(
        logs(
          [30, 20, 10],
          [100, 50, 200].map((scale) => scale * 150),
        ),
        650 * 150,
        10 * 150,
      ),
    ).toEqual(allocate(channels, 650, 10).map((spend) => spend * 150));
  });

  it("gives a tie to the first channel", () => {
    const same = { kind: "log", a: 10, scale: 100 } as const;
    expect(allocate([same, same, same].map(free), 100, 10)).toEqual([40, 30, 30]);
    const straight = { kind: "power", a: 2, shape: 1 } as const;
    expect(allocate([straight, straight].map(free), 50, 5)).toEqual([50, 0]);
    expect(allocate([{ kind: "log", a: 0, scale: 1 } as const, { kind: "log", a: 0, scale: 1 } as const].map(free), 12.34, 5)).toEqual([
      12.34, 0,
    ]);
  });

  it("keeps to limits and adds what lies below a step where it gains most", () => {
    const channels = [
      { ...(logs([30], [100])[0] as Channel), minimum: 12.5 },
      { ...(logs([20], [50])[0] as Channel), maximum: 101.1 },
    ];
    const spends = allocate(channels, 203.33, 10);
    expect(sum(spends)).toBe(203.33);
    expect(spends[1]).toBeLessThanOrEqual(101.1);
    expect(allocate(channels, 12.5, 10)).toEqual([12.5, 0]);
  });

  it("never takes a part of a cent for a whole one", () => {
    const [one, two] = logs([30, 1], [100, 50]) as [Channel, Channel];
    expect(
      allocate(
        [
          { ...one, maximum: 33.339 },
          { ...two, minimum: 10.001 },
        ],
        60.009,
        5,
      ),
    ).toEqual([33.33, 26.67]);
  });

  it("leaves money unspent only when every channel is full", () => {
    const channels = logs([30, 20], [100, 50]).map((channel) => ({ ...channel, maximum: 33.33 }));
    expect(allocate(channels, 100, 5)).toEqual([33.33, 33.33]);
  });
});

describe("the marginal return", () => {
  it("is the slope of the curve", () => {
    fc.assert(
      fc.property(anyCurve, fc.integer({ min: 1, max: 500 }), (curve, spend) => {
        const slope = (valueAt(curve, spend + 1e-4) - valueAt(curve, spend - 1e-4)) / 2e-4;
        const scale = Math.max(1, valueAt(curve, spend));
        expect(Math.abs((marginalReturn(curve, spend) ?? Number.NaN) - slope) / scale).toBeLessThan(1e-6);
      }),
    );
  });

  it("has a figure at a spend of 0 except where the curve starts vertically", () => {
    expect(marginalReturn({ kind: "log", a: 30, scale: 100 }, 0)).toBe(0.3);
    expect(marginalReturn({ kind: "hill", a: 30, scale: 60, shape: 1 }, 0)).toBe(0.5);
    expect(marginalReturn({ kind: "hill", a: 30, scale: 60, shape: 2 }, 0)).toBe(0);
    expect(marginalReturn({ kind: "power", a: 3, shape: 1 }, 0)).toBe(3);
    expect(marginalReturn({ kind: "power", a: 3, shape: 0.5 }, 0)).toBeNull();
    expect(marginalReturn({ kind: "hill", a: 30, scale: 60, shape: 0.5 }, 0)).toBeNull();
    expect(marginalReturn({ kind: "power", a: 0, shape: 0.5 }, 0)).toBe(0);
  });
});

describe("the efficiency of a plan", () => {
  const roots = [10, 6, 4].map((a) => free({ kind: "power", a, shape: 0.5 }));

  it("is measured against the exact optimum, not against a grid", () => {
    const found = efficiency([300, 200, 150], roots);
    expect(found.share).toBeCloseTo(0.976849, 6);
    for (const [i, spend] of [427.631579, 153.947368, 68.421053].entries()) expect(found.spends[i]).toBeCloseTo(spend, 1);
  });

  it("is 1 for the optimum itself and never more, whatever the plan", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCurve, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 4 }), (list) => {
        const channels = list.map(([curve]) => free(curve));
        const plan = list.map(([, spend]) => spend);
        const { share, spends, best } = efficiency(plan, channels);
        if (share === null) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(sum(spends)).toBeCloseTo(sum(plan), 6);
        expect(efficiency(spends, channels).share).toBeCloseTo(1, 6);
        const grid = allocate(channels, sum(plan), Math.max(0.01, sum(plan) / 50));
        expect(best).toBeGreaterThanOrEqual(total(channels, grid) * (1 - 1e-6));
      }),
      { numRuns: 60 },
    );
  });

  it("is measured within the limits", () => {
    const [big, mid, small] = roots as [Channel, Channel, Channel];
    const held = [{ ...big, maximum: 300 }, mid, { ...small, minimum: 150 }];
    const { spends, share } = efficiency([300, 150, 200], held);
    expect(spends).toEqual([300, expect.closeTo(200, 6), expect.closeTo(150, 6)]);
    expect(share).toBeLessThan(1);
  });

  it("bears a plan at minimums with parts of a cent", () => {
    const held = roots.map((channel) => ({ ...channel, minimum: 10.001 }));
    expect(efficiency([10.001, 10.001, 10.001], held).share).toBe(1);
  });

  it("has no figure where nothing is spent", () => {
    expect(efficiency([0, 0, 0], roots).share).toBeNull();
  });
});
