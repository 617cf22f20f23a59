import { expect, it } from "vitest";
import { goalsOf, itemsOf, parseRange, parseStep, platformsOf, withInserted } from "../../src/domain/brief-lines.ts";

it("a step is chosen in words or typed as a number, and nothing else is one", () => {
  expect(["3 – decisive", 2, "0 – not now", "1"].map((cell) => parseStep(cell, 0, 3))).toEqual([3, 2, 0, 1]);
  for (const cell of ["", "later", "4 – too much", 7, -1, 2.5, "2,5", "33"]) expect(parseStep(cell, 0, 3), String(cell)).toBeNull();
});

it("an amount may carry a unit and the marks of another locale, and be a range", () => {
  const one = [20, "20 h", "7,5", "7.5 hours", 0, "about 12", "1 200,50 €", "1\u202f200", "1.234,50", "$1,200"];
  expect(one.map((cell) => parseRange(cell))).toEqual(
    [20, 20, 7.5, 7.5, 0, 12, 1200.5, 1200, 1234.5, 1200].map((each) => ({ low: each, high: each })),
  );
  for (const cell of ["20–25", "20-25 h", "25 to 20", "20 à 25 heures", "20—25"])
    expect(parseRange(cell), cell).toEqual({ low: 20, high: 25 });
  for (const cell of ["", "a few", -3, "-3", Number.NaN, new Date(0), true]) expect(parseRange(cell), String(cell)).toBeNull();
});

it("lines that somebody inserts among goals and platforms are goals and platforms, however many there are", () => {
  const blank = { key: "", label: "", answer: "" };
  const own = (label: string, answer: string) => ({ key: "", label, answer });
  const lines = [
    { key: "goal:ads", label: "Ads", answer: "" },
    own("Recruiting", "2 – important"),
    own("Tip: read other posts", ""),
    blank,
    own("Not a goal", "3"),
    { key: "platform:x", label: "X", answer: "" },
    own("Threads", "3 – at home there"),
    own("Bluesky", "2"),
    { key: "interviewer", label: "Ann", answer: "" },
    own("Time and money", "much"),
  ];
  expect(goalsOf(withInserted(lines)).map(({ name, value }) => [name, value])).toEqual([
    ["Ads", null],
    ["Recruiting", 2],
  ]);
  expect(platformsOf(withInserted(lines)).map(({ name, value }) => [name, value])).toEqual([
    ["X", null],
    ["Threads", 3],
    ["Bluesky", 2],
  ]);
  expect(itemsOf(withInserted(lines), "interviewer").map(({ name }) => name)).toEqual(["Ann"]);
});

it("lines are known by their keys, whatever they are called, and nameless ones are skipped", () => {
  const lines = [
    { key: "goal:ads", label: "Our ads", answer: 3 },
    { key: "goal", label: " Own goal ", answer: "" },
    { key: "goal", label: "", answer: 2 },
    { key: "goalkeeper", label: "No goal", answer: 1 },
    { key: "interviewer", label: "Ann", answer: "D1" },
  ];
  expect(goalsOf(lines)).toEqual([
    { id: "ads", name: "Our ads", value: 3 },
    { id: "", name: "Own goal", value: null },
  ]);
  expect(itemsOf(lines, "interviewer")).toEqual([{ id: "", name: "Ann", answer: "D1" }]);
});
