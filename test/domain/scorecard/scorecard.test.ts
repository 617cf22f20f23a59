import { describe, expect, it } from "vitest";
import { gate } from "../../../src/domain/scorecard/gate.ts";
import { fillMissing } from "../../../src/domain/scorecard/missing-rule.ts";
import { scorecard } from "../../../src/domain/scorecard/scorecard.ts";

const weights = [0.5, 0.3, 0.2];
const ratings = [
  [4, 5, null],
  [3, 4, 2],
  [5, 4, 3],
];
const scores = (rule: Parameters<typeof scorecard>[3]) => scorecard(ratings, weights, [], rule).map(({ score }) => score);

describe("a missing rating", () => {
  it("can change the winner by its rule, as published", () => {
    const [a, b, c] = scores("twoway");
    expect([a, b, c].map((score) => Number(score?.toFixed(6)))).toEqual([4.15, 3.1, 4.3]);
    expect(scores("prorata")[0]).toBeCloseTo(4.375, 9);
  });

  it("counts as a 1 by the lowest rule and withholds the score by the strict one", () => {
    const one = [[4, 5, null, 3, 4]];
    const own = [30, 25, 20, 15, 10];
    expect(scorecard(one, own, [], "lowest")[0]?.score).toBeCloseTo(3.5, 9);
    const strict = scorecard(one, own, [], "strict")[0];
    expect(strict?.score).toBeNull();
    expect(scorecard([[4, null]], [1, 0], [], "strict")[0]?.score).toBe(4);
  });

  it("leaves coverage and bounds as they were observed", () => {
    const found = scorecard([[4, 5, null, 3, 4]], [30, 25, 20, 15, 10], [], "lowest")[0];
    expect(found?.coverage).toBeCloseTo(0.8, 9);
    expect(found?.low).toBeCloseTo(3.5, 9);
    expect(found?.high).toBeCloseTo(4.3, 9);
  });

  it("is expected within 1 to 5, and stays missing without anything to go by", () => {
    expect(
      fillMissing(
        [
          [5, null],
          [1, 5],
          [1, 5],
        ],
        "twoway",
      )[0]?.[1],
    ).toBe(5);
    expect(
      fillMissing(
        [
          [null, null],
          [1, 5],
        ],
        "twoway",
      )[0],
    ).toEqual([null, null]);
    expect(
      fillMissing(
        [
          [2, null],
          [1, null],
        ],
        "twoway",
      )[0],
    ).toEqual([2, null]);
  });
});

describe("a must-have", () => {
  it("fails below the minimum, and is borderline within one standard error on either side", () => {
    expect([gate(2, 3, 4), gate(2.8, 3, 4), gate(3.2, 3, 4), gate(3.5, 3, 4)]).toEqual(["FAIL", "BORDERLINE", "BORDERLINE", "PASS"]);
    expect(gate(2.8, 3, 4, 0.1)).toBe("FAIL");
  });

  it("is never failed by one interviewer alone", () => {
    expect([gate(1, 3, 1), gate(3, 3, 1)]).toEqual(["BORDERLINE", "PASS"]);
  });

  it("is open until it is rated, and plain when the size of the panel is unknown", () => {
    expect([gate(null, 3), gate(2.9, 3), gate(3, 3)]).toEqual(["OPEN", "FAIL", "PASS"]);
  });
});
