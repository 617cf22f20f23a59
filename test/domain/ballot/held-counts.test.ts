import { expect, it } from "vitest";
import { heldCountsText, readHeldCounts } from "../../../src/domain/ballot/held-counts.ts";

it("whose ballots are held back survives the cell it is kept in", () => {
  const held = new Map([
    ["C-001", ["Ann", "Béa « la juste »"]],
    ["C-002", []],
  ]);
  expect(readHeldCounts(heldCountsText(held))).toEqual(new Map([["c-001", ["Ann", "Béa « la juste »"]]]));
  expect(heldCountsText(new Map())).toBe("");
  expect(readHeldCounts("")).toEqual(new Map());
});

it("a cell that somebody typed into is no count", () => {
  for (const text of ["2", "two", "[]", '{"C-001":2}', '{"C-001":[2]}', "#REF!"]) expect(readHeldCounts(text)).toBeUndefined();
});
