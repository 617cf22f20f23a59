import { expect, it } from "vitest";
import { focusCriteria } from "../../../src/domain/board/interview-focus.ts";

const rubric = { ids: ["C5", "C6", "C7", "", "X1"], names: ["Copywriting", "Budgeting", "Behavioural psychology", "", "Spanish"] };
const focus = (text: string) => [...focusCriteria(text, rubric)];

it.each([
  ["D6", [1]],
  ["d6, COPYWRITING", [0, 1]],
  ["C7; x1", [2, 4]],
  ["behavioural  psychology and Spanish", [2, 4]],
  ["D1 (metrics)", [2]],
])("the focus %j stands for these criteria", (text, places) => expect(focus(text)).toEqual(places));

it.each(["", "whatever comes up", "C55"])("the focus %j is no limit", (text) => expect(focus(text)).toEqual([0, 1, 2, 3, 4]));
