import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composites, WHOLE_INTERVIEW, wholeInterviews } from "../../../src/domain/board/composites.ts";
import { contested } from "../../../src/domain/board/contested.ts";
import { tally } from "../../../src/domain/board/tally.ts";
import type { LoggedRating } from "../../../src/domain/logged-rating.ts";
import { evaluatePanel } from "../../../src/domain/panel/panel-model.ts";

const people = ["a", "b", "c"];
const criteria = ["x", "y"];
const none = [null, null];
const rating = (candidate: string, interviewer: string, criterion: string, value: number): LoggedRating => ({
  candidate,
  interviewer,
  criterion,
  rating: value,
});
/** "a:kim 4 5" is candidate a, interviewer kim, x 4, y 5; 0 is not rated. */
const log = (...lines: string[]): LoggedRating[] =>
  lines.flatMap((line) => {
    const [candidate = "", interviewer = "", ...values] = line.split(/[: ]/);
    return values.flatMap((value, c) => (value === "0" ? [] : [rating(candidate, interviewer, criteria[c] ?? "", Number(value))]));
  });
const modelOf = (lines: readonly LoggedRating[], weights = [1, 1], minimums: readonly (number | null)[] = none) => {
  const { voices, interviewers } = tally(lines, people, weights.length === 4 ? shared : criteria);
  return evaluatePanel(voices, interviewers.length, weights, { minimums });
};
const shared = ["u", "v", "w", "z"];

describe("standings", () => {
  it("rank by score, equal scores alike, and leave out those without one", () => {
    const { candidates: rows } = modelOf(log("a:kim 4 4", "b:kim 4 4", "c:kim 5 0"), [3, 2]);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1, null]);
    expect(rows.map(({ score }) => score)).toEqual([4, 4, null]);
    expect(rows[2]?.coverage).toBeCloseTo(0.6, 12);
  });

  it("a failed must-have keeps the score and takes rank and chance away, and one left is no race", () => {
    const { candidates: rows } = modelOf(log("a:kim 5 2", "a:lee 5 2", "b:kim 3 4", "b:lee 3 4"), [1, 1], [null, 3]);
    expect(rows.map(({ score, rank, chance }) => [score, rank, chance])).toEqual([
      [3.5, null, null],
      [3.5, 1, null],
      [null, null, null],
    ]);
  });

  it("one interviewer alone fails nobody", () => {
    const [own] = modelOf(log("a:kim 5 1"), [1, 1], [null, 3]).candidates;
    expect([...(own?.gates.keys() ?? [])]).toEqual(["BORDERLINE"]);
    expect(own?.rank).toBe(1);
  });

  it("allow a chance to be printed only when two candidates were met by two, and these rated enough in common", () => {
    const reason = (lines: readonly LoggedRating[], weights = [1, 1]) => {
      const { evidence } = modelOf(lines, weights);
      return evidence.isEnough ? "enough" : evidence.reason;
    };
    expect(reason([])).toBe("nobody");
    expect(reason(log("a:kim 4 4", "a:lee 4 4"))).toBe("alone");
    expect(reason(log("a:kim 4 4", "b:kim 3 3"))).toBe("metByOne");
    expect(reason(log("a:kim 4 4", "b:kim 3 3", "b:lee 3 3"))).toBe("metByOne");
    expect(reason(log("a:kim 4 0", "a:lee 0 4", "b:kim 3 0", "b:lee 0 2"))).toBe("nothingInCommon");
    expect(reason(log("a:kim 4 4", "b:kim 3 3", "a:lee 5 4", "b:lee 2 3"))).toBe("enough");
    expect(modelOf(log("a:kim 4 4", "b:kim 3 3", "b:lee 3 3")).evidence.met).toEqual([
      { candidate: 0, interviewers: 1 },
      { candidate: 1, interviewers: 2 },
    ]);
  });

  it("count nobody who rated a detail among whole interviews", () => {
    const tallied = tally(log("a:kim 4 4", "a:budget 0 1"), people, criteria);
    const weights = [1 - WHOLE_INTERVIEW + 0.01, WHOLE_INTERVIEW - 0.01];
    expect(wholeInterviews(composites(tallied, weights))[0]).toEqual([null, 4]);
    expect(wholeInterviews(composites(tallied, [0.7, 0.3]))[0]).toEqual([1, 4]);
  });

  it("leave all offsets at 0 where interviewers shared the criteria out, and let their number make the score surer", () => {
    const lines = shared.flatMap((criterion, c) => [rating("a", `i${c}`, criterion, 4), rating("b", `i${c}`, criterion, 3)]);
    const { offsets, candidates, evidence } = modelOf(lines, [1, 1, 1, 1], [null, null, null, null]);
    expect(offsets).toEqual([0, 0, 0, 0]);
    expect(candidates[0]?.uncertainty).toBeCloseTo(0.25, 12);
    expect((candidates[0]?.chance ?? 0) + (candidates[1]?.chance ?? 0)).toBeCloseTo(1, 9);
    expect(evidence).toMatchObject({ isEnough: false, reason: "nothingInCommon" });
  });

  const someLog = fc.array(
    fc.record({
      candidate: fc.constantFrom(...people, "stranger"),
      interviewer: fc.constantFrom("kim", "lee", "mo"),
      criterion: fc.constantFrom(...criteria, "other"),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 40 },
  );
  const rounded = (rows: ReturnType<typeof modelOf>["candidates"]) =>
    rows.map(({ rank, score, chance, coverage }) =>
      [rank, score, chance, coverage].map((value) => (value === null ? null : Number(value.toFixed(9)))),
    );

  it("do not depend on the order of the log", () => {
    fc.assert(
      fc.property(someLog, fc.infiniteStream(fc.nat()), (lines, order) => {
        const shuffled = lines.map((line) => ({ line, place: order.next().value })).sort((a, b) => a.place - b.place);
        expect(rounded(modelOf(shuffled.map(({ line }) => line)).candidates)).toEqual(rounded(modelOf(lines).candidates));
      }),
    );
  });

  it("give chances that sum to 1, to those with a rank and nobody else, and none to one alone", () => {
    fc.assert(
      fc.property(someLog, (lines) => {
        const { candidates: rows } = modelOf(lines, [2, 1], [null, 3]);
        const ranked = rows.filter(({ rank }) => rank !== null);
        const sum = rows.reduce((all, { chance }) => all + (chance ?? 0), 0);
        expect(sum).toBeCloseTo(ranked.length > 1 ? 1 : 0, 9);
        for (const { rank, chance } of rows) expect(chance === null).toBe(rank === null || ranked.length < 2);
      }),
    );
  });
});

describe("ratings worth a talk", () => {
  it("are those two points apart, the widest gap first, several ratings of one interviewer as their mean", () => {
    const lines = [...log("a:kim 1 4", "a:lee 3 2", "b:kim 5 3", "b:lee 1 4"), rating("a", "kim", "x", 2)];
    expect(
      contested(tally(lines, people, criteria)).map(({ candidate, criterion, lowest, highest }) => [candidate, criterion, lowest, highest]),
    ).toEqual([
      [1, 0, 1, 5],
      [0, 1, 2, 4],
    ]);
  });
});
