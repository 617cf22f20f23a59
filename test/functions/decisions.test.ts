import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/input-error.ts";
import {
  SMM_ADJUST,
  SMM_AGREEMENT,
  SMM_BEATS,
  SMM_FLIP,
  SMM_PANEL,
  SMM_PBEST,
  SMM_RANKS,
  SMM_RATERS,
  SMM_SCORECARD,
  SMM_SEVERITY,
  SMM_WEIGHTS,
} from "../../src/functions/decisions.ts";

type Cells = readonly (readonly (number | string)[])[];
const rounded = (cells: Cells) => cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)));
const column = (cells: Cells, index: number) => rounded(cells).map((row) => row[index]);

const log = [
  ["Candidate", "Interviewer", "Criterion", "Rating"],
  ["Ana", "Kim", "Copy", 4],
  ["Ana", "Kim", "Data", 2],
  ["ana ", "kim", "copy", 5],
  ["Ana", "Lee", "Copy", 5],
  ["Bo", "Lee", "Data", 3],
  ["Bo", "Kim", "Data", ""],
  ["Bo", "Kim", "Copy", "#N/A"],
  ["", "", "", ""],
];

describe("SMM_SCORECARD", () => {
  it("says what the strict rule misses at exactly the coverage that is enough, however the weights add up", () => {
    const seven = [[4, 4, 4, 4, 4, 4, 4, "", "", ""]];
    for (const weight of [0.07, 0.1, 1 / 3, 7]) {
      const weights = [Array.from({ length: 10 }, () => weight)];
      expect(SMM_SCORECARD(seven, weights, "", "strict")[0]?.[5]).toBe("strict: a rating is missing");
      expect(SMM_SCORECARD(seven, weights)[0]?.[0]).toBeCloseTo(4, 9);
    }
  });

  it("never calls too little what reads as enough", () => {
    expect(SMM_SCORECARD([[4, ""]], [[69.9, 30.1]])[0]?.[5]).toBe("too little observed: 69 % of the weight");
  });

  it("gives a row per candidate, a heading on request, and blanks for the blank end of a column", () => {
    const ratings = [
      [4, 5, "", 3, 4],
      [4, 5, 2, 3, 4],
      ["", "", "", "", ""],
    ];
    expect(rounded(SMM_SCORECARD(ratings, [[30, 25, 20, 15, 10]], [[3, 6 - 1, "", "", 5]], "", true))).toEqual([
      ["Score", "Percent", "Coverage", "If missing were 1", "If missing were 5", "Gate"],
      [4.125, 78.125, 0.8, 3.5, 4.3, "FAIL: criterion 5"],
      [3.7, 67.5, 1, 3.7, 3.7, "FAIL: criterion 5"],
      ["", "", "", "", "", ""],
    ]);
  });

  it("takes one candidate in a column beside the weights", () => {
    expect(rounded(SMM_SCORECARD([[4], [2]], [[1], [1]]))).toEqual([[3, 50, 1, 3, 3, ""]]);
  });

  it("says why there is no score, and how many cells are broken", () => {
    expect(rounded(SMM_SCORECARD([[4, "#REF!"]], [[1, 1]]))).toEqual([
      ["", "", 0.5, 2.5, 4.5, "too little observed: 50 % of the weight; 1 error cell counted as missing"],
    ]);
  });

  it("lets no single interviewer fail anybody", () => {
    expect(SMM_SCORECARD([[2, 4]], [[1, 1]], [[3, ""]], "", "", 1)[0]?.[5]).toBe("BORDERLINE: criterion 1");
    expect(SMM_SCORECARD([[2, 4]], [[1, 1]], [[3, ""]], "", "", 3)[0]?.[5]).toBe("FAIL: criterion 1");
  });
});

describe("SMM_WEIGHTS", () => {
  it("keeps the shape of the ranks and leaves gaps and the blank end alone", () => {
    expect(rounded(SMM_WEIGHTS([[1, 2, 3]]))).toEqual([[0.611111, 0.277778, 0.111111]]);
    expect(rounded(SMM_WEIGHTS([[2], [""], [1], [""], [""]]))).toEqual([[0.25], [""], [0.75], [""], [""]]);
    expect(SMM_WEIGHTS(1)).toEqual([[1]]);
  });
});

describe("SMM_PANEL", () => {
  it("reads the log in any spelling, takes the mean of repeated ratings, and leaves out who did not meet", () => {
    const found = SMM_PANEL(log, [["Ana"], ["Bo"], [""], [""]], [["Kim", "Lee", ""]], [["Copy"], ["Data"]], [[3], [1], [""]]);
    expect(rounded(found)).toEqual([
      [3.875, 5],
      ["", 3],
      ["", ""],
      ["", ""],
    ]);
  });

  it("feeds the functions after it", () => {
    const matrix = SMM_PANEL(log, [["Ana"], ["Bo"]], [["Kim", "Lee"]], [["Copy", "Data"]], [[3, 1]]);
    expect(SMM_PBEST(matrix).reduce((sum, row) => sum + Number(row[0]), 0)).toBeCloseTo(1, 12);
  });
});

const example = [
  [4, 5, 4],
  [3, 4, ""],
  [2, 3, 3],
  [4, "", 3],
];

describe("SMM_ADJUST and SMM_SEVERITY", () => {
  it("give the published figures beside the raw ones", () => {
    expect(column(SMM_ADJUST(example), 0)).toEqual([4.333333, 3.5, 2.666667, 3.5]);
    expect(column(SMM_ADJUST(example), 1)).toEqual([4.333333, 3.412698, 2.666667, 3.698413]);
    expect(column(SMM_ADJUST(example, 0), 1)).toEqual([4.333333, 3.371429, 2.666667, 3.771429]);
    expect(column(SMM_SEVERITY(example), 0)).toEqual([-0.222222, 0.396825, -0.174603]);
    expect(
      SMM_SEVERITY([
        [3, 4.2],
        [2, 3.2],
        [4, 5.2],
      ]).map(([, , words]) => words),
    ).toEqual(["harsh: 0.45 below the panel", "kind: 0.45 above the panel"]);
  });

  it("warn when groups share no interviewer, and give no figure then at face value", () => {
    const apart = [
      [4, ""],
      ["", 3],
    ];
    expect(SMM_ADJUST(apart, 0).map((row) => row[1])).toEqual(["", ""]);
    expect(SMM_ADJUST(apart)[1]?.[3]).toMatch(/^not comparable across groups: group 2 of 2/);
  });

  it("point at a candidate on whom interviewers are far apart, and say when the error is assumed", () => {
    expect(
      SMM_ADJUST([
        [2, 4],
        [3, 3],
      ])[0]?.[3],
    ).toBe("discuss: interviewers are 2 apart");
    expect(SMM_ADJUST(4)).toEqual([[4, 4, expect.closeTo(0.5, 1), "error assumed, not measured"]]);
  });

  it("give blanks for the blank end of a column", () => {
    expect(SMM_ADJUST([[4], [3], [""], [""]]).slice(2)).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    expect(SMM_ADJUST([["", ""]])).toEqual([["", "", "", ""]]);
    expect(SMM_SEVERITY("")).toEqual([["", "", ""]]);
  });
});

it("SMM_AGREEMENT gives the method, the coefficient with its limits, and a verdict", () => {
  const found = SMM_AGREEMENT([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]);
  expect(rounded(found)).toEqual([["ICC(2,k)", 0.620051, 0.071137, 0.927232, 6, 4, "moderate"]]);
  expect(rounded(SMM_AGREEMENT(example))).toEqual([["Krippendorff's alpha (interval)", 0.446154, "", "", 4, 3, "too few to judge"]]);
  expect(SMM_AGREEMENT("")[0]?.[6]).toBe("n/a (fewer than two interviewers)");
});

it("SMM_BEATS gives a chance, or says that too little is shared", () => {
  expect(SMM_BEATS([[5, 3, 2]], [[3], [4], [4]], [[5, 3, 2]])).toBeCloseTo(0.828923, 6);
  expect(SMM_BEATS([[5, "", 2]], [[3, 4, 4]], [[5, 3, 2]])).toBeGreaterThan(0.5);
  expect(SMM_BEATS([["", 3, 2]], [[3, 4, 4]], [[5, 3, 2]])).toBe("too few to judge: both rated on 50 % of the weight");
  expect(SMM_BEATS([[5], [3], [2], [""]], [[3], [4], [4], [""]], [[5], [3], [2], [""]])).toBeCloseTo(0.828923, 6);
});

it("SMM_RANKS gives a row per candidate: ranks, then central weights", () => {
  const found = SMM_RANKS(
    [
      [5, 3],
      ["", ""],
      [3, 4],
      [1, 1],
    ],
    [[1, 1]],
    "",
    1000,
  );
  expect(found.map((row) => row.length)).toEqual([5, 5, 5, 5]);
  expect(found[1]).toEqual(["", "", "", "", ""]);
  expect(found[3]).toEqual([0, 0, 1, "", ""]);
});

describe("SMM_FLIP", () => {
  it("says what to move, in figures and in a sentence", () => {
    expect(rounded(SMM_FLIP([[5, 3, 2]], [[3, 4, 4]], [[5, 3, 2]]))).toEqual([
      [
        7.5,
        "criterion 1",
        "criterion 3",
        "The first leads by 0.3; moving 7.5 points of weight from criterion 1 to criterion 3 makes it a tie.",
      ],
    ]);
    expect(SMM_FLIP([[5, 5, 1]], [[1, 1, 2]], [[1, 1, 1]], [["X", "Y", "Z"]])[0]?.[3]).toBe(
      "The first leads by 2.33; moving 46.7 points of weight (33.3 from X, 13.3 from Y) to Z makes it a tie.",
    );
  });

  it("says never, a tie, and what was left out", () => {
    expect(SMM_FLIP([[5, 5]], [[4, 4]], [[1, 1]])).toEqual([
      ["", "", "", "The first leads by 1 and on every criterion: no weights make it a tie."],
    ]);
    expect(SMM_FLIP([[5, 4]], [[4, 5]], [[1, 1]])).toEqual([[0, "", "", "It is a tie already."]]);
    expect(SMM_FLIP([[3, 3, 1]], [[4, 2, ""]], [[50, 40, 10]])[0]?.[3]).toMatch(
      /^The second leads by .* Left out: 1 not rated for both\.$/,
    );
  });
});

describe("SMM_RATERS", () => {
  const criteria = ["a", "b", "c", "d", "e"];
  const rate = (interviewer: string, of: (person: number, criterion: number) => number) =>
    [0, 1, 2].flatMap((person) => criteria.map((name, c) => [`P${person}`, interviewer, name, of(person, c)]));
  const varied = (person: number, c: number): number => 1 + ((person * 2 + c * 3) % 5);
  const ballots = [
    ...rate("Kim", varied),
    ...rate("Lee", (person, c) => Math.min(5, varied(person, c) + 1)),
    ...rate("Halo", (person) => 2 + person),
    ...rate("Flat", () => 3),
  ];

  it("flags halo and straight lines, and measures each against the panel", () => {
    const found = SMM_RATERS(ballots);
    expect(found.map((row) => row[0])).toEqual(["Kim", "Lee", "Halo", "Flat"]);
    expect(found.map((row) => row[1])).toEqual([15, 15, 15, 15]);
    expect(found[0]?.slice(5, 7)).toEqual(["", ""]);
    expect(found[2]?.[5]).toBe("halo: each candidate is good or bad at everything");
    expect(found[3]?.[6]).toBe("straight-lining: one level throughout for 3 of 3 candidates");
    expect(Number(found[1]?.[3])).toBeGreaterThan(Number(found[0]?.[3]));
    expect(found[3]?.[4]).toBe(0);
    expect(found.reduce((sum, row) => sum + Number(row[3]), 0)).toBeCloseTo(0, 9);
  });

  it("looks at the criteria asked for, and counts broken lines", () => {
    expect(SMM_RATERS(ballots, [["a"]])[0]?.[1]).toBe(3);
    expect(SMM_RATERS(log)[0]?.[7]).toBe("1 error cell counted as missing");
    expect(SMM_RATERS(log)[0]?.[5]).toBe("too few to judge");
    expect(SMM_RATERS([["", "", "", ""]])).toEqual([["", "", "", "", "", "", "", "no ratings yet"]]);
  });
});

describe("every failure is one sentence with the culprit and the remedy", () => {
  const r = [[1, 2]];
  const failures: readonly (readonly [call: () => unknown, sentence: string])[] = [
    [() => SMM_SCORECARD(r, [[1, 2, 3]]), "SMM_SCORECARD needs as many weights as criteria: 2, not 3."],
    [
      () => SMM_SCORECARD(r, r, "", "zero"),
      'SMM_SCORECARD: the rule for missing ratings is "zero"; use prorata, twoway, lowest or strict.',
    ],
    [() => SMM_SCORECARD(r, r, "", "twoway"), 'SMM_SCORECARD needs at least two candidates for the rule "twoway": 1 given.'],
    [() => SMM_SCORECARD(r, r, "", "", "yes"), 'SMM_SCORECARD: the switch for headings is "yes"; use TRUE or FALSE.'],
    [
      () => SMM_SCORECARD(r, r, "", "", "", [[1, 2, 3]]),
      "SMM_SCORECARD needs one number of raters for all ratings, or a block as large as the ratings.",
    ],
    [
      () =>
        SMM_WEIGHTS([
          [1, 2],
          [3, 4],
        ]),
      "SMM_WEIGHTS needs the ranks in one row or one column.",
    ],
    [() => SMM_WEIGHTS([["", ""]]), "SMM_WEIGHTS needs at least one rank; 1 is the most important."],
    [
      () => SMM_PANEL([["Ana", 3]], "Ana", "Kim", "a", 1),
      "SMM_PANEL needs the ballots in four columns (candidate, interviewer, criterion, rating); there are 2.",
    ],
    [
      () => SMM_PANEL([["Ana", "Kim", "a", 7]], "Ana", "Kim", "a", 1),
      'SMM_PANEL: the rating in row 1 of the ballots is 7; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    [
      () => SMM_PANEL([["Ana", "", "a", 4]], "Ana", "Kim", "a", 1),
      "SMM_PANEL: row 1 of the ballots has a rating but no interviewer; fill it in or clear the rating.",
    ],
    [
      () => SMM_PANEL([["Ana", "Kim", "a", 4]], [["Ana", "ANA"]], "Kim", "a", 1),
      'SMM_PANEL: "ANA" stands twice in the list of candidates; give each a name of its own.',
    ],
    [() => SMM_PANEL([["Ana", "Kim", "a", 4]], "", "Kim", "a", 1), "SMM_PANEL needs the list of candidates; the one given is empty."],
    [
      () => SMM_PANEL([["Ana", "Kim", "a", 4]], "Ana", "Kim", "z", 1),
      'SMM_PANEL: no line of the ballots has one of your criteria, such as "z"; name them as in the log.',
    ],
    [() => SMM_ADJUST(r, -1), "SMM_ADJUST: lambda is -1; use a number of 0 or more, or leave it out for 1."],
    [() => SMM_ADJUST([[true]]), "SMM_ADJUST: the figure in row 1, column 1 is true; use a number, or leave the cell blank."],
    [
      () =>
        SMM_AGREEMENT(
          [
            [1, 2],
            [3, ""],
          ],
          "icc",
        ),
      'SMM_AGREEMENT: the ICC needs every interviewer to rate every candidate, and 1 figure is missing; use the method "alpha".',
    ],
    [() => SMM_AGREEMENT(r, "kappa"), 'SMM_AGREEMENT: the method is "kappa"; use auto, icc, alpha, interval, ordinal or nominal.'],
    [() => SMM_PBEST(r, "many"), 'SMM_PBEST: the noise is "many"; use a number from 0.01 to 100, or leave it out for 0.45.'],
    [() => SMM_PBEST(r, 0.5, 0), "SMM_PBEST: the spread is 0; use a number from 0.01 to 100, or leave it out for 0.45."],
    [
      () => SMM_PBEST([[1e200, 3]]),
      "SMM_PBEST: the figure in row 1, column 1 is 1e+200; use a number no larger than 1000000000, or leave the cell blank.",
    ],
    [() => SMM_BEATS(r, r, r, 0), "SMM_BEATS: the confidence is 0; use a number from 1 to 10000, or leave it out for 30."],
    [
      () => SMM_RANKS(r, r, "", 10.5),
      "SMM_RANKS: the number of draws is 10.5; use a whole number from 100 to 100000, or leave it out for 20000.",
    ],
    [
      () => SMM_FLIP([Array(11).fill(3)], [Array(10).fill(3)], [Array(11).fill(1)]),
      "SMM_FLIP needs the same criteria for both candidates: 11 and 10.",
    ],
    [() => SMM_FLIP(r, r, [[1, 2, 3]]), "SMM_FLIP needs as many weights as criteria: 2, not 3."],
    [
      () => SMM_FLIP(r, [[1, 9]], r),
      'SMM_FLIP: rating 2 of the second candidate is 9; use 1 to 5, or leave the cell blank for "not observed".',
    ],
    [() => SMM_RATERS(4), "SMM_RATERS needs the ballots in four columns (candidate, interviewer, criterion, rating); there is 1."],
  ];
  it.each(failures.map(([call, sentence]) => ({ call, sentence })))("$sentence", ({ call, sentence }) => {
    expect(call).toThrow(new InputError(sentence));
  });
});

it("nothing is ever NaN, whatever the shape of the panel", () => {
  const shapes: unknown[] = [
    "",
    3,
    [
      [3, 3],
      [3, 3],
    ],
    [[1], [5]],
    [["#N/A"]],
    [
      [1e9, -1e9],
      [-1e9, 1e9],
      [1, ""],
    ],
    [
      ["", 2],
      ["", ""],
    ],
    Array.from({ length: 200 }, (_, i) => [1 + (i % 5), ""]),
  ];
  for (const shape of shapes) {
    const all = [
      SMM_ADJUST(shape),
      SMM_ADJUST(shape, 0),
      SMM_SEVERITY(shape),
      SMM_AGREEMENT(shape),
      SMM_PBEST(shape),
      SMM_PBEST(shape, 0.01, 0.01),
      SMM_PBEST(shape, 100, 0.01),
      SMM_PBEST(shape, 0.01, 100),
    ];
    expect(all.flat(2).filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
  }
});
