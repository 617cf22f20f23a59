import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = `const sheet = SpreadsheetApp.getActiveSheet();
  const values = (a1) => sheet.getRange(a1).getValues();
  const source = sheet.getRange("A1:B2").setValues([[1, "=A1+1"], [2, "=A2+1"]]).setBackground("red").setNote("n");`;

describe("copying", () => {
  it("takes values, relative formulas, formats and notes, as often as it fits", () => {
    expect(
      script("").evaluate(`${sheet} source.copyTo(sheet.getRange("D1:H4"));
        return [values("D1:H4"), sheet.getRange("G4").getFormula(), sheet.getRange("G4").getBackground(), sheet.getRange("G4").getNote(), sheet.getRange("H1").getBackground()]`),
    ).toEqual([
      [
        [1, 2, 1, 2, ""],
        [2, 3, 2, 3, ""],
        [1, 2, 1, 2, ""],
        [2, 3, 2, 3, ""],
      ],
      "=F4+1",
      "#ff0000",
      "n",
      "#ffffff",
    ]);
  });

  it("a smaller target takes the whole source", () => {
    expect(script("").evaluate(`${sheet} source.copyTo(sheet.getRange("D1")); return values("D1:E2")`)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("contents only are values without formulas, formats only leave the values", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} source.copyTo(sheet.getRange("D1"), { contentsOnly: true }); sheet.getRange("G1").setValue("kept"); source.copyTo(sheet.getRange("G1"), { formatOnly: true });
        return [values("D1:E2"), sheet.getRange("E1").getFormula(), sheet.getRange("D1").getBackground(), values("G1:H1"), sheet.getRange("G1").getBackground()]`),
    ).toEqual([
      [
        [1, 2],
        [2, 3],
      ],
      "",
      "#ffffff",
      [["kept", ""]],
      "#ff0000",
    ]);
  });

  it("by the kinds of pasting, transposed too", () => {
    expect(
      script("").evaluate(`${sheet} const T = SpreadsheetApp.CopyPasteType;
        source.copyTo(sheet.getRange("D1"), T.PASTE_VALUES, true);
        source.copyTo(sheet.getRange("G1"), T.PASTE_FORMULA, false);
        source.copyTo(sheet.getRange("J1"), T.PASTE_FORMAT, false);
        return [values("D1:E2"), sheet.getRange("G1:H1").getFormulas(), sheet.getRange("G1").getBackground(), values("J1:K1"), sheet.getRange("J1").getBackground()]`),
    ).toEqual([
      [
        [1, 2],
        [2, 3],
      ],
      [["", "=G1+1"]],
      "#ffffff",
      [["", ""]],
      "#ff0000",
    ]);
  });

  it("validations and merges come along", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} sheet.getRange("A5").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"]).build()); sheet.getRange("A6:B6").merge();
        sheet.getRange("A5:B6").copyTo(sheet.getRange("D5"));
        return [sheet.getRange("D5").getDataValidation().getCriteriaType().toString(), sheet.getRange("E5").getDataValidation(), sheet.getRange("D6:E6").getMergedRanges().map((r) => r.getA1Notation())]`),
    ).toEqual(["VALUE_IN_LIST", null, ["D6:E6"]]);
  });

  it("an empty source empties the target", () => {
    expect(
      script("").evaluate(
        `${sheet} sheet.getRange("Y1:Z2").copyTo(source); return [values("A1:B2"), source.getBackground(), source.getNote()]`,
      ),
    ).toEqual([
      [
        ["", ""],
        ["", ""],
      ],
      "#ffffff",
      "",
    ]);
  });

  it("values and formats to a place by its numbers", () => {
    expect(
      script("").evaluate(`${sheet} source.copyValuesToRange(sheet, 4, 5, 1, 2); source.copyFormatToRange(sheet.getSheetId(), 7, 8, 1, 2);
        return [values("D1:E2"), sheet.getRange("D1").getBackground(), values("G1"), sheet.getRange("G1").getBackground()]`),
    ).toEqual([
      [
        [1, 2],
        [2, 3],
      ],
      "#ffffff",
      [[""]],
      "#ff0000",
    ]);
  });

  it("what it cannot copy or place is refused", () => {
    const { errorOf } = script("");
    expect(errorOf(`${sheet} source.copyTo(sheet.getRange("D1"), SpreadsheetApp.CopyPasteType.PASTE_CONDITIONAL_FORMATTING, false)`)).toBe(
      "Exception: not emulated: Range.copyTo with CopyPasteType.PASTE_CONDITIONAL_FORMATTING",
    );
    expect(errorOf(`${sheet} source.copyTo(sheet.getRange("Z1"))`)).toMatch(/outside the dimensions of the sheet/);
    expect(errorOf(`${sheet} source.copyTo("D1")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });
});

describe("filling", () => {
  const DEFAULT = "SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES";
  it.each([
    ["[[1], [2]]", [1, 2, 3, 4, 5]],
    ["[[10], [8]]", [10, 8, 6, 4, 2]],
    ['[["Mon"], ["Tue"]]', ["Mon", "Tue", "Wed", "Thu", "Fri"]],
    ['[["January"], ["February"]]', ["January", "February", "March", "April", "May"]],
    ['[["Week 1"], ["Week 2"]]', ["Week 1", "Week 2", "Week 3", "Week 4", "Week 5"]],
    ['[["a"], ["b"]]', ["a", "b", "a", "b", "a"]],
  ])("%s goes on", (start, all) => {
    expect(
      script("").evaluate(
        `const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:A2").setValues(${start}).autoFill(sheet.getRange("A1:A5"), ${DEFAULT}); return sheet.getRange("A1:A5").getValues().flat()`,
      ),
    ).toEqual(all);
  });

  it("to the left, with formulas, and as far as the neighbour", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("E1:F1").setValues([[6, 4]]).autoFill(sheet.getRange("C1:F1"), ${DEFAULT});
        sheet.getRange("A3:A6").setValues([[1], [2], [3], [4]]); sheet.getRange("B3").setFormula("=A3*10").autoFillToNeighbor(${DEFAULT});
        return [sheet.getRange("C1:F1").getValues()[0], sheet.getRange("B3:B7").getValues().flat()]`),
    ).toEqual([
      [10, 8, 6, 4],
      [10, 20, 30, 40, ""],
    ]);
  });

  it("in two directions or elsewhere is refused", () => {
    const { errorOf } = script("");
    const at = (a1: string) =>
      `const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:A2").autoFill(sheet.getRange("${a1}"), ${DEFAULT})`;
    expect(errorOf(at("C1:C5"))).toMatch(/destination range must contain the source range/);
    expect(errorOf(at("A1:B5"))).toBe("Exception: AutoFill destination range must extend the source range in only one direction.");
  });
});
