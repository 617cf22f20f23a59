import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";

describe("the selection", () => {
  it("it starts at A1 and follows the script", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const before = ss.getActiveRange().getA1Notation();
        sheet.setActiveRange(sheet.getRange("B2:C4"));
        const selection = SpreadsheetApp.getSelection();
        return [before, ss.getActiveRange().getA1Notation(), selection.getCurrentCell().getA1Notation(),
          sheet.getActiveCell().getA1Notation(), selection.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getNumRows()]`),
    ).toEqual(["A1", "B2:C4", "B2", "B2", "Sheet1", 3]);
  });

  it("a range of another sheet brings that sheet to the front", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Other");
        ss.setActiveSheet(sheet);
        other.setActiveSelection("C3");
        return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), sheet.activate().getName(), ss.getActiveRange().getA1Notation()]`),
    ).toEqual(["Other", "C3", "Sheet1", "A1"]);
  });

  it("inside the selection only the current cell moves", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.setActiveRange(sheet.getRange("B2:D4"));
        sheet.setCurrentCell(sheet.getRange("C3"));
        const inside = [ss.getCurrentCell().getA1Notation(), ss.getActiveRange().getA1Notation()];
        SpreadsheetApp.setCurrentCell(sheet.getRange("F9"));
        return [inside, ss.getCurrentCell().getA1Notation(), ss.getActiveRange().getA1Notation()]`),
    ).toEqual([["C3", "B2:D4"], "F9", "F9"]);
  });

  it("several ranges are selected together", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.setActiveRangeList(sheet.getRangeList(["A1:B2", "D4:E5"]));
        return [sheet.getActiveRangeList().getRanges().map((range) => range.getA1Notation()), ss.getActiveRange().getA1Notation()]`),
    ).toEqual([["A1:B2", "D4:E5"], "D4:E5"]);
  });

  it("the selection of one execution is there for the next", () => {
    const { evaluate } = script("");
    evaluate(`${start} sheet.getRange("D7").activate()`);
    expect(evaluate(`${start} return ss.getActiveRange().getRow()`)).toBe(7);
  });
});
