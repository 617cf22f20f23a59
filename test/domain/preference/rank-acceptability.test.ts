import { describe, expect, it } from "vitest";
import { chanceAhead } from "../../../src/domain/preference/chance-ahead.ts";
import { rankAcceptability } from "../../../src/domain/preference/rank-acceptability.ts";

const ratings = [
  [5, 3, 2],
  [3, 4, 4],
  [4, 4, 2],
];
const expectClose = (found: readonly number[], wanted: readonly number[]): void => {
  for (const [i, value] of wanted.entries()) expect(Math.abs((found[i] ?? Number.NaN) - value)).toBeLessThan(0.015);
};

describe("the ranks under uncertain weights", () => {
  it("gives the published shares and central weights for weights nobody knows", () => {
    const found = rankAcceptability(ratings, [1, 1, 1], 3, 20_000);
    const ranks = [
      [3 / 10, 7 / 30, 7 / 15],
      [3 / 5, 2 / 15, 4 / 15],
      [1 / 10, 19 / 30, 4 / 15],
    ];
    const central = [
      [0.633333, 0.188889, 0.177778],
      [0.188889, 0.355556, 0.455556],
      [0.3, 0.633333, 0.066667],
    ];
    for (const [i, row] of found.entries()) {
      expectClose(row.ranks, ranks[i] ?? []);
      expectClose(row.centralWeights ?? [], central[i] ?? []);
    }
  });

  it("gives the published first ranks around known weights", () => {
    const first = rankAcceptability(ratings, [0.5, 0.3, 0.2], 30, 20_000).map(({ ranks }) => ranks[0] ?? 0);
    expectClose(first, [0.798, 0.155, 0.047]);
  });

  it("gives rows and columns that sum to 1, the same every time, whatever the order of candidates", () => {
    const found = rankAcceptability(ratings, [5, 3, 2], 30, 5000);
    for (const { ranks } of found) expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const rank of [0, 1, 2]) expect(found.reduce((sum, { ranks }) => sum + (ranks[rank] ?? 0), 0)).toBeCloseTo(1, 9);
    expect(rankAcceptability(ratings, [5, 3, 2], 30, 5000)).toEqual(found);
    expect(rankAcceptability([...ratings].reverse(), [5, 3, 2], 30, 5000)).toEqual([...found].reverse());
  });

  it("agrees with the exact chance for two candidates", () => {
    const [first] = rankAcceptability(ratings.slice(0, 2), [0.5, 0.3, 0.2], 30, 20_000);
    expect(Math.abs((first?.ranks[0] ?? 0) - chanceAhead([2, -1, -2], [0.5, 0.3, 0.2], 30))).toBeLessThan(0.015);
  });

  it("lets equals share every rank, and gives no weights to one who is never first", () => {
    const [one, two, last] = rankAcceptability(
      [
        [3, 4],
        [3, 4],
        [1, 1],
      ],
      [1, 1],
      30,
      1000,
    );
    expect([one?.ranks, two?.ranks]).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
    ]);
    expect(last).toEqual({ ranks: [0, 0, 1], centralWeights: undefined });
  });

  it("leaves out what was not rated and holds for one candidate, a weight of 0 and 40 criteria", () => {
    expect(rankAcceptability([[5, null]], [1, 1], 30, 100)[0]?.ranks).toEqual([1]);
    expect(
      rankAcceptability(
        [
          [5, 1],
          [4, 5],
        ],
        [1, 0],
        30,
        100,
      )[0],
    ).toEqual({ ranks: [1, 0], centralWeights: [1, 0] });
    const wide = Array.from({ length: 3 }, (_, i) => Array.from({ length: 40 }, (__, c) => 1 + ((i * 7 + c * 3) % 5)));
    const found = rankAcceptability(wide, wide[0]?.map(() => 1) ?? [], 30, 1000);
    expect(found.flatMap(({ ranks }) => ranks).every(Number.isFinite)).toBe(true);
  });
});
