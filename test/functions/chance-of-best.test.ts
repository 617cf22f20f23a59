import { describe, expect, it } from "vitest";
import { SMM_PBEST } from "../../src/functions/decisions.ts";

type Cells = readonly (readonly (number | string)[])[];

const example = [
  [4, 5, 4],
  [3, 4, ""],
  [2, 3, 3],
  [4, "", 3],
];

describe("SMM_PBEST", () => {
  const first = [
    [3.9, 4.2, 3.8],
    [3.6, 3.9, 3.7],
    [3.0, 3.5, 3.1],
  ];
  const chances = (cells: Cells) => cells.map(([chance]) => Number(chance));

  it("gives the published chances, and how far each level may be off", () => {
    for (const [i, chance] of [0.853209, 0.142707, 0.004084].entries()) expect(chances(SMM_PBEST(first))[i]).toBeCloseTo(chance, 4);
    for (const [i, chance] of [0.809648, 0.061004, 0.006115, 0.123233].entries()) {
      expect(chances(SMM_PBEST(example))[i]).toBeCloseTo(chance, 4);
    }
    expect(SMM_PBEST(example).map((row) => row[1])).toEqual([0.314457, 0.317417, 0.318936, 0.318734].map((sd) => expect.closeTo(sd, 5)));
    expect(SMM_PBEST(first).map((row) => row[2])).toEqual(["", "", ""]);
  });

  it("is surer with little noise and a wide spread expected, and the other way round", () => {
    const [surest, usual, least] = [SMM_PBEST(first, 0.1, 1), SMM_PBEST(first), SMM_PBEST(first, 1.5, 0.1)].map(
      (cells) => chances(cells)[0] ?? 0,
    );
    expect(surest).toBeGreaterThan(usual ?? 1);
    expect(least).toBeLessThan(usual ?? 0);
  });

  it("says when it rests on an assumption, and skips who was not met", () => {
    const words = "too early: fewer than two candidates were rated by two interviewers, so the noise is assumed";
    const found = SMM_PBEST([[4], [""], [4]]);
    expect(found.map((row) => [row[0], row[2]])).toEqual([
      [expect.closeTo(0.5, 9), words],
      ["", ""],
      [expect.closeTo(0.5, 9), words],
    ]);
    expect(
      SMM_PBEST([
        [4, 3],
        [4, 2],
        ["", ""],
      ])[0]?.[2],
    ).toBe("");
  });

  it("knows no race with one candidate, and none with nobody", () => {
    expect(SMM_PBEST(2)).toEqual([["", "", "no race: only one candidate is rated"]]);
    expect(
      SMM_PBEST([
        [4, 3],
        ["", ""],
      ]),
    ).toEqual([
      ["", "", "no race: only one candidate is rated"],
      ["", "", ""],
    ]);
    expect(SMM_PBEST("")).toEqual([["", "", ""]]);
  });
});
