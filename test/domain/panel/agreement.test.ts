import { describe, expect, it } from "vitest";
import { agreement } from "../../../src/domain/panel/agreement.ts";
import { intraclassCorrelation } from "../../../src/domain/panel/intraclass-correlation.ts";
import { krippendorffAlpha } from "../../../src/domain/panel/krippendorff-alpha.ts";

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const _ = null;
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const units = Array.from({ length: 12 }, (__, unit) => observers.map((row) => row[unit] ?? null));
const withGaps = [
  [4, 5, 4],
  [3, 4, _],
  [2, 3, 3],
  [4, _, 3],
];

describe("icc", () => {
  it("gives the published coefficient and interval", () => {
    const found = intraclassCorrelation(shroutFleiss);
    expect(found?.value).toBeCloseTo(0.620051, 6);
    expect(found?.low).toBeCloseTo(0.071137, 5);
    expect(found?.high).toBeCloseTo(0.927232, 5);
  });

  it("is 1 when all say the same, and high but not 1 when one is kinder throughout", () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [3, 3],
        [5, 5],
      ]),
    ).toEqual({ value: 1, low: 1, high: 1 });
    const kinder = intraclassCorrelation([
      [1, 2],
      [3, 4],
      [2, 3],
      [4, 5],
    ]);
    expect(kinder?.value).toBeGreaterThan(0.5);
    expect(kinder?.value).toBeLessThan(1);
    expect(kinder?.low).toBeLessThan(kinder?.value ?? 0);
    expect(kinder?.high).toBeGreaterThan(kinder?.value ?? 1);
  });

  it("stays between -1 and 1 when interviewers contradict each other", () => {
    const found = intraclassCorrelation([
      [1, 5],
      [5, 1],
      [3, 3],
    ]);
    for (const value of [found?.value, found?.low, found?.high]) {
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("Krippendorff's alpha", () => {
  it.each([
    ["nominal", 0.743421],
    ["ordinal", 0.815388],
    ["interval", 0.849107],
  ] as const)("gives the published %s coefficient", (metric, value) => {
    const found = krippendorffAlpha(units, metric);
    expect(found?.value).toBeCloseTo(value, 6);
    expect(found?.low).toBeLessThan(value);
    expect(found?.high).toBeGreaterThan(value);
  });

  it("handles candidates met by only some interviewers", () => {
    expect(krippendorffAlpha(withGaps, "interval")?.value).toBeCloseTo(0.446154, 6);
    expect(krippendorffAlpha(withGaps, "ordinal")?.value).toBeCloseTo(0.447586, 6);
  });

  it("shows the same interval every time", () => {
    expect(krippendorffAlpha(units, "interval")).toEqual(krippendorffAlpha(units, "interval"));
  });
});

describe("the verdict on agreement", () => {
  const ask = (matrix: Parameters<typeof agreement>[0], method: Parameters<typeof agreement>[1] = "auto") => agreement(matrix, method);

  it("comes with the method that fits the data", () => {
    expect(ask(shroutFleiss)).toMatchObject({ method: "icc", candidates: 6, raters: 4, verdict: "moderate" });
    expect(ask(units)).toMatchObject({ method: "interval", candidates: 11, raters: 4, verdict: "firm" });
  });

  it("is withheld below five candidates, without variation and with one interviewer", () => {
    expect(ask(withGaps)).toMatchObject({ candidates: 4, low: null, high: null, verdict: "tooFew" });
    expect(
      ask([
        [3, 3],
        [3, 3],
        [3, 3],
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ value: null, verdict: "noVariation" });
    expect(ask([[3], [4], [5]])).toMatchObject({ value: null, verdict: "oneInterviewer" });
    expect(ask([[3, 4]])).toMatchObject({ value: null, verdict: "oneCandidate" });
    expect(ask([])).toMatchObject({ value: null, candidates: 0 });
  });
});
