import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { onSheet, placesOf } from "../../src/sheets/column-places.ts";
import { tableTemplate } from "../../src/sheets/table-template.ts";

const columns = [{ key: "who" }, { key: "marks", count: 25 }, { key: "sum" }] as const;

it("letters follow from the order of the columns, past Z and over several columns of one kind", () => {
  const at = placesOf<"who" | "marks" | "sum">(columns, 4);
  expect([at.letter("who"), at.heading("marks"), at.whole("sum"), at.below("marks", "sum"), at.number("sum"), at.width]).toEqual([
    "A",
    "B4:Z4",
    "AA4:AA",
    "B5:AA",
    27,
    27,
  ]);
});

it("a table with a last row ends there, except where formulas look at it", () => {
  const at = placesOf<"who" | "marks" | "sum">(columns, 1, 9);
  expect([at.below("who"), at.withHeading("who"), at.whole("who"), at.extent(), at.lines]).toEqual(["A2:A9", "A1:A9", "A1:A", "A1:AA9", 8]);
});

it("a reference to another sheet quotes its name", () => {
  expect(onSheet("Tom's", placesOf<"who" | "marks" | "sum">(columns, 1))("who", "sum")).toBe("'Tom''s'!A1:AA");
});

it("a column that nobody declared is refused by name", () => {
  expect(() => placesOf<string>(columns, 1).letter("weight")).toThrow('No column "weight" in this table.');
});

it("a column put between two others moves what points at them, and neighbours that want the same are told once", () => {
  const typed = { wrap: true, color: "#000000" };
  const before = [
    { key: "code", width: 10, look: typed },
    { key: "sum", width: 20, look: { ...typed, format: "0" }, formula: () => `=SUM(${at.whole("code")})` },
  ] as const;
  const after = [{ key: "new", width: 5, look: typed, note: () => "new" } as const, ...before];
  let at = placesOf<"new" | "code" | "sum">(before, 1);
  const table = (all: Parameters<typeof tableTemplate<"new" | "code" | "sum">>[0]) => {
    at = placesOf(all, 1);
    return tableTemplate(all, at, { new: "New", code: "Code" }, contentFor("en"), { interviews: "", candidates: "" });
  };
  expect(table(before).blocks).toEqual([{ at: "A1", rows: [["Code", "=SUM(A1:A)"]] }]);
  const moved = table(after);
  expect(moved.blocks).toEqual([{ at: "A1", rows: [["New", "Code", "=SUM(B1:B)"]] }]);
  expect(moved.looks.slice(1)).toEqual([
    ["A2:C", typed],
    ["C2:C", { format: "0" }],
  ]);
  expect([moved.widths, moved.notes]).toEqual([[5, 10, 20], [["A1", "new"]]]);
});
