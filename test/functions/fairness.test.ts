import { describe, expect, it } from "vitest";
import { SMM_FAIRNESS } from "../../src/functions/fairness.ts";

const say = (groups: unknown, language = "en") => SMM_FAIRNESS(groups, language);
const sentence = (row: readonly unknown[] | undefined): string => String(row?.[8]);

describe("groups of applicants", () => {
  it("are set beside the one that was hired most often", () => {
    const [, a, b] = say([
      ["A", 48, 80],
      ["B", 12, 40],
    ]);
    expect(a).toEqual([
      "A",
      48,
      80,
      0.6,
      1,
      "",
      expect.closeTo(0.4905, 4),
      expect.closeTo(0.7004, 4),
      "The highest share; the others are set beside it.",
    ]);
    expect(b).toEqual([
      "B",
      12,
      40,
      0.3,
      0.5,
      expect.closeTo(0.003409, 6),
      expect.closeTo(0.1807, 4),
      expect.closeTo(0.4543, 4),
      expect.stringMatching(/^! Hired less often than A/),
    ]);
  });

  it("get no verdict where fewer than five would be expected in a cell", () => {
    expect(
      sentence(
        say([
          ["A", 4, 9],
          ["B", 0, 8],
        ])[2],
      ),
    ).toMatch(/^Too few people to judge beside A.*four-fifths rule.*proves nothing either way/);
    // Ten expected in each cell: 20 of 40 all in all.
    expect(
      sentence(
        say([
          ["A", 13, 20],
          ["B", 7, 20],
        ])[2],
      ),
    ).toMatch(/^Below four fifths of A, but chance alone could do this/);
    expect(
      sentence(
        say(
          [
            ["A", 1, 2],
            ["B", 0, 1],
          ],
          "fr",
        )[2],
      ),
    ).toMatch(/^Trop peu de personnes pour juger face à A/);
  });

  it("get the sentence that their figures allow", () => {
    expect(
      sentence(
        say([
          ["A", 50, 100],
          ["B", 49, 100],
        ])[2],
      ),
    ).toMatch(/^No sign of a difference/);
    expect(
      sentence(
        say([
          ["A", 900, 1000],
          ["B", 800, 1000],
        ])[2],
      ),
    ).toMatch(/above four fifths, yet chance alone rarely does this/);
    expect(
      say([
        ["A", 0, 10],
        ["B", 0, 12],
      ])
        .slice(1)
        .map(sentence),
    ).toEqual(["Nobody was hired, so there is nothing to compare.", "Nobody was hired, so there is nothing to compare."]);
  });

  it("may have headings and blank rows", () => {
    expect(
      say([
        ["Group", "Hired", "Applied"],
        ["A", 1, 2],
        ["", "", ""],
        ["B", 1, 3],
      ]),
    ).toHaveLength(3);
  });

  it.each([
    [[["A", 1]], "needs three columns"],
    [[["A", 1, 2]], "at least two groups"],
    [
      [
        ["A", 3, 2],
        ["B", 1, 2],
      ],
      'of group "A", 3 were hired but only 2 applied',
    ],
    [
      [
        ["A", 1, 2],
        [" a ", 1, 2],
      ],
      "stands twice",
    ],
    [
      [
        ["A", 1.5, 2],
        ["B", 1, 2],
      ],
      "counts are whole numbers",
    ],
    [
      [
        ["A", "#N/A", 2],
        ["B", 1, 2],
      ],
      "counts are whole numbers",
    ],
    [
      [
        ["A", 0, 0],
        ["B", 1, 2],
      ],
      "nobody of group",
    ],
    [
      [
        ["", 1, 2],
        ["B", 1, 2],
      ],
      "row 1 has no name",
    ],
  ])("that cannot be read are named: %j", (groups, words) => {
    expect(() => say(groups)).toThrow(words);
  });
});
