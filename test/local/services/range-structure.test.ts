import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = `const sheet = SpreadsheetApp.getActiveSheet();
  const values = (a1) => sheet.getRange(a1).getValues();
  const fill = (a1) => { const r = sheet.getRange(a1); r.setValues(Array.from({ length: r.getNumRows() }, (_, y) => Array.from({ length: r.getNumColumns() }, (_, x) => r.getCell(y + 1, x + 1).getA1Notation()))) };`;

describe("clearing", () => {
  const setUp = `${sheet} const r = sheet.getRange("A1").setValue("x").setBackground("red").setNote("n");
    r.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(true).build());
    const state = () => [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null];`;

  it.each([
    ["clear()", ["", "#ffffff", "n", true]],
    ["clear({ contentsOnly: true })", ["", "#ff0000", "n", true]],
    ["clear({ formatOnly: true })", ["x", "#ffffff", "n", true]],
    ["clear({ commentsOnly: true })", ["x", "#ff0000", "", true]],
    ["clear({ validationsOnly: true })", ["x", "#ff0000", "n", false]],
    ["clearContent()", ["", "#ff0000", "n", true]],
    ["clearFormat()", ["x", "#ffffff", "n", true]],
    ["clearNote()", ["x", "#ff0000", "", true]],
    ["clearDataValidations()", ["x", "#ff0000", "n", false]],
  ])("%s takes away what it names", (call, left) => {
    expect(script("").evaluate(`${setUp} r.${call}; return state()`)).toEqual(left);
  });
});

describe("merging", () => {
  it("keeps the first value; the range knows its merges", () => {
    expect(
      script("").evaluate(`${sheet} fill("A1:C3"); sheet.getRange("A1:B2").merge();
        return [values("A1:C2"), sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C3").isPartOfMerge(), sheet.getRange("A1:C3").getMergedRanges().map((r) => r.getA1Notation())]`),
    ).toEqual([
      [
        ["A1", "", "C1"],
        ["", "", "C2"],
      ],
      true,
      false,
      ["A1:B2"],
    ]);
  });

  it("across and vertically makes one merge per row or column", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRange("A1:B2").mergeAcross(); sheet.getRange("D1:E2").mergeVertically();
        return sheet.getRange("A1:E2").getMergedRanges().map((r) => r.getA1Notation()).sort()`),
    ).toEqual(["A1:B1", "A2:B2", "D1:D2", "E1:E2"]);
  });

  it("a merge that is only partly in the range is refused in Google's words", () => {
    const { evaluate, errorOf } = script("");
    evaluate(`${sheet} sheet.getRange("A1:B2").merge()`);
    const words = "Exception: You must select all cells in a merged range to merge or unmerge them.";
    expect(errorOf(`${sheet} sheet.getRange("B2:C3").merge()`)).toBe(words);
    expect(errorOf(`${sheet} sheet.getRange("A1").breakApart()`)).toBe(words);
    expect(evaluate(`${sheet} sheet.getRange("A1:C3").breakApart(); return sheet.getRange("A1").isPartOfMerge()`)).toBe(false);
  });
});

describe("moving cells", () => {
  it("moves values, formats and notes; references follow; the source is empty", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} sheet.getRange("A1:B1").setValues([[2, "=A1*2"]]).setFontWeight("bold").setNote("n"); sheet.getRange("D1").setFormula("=SUM(A1:B1)");
        sheet.getRange("A1:B1").moveTo(sheet.getRange("A5"));
        const moved = sheet.getRange("A5:B5"), old = sheet.getRange("A1");
        return [moved.getValues()[0], moved.getFormulas()[0][1], moved.getNote(), moved.getFontWeight(), sheet.getRange("D1").getFormula(), sheet.getRange("D1").getValue(), old.getValue(), old.getFontWeight(), old.getNote()]`),
    ).toEqual([[2, 4], "=A5*2", "n", "bold", "=SUM(A5:B5)", 6, "", "normal", ""]);
  });

  it("to a place that overlaps, and to another sheet", () => {
    expect(
      script("").evaluate(`${sheet} fill("A1:B2"); sheet.getRange("A1:B2").moveTo(sheet.getRange("B1"));
        const overlapped = values("A1:C2");
        const other = SpreadsheetApp.getActive().insertSheet("Other");
        sheet.getRange("E1").setFormula("=B1"); sheet.getRange("B1").moveTo(other.getRange("C3"));
        return [overlapped, other.getRange("C3").getValue(), sheet.getRange("E1").getFormula()]`),
    ).toEqual([
      [
        ["", "A1", "B1"],
        ["", "A2", "B2"],
      ],
      "A1",
      "=Other!C3",
    ]);
  });

  it("deleted cells close up to the left or upwards", () => {
    expect(
      script("").evaluate(`${sheet} const { COLUMNS, ROWS } = SpreadsheetApp.Dimension;
        fill("A1:D3"); sheet.getRange("B2:C2").deleteCells(COLUMNS); const left = values("A1:D3");
        fill("A1:D3"); sheet.getRange("B1:C1").deleteCells(ROWS); return [left, values("A1:D3")]`),
    ).toEqual([
      [
        ["A1", "B1", "C1", "D1"],
        ["A2", "D2", "", ""],
        ["A3", "B3", "C3", "D3"],
      ],
      [
        ["A1", "B2", "C2", "D1"],
        ["A2", "B3", "C3", "D2"],
        ["A3", "", "", "D3"],
      ],
    ]);
  });

  it("inserted cells make room, and references follow what moved", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} fill("A1:B3"); sheet.getRange("D1").setFormula("=B2"); sheet.getRange("B2").insertCells(SpreadsheetApp.Dimension.ROWS);
        const down = values("A1:B4"); const reference = sheet.getRange("D1").getFormula();
        sheet.getRange("A1").insertCells(SpreadsheetApp.Dimension.COLUMNS); return [down, reference, values("A1:C1")]`),
    ).toEqual([
      [
        ["A1", "B1"],
        ["A2", ""],
        ["A3", "B2"],
        ["", "B3"],
      ],
      "=B3",
      [["", "A1", "B1"]],
    ]);
  });
});
