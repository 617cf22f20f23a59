import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountToPlan } from "../../../src/domain/exercise/contingency.ts";
import { isHeldBack, levelThresholds, planLevel } from "../../../src/domain/exercise/plan-level.ts";
import { shuffle } from "../../../src/domain/shuffle.ts";

describe("the level of Budgeting that a plan shows", () => {
  it("is 1 to 5 by the thresholds that are documented", () => {
    expect([0, 39.99, 40, 54.9, 55, 69.9, 70, 84.9, 85, 100].map((score) => planLevel(score, 5))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(levelThresholds).toEqual([40, 55, 70, 85]);
  });

  it("is never higher than the reasons allow, however good the amounts look", () => {
    expect(([1, 2, 3, 4, 5] as const).map((reasons) => planLevel(100, reasons))).toEqual([2, 3, 4, 5, 5]);
    expect([planLevel(30, 1), planLevel(30, 5)]).toEqual([1, 1]);
    expect([isHeldBack(85, 1), isHeldBack(45, 1), isHeldBack(85, 4)]).toEqual([true, false, false]);
  });
});

describe("money kept in reserve", () => {
  it("counts as planned up to a tenth of the budget", () => {
    expect(amountToPlan(650, 0)).toBe(650);
    expect(amountToPlan(650, 32.5)).toBe(617.5);
    expect(amountToPlan(650, 100)).toBe(585);
    expect(amountToPlan(650, -5)).toBe(650);
    expect(amountToPlan(0, 5)).toBe(0);
  });
});

describe("a shuffled list", () => {
  it("holds the same things, in the same order for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (things, seed) => {
        const once = shuffle(things, seed);
        expect(shuffle(things, seed)).toEqual(once);
        expect([...once].sort((a, b) => a - b)).toEqual([...things].sort((a, b) => a - b));
      }),
    );
  });

  it("comes in every order, each about as often", () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffle(["a", "b", "c"], seed).join("");
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
