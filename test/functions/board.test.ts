import { describe, expect, it } from "vitest";
import { column, type Line, type Lists, logHeadings, logOf, profiles, sentences, standings, tables } from "./kit-lists.ts";

const rated = (code: string, who: string, criterion: string, rating: unknown): Line => ({ code, who, criterion, rating });
const lines: Line[] = [
  rated("C-1", "Kim", "C5", 4),
  rated("C-1", "Kim", "C6", 4),
  rated("C-1", "Lee", "C5", 2),
  rated("C-1", "Lee", "C6", 4),
  rated("C-2", "Kim", "C5", 5),
  rated("C-2", "Lee", "C5", 5),
];
const lists: Lists = {
  codes: column("Code", "C-1", "C-2", "C-3", ""),
  names: column("Candidate", "Ada", "Ada", "Zoé 🦊", ""),
  log: logOf([...lines, {}]),
  ids: column("C5", "C6", ""),
  labels: column("Copy", "Budget", ""),
  weights: column(3, 1, ""),
  minimums: "",
  interviewers: "",
  sealed: "",
  language: "en",
};
const nothing = ["", "", "", "", "", "", "", ""];

describe("the standings", () => {
  it("fill the rows beside the candidates, blank for those nobody rated", () => {
    const rows = standings(lists);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual([
      ...["Rank", "Score", "Plain mean", "The best?", "Must-haves", "Coverage", "If missing were 1", "If missing were 5"],
    ]);
    expect(rows[1]?.slice(0, 3)).toEqual([2, 3.25, 3.25]);
    expect(rows[2]?.slice(0, 3)).toEqual([1, 5, 5]);
    expect(rows[3]).toEqual(nothing);
    expect(rows[4]).toEqual(nothing);
  });

  it("say in words and with a sign what the must-haves are worth, in both languages", () => {
    const gates = (minimums: unknown, language = "en") =>
      standings({ ...lists, minimums, language })
        .slice(1, 3)
        .map((row) => row[4]);
    expect(gates(column(4.5, "", ""))).toEqual(["✕ Not met: Copy", "✓ Met"]);
    expect(gates(column(3.2, 3, ""))).toEqual(["! Close call: Copy", "? Not rated yet: Budget"]);
    expect(gates(column(4.5, "", ""), "fr")).toEqual(["✕ Non atteint\u00a0: Copy", "✓ Atteints"]);
  });

  it("rank by the score with harsh and kind interviewers evened out, beside the plain mean", () => {
    // Kim is harsh, Lee is kind: C-1 was met by Kim alone, C-3 by Lee alone.
    const met = [rated("C-1", "Kim", "C5", 4), rated("C-2", "Kim", "C5", 2), rated("C-2", "Lee", "C5", 4), rated("C-3", "Lee", "C5", 4)];
    const rows = standings({ ...lists, log: logOf(met), weights: column(1, "", "") });
    expect(rows.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
      [1, 4.5, 4],
      [3, 3, 3],
      [2, 3.5, 4],
    ]);
  });

  it("say that a code stands twice, and let its first line count", () => {
    const rows = standings({ ...lists, codes: column("Code", "C-1", "C-1") });
    expect([rows[1]?.[0], rows[2]?.[4]]).toEqual([1, "! Another line has the same code"]);
  });

  it("say no chance before two interviewers have met two candidates", () => {
    const one = { ...lists, log: logOf(lines.filter(({ who }) => who !== "Lee")) };
    expect(standings(one).map((row) => row[3])).toEqual(["The best?", "too early to say", "too early to say", "", ""]);
    expect(standings(lists)[2]?.[3]).toBe("very likely (about 19 in 20)".replace("about 19", "19"));
  });
});

describe("whatever is wrong in a list", () => {
  const wrong: readonly (readonly [string, Partial<Lists>, string, string])[] = [
    ["every weight is 0", { weights: column(0, 0, "") }, "Every weight in the rubric is 0", "Tous les poids de la grille sont à 0"],
    ["a weight is negative", { weights: column(-1, 2, "") }, "The weight of Copy is “-1”", "Le poids de «\u00a0Copy\u00a0» est «\u00a0-1"],
    ["a weight is a word", { weights: column(1, "a lot", "") }, "The weight of Budget is “a lot”", "Le poids de «\u00a0Budget\u00a0»"],
    ["a minimum is text", { minimums: column("3", "", "") }, "The minimum of Copy is “3”", "Le minimum de «\u00a0Copy\u00a0»"],
    ["two criteria share an id", { ids: column("C5", "c5", "") }, "have the id c5", "ont l’identifiant c5"],
    [
      "a name is in error",
      { names: column("Candidate", "Ada", "#REF!", "", "") },
      "Candidates, row 3, column “Candidate” shows #REF!",
      "ligne 3",
    ],
    ["a code is still loading", { codes: column("Code", "C-1", "Loading...", "", "") }, "Candidates is still loading", "se charge encore"],
    ["a weight is in error", { weights: column(1, "#ERROR!", "") }, "Rubric: Weight shows #ERROR!", "affiche #ERROR!"],
    [
      "a rating is in error",
      { log: logOf([...lines, rated("C-3", "Kim", "C5", "#N/A")]) },
      "Interviews, row 8, column “Rating” shows #N/A",
      "Entretiens, ligne 8, colonne «\u00a0Note",
    ],
    [
      "the column of codes is another",
      { codes: column("Shoe size", 41, 42) },
      "The column “Code” of Candidates",
      "La colonne «\u00a0Code\u00a0»",
    ],
    [
      "a column of the log is gone",
      {
        log: logOf(
          lines,
          logHeadings.map((heading) => (heading === "Rating" ? "Mark" : heading)),
        ),
      },
      "The column “Rating” of Interviews",
      "de la feuille Entretiens",
    ],
    [
      "an interviewer is in error",
      { interviewers: [["#NAME?", ""]] },
      "Role brief: the list of interviewers shows #NAME?",
      "la liste des recruteurs",
    ],
    [
      "the count of sealed ballots is gone",
      { sealed: "#REF!" },
      "count of sealed ballots cannot be read",
      "évaluations confidentielles est illisible",
    ],
    [
      "the count of sealed ballots was typed over",
      { sealed: 2 },
      "count of sealed ballots cannot be read",
      "évaluations confidentielles est illisible",
    ],
  ];

  it.each(wrong)("%s: one sentence about it and nothing else, in both languages", (_, change, english, french) => {
    for (const [language, words] of [
      ["en", english],
      ["fr", french],
    ] as const) {
      const broken = { ...lists, ...change, language };
      const said = sentences(broken).map(String);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(words);
      expect(said[0]).toMatch(/^! /);
      expect(tables(broken)).toEqual([[""]]);
      // Means say nothing of who is awaited or sealed.
      if (!("interviewers" in change || "sealed" in change)) expect(profiles(broken, 5)).toEqual([[""]]);
    }
  });

  it("is told beside every candidate, in place of figures", () => {
    const rows = standings({ ...lists, weights: column(-1, 2, "") });
    expect(rows[1]).toEqual(["", "", "", "", "! The weight of Copy is “-1”: type a number of 0 or more.", "", "", ""]);
    expect(rows[4]).toEqual(nothing);
  });

  it("blank lines of the rubric are passed over, whatever their weight", () => {
    expect(standings({ ...lists, weights: column(3, 1, 50) })[2]?.[1]).toBe(5);
  });
});

describe("the sentences", () => {
  it("lead the user on while there is nothing to show", () => {
    const empty = { ...lists, log: logOf([]) };
    expect(sentences({ ...empty, codes: column("Code", "", "") })[0]).toContain("Nothing to show yet");
    expect(sentences(empty)).toEqual([expect.stringContaining("No ratings yet")]);
    const thin = sentences({ ...lists, weights: column(1, 9, ""), log: logOf(lines.slice(4)) });
    expect(thin[0]).toBe("Nobody has a score yet: it takes ratings for 70% of the weight, and nobody has more than 10%.");
  });

  it("say who leads and how surely, what that rests on, what would turn it around, and what is left", () => {
    const said = sentences(lists);
    expect(said[0]).toBe("Ada (C-2) is very likely the best of the two (19 in 20).");
    expect(said[1]).toBe("This rests on two interviewers who differ widely: their views of one candidate lie 1.5 points apart at most.");
    expect(said).toContain("Ada (C-2) is ahead of Ada (C-1) on every criterion: no weights would make them tie.");
    expect(said).toContain("1 criterion needs a talk: interviewers are two points apart or more on the same candidate.");
    expect(said).toContain("2 ratings are still missing; the list stands below.");
    expect(said.at(-1)).toMatch(/^What an interview can tell: .* does better at the work about 1\d in 20\.$/);
  });

  it("say that it is too early, by whom everybody was met, and what to do next", () => {
    const one = { ...lists, log: logOf(lines.filter(({ who }) => who !== "Lee")) };
    expect(sentences(one).slice(0, 2)).toEqual([
      "Too early to say who is best: it takes two candidates whom two interviewers have met each. Next, let a second interviewer meet them.",
      "Ada (C-2) was met by Kim; Ada (C-1) was met by Kim.",
    ]);
    expect(sentences({ ...one, language: "fr" })[1]).toContain("Ada (C-2)\u00a0: vu par Kim");
  });

  it("say of one candidate alone that there is nobody to compare with", () => {
    expect(sentences({ ...lists, log: logOf(lines.slice(0, 4)) })[0]).toContain("the only candidate in the ranking so far");
  });

  it("say who misses which must-have, also when it is everybody with a score", () => {
    const failing = { ...lists, minimums: column(5, 5, ""), log: logOf(lines.slice(0, 4)) };
    expect(sentences(failing).slice(0, 2)).toEqual([
      "Nobody is in the ranking: everybody with a score misses a must-have. The scores stand below.",
      "Out of the ranking for a must-have that is not met: Ada (C-1) (Copy and Budget).",
    ]);
    expect(tables(failing)[2]?.slice(0, 4)).toEqual(["", "Ada (C-1)", "", 3.25]);
  });

  it("call two who stand alike too close to call, and give both the first rank", () => {
    const alike = ["C-1", "C-2"].flatMap((code) => ["Kim", "Lee"].map((who) => rated(code, who, "C5", 4)));
    const close = { ...lists, log: logOf(alike) };
    expect(sentences(close)[0]).toBe("Too close to call: Ada (C-1) and Ada (C-2).");
    expect(
      tables(close)
        .slice(2, 4)
        .map(([rank]) => rank),
    ).toEqual(["1=", "1="]);
  });

  it("say who met whom where not everybody met everybody, and one model speaks everywhere", () => {
    // The harsh one met three, the kind one three others: the plain means put Dan first, and he is not alone there.
    const all = { Harsh: { "C-1": 3, "C-2": 1, "C-3": 2 }, Kind: { "C-2": 3, "C-3": 4, "C-4": 4 } };
    const log = Object.entries(all).flatMap(([who, given]) =>
      Object.entries(given).flatMap(([code, rating]) => ["C5", "C6"].map((criterion) => rated(code, who, criterion, rating))),
    );
    const uneven = {
      ...lists,
      codes: column("Code", "C-1", "C-2", "C-3", "C-4"),
      names: column("Candidate", "Ana", "Ben", "Caro", "Dan"),
      log: logOf(log),
    };
    const said = sentences(uneven).map(String);
    expect(said.find((text) => text.includes("Not everybody met everybody"))).toContain(
      "Harsh met Ana, Ben and Caro; Kind met Ben, Caro and Dan.",
    );
    const first = tables(uneven)[2];
    expect(first?.slice(0, 2)).toEqual(["1", "Ana"]);
    expect(String(first?.[4])).toContain("plain mean 3");
    expect(said[0]).toContain("Ana");
  });

  it("say of sealed ballots that they are in, and who is waited for", () => {
    const sealed = {
      ...lists,
      log: logOf([]),
      sealed: '{"C-1":["Kim","Lee"]}',
      interviewers: [
        ["Kim", ""],
        ["Lee", ""],
        ["Tom", ""],
      ],
    };
    expect(sentences(sealed)).toEqual(["2 ballots are in, sealed, waiting for Tom."]);
    expect(sentences({ ...sealed, language: "fr" })).toEqual(["2 évaluations sont arrivées, confidentielles, en attente de Tom."]);
    expect(sentences({ ...sealed, interviewers: "" })[0]).toContain("until somebody reveals them");
  });

  it("name a rating that is none, by its row and as it stands there", () => {
    const said = (rating: unknown, language = "en") =>
      sentences({ ...lists, log: logOf([...lines, rated("C-3", "Kim", "C5", rating)]), language }).map(String);
    expect(said("4,5")).toContain("! The rating in row 8 of Interviews is “4,5” and is left out: type a number from 1 to 5.");
    expect(said(new Date(2026, 3, 5)).join("\n")).toContain("became a date, “4/5”, and is left out: type 4 if 4/5 was meant.");
    expect(said(6, "fr").join("\n")).toContain("La note à la ligne 8 de la feuille Entretiens est «\u00a06\u00a0»");
  });

  it("fit into the rows there are", () => {
    const all = sentences(lists);
    const three = sentences(lists, 3);
    expect(three).toHaveLength(3);
    expect(three.join(" ")).toBe(all.join(" "));
  });
});

describe("the tables", () => {
  it("put recommendations and their reasons beside the ranking, the strongest first, and count red flags", () => {
    const log = logOf([
      ...lines,
      { who: "Kim", code: "C-1", note: "Not ready", recommendation: "No" },
      { who: "Lee", code: "C-1", note: "Sharp", recommendation: "Strong yes", flags: "Late\nBlames others" },
    ]);
    const row = tables({ ...lists, log }).find(([, name]) => name === "Ada (C-1)");
    expect([row?.[2], row?.[9], row?.[11]]).toEqual(["Strong yes: Lee · No: Kim", 2, "Lee: Sharp  Kim: Not ready"]);
  });

  it("mark whoever is compared on less than others", () => {
    const row = tables(lists).find(([, name]) => name === "Ada (C-2)");
    expect(row?.[10]).toBe("75% of the weight is rated; no rating, unlike others, on Budget; 4 to 5 if the rest were 1 or 5");
  });

  it("list what is missing: from whole interviewers, and from everybody the brief names, as far as their focus goes", () => {
    const given = logOf([rated("C-1", "Kim", "C5", 4), rated("C-1", "Budget exercise", "C6", 3)]);
    const owed = (interviewers: unknown, weights = column(4, 1, "")) => {
      const rows = tables({ ...lists, log: given, interviewers, weights });
      const start = rows.findIndex(([, title]) => title === "Ratings still missing");
      return start < 0 ? [] : rows.slice(start + 2).map((row) => row.slice(1, 4));
    };
    expect(owed("")).toEqual([["Ada (C-1)", "Kim", "1"]]);
    expect(
      owed([
        ["Mo", ""],
        ["LEE", "budget"],
      ]),
    ).toEqual([
      ["Ada (C-1)", "Mo (nothing yet)", "2"],
      ["Ada (C-1)", "LEE (nothing yet)", "1"],
      ["Ada (C-1)", "Kim", "1"],
    ]);
    expect(owed([["kim", "Copy"]])).toEqual([]);
    expect(owed("", column(1, 0, ""))).toEqual([]);
  });

  it("do not miss what somebody chose not to observe", () => {
    const observed = tables({ ...lists, log: logOf([...lines, rated("C-2", "Kim", "C6", "")]) });
    expect(observed.filter(([, name, who]) => name === "Ada (C-2)" && who === "Kim")).toEqual([]);
    expect(tables(lists).filter(([, name, who]) => name === "Ada (C-2)" && who === "Kim")).toHaveLength(1);
  });

  it("leave out what a later ballot replaces", () => {
    const log = logOf([
      { ballot: "a", ...rated("C-1", "Kim", "C5", 1) },
      { ballot: "b", replaces: "a", ...rated("C-1", "Kim", "C5", 5) },
    ]);
    expect(standings({ ...lists, log })[1]?.[1]).toBe(5);
  });

  it("say how much is left where there is no room", () => {
    const all = tables(lists);
    const few = tables(lists, 3);
    expect(few).toHaveLength(3);
    const left = all.slice(2).filter((row) => ["ranked", "unranked", "line"].includes(String(row[12]))).length;
    expect(few[2]?.[1]).toBe(`… ${left} more`);
  });

  it("are blank before anything is rated", () => expect(tables({ ...lists, log: logOf([]) })).toEqual([[""]]));
});

describe("side by side", () => {
  it("the best come first, with the criteria that have a weight", () => {
    expect(profiles(lists, 2)).toEqual([
      ["", "", "Ada (C-2)", "Ada (C-1)"],
      [0.75, "Copy", 5, 3],
      [0.25, "Budget", "", 4],
    ]);
  });

  it("stand those who were chosen, by name, by code, or by both", () => {
    const chosen = (cells: unknown[]) => profiles(lists, [cells])[0]?.slice(2);
    expect(chosen(["zoé 🦊", "", "c-1"])).toEqual(["Zoé 🦊", "Ada (C-1)"]);
    expect(chosen(["Ada (C-2)", "Ada", "gone"])).toEqual(["Ada (C-2)", "Ada (C-1)"]);
    expect(chosen(["", "", ""])).toEqual(["Ada (C-2)", "Ada (C-1)"]);
  });
});

it("a function of the board refuses a language or a number of rows that is none, in one sentence", () => {
  expect(() => tables(lists, 0)).toThrow(/^SMM_SCOREBOARD: the number of lines is 0; use a whole number/);
  expect(() => sentences({ ...lists, language: "de" })).toThrow(/use en or fr/);
});
