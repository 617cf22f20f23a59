import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";
const arbitrary =
  "Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

describe("developer metadata", () => {
  it("it is pinned to the spreadsheet, a sheet, a row or a column", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.addDeveloperMetadata("file", "1");
        sheet.addDeveloperMetadata("tab");
        sheet.getRange("8:8").addDeveloperMetadata("line", "3", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.getRange("G:G").addDeveloperMetadata("column", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        return [ss, sheet, sheet.getRange("8:8"), sheet.getRange(1, 7, 1000)].map((place) => place.getDeveloperMetadata().map((each) =>
          [each.getKey(), each.getValue(), each.getVisibility(), each.getLocation().getLocationType()]))`),
    ).toEqual([
      [["file", "1", "DOCUMENT", "SPREADSHEET"]],
      [["tab", null, "DOCUMENT", "SHEET"]],
      [["line", "3", "PROJECT", "ROW"]],
      [["column", null, "PROJECT", "COLUMN"]],
    ]);
  });

  it.each(["B2:D4", "B6:D6", "F2:F5", "A1", "2:3"])("the range %s takes none", (notation) => {
    expect(script("").errorOf(`${start} sheet.getRange("${notation}").addDeveloperMetadata("key", "value")`)).toBe(arbitrary);
  });

  it("it follows its row and column, and goes with them", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("C:C").addDeveloperMetadata("column");
        sheet.getRange("5:5").addDeveloperMetadata("row");
        sheet.insertColumnsBefore(1, 2);
        sheet.deleteRow(1);
        const [column] = ss.createDeveloperMetadataFinder().withKey("column").find();
        const [row] = ss.createDeveloperMetadataFinder().withKey("row").find();
        const places = [column.getLocation().getColumn().getA1Notation(), row.getLocation().getRow().getA1Notation(), column.getLocation().getRow()];
        sheet.deleteColumn(5);
        return [places, ss.createDeveloperMetadataFinder().find().map((each) => each.getKey())]`),
    ).toEqual([["E:E", "4:4", null], ["row"]]);
  });

  it("a moved row takes its metadata along", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("2:2").addDeveloperMetadata("row");
        sheet.moveRows(sheet.getRange("A2"), 6);
        return ss.createDeveloperMetadataFinder().find()[0].getLocation().getRow().getA1Notation()`),
    ).toBe("5:5");
  });

  it("a cell on a pinned row has none of its own", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start} sheet.getRange("8:8").addDeveloperMetadata("line"); return sheet.getRange("C8").getDeveloperMetadata()`),
    ).toEqual([]);
  });

  it("finders take every condition together and look where they were made", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Other");
        ss.addDeveloperMetadata("kit", "file");
        sheet.addDeveloperMetadata("kit", "tab");
        sheet.getRange("3:3").addDeveloperMetadata("kit", "row");
        other.getRange("B:B").addDeveloperMetadata("kit", "column");
        const values = (finder) => finder.find().map((each) => each.getValue());
        const id = sheet.getDeveloperMetadata()[0].getId();
        return [
          values(ss.createDeveloperMetadataFinder().withKey("kit")),
          values(sheet.createDeveloperMetadataFinder()),
          values(sheet.getRange("1:5").createDeveloperMetadataFinder()),
          values(sheet.getRange("A1:D5").createDeveloperMetadataFinder()),
          values(sheet.getRange("A3").createDeveloperMetadataFinder().onIntersectingLocations()),
          values(ss.createDeveloperMetadataFinder().withKey("kit").withValue("tab")),
          values(ss.createDeveloperMetadataFinder().withId(id)),
          values(ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)),
          values(ss.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)),
          values(ss.createDeveloperMetadataFinder().withKey("nothing"))]`),
    ).toEqual([
      ["file", "tab", "row", "column"],
      ["tab", "row"],
      ["row"],
      [],
      ["file", "tab", "row"],
      ["tab"],
      ["tab"],
      ["column"],
      [],
      [],
    ]);
  });

  it("it is changed, moved and removed, and keeps its id", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Other");
        sheet.addDeveloperMetadata("a", "1");
        const [meta] = sheet.getDeveloperMetadata();
        const id = meta.getId();
        meta.setKey("b").setValue("2").setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        const places = [
          meta.moveToColumn(sheet.getRange("J:J")).getLocation().getColumn().getA1Notation(),
          meta.moveToRow(sheet.getRange("9:9")).getLocation().getRow().getA1Notation(),
          meta.moveToSheet(other).getLocation().getSheet().getName(),
          meta.moveToSpreadsheet().getLocation().getSpreadsheet().getId() === ss.getId()];
        const [found] = ss.getDeveloperMetadata();
        const kept = [found.getId() === id, found.getKey(), found.getValue(), found.getVisibility()];
        meta.remove();
        return [places, kept, ss.getDeveloperMetadata().length]`),
    ).toEqual([["J:J", "9:9", "Other", true], [true, "b", "2", "PROJECT"], 0]);
    expect(
      errorOf(`${start} sheet.addDeveloperMetadata("a"); const [meta] = sheet.getDeveloperMetadata(); meta.remove(); meta.getKey()`),
    ).toMatch(/^Exception: No developer metadata with ID \d+\.$/);
    expect(errorOf(`${start} sheet.addDeveloperMetadata("a"); sheet.getDeveloperMetadata()[0].moveToRow(sheet.getRange("B:B"))`)).toBe(
      arbitrary,
    );
  });

  it("a copied sheet has copies with ids of their own; the spreadsheet's stay one", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.addDeveloperMetadata("file");
        sheet.addDeveloperMetadata("tab");
        sheet.copyTo(ss);
        const found = ss.createDeveloperMetadataFinder().find();
        return [found.map((each) => each.getKey()), new Set(found.map((each) => each.getId())).size]`),
    ).toEqual([["file", "tab", "tab"], 3]);
  });

  it("the spreadsheet's own outlives the sheets and a reload", () => {
    const first = script("");
    first.evaluate(`${start} ss.addDeveloperMetadata("file", "kept"); ss.insertSheet("New"); ss.deleteSheet(sheet)`);
    const state = JSON.parse(JSON.stringify(first.workbook.save()));
    const again = script("", { workbook: Workbook.load(state) });
    expect(again.evaluate("return SpreadsheetApp.getActive().getDeveloperMetadata().map((each) => each.getValue())")).toEqual(["kept"]);
  });
});
