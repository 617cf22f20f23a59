import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composites, WHOLE_INTERVIEW, wholeInterviews } from "../../../src/domain/board/composites.ts";
import { contested } from "../../../src/domain/board/contested.ts";
import { missingRatings } from "../../../src/domain/board/missing-ratings.ts";
import { standings } from "../../../src/domain/board/standings.ts";
import { tally } from "../../../src/domain/board/tally.ts";
import type { LoggedRating } from "../../../src/domain/logged-rating.ts";

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
const standingsOf = (lines: readonly LoggedRating[], weights = [1, 1], minimums: readonly (number | null)[] = none) =>
  standings(tally(lines, people, criteria), weights, minimums);

describe("standings", () => {
  it("rank by score, equal scores alike, and leave out those without one", () => {
    const { rows } = standingsOf(log("a:kim 4 4", "b:kim 4 4", "c:kim 5 0"), [3, 2]);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1, null]);
    expect(rows.map(({ score }) => score)).toEqual([4, 4, null]);
    expect(rows[2]?.coverage).toBeCloseTo(0.6, 12);
  });

  it("a failed must-have keeps the score and takes rank and chance away", () => {
    const { rows } = standingsOf(log("a:kim 5 2", "a:lee 5 2", "b:kim 3 4", "b:lee 3 4"), [1, 1], [null, 3]);
    expect(rows.map(({ score, rank, chance }) => [score, rank, chance])).toEqual([
      [3.5, null, null],
      [3.5, 1, 1],
      [null, null, null],
    ]);
  });

  it("one interviewer alone fails nobody", () => {
    const [own] = standingsOf(log("a:kim 5 1"), [1, 1], [null, 3]).rows;
    expect([...(own?.gates.keys() ?? [])]).toEqual(["BORDERLINE"]);
    expect(own?.rank).toBe(1);
  });

  it("say when only the assumption tells how much ratings vary", () => {
    expect(standingsOf(log("a:kim 4 4", "b:kim 3 3")).isPriorOnly).toBe(true);
    expect(standingsOf(log("a:kim 4 4", "b:kim 3 3", "a:lee 5 4", "b:lee 2 3")).isPriorOnly).toBe(false);
  });

  it("count nobody who rated a detail among whole interviews", () => {
    const tallied = tally(log("a:kim 4 4", "a:budget 0 1"), people, criteria);
    const weights = [1 - WHOLE_INTERVIEW + 0.01, WHOLE_INTERVIEW - 0.01];
    expect(wholeInterviews(composites(tallied, weights))[0]).toEqual([null, 4]);
    expect(wholeInterviews(composites(tallied, [0.7, 0.3]))[0]).toEqual([1, 4]);
  });

  it("give a chance also to those whose interviewers shared the criteria out", () => {
    const shared = ["u", "v", "w", "z"];
    const lines = shared.flatMap((criterion, c) => [rating("a", `i${c}`, criterion, 4), rating("b", `i${c}`, criterion, 3)]);
    const { rows, isPriorOnly } = standings(tally(lines, people, shared), [1, 1, 1, 1], [null, null, null, null]);
    expect(isPriorOnly).toBe(true);
    // Two scores a point apart, each off by half a point: the normal integral for 1 / √(.5² + .5²).
    expect(rows[0]?.chance).toBeCloseTo(0.92135, 4);
    expect((rows[0]?.chance ?? 0) + (rows[1]?.chance ?? 0)).toBeCloseTo(1, 9);
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
  const rounded = (rows: ReturnType<typeof standings>["rows"]) =>
    rows.map(({ rank, score, chance, coverage }) =>
      [rank, score, chance, coverage].map((value) => (value === null ? null : Number(value.toFixed(9)))),
    );

  it("do not depend on the order of the log", () => {
    fc.assert(
      fc.property(someLog, fc.infiniteStream(fc.nat()), (lines, order) => {
        const shuffled = lines.map((line) => ({ line, place: order.next().value })).sort((a, b) => a.place - b.place);
        expect(rounded(standingsOf(shuffled.map(({ line }) => line)).rows)).toEqual(rounded(standingsOf(lines).rows));
      }),
    );
  });

  it("give chances that sum to 1, to those with a rank and nobody else", () => {
    fc.assert(
      fc.property(someLog, (lines) => {
        const { rows } = standingsOf(lines, [2, 1], [null, 3]);
        const ranked = rows.filter(({ rank }) => rank !== null);
        const sum = rows.reduce((all, { chance }) => all + (chance ?? 0), 0);
        expect(sum).toBeCloseTo(ranked.length > 0 ? 1 : 0, 9);
        for (const { rank, chance } of rows) expect(chance === null).toBe(rank === null);
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

describe("ratings still missing", () => {
  const tallied = tally(log("a:kim 4 0", "a:budget 0 3"), people, criteria);
  const missing = (named: Record<string, number[]>, weights = [4, 1]) =>
    missingRatings(tallied, weights, new Map(Object.entries(named).map(([name, wanted]) => [name, new Set(wanted)]))).map((one) => [
      one.candidate,
      one.interviewer,
      one.ratings,
      one.isAbsent,
    ]);

  it("are owed by whole interviewers, for candidates who have been met", () => {
    expect(missing({})).toEqual([[0, "kim", 1, false]]);
  });

  it("are owed by everybody the brief names, as far as their focus goes", () => {
    expect(missing({ mo: [0, 1], lee: [1] })).toEqual([
      [0, "mo", 2, true],
      [0, "lee", 1, true],
      [0, "kim", 1, false],
    ]);
    expect(missing({ kim: [0] })).toEqual([]);
  });

  it("do not count criteria without a weight", () => expect(missing({}, [1, 0])).toEqual([]));
});
