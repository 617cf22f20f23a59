import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = `const sheet = SpreadsheetApp.getActiveSheet();
  const values = (a1) => sheet.getRange(a1).getValues();
  const column = (a1) => values(a1).flat();`;

describe("sorting", () => {
  it("numbers come before texts before truths, empty cells last in either direction", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1:A6").setValues([["b"], [true], [10], [""], ["A"], [2]]);
        return [r.sort(1).getValues().flat(), r.sort({ column: 1, ascending: false }).getValues().flat()]`),
    ).toEqual([
      [2, 10, "A", "b", true, ""],
      [true, "b", "A", 10, 2, ""],
    ]);
  });

  it("by several columns of the sheet, equal rows in their old order", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("B2:D5").setValues([["x", 2, 1], ["y", 1, 2], ["x", 1, 3], ["y", 2, 4]]);
        return r.sort([{ column: 2, ascending: false }, 3]).getValues()`),
    ).toEqual([
      ["y", 1, 2],
      ["y", 2, 4],
      ["x", 1, 3],
      ["x", 2, 1],
    ]);
  });

  it("rows keep their formulas, formats and notes", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} sheet.getRange("A1:B2").setValues([[2, "=A1*10"], [1, "=A2*10"]]); sheet.getRange("A1").setBackground("red").setNote("two");
        sheet.getRange("A1:B2").sort(1);
        return [values("A1:B2"), sheet.getRange("B2").getFormula(), sheet.getRange("A2").getBackground(), sheet.getRange("A2").getNote(), sheet.getRange("A1").getNote()]`),
    ).toEqual([
      [
        [1, 10],
        [2, 20],
      ],
      "=A2*10",
      "#ff0000",
      "two",
      "",
    ]);
  });

  it("dates sort as days", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("A1:A3").setValues([["1/5/2025"], ["12/1/2024"], ["1/5/2024"]]).sort(1).getDisplayValues().flat()`,
      ),
    ).toEqual(["1/5/2024", "12/1/2024", "1/5/2025"]);
  });

  it("a column outside the range and a specification that is none are refused", () => {
    const { errorOf } = script("");
    expect(errorOf(`${sheet} sheet.getRange("B1:C2").sort(1)`)).toMatch(/^Exception: /);
    expect(errorOf(`${sheet} sheet.getRange("B1:C2").sort("B")`)).toMatch(/^Exception: /);
  });

  it("merged cells can be neither sorted nor shuffled", () => {
    const prepared = `${sheet} const r = sheet.getRange("A1:B3"); sheet.getRange("A1:B1").merge();`;
    const refusal = "You can't perform this action on merged cells. Unmerge the cells and try again.";
    expect(script("").errorOf(`${prepared} r.sort(1)`)).toContain(refusal);
    expect(script("").errorOf(`${prepared} r.randomize()`)).toContain(refusal);
  });

  it("a random order keeps the rows whole", () => {
    const sorted = script("").evaluate(`${sheet} const rows = Array.from({ length: 20 }, (_, n) => [n, "row " + n]);
      return sheet.getRange("A1:B20").setValues(rows).randomize().sort(1).getValues()`);
    expect(sorted).toEqual(Array.from({ length: 20 }, (_, n) => [n, `row ${n}`]));
  });
});

describe("cleaning up", () => {
  it("duplicates go, whatever their case, and the rest closes up", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1:B4").setValues([["foo", 1], ["bar", 2], ["FOO", 1], ["foo", 2]]);
        return [r.removeDuplicates().getA1Notation(), values("A1:B4")]`),
    ).toEqual([
      "A1:B3",
      [
        ["foo", 1],
        ["bar", 2],
        ["foo", 2],
        ["", ""],
      ],
    ]);
  });

  it("duplicates in some columns only", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("C1:D3").setValues([["a", 1], ["b", 1], ["c", 2]]).removeDuplicates([4]).getValues()`,
      ),
    ).toEqual([
      ["a", 1],
      ["c", 2],
    ]);
  });

  it("spaces are trimmed, and text stays text", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("A1:A4").setValues([[" a "], ["two  middle"], ["   =SUM(1,2)"], ["' 12 "]]).trimWhitespace().getValues().flat()`,
      ),
    ).toEqual(["a", "two middle", "=SUM(1,2)", "12"]);
  });

  it("text is split by the mark it has, by a given one, by a named one", () => {
    expect(
      script("").evaluate(`${sheet} const split = (a1, texts, ...by) => { sheet.getRange(a1).setValues(texts).splitTextToColumns(...by) };
        split("A1:A2", [["a,b,5"], ["c"]]); split("A4:A4", [["a|b"]], "|"); split("A5:A5", [["a b"]], SpreadsheetApp.TextToColumnsDelimiter.SPACE);
        return values("A1:C5")`),
    ).toEqual([
      ["a", "b", 5],
      ["c", "", ""],
      ["", "", ""],
      ["a", "b", ""],
      ["a", "b", ""],
    ]);
  });
});

describe("checkboxes", () => {
  it("are FALSE at first, keep TRUE, and are ticked and unticked", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1:A3").setValues([[true], ["text"], [""]]).insertCheckboxes();
        const first = column("A1:A3");
        return [first, r.isChecked(), r.check().isChecked(), r.uncheck().isChecked(), sheet.getRange("B1").isChecked(), r.getDataValidation().getCriteriaType().toString()]`),
    ).toEqual([[true, false, false], null, true, false, null, "CHECKBOX"]);
  });

  it("with values of their own", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1").insertCheckboxes("yes", "no");
        return [r.getValue(), r.check().getValue(), r.isChecked()]`),
    ).toEqual(["no", "yes", true]);
  });

  it("removing them empties their cells and leaves other cells alone", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRange("A1").insertCheckboxes(); sheet.getRange("A2").setValue(true);
        sheet.getRange("A1:A2").removeCheckboxes(); return [column("A1:A2"), sheet.getRange("A1").getDataValidation()]`),
    ).toEqual([["", true], null]);
  });
});

describe("lists of ranges", () => {
  it("change alike", () => {
    expect(
      script("").evaluate(`${sheet} const list = sheet.getRangeList(["A1:A2", "C3"]);
        list.setValue("x").setBackground("red").setFontWeight("bold").setNote("n").setNumberFormat("@");
        const state = () => list.getRanges().map((r) => [r.getA1Notation(), r.getValue(), r.getBackground(), r.getFontWeight(), r.getNote()]);
        const before = state(); list.clearContent().clearFormat().clearNote(); return [before, state()]`),
    ).toEqual([
      [
        ["A1:A2", "x", "#ff0000", "bold", "n"],
        ["C3", "x", "#ff0000", "bold", "n"],
      ],
      [
        ["A1:A2", "", "#ffffff", "normal", ""],
        ["C3", "", "#ffffff", "normal", ""],
      ],
    ]);
  });

  it("one formula by rows and columns is relative to each cell", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRangeList(["B2", "C3:C4"]).setFormulaR1C1("=R[-1]C&R1C1");
        return sheet.getRange("B2:C4").getFormulas()`),
    ).toEqual([
      ["=B1&$A$1", ""],
      ["", "=C2&$A$1"],
      ["", "=C3&$A$1"],
    ]);
  });
});
