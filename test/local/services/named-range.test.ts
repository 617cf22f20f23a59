import { describe, expect, test } from "vitest";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";

describe("named ranges", () => {
  test("a name finds its range, in formulas too", () => {
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

  test("a name follows its cells when rows and columns are inserted or deleted", () => {
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

  test("names are listed, renamed, moved and removed", () => {
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

  test.each(["two words", "1st", "A1", "R1C1", "true", "", "with-dash"])("%j is no name", (name) => {
    expect(script("").errorOf(`${start} ss.setNamedRange(${JSON.stringify(name)}, sheet.getRange("A1"))`)).toMatch(/is not a valid name/);
  });

  test("removing a name that is not there is refused", () => {
    expect(script("").errorOf(`${start} ss.removeNamedRange("Nothing")`)).toBe("Exception: No named range of Nothing.");
  });

  test("another range's name is refused", () => {
    expect(
      script("").errorOf(
        `${start} ss.setNamedRange("One", sheet.getRange("A1")); ss.setNamedRange("Two", sheet.getRange("A2")); ss.getNamedRanges()[1].setName("ONE")`,
      ),
    ).toBe('Exception: A named range with the name "ONE" already exists.');
  });
});
