import { describe, expect, it } from "vitest";
import { SMM_CONTESTED, SMM_HEADLINE, SMM_MISSING, SMM_PROFILES, SMM_RANKING, SMM_STANDINGS } from "../../src/functions/board.ts";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const codes = column("Code", "C-1", "C-2", "C-3", "");
const names = column("Name", "Ada", "Ada", "Zoé 🦊", "");
const ids = column("C5", "C6", "");
const labels = column("Copy", "Budget", "");
const weights = column(3, 1, "");
const log = [
  ["Code", "Interviewer", "Criterion", "Rating"],
  ["C-1", "Kim", "C5", 4],
  ["C-1", "Kim", "C6", 4],
  ["C-1", "Lee", "C5", 2],
  ["C-1", "Lee", "C6", 4],
  ["C-2", "Kim", "C5", 5],
  ["C-2", "Lee", "C5", 5],
  ["", "", "", ""],
];
const standings = (given = weights, minimums: unknown = "", language = "en") =>
  SMM_STANDINGS(codes, log, ids, given, minimums, language, labels);
const headline = (given = weights, ballots: unknown = log, language = "en") =>
  SMM_HEADLINE(codes, names, SMM_STANDINGS(codes, ballots, ids, given), ballots, ids, labels, given, "", language).flat();

describe("SMM_STANDINGS", () => {
  it("fills the rows beside the candidates, blank for those nobody rated", () => {
    const rows = standings();
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual(["Rank", "Score", "Leads in", "Must-haves", "Coverage", "Lowest", "Highest"]);
    expect(rows[1]?.slice(0, 2)).toEqual([2, 3.25]);
    expect(rows[2]?.slice(0, 2)).toEqual([1, 5]);
    expect(rows[3]).toEqual(["", "", "", "", "", "", ""]);
    expect(rows[4]).toEqual(["", "", "", "", "", "", ""]);
  });

  it("says in words and with a sign what the must-haves are worth, in both languages", () => {
    const gates = (minimums: unknown, language = "en") =>
      standings(weights, minimums, language)
        .slice(1, 3)
        .map((row) => row[3]);
    expect(gates(column(4.5, "", ""))).toEqual(["✕ Not met: Copy", "✓ Met"]);
    expect(gates(column(3.2, 3, ""))).toEqual(["! Close call: Copy", "? Not rated yet: Budget"]);
    expect(gates(column(4.5, "", ""), "fr")).toEqual(["✕ Non atteint\u00a0: Copy", "✓ Atteints"]);
  });

  it.each([
    [column(0, 0, ""), "", "! Every weight in the rubric is 0"],
    [column(-1, 2, ""), "", "! The weight of Copy is not a number of 0 or more"],
    [column(1, "a lot", ""), "", "! The weight of Budget is not a number of 0 or more"],
    [column(1, 2, ""), column(6, "", ""), "! The minimum of Copy is not a number from 1 to 5"],
  ])("says what is wrong with the rubric instead of a score", (given, minimums, words) => {
    expect(standings(given, minimums)[1]).toEqual(["", "", "", words, "", "", ""]);
  });

  it("says that a code stands twice, and lets its first line count", () => {
    const rows = SMM_STANDINGS(column("Code", "C-1", "C-1"), log, ids, weights);
    expect([rows[1]?.[0], rows[2]?.[3]]).toEqual([1, "! Another line has the same code"]);
  });

  it("gives no chance before two interviewers have rated the same candidates", () => {
    expect(
      SMM_STANDINGS(
        codes,
        log.filter(([, interviewer]) => interviewer !== "Lee"),
        ids,
        weights,
      ).map((row) => row[2]),
    ).toEqual(["Leads in", "", "", "", ""]);
    expect(standings()[2]?.[2]).toBeGreaterThan(0.5);
  });

  it("ranks by the score with harsh and kind interviewers evened out", () => {
    const met = (code: string, interviewer: string, rating: number) => [code, interviewer, "C5", rating];
    // Kim is harsh, Lee is kind: Ada was met by Kim alone, Zoé by Lee alone.
    const panel = [met("C-1", "Kim", 4), met("C-2", "Kim", 2), met("C-2", "Lee", 4), met("C-3", "Lee", 4)];
    const rows = SMM_STANDINGS(codes, panel, ids, column(1, "", ""));
    expect(rows.slice(1, 4).map(([rank, score]) => [rank, score])).toEqual([
      [1, 4.5],
      [3, 3],
      [2, 3.5],
    ]);
  });

  it("passes over blank lines of the rubric, whatever their weight", () => {
    expect(SMM_STANDINGS(codes, log, ids, column(3, 1, 50))[2]?.[1]).toBe(5);
  });
});

describe("SMM_RANKING", () => {
  const ranking = (table: unknown, count = 15, language = "en") => SMM_RANKING(codes, names, table, language, count);

  it("puts those without a rank last, and tells namesakes apart", () => {
    const rows = ranking(standings());
    expect(rows).toHaveLength(15);
    expect(rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      [1, "Ada (C-2)", 5],
      [2, "Ada (C-1)", 3.25],
      ["", "", ""],
    ]);
    const failed = ranking(standings(weights, column(4.5, "", "")));
    expect(failed.slice(0, 2).map((row) => [row[0], row[1], row[7]])).toEqual([
      [1, "Ada (C-2)", "✓ Met"],
      ["", "Ada (C-1)", "✕ Not met: Copy"],
    ]);
  });

  it("says why somebody has no score", () => {
    const rows = ranking(standings(column(1, 3, "")), 2);
    expect(rows[1]?.slice(1)).toEqual(["Ada (C-2)", "", 2, 5, 0.25, "", "no score yet: 25 % of the weight is rated"]);
  });

  it("is blank where the standings are in error", () => {
    expect(ranking([["#ERROR!", "", "", "", "", "", ""]])[0]).toEqual(["", "", "", "", "", "", "", ""]);
  });
});

describe("SMM_HEADLINE", () => {
  it("leads the user on while there is nothing to show", () => {
    const empty = (given: unknown, ballots: unknown) =>
      SMM_HEADLINE(given, given, SMM_STANDINGS(given, ballots, ids, weights), ballots, ids, labels, weights, "").flat();
    expect(empty(column("Code", "", ""), log.slice(0, 1))[0]).toContain("Nothing to show yet");
    expect(empty(column("Code", "C-1", ""), log.slice(0, 1))[0]).toContain("No ratings yet");
    expect(headline(column(0, 0, ""))).toEqual(["! Every weight in the rubric is 0"]);
    expect(headline(column(1, 9, ""), log.slice(6))[0]).toContain("Nobody has a score yet");
  });

  it("says who leads, how far to trust it, what would turn it around, and what is left", () => {
    const sentences = headline();
    expect(sentences[0]).toBe("Ada (C-2) leads in 93 of 100, Ada (C-1) in 7.");
    expect(sentences).toContain("Too few candidates to judge how far the interviewers agree: 2 rated by two or more, 5 needed.");
    expect(sentences).toContain("Ada (C-2) is ahead of Ada (C-1) on every criterion: no weights would make them tie.");
    expect(sentences).toContain("1 rating needs a talk: interviewers are two points apart or more.");
    expect(sentences.at(-1)).toBe("2 ratings are still missing; see the end of this page.");
  });

  it("says in words that it is too early, and how many were rated by two", () => {
    const one = log.filter(([, interviewer]) => interviewer !== "Lee");
    expect(headline(weights, one)[0]).toBe(
      "Too early to say who is best: of 2 candidates in the ranking, none was rated by two interviewers or more.",
    );
    expect(headline(weights, one, "fr")[0]).toContain("aucun n’a été noté par deux recruteurs");
    expect(headline(weights, log.slice(0, 6))[0]).toContain("only 1 was rated by two interviewers or more");
  });

  it("does not say that nobody has a score when everybody with one misses a must-have", () => {
    const minimums = column(5, 5, "");
    const failing = log.slice(0, 5);
    const given = SMM_STANDINGS(codes, failing, ids, weights, minimums);
    const sentences = SMM_HEADLINE(codes, names, given, failing, ids, labels, weights, minimums).flat();
    expect(sentences[0]).toBe("1 candidate misses a must-have and is out of the ranking.");
  });
});

describe("SMM_PROFILES", () => {
  const means = [
    ["Copy", "Mine", "Budget"],
    [3, 99, 4],
    [5, 99, ""],
    ["", "", ""],
  ];
  const profiles = (chosen: unknown, given = weights) => SMM_PROFILES(codes, names, standings(), means, labels, given, chosen);

  it("shows the best first, and only columns that are criteria", () => {
    expect(profiles(2).slice(0, 4)).toEqual([
      ["", "", "Ada (C-2)", "Ada (C-1)"],
      [0.75, "Copy", 5, 3],
      [0.25, "Budget", "", 4],
      ["", "", "", ""],
    ]);
  });

  it("shows those who were chosen, by name, by code, or by both", () => {
    const chosen = (cells: unknown[]) => profiles([cells])[0]?.slice(2);
    expect(chosen(["zoé 🦊", "", "c-1"])).toEqual(["Zoé 🦊", "Ada (C-1)", ""]);
    expect(chosen(["Ada (C-2)", "Ada", "gone"])).toEqual(["Ada (C-2)", "Ada (C-1)", ""]);
    expect(chosen(["", "", ""])).toEqual(["Ada (C-2)", "Ada (C-1)", ""]);
  });
});

describe("the lists", () => {
  it("say what is left over, or that there is nothing", () => {
    const contested = (count: number, ballots: unknown = log) => SMM_CONTESTED(codes, names, ballots, ids, labels, "en", count);
    expect(contested(2)).toEqual([
      ["Ada (C-1)", 2, 4, "Copy: 2 from Lee, 4 from Kim"],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    const more = [...log.slice(0, -1), ["C-3", "Kim", "C5", 1], ["C-3", "Lee", "C5", 5]];
    expect(contested(1, more).map((row) => row[0])).toEqual(["Zoé 🦊", "and 1 more"]);
    expect(contested(1, log.slice(0, 1))[0]?.[0]).toBe("Nothing to discuss: no two interviewers are two points apart.");
  });

  it("name the interviewers of the brief as it writes them", () => {
    const missing = SMM_MISSING(
      codes,
      names,
      log,
      ids,
      labels,
      weights,
      [
        ["MO", "budget"],
        ["kim", ""],
      ],
      "en",
      5,
    );
    expect(missing.slice(0, 4)).toEqual([
      ["Ada (C-1)", 1, "MO (nothing yet)"],
      ["Ada (C-2)", 1, "MO (nothing yet)"],
      ["Ada (C-2)", 1, "kim"],
      ["Ada (C-2)", 1, "Lee"],
    ]);
    expect(SMM_MISSING(codes, names, log.slice(0, 1), ids, labels, weights)[0]?.[0]).toBe("Nothing is missing.");
  });

  it("refuse a number of lines that is none, in one sentence", () => {
    expect(() => SMM_CONTESTED(codes, names, log, ids, labels, "en", 0)).toThrow(
      /^SMM_CONTESTED: the number of lines is 0; use a whole number/,
    );
    expect(() => SMM_CONTESTED(codes, names, log, ids, labels, "de")).toThrow(/use en or fr/);
  });
});
