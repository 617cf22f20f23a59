import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";

describe("named ranges", () => {
  it("a name finds its range, in formulas too", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1:A2").setValues([[2], [3]]);
        ss.setNamedRange("Weights", sheet.getRange("A1:A2"));
        sheet.getRange("B1").setFormula("=SUM(Weights)");
        return [ss.getRangeByName("Weights").getA1Notation(), ss.getRange("Weights").getNumRows(), sheet.getRange("Weights").getA1Notation(),
          sheet.getRange("B1").getValue(), ss.getRangeByName("Other")]`),
    ).toEqual(["A1:A2", 2, "A1:A2", 5, null]);
  });

  it("a name follows its cells when rows and columns are inserted or deleted", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.setNamedRange("Block", sheet.getRange("B2:C4"));
        sheet.insertRowBefore(3);
        sheet.insertColumnBefore(1);
        const grown = ss.getRangeByName("Block").getA1Notation();
        sheet.deleteRow(1);
        return [grown, ss.getRangeByName("Block").getA1Notation()]`),
    ).toEqual(["C2:D5", "C1:D4"]);
  });

  it("the name of a whole column or row stays whole when the sheet grows", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.setNamedRange("Column", sheet.getRange("B:B"));
        ss.setNamedRange("Below", sheet.getRange("C2:C"));
        ss.setNamedRange("Line", sheet.getRange("3:3"));
        sheet.insertRowsAfter(1000, 5);
        sheet.insertColumnsAfter(26, 2);
        return ["Column", "Below", "Line"].map((name) => { const range = ss.getRangeByName(name);
          return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()] })`),
    ).toEqual([
      ["B:B", 1005, 1],
      ["C2:C", 1004, 1],
      ["3:3", 1, 28],
    ]);
  });

  it("names survive a reload, open ends included", () => {
    const first = script("");
    first.evaluate(`${start} ss.setNamedRange("Below", sheet.getRange("C2:C")); ss.setNamedRange("Block", sheet.getRange("A1:B2"))`);
    const again = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(first.workbook.save()))) });
    expect(again.evaluate(`${start} return ss.getNamedRanges().map((named) => named.getRange().getA1Notation())`)).toEqual([
      "C2:C",
      "A1:B2",
    ]);
  });

  it("names are listed, renamed, moved and removed", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Other");
        ss.setNamedRange("One", sheet.getRange("A1"));
        ss.setNamedRange("Two", other.getRange("B2"));
        const listed = [ss.getNamedRanges().map((named) => named.getName()), other.getNamedRanges().length];
        const [one, two] = ss.getNamedRanges();
        one.setName("First").setRange(sheet.getRange("C3"));
        two.remove();
        ss.setNamedRange("FIRST", sheet.getRange("D4"));
        return [listed, ss.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()])]`),
    ).toEqual([[["One", "Two"], 1], [["First", "D4"]]]);
  });

  it.each(["two words", "1st", "A1", "R1C1", "true", "", "with-dash"])("%j is no name", (name) => {
    expect(script("").errorOf(`${start} ss.setNamedRange(${JSON.stringify(name)}, sheet.getRange("A1"))`)).toMatch(/is not a valid name/);
  });

  it("removing a name that is not there is refused", () => {
    expect(script("").errorOf(`${start} ss.removeNamedRange("Nothing")`)).toBe("Exception: No named range of Nothing.");
  });

  it("a range may lie lower than the sheet reaches that is shown", () => {
    expect(
      script("").evaluate(`${start} const short = ss.insertSheet("Short"); short.deleteRows(10, short.getMaxRows() - 9);
        ss.setNamedRange("Low", sheet.getRange("A20:A21")); ss.getRangeByName("Low");
        ss.getNamedRanges()[0].setName("Lower").setRange(sheet.getRange("A30"));
        return [ss.getActiveSheet().getName(), ss.getRangeByName("Lower").getA1Notation()];`),
    ).toEqual(["Short", "A30"]);
  });

  it("another range's name is refused", () => {
    expect(
      script("").errorOf(
        `${start} ss.setNamedRange("One", sheet.getRange("A1")); ss.setNamedRange("Two", sheet.getRange("A2")); ss.getNamedRanges()[1].setName("ONE")`,
      ),
    ).toBe('Exception: A named range with the name "ONE" already exists.');
  });

  it.each(["a sheet", "its cells"])("a name whose cells go with %s is dead: listed nowhere, #REF! in formulas, and not free", (what) => {
    const opened = script("");
    const dies = `${start} const other = ss.insertSheet("Other"); ss.setNamedRange("Gone", other.getRange("A2:A3"));
      sheet.getRange("A1").setFormula("=SUM(Gone)");
      ${what === "a sheet" ? "ss.deleteSheet(other)" : "other.deleteRows(2, 2)"};
      return [ss.getNamedRanges().length, ss.getRangeByName("Gone"), sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()]`;
    expect(opened.evaluate(dies)).toEqual([0, null, "=SUM(Gone)", "#REF!"]);
    const again = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(opened.workbook.save()))) });
    const refused = 'Exception: A named range with the name "gone" already exists.';
    expect(again.errorOf(`${start} ss.setNamedRange("gone", ss.getSheets()[0].getRange("B1"))`)).toBe(refused);
    expect(again.errorOf(`${start} ss.setNamedRange("New", sheet.getRange("B1")); ss.getNamedRanges()[0].setName("gone")`)).toBe(refused);
    expect(again.errorOf(`${start} ss.removeNamedRange("Gone")`)).toBe("Exception: No named range of Gone.");
    const other = script("", { workbook: again.workbook, deadNames: "overwrite" });
    expect(
      other.evaluate(`${start} const first = ss.getSheets()[0]; ss.setNamedRange("Gone", first.getRange("B1").setValue(7));
        return [first.getRange("A1").getValue(), ss.getRangeByName("Gone").getA1Notation()]`),
    ).toEqual([7, "B1"]);
  });

  it("a copied sheet has the names of the original as its own", () => {
    expect(
      script("").evaluate(`${start} ss.setNamedRange("One", sheet.getRange("A1").setValue(5)); sheet.getRange("B1").setFormula("=One*2");
        const copy = sheet.copyTo(ss); copy.insertRowBefore(1); copy.setName("My copy");
        const own = copy.getNamedRanges();
        const found = ss.getRangeByName("'My copy'!one");
        const names = ss.getNamedRanges().map((each) => each.getName());
        const read = [copy.getRange("B2").getFormula(), copy.getRange("B2").getValue()];
        own[0].setName("Two");
        return [names, own.length, [found.getSheet().getName(), found.getA1Notation()], ss.getRangeByName("One").getSheet().getName(), read,
          ss.getNamedRanges().map((each) => each.getName()), ss.getRangeByName("Two").getSheet().getName()]`),
    ).toEqual([["One", "'My copy'!One"], 1, ["My copy", "A2"], "Sheet1", ["=One*2", 10], ["One", "Two"], "My copy"]);
  });
});
