import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/board/board-log.ts";
import { missingAnswers } from "../../../src/domain/decision/decision-answers.ts";
import { dissent } from "../../../src/domain/decision/dissent.ts";
import { roomToRise } from "../../../src/domain/decision/room-to-rise.ts";
import { weightReasons } from "../../../src/domain/decision/weight-reasons.ts";
import { evaluatePanel } from "../../../src/domain/panel/panel-model.ts";

const verdict = (interviewer: string, candidate: string, choice: Verdict["choice"]): Verdict => ({
  interviewer,
  candidate,
  choice,
  reason: "",
});

describe("who disagrees with a decision", () => {
  const ann = [verdict("ann", "a", 1), verdict("ann", "b", 2)];
  const bea = [verdict("bea", "a", 2), verdict("bea", "b", -1)];
  const cy = [verdict("cy", "b", 2)];

  it("is whoever says no to the one chosen, or yes more strongly to another", () => {
    expect(dissent([...ann, ...bea, ...cy], "b")).toEqual([bea[0], bea[1]]);
    expect(dissent([...ann, ...bea, ...cy], "a")).toEqual([ann[1]]);
  });

  it("is nobody who did not compare the two, and everybody who said yes where nobody is appointed", () => {
    expect(dissent(cy, "a")).toEqual([]);
    expect(dissent([...ann, ...bea], null)).toEqual([ann[0], ann[1], bea[0]]);
  });
});

describe("what would have raised a score", () => {
  const rated = (...ratings: readonly (number | null)[]) => [
    ratings.map((rating) => (rating === null ? [] : [{ interviewer: 0, rating }])),
  ];

  it("is the next level on the two criteria with the most weight times levels still open", () => {
    const model = evaluatePanel(rated(4, 1, 5, 3.5), 1, [50, 10, 30, 10]);
    // 50 × 1, 10 × 4, nothing, 10 × 1.5.
    expect(roomToRise(model, 0)).toEqual([
      { criterion: 0, level: 5 },
      { criterion: 1, level: 2 },
    ]);
  });

  it("puts a must-have that was missed first, also one without weight", () => {
    const voices = [
      [
        [
          { interviewer: 0, rating: 3 },
          { interviewer: 1, rating: 3 },
        ],
        [
          { interviewer: 0, rating: 2 },
          { interviewer: 1, rating: 2 },
        ],
      ],
    ];
    const model = evaluatePanel(voices, 2, [100, 0], { minimums: [null, 4] });
    expect(roomToRise(model, 0)).toEqual([
      { criterion: 1, level: 3 },
      { criterion: 0, level: 4 },
    ]);
  });

  it("is nothing for somebody with top levels or without ratings", () => {
    expect(roomToRise(evaluatePanel(rated(5, 5), 1, [1, 1]), 0)).toEqual([]);
    expect(roomToRise(evaluatePanel(rated(null, null), 1, [1, 1]), 0)).toEqual([]);
    expect(roomToRise(evaluatePanel(rated(5), 1, [1]), 7)).toEqual([]);
  });
});

describe("reasons for weights", () => {
  it("belong to the criterion before the colon, in any case, with a colon in the name or the reason", () => {
    const read = weightReasons("copy : leads: they come from posts\nWe sell online\nAds: paid: reach counts\n", [
      "Copy",
      "Data",
      "Ads: paid",
    ]);
    expect(read.byCriterion).toEqual(["leads: they come from posts", undefined, "reach counts"]);
    expect(read.others).toEqual(["We sell online"]);
  });

  it("are none in a blank answer, and none for a line without a name", () => {
    expect(weightReasons("", ["Copy", ""])).toEqual({ byCriterion: [undefined, undefined], others: [] });
  });
});

describe("what a decision cannot do without", () => {
  const fields = { whom: "Ana", decider: "Dora", date: "2026-05-04", reason: "Figures", whyNotFirst: "" };
  const rest = { references: "", adjustments: "", irregularities: "", weights: "" };
  const answers = { fields: { ...fields, ...rest }, stage: "", notHired: [] };

  it("is a reason why not the first only where another is first by score", () => {
    expect(missingAnswers(answers, true)).toEqual([]);
    expect(missingAnswers(answers, false)).toEqual(["whyNotFirst"]);
    expect(missingAnswers({ ...answers, fields: { ...answers.fields, whom: "", reason: "" } }, true)).toEqual(["whom", "reason"]);
  });
});
