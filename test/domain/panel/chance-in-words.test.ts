import { describe, expect, it, test } from "vitest";
import { chanceBand, isTooClose, twentieths } from "../../../src/domain/panel/chance-in-words.ts";
import { workOutlook } from "../../../src/domain/panel/work-outlook.ts";

describe("a chance in words", () => {
  it.each([
    [0, "almostExcluded"],
    [0.049, "almostExcluded"],
    [0.05, "veryUnlikely"],
    [0.2, "unlikely"],
    [0.449, "unlikely"],
    [0.45, "even"],
    [0.5, "even"],
    [0.55, "even"],
    [0.551, "likely"],
    [0.8, "likely"],
    [0.81, "veryLikely"],
    [0.95, "veryLikely"],
    [0.951, "almostCertain"],
    [1, "almostCertain"],
  ])("%f is %s", (chance, band) => expect(chanceBand(chance)).toBe(band));

  it("comes in twentieths, and nobody is certain or out of it", () => {
    expect([0, 0.03, 0.05, 0.71, 0.96, 1].map(twentieths)).toEqual([
      { count: 1, isLess: true },
      { count: 1, isLess: true },
      { count: 1, isLess: false },
      { count: 14, isLess: false },
      { count: 19, isLess: false },
      { count: 19, isLess: false },
    ]);
  });

  it("two are too close to call from 45 to 55", () => {
    expect([0.44, 0.45, 0.52, 0.55, 0.56].map(isTooClose)).toEqual([false, true, true, true, false]);
  });
});

test("what an interview can tell about the work is the published share", () => {
  expect(workOutlook(1)).toBeCloseTo(0.628, 3);
  expect(workOutlook(2)).toBeCloseTo(0.744, 3);
  expect(workOutlook(0)).toBe(0.5);
  expect(workOutlook(-1)).toBeCloseTo(1 - 0.628, 3);
});
