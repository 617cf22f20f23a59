import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";

describe("ranges of a sheet", () => {
  const a1 = (notation: string) => script("").evaluate(`${start} return sheet.getRange(${JSON.stringify(notation)}).getA1Notation()`);

  it.each([
    ["B2:D5", "B2:D5"],
    ["$C$3", "C3"],
    ["c3", "C3"],
    ["D5:B2", "B2:D5"],
    ["5:7", "5:7"],
    ["7:5", "5:7"],
    ["D:F", "D:F"],
    ["A:A", "A:A"],
    ["A2:A", "A2:A"],
    ["B3:D", "B3:D"],
    ["Sheet1!E10:F12", "E10:F12"],
    ["'Sheet1'!A1", "A1"],
    ["R2C3", "C2"],
    ["R1C1:R2C3", "A1:C2"],
  ])("%s is the range %s", (notation, expected) => {
    expect(a1(notation)).toBe(expected);
  });

  it("an open notation reaches the last row and column of the sheet", () => {
    const { evaluate } = script("");
    const size = (notation: string) =>
      evaluate(`${start} const r = sheet.getRange("${notation}"); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]`);
    expect(size("A:A")).toEqual([1, 1, 1000, 1]);
    expect(size("A2:A")).toEqual([2, 1, 999, 1]);
    expect(size("B3:D")).toEqual([3, 2, 998, 3]);
    expect(size("2:5")).toEqual([2, 1, 4, 26]);
  });

  it("row, column and sizes count from 1", () => {
    const { evaluate } = script("");
    expect(
      evaluate(
        `${start} return [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5)].map((range) => range.getA1Notation())`,
      ),
    ).toEqual(["C2", "C2:C5", "C2:G5"]);
  });

  it.each([
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange(1, 20, 1, 10)", "The coordinates of the range are outside the dimensions of the sheet."],
    ['sheet.getRange("nonsense name")', "Range not found"],
    ['sheet.getRange("A1001")', "Range not found"],
    ['sheet.getRange("Nowhere!A1")', "Range not found"],
    ["sheet.getRange()", "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ['sheet.getRange("1", "2")', "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])("%s is refused", (call, message) => {
    expect(script("").errorOf(`${start} ${call}`)).toBe(`Exception: ${message}`);
  });

  it("getSheetValues and getRangeList read what getRange reads", () => {
    const { evaluate } = script("");
    evaluate(`${start} sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]])`);
    expect(evaluate(`${start} return sheet.getSheetValues(1, 1, 2, 2)`)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(evaluate(`${start} return sheet.getRangeList(["A1", "B2:C3"]).getRanges().map((range) => range.getA1Notation())`)).toEqual([
      "A1",
      "B2:C3",
    ]);
  });
});

describe("where the data ends", () => {
  it("an empty sheet has no last row, and its data range is A1", () => {
    const { evaluate } = script("");
    expect(
      evaluate(
        `${start} return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()]`,
      ),
    ).toEqual([0, 0, "A1", 1000, 26]);
  });

  it("values, formulas that show nothing and FALSE count", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("B2").setValue("x");
        const first = sheet.getDataRange().getA1Notation();
        sheet.getRange("C5").setValue('=IF(TRUE,"","")');
        const second = sheet.getDataRange().getA1Notation();
        sheet.getRange("A7").setValue(false);
        return [first, second, sheet.getLastRow(), sheet.getLastColumn()]`),
    ).toEqual(["A1:B2", "A1:C5", 7, 3]);
  });

  it("appended rows go below the last content and are read as typed", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.appendRow(["Name", "Points"]);
        sheet.appendRow(["Ada", "12"]).appendRow(["Sum", "=B2*2"]);
        return sheet.getDataRange().getValues()`),
    ).toEqual([
      ["Name", "Points"],
      ["Ada", 12],
      ["Sum", 24],
    ]);
  });

  it("a full sheet grows by an appended row", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.deleteRows(3, 998);
        sheet.getRange("A2").setValue("last");
        sheet.appendRow(["new"]);
        return [sheet.getMaxRows(), sheet.getRange("A3").getValue()]`),
    ).toEqual([3, "new"]);
  });
});

describe("clearing and sorting a sheet", () => {
  const filled = `${start} sheet.getRange("A1:B3").setValues([["Name", "Points"], ["b", 1], ["a", 2]]).setBackground("red"); sheet.getRange("A1").setNote("n");`;
  const look = `const cell = sheet.getRange("A1"); return [cell.getValue(), cell.getBackground(), cell.getNote()]`;

  it.each([
    ["sheet.clear()", ["", "#ffffff", "n"]],
    ["sheet.clear({ contentsOnly: true })", ["", "#ff0000", "n"]],
    ["sheet.clear({ formatOnly: true })", ["Name", "#ffffff", "n"]],
    ["sheet.clearContents()", ["", "#ff0000", "n"]],
    ["sheet.clearFormats()", ["Name", "#ffffff", "n"]],
    ["sheet.clearNotes()", ["Name", "#ff0000", ""]],
  ])("%s leaves %j in A1", (call, expected) => {
    expect(script("").evaluate(`${filled} ${call}; ${look}`)).toEqual(expected);
  });

  it("all rows but the frozen ones are sorted", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${filled}
        sheet.setFrozenRows(1);
        sheet.sort(1);
        const up = sheet.getRange("A1:A3").getValues().join();
        return [up, sheet.sort(2, true).getRange("A1:A3").getValues().join()]`),
    ).toEqual(["Name,a,b", "Name,b,a"]);
    expect(errorOf(`${start} sheet.sort(27)`)).toBe("Exception: Those columns are out of bounds.");
  });

  it("text is found in a sheet and in all sheets", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${filled}
        const other = ss.insertSheet("Other");
        other.getRange("C3").setValue("a name");
        return [sheet.createTextFinder("name").findAll().length, ss.createTextFinder("name").findAll().map((range) => range.getA1Notation())]`),
    ).toEqual([1, ["A1", "C3"]]);
  });
});

describe("rows and columns", () => {
  const column = "sheet.getRange('A1:A5').getValues().map(([value]) => value)";
  const fill = `${start} sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]);`;

  it("rows are inserted before and after", () => {
    const { evaluate } = script("");
    expect(evaluate(`${fill} sheet.insertRowBefore(2); return ${column}`)).toEqual(["a", "", "b", "c", "d"]);
    expect(evaluate(`${start} sheet.deleteRow(2); sheet.insertRowAfter(2); return [${column}, sheet.getMaxRows()]`)).toEqual([
      ["a", "b", "", "c", "d"],
      1001,
    ]);
    expect(
      evaluate(`${start} sheet.insertRows(1, 3); sheet.insertRowsAfter(1004, 2); sheet.insertRowsBefore(1, 1); return sheet.getMaxRows()`),
    ).toBe(1007);
  });

  it("columns are inserted and deleted", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
        sheet.insertColumnAfter(1).insertColumnsBefore(1, 2);
        sheet.insertColumns(1);
        sheet.deleteColumn(1);
        const wide = sheet.getRange("A1:F1").getValues()[0];
        sheet.deleteColumns(1, 2);
        return [wide, sheet.getRange("A1:D1").getValues()[0], sheet.getMaxColumns()]`),
    ).toEqual([["", "", 1, "", 2, 3], [1, "", 2, 3], 27]);
  });

  it("formulas follow deleted and inserted rows", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1:A3").setValues([[1], [2], ["=SUM(A1:A2)"]]);
        sheet.insertRowAfter(1);
        sheet.getRange("A2").setValue(10);
        return [sheet.getRange("A4").getValue(), sheet.getRange("A4").getFormula()]`),
    ).toEqual([13, "=SUM(A1:A3)"]);
  });

  it("rows move to the place that counted before the move", () => {
    const { evaluate } = script("");
    expect(evaluate(`${fill} sheet.moveRows(sheet.getRange("A1"), 4); return ${column}`)).toEqual(["b", "c", "a", "d", ""]);
    expect(evaluate(`${start} sheet.moveRows(sheet.getRange("A3:A4"), 1); return ${column}`)).toEqual(["a", "d", "b", "c", ""]);
    expect(evaluate(`${start} sheet.moveRows(sheet.getRange("A1"), 2); return ${column}`)).toEqual(["a", "d", "b", "c", ""]);
  });

  it("columns of a sheet that is not in front move too, and the front stays", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
        ss.insertSheet("Front");
        sheet.moveColumns(sheet.getRange("C1"), 1);
        return [sheet.getRange("A1:C1").getValues()[0], ss.getActiveSheet().getName()]`),
    ).toEqual([[3, 1, 2], "Front"]);
  });

  it.each([
    ["sheet.deleteRow(0)", "Those rows are out of bounds."],
    ["sheet.deleteRow(1001)", "Those rows are out of bounds."],
    ["sheet.deleteRows(999, 3)", "Those rows are out of bounds."],
    ["sheet.deleteColumn(27)", "Those columns are out of bounds."],
    ["sheet.insertRowAfter(1001)", "Those rows are out of bounds."],
    ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
    ["sheet.deleteColumns(1, 26)", "You can't delete all the columns on the sheet."],
    ["sheet.setFrozenRows(1); sheet.deleteRows(2, 999)", "Sorry, it is not possible to delete all non-frozen rows."],
    ["sheet.hideRows(1, 1000)", "You can't hide all the rows on the sheet."],
    ["sheet.setFrozenColumns(26)", "You can't freeze all visible columns on the sheet."],
  ])("%s is refused", (call, message) => {
    expect(script("").errorOf(`${start} ${call}`)).toBe(`Exception: ${message}`);
  });

  it("sizes start at Google's and keep what was set", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const before = [sheet.getRowHeight(1), sheet.getColumnWidth(1)];
        sheet.setRowHeight(1, 50).setColumnWidth(1, 200).setColumnWidths(2, 2, 96).setRowHeights(2, 2, 5).setRowHeightsForced(4, 1, 5);
        return [before, sheet.getRowHeight(1), sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getRowHeight(3), sheet.getRowHeight(4)]`),
    ).toEqual([[21, 100], 50, 200, 96, 21, 5]);
  });

  it("columns fit their contents on demand", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1").setValue("a heading that is far too long for the hundred pixels of a new column");
        sheet.autoResizeColumns(1, 1).autoResizeColumn(2).autoResizeRows(1, 2);
        return sheet.getColumnWidth(1) > 200`),
    ).toBe(true);
  });

  it("rows and columns are hidden and shown again", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.hideRows(2, 2);
        sheet.hideColumn(sheet.getRange("C:D"));
        const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)).concat(sheet.isColumnHiddenByUser(4));
        sheet.unhideRow(sheet.getRange("A2"));
        sheet.showRows(3);
        sheet.showColumns(3, 2);
        return [hidden, [2, 3].map((row) => sheet.isRowHiddenByUser(row)), sheet.isColumnHiddenByUser(3)]`),
    ).toEqual([[false, true, true, false, true], [false, false], false]);
  });

  it("rows and columns freeze and thaw", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.setFrozenRows(1);
        sheet.setFrozenColumns(2);
        const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
        sheet.setFrozenRows(0);
        return [frozen, [sheet.getFrozenRows(), sheet.getFrozenColumns()]]`),
    ).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });
});

describe("the tab of a sheet", () => {
  it("a sheet is renamed and keeps its id", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const id = sheet.getSheetId();
        sheet.setName("Plan");
        return [sheet.getName(), sheet.getSheetName(), ss.getSheetByName("Plan").getSheetId() === id, ss.getSheetByName("Sheet1")]`),
    ).toEqual(["Plan", "Plan", true, null]);
  });

  it("a name that another sheet has is refused, whatever its capitals", () => {
    const { errorOf } = script("");
    expect(errorOf(`${start} ss.insertSheet("Plan"); sheet.setName("PLAN")`)).toBe(
      'Exception: A sheet with the name "PLAN" already exists. Please enter another name.',
    );
    expect(errorOf(`${start} sheet.setName("")`)).toBe("Exception: The sheet name cannot be empty.");
  });

  it("names may have characters that Excel forbids, in formulas too", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Q1/Q2 [draft]?");
        other.getRange("A1").setValue(7);
        sheet.getRange("A1").setFormula("='Q1/Q2 [draft]?'!A1*2");
        const before = sheet.getRange("A1").getValue();
        other.setName("1/15/2024");
        return [before, sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue(), ss.getRange("'1/15/2024'!A1").getValue()]`),
    ).toEqual([14, "='1/15/2024'!A1*2", 14, 7]);
  });

  it("such names survive a reload", () => {
    const first = script("");
    first.evaluate(`${start} sheet.setName("2024/25")`);
    const again = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(first.workbook.save()))) });
    expect(again.evaluate(`${start} return sheet.getName()`)).toBe("2024/25");
  });

  it("a sheet is hidden and shown, but never the last visible one", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(
        `${start} ss.insertSheet("Other"); sheet.hideSheet(); const hidden = sheet.isSheetHidden(); sheet.showSheet(); return [hidden, sheet.isSheetHidden()]`,
      ),
    ).toEqual([true, false]);
    expect(errorOf("const [a, b] = SpreadsheetApp.getActive().getSheets(); a.hideSheet(); b.hideSheet()")).toBe(
      "Exception: You can't hide all the sheets in a document.",
    );
  });

  it("tab colour and gridlines", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${start}
        const before = [sheet.getTabColor(), sheet.hasHiddenGridlines()];
        sheet.setTabColor("red").setHiddenGridlines(true);
        const set = [sheet.getTabColor(), sheet.hasHiddenGridlines()];
        return [before, set, sheet.setTabColor(null).getTabColor()]`),
    ).toEqual([[null, false], ["#ff0000", true], null]);
    expect(errorOf(`${start} sheet.setTabColor("no colour")`)).toMatch(/olor/);
  });

  it("a copy goes to the end under Google's name for copies", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1").setValue("kept");
        ss.insertSheet("Last");
        const copy = sheet.copyTo(ss);
        const again = sheet.copyTo(ss);
        return [copy.getRange("A1").getValue(), copy.getIndex(), copy.getName(), again.getName(), ss.getActiveSheet().getName()]`),
    ).toEqual(["kept", 3, "Copy of Sheet1", "Copy of Sheet1 1", "Last"]);
  });

  it("a deleted sheet is not found any more", () => {
    expect(script("").errorOf(`${start} const other = ss.insertSheet("Gone"); ss.deleteSheet(other); other.getRange("A1")`)).toMatch(
      /^Exception: Sheet \d+ not found$/,
    );
  });

  it("a plain sheet has no form, no drawing and reads from left to right", () => {
    expect(
      script("").evaluate(`${start} return [sheet.getFormUrl(), sheet.getDrawings(), sheet.isRightToLeft(), sheet.getType()]`),
    ).toEqual([null, [], false, "GRID"]);
  });

  it("what is not there says so", () => {
    expect(script("").errorOf(`${start} sheet.setRightToLeft(true)`)).toBe("Exception: not emulated: Sheet.setRightToLeft");
    expect(script("").errorOf(`${start} sheet.getSlicers()`)).toBe("Exception: not emulated: Sheet.getSlicers");
  });
});
