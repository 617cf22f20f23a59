import { expect, it } from "vitest";
import { weightChanges } from "../../src/domain/weight-change.ts";

it("tells what changed, what is new and what is gone, and nothing else", () => {
  const before = { B3: 12, B4: 12, O1: 0, C1: 8 };
  const wanted = [
    { id: "B4", name: "Voice", weight: 15 },
    { id: "B3", name: "People", weight: 12 },
    { id: "X1", name: "Languages", weight: 5 },
    { id: "X2", name: "Later", weight: 0 },
    { id: "constructor", name: "Odd", weight: 0 },
  ];
  expect(weightChanges(before, wanted)).toEqual([
    { id: "B4", name: "Voice", from: 12, to: 15 },
    { id: "X1", name: "Languages", from: null, to: 5 },
    { id: "C1", name: "", from: 8, to: null },
  ]);
});
