import { describe, expect, it } from "vitest";
import { SMM_SCORE } from "../../src/functions/decisions.ts";

const weights = [[30, 25, 20, 15, 10]];
const rounded = (rows: (number | string)[][]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : Math.round(cell * 1e6) / 1e6)));

describe("SMM_SCORE", () => {
  it("gives one score per candidate", () => {
    expect(
      rounded(
        SMM_SCORE(
          [
            [4, 5, 2, 3, 4],
            [4, 5, "", 3, 4],
          ],
          weights,
        ),
      ),
    ).toEqual([[3.7], [4.125]]);
  });

  it("takes the weights in a row or in a column", () => {
    expect(rounded(SMM_SCORE([[4, 5, 2, 3, 4]], [[30], [25], [20], [15], [10]]))).toEqual([[3.7]]);
  });

  it("takes a single criterion in single cells", () => {
    expect(SMM_SCORE(4, 10)).toEqual([[4]]);
  });

  it("shows nothing for a candidate without ratings, also at the blank end of a whole column", () => {
    expect(
      SMM_SCORE(
        [
          [5, 5],
          ["", ""],
          ["", undefined],
        ],
        [[1, 1]],
      ),
    ).toEqual([[5], [""], [""]]);
  });

  it("treats words and error cells as missing", () => {
    expect(SMM_SCORE([[5, "#N/A", "n/o"]], [[80, 10, 10]])).toEqual([[5]]);
    expect(SMM_SCORE([[5, "#N/A"]], [[50, 50]])).toEqual([[""]]);
  });

  it("is not changed by minimums", () => {
    expect(SMM_SCORE([[2, 4]], [[1, 1]], [[3, ""]])).toEqual([[3]]);
    expect(SMM_SCORE([[2, 4]], [[1, 1]], "")).toEqual([[3]]);
  });

  it.each([
    ["too few weights", () => SMM_SCORE([[1, 2, 3]], [[1, 2]]), "SMM_SCORE needs as many weights as criteria: 3, not 2."],
    ["too many minimums", () => SMM_SCORE([[1, 2]], [[1, 2]], [[1, 2, 3]]), "SMM_SCORE needs as many minimums as criteria: 2, not 3."],
    [
      "a rating of 6",
      () =>
        SMM_SCORE(
          [
            [1, 2],
            [3, 6],
          ],
          [[1, 2]],
        ),
      'SMM_SCORE: the rating in row 2, column 2 is 6; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    [
      "a date among the ratings",
      () => SMM_SCORE([[new Date(0), 2]], [[1, 2]]),
      'SMM_SCORE: the rating in row 1, column 1 is a date; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    [
      "a ticked box among the ratings",
      () => SMM_SCORE([[true, 2]], [[1, 2]]),
      'SMM_SCORE: the rating in row 1, column 1 is true; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    [
      "a minimum of 9",
      () => SMM_SCORE([[1, 2]], [[1, 2]], [[9, 2]]),
      'SMM_SCORE: minimum 1 is 9; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    ["a negative weight", () => SMM_SCORE([[1, 2]], [[1, -1]]), "SMM_SCORE: weight 2 is -1; weights are numbers of 0 or more."],
    ["a word as a weight", () => SMM_SCORE([[1, 2]], [[1, "lots"]]), 'SMM_SCORE: weight 2 is "lots"; weights are numbers of 0 or more.'],
    ["weights that are all 0", () => SMM_SCORE([[1, 2]], [[0, ""]]), "SMM_SCORE needs at least one weight above 0."],
    [
      "a block of weights",
      () =>
        SMM_SCORE(
          [[1, 2]],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      "SMM_SCORE needs the weights in one row or one column.",
    ],
  ])("explains %s in one line", (_, call, sentence) => {
    expect(call).toThrow(sentence);
  });
});
