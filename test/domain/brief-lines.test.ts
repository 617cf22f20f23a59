import { expect, it } from "vitest";
import { goalsOf, itemsOf, parseAmount, parseStep } from "../../src/domain/brief-lines.ts";

it("a step is chosen in words or typed as a number, and nothing else is one", () => {
  expect(["3 – decisive", 2, "0 – not now", "1"].map((cell) => parseStep(cell, 0, 3))).toEqual([3, 2, 0, 1]);
  for (const cell of ["", "later", "4 – too much", 7, -1, 2.5, "2,5", "33"]) expect(parseStep(cell, 0, 3), String(cell)).toBeNull();
});

it("an amount may carry a unit and the decimal mark of another locale", () => {
  expect([20, "20 h", "7,5", "7.5 hours", 0].map(parseAmount)).toEqual([20, 20, 7.5, 7.5, 0]);
  for (const cell of ["", "a few", -3, "-3", Number.NaN, "1.234,50"]) expect(parseAmount(cell), String(cell)).toBeNull();
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
