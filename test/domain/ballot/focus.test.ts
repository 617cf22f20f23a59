import { expect, it } from "vitest";
import { focusQuestions } from "../../../src/domain/ballot/focus.ts";

const questions = [
  { id: "D1", criteria: ["C2", "C7"] },
  { id: "D10", criteria: ["B4"] },
  { id: "Q1", criteria: ["X1"] },
];
const criteria = [
  { id: "C2", name: "Copywriting" },
  { id: "B4", name: "Fit with our goals" },
  { id: "X1", name: "Événements" },
];

it.each([
  ["", []],
  ["everything else", []],
  ["D1", ["D1"]],
  ["d10; c2", ["D1", "D10"]],
  ["C2 (copy)", ["D1"]],
  ["copywriting and événements", ["D1", "Q1"]],
  ["Fit with our goals, Q1", ["D10", "Q1"]],
])("the focus “%s” assigns %j", (focus, expected) => expect(focusQuestions(focus, questions, criteria)).toEqual(expected));
