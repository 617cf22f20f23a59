import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("where a range is", () => {
  it("rows, columns and sizes count from 1", () => {
    expect(
      script("").evaluate(
        `${sheet} const r = sheet.getRange("C11:Z20"); return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(), r.getRowIndex(), r.getGridId()]`,
      ),
    ).toEqual(["C11:Z20", 11, 3, 20, 26, 10, 24, 10, 24, 11, 0]);
  });

  it("open notations reach the edge of the sheet and say so", () => {
    expect(
      script("").evaluate(
        `${sheet} return ["A:A", "2:3", "A2:A", "A1"].map((notation) => { const r = sheet.getRange(notation); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns(), r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()] })`,
      ),
    ).toEqual([
      ["A:A", 1000, 1, false, false, true, true],
      ["2:3", 2, 26, true, true, false, false],
      ["A2:A", 999, 1, true, false, true, true],
      ["A1", 1, 1, true, true, true, true],
    ]);
  });

  it("offset moves and resizes; a cell is counted within its range", () => {
    expect(
      script("").evaluate(
        `${sheet} const r = sheet.getRange("B2:C4"); return [r.offset(1, 2), r.offset(0, 0, 1), r.offset(0, 1, 2, 2), r.getCell(2, 1)].map((each) => each.getA1Notation())`,
      ),
    ).toEqual(["D3:E5", "B2:C2", "C2:D3", "B3"]);
  });

  it("what lies outside is refused in Google's words", () => {
    const { errorOf } = script("");
    const outside = "Exception: The coordinates of the range are outside the dimensions of the sheet.";
    expect(errorOf(`${sheet} sheet.getRange("A1").offset(-1, 0)`)).toBe(outside);
    expect(errorOf(`${sheet} sheet.getRange("A1").offset(1000, 0)`)).toBe(outside);
    expect(errorOf(`${sheet} sheet.getRange("A1").offset(0, 0, 0)`)).toBe("Exception: The number of rows in the range must be at least 1.");
    expect(errorOf(`${sheet} sheet.getRange("A1:B2").getCell(3, 1)`)).toBe("Exception: Cell reference out of range");
  });

  it("the data region grows to empty rows and columns, or in one dimension", () => {
    expect(
      script("").evaluate(`${sheet}
        sheet.getRange("B2:D4").setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        sheet.getRange("F6:G7").setValues([[1, 2], [3, 4]]);
        const rows = SpreadsheetApp.Dimension.ROWS, columns = SpreadsheetApp.Dimension.COLUMNS;
        return [...["C3", "A1", "B1", "E3", "F6"].map((a1) => sheet.getRange(a1).getDataRegion()), sheet.getRange("C3").getDataRegion(rows), sheet.getRange("F7").getDataRegion(columns)].map((r) => r.getA1Notation())`),
    ).toEqual(["B2:D4", "A1", "B1:D4", "B2:E4", "F6:G7", "C2:C4", "F7:G7"]);
  });

  it("the next data cell is where Ctrl and an arrow key lead", () => {
    expect(
      script("").evaluate(`${sheet}
        sheet.getRange("B2").setValue("x"); sheet.getRange("B5").setValue("y"); sheet.getRange("D2:D4").setValues([[1], [2], [3]]);
        const { DOWN, UP, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
        return [["B1", DOWN], ["B2", DOWN], ["D2", DOWN], ["B5", DOWN], ["D4", UP], ["B2", UP], ["B2", NEXT], ["D2", NEXT], ["D2", PREVIOUS], ["A1", PREVIOUS]]
          .map(([a1, direction]) => sheet.getRange(a1).getNextDataCell(direction).getA1Notation())`),
    ).toEqual(["B2", "B5", "D4", "B1000", "D2", "B1", "D2", "Z2", "B2", "A1"]);
  });

  it("activating selects", () => {
    expect(
      script("").evaluate(
        `${sheet} sheet.getRange("B2:C3").activate(); const range = sheet.getActiveRange().getA1Notation(); sheet.getRange("C3").activateAsCurrentCell(); return [range, sheet.getCurrentCell().getA1Notation()]`,
      ),
    ).toEqual(["B2:C3", "C3"]);
  });

  it("a range is blank until something is in it", () => {
    expect(
      script("").evaluate(
        `${sheet} const before = sheet.getRange("A1:B2").isBlank(); sheet.getRange("B2").setValue(0); return [before, sheet.getRange("A1:B2").isBlank(), sheet.getRange("A1").isBlank()]`,
      ),
    ).toEqual([true, false, true]);
  });
});
