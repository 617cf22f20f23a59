import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const setUp = `const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:B5").setValues([["sample", "sámplé"], ["SampleA", "sámplé"], ["=SAMPLE()", "=SámpléB()"], ["=sample()", "=sámpléB()"], ["=sampleA()", "=sámpléB()"]]);
  const found = (finder) => finder.findAll().map((r) => r.getA1Notation());`;

describe("finding text", () => {
  it("in the spreadsheet, a sheet or a range, ignoring case", () => {
    expect(
      script("").evaluate(
        `${setUp} return [found(SpreadsheetApp.getActive().createTextFinder("sample")), found(sheet.createTextFinder("sample")), found(sheet.getRange("A3:B5").createTextFinder("sample"))]`,
      ),
    ).toEqual([["A1", "A2"], ["A1", "A2"], []]);
  });

  it.each([
    ["matchCase(true).matchEntireCell(true)", ["A1"]],
    ["ignoreDiacritics(true).matchCase(true).matchEntireCell(true)", ["A1", "B1", "B2"]],
    ["matchFormulaText(true)", ["A1", "A2", "A3", "A4", "A5"]],
    ["matchFormulaText(true).matchEntireCell(true)", ["A1"]],
  ])("with %s", (options, cells) => {
    expect(script("").evaluate(`${setUp} return found(sheet.createTextFinder("sample").${options})`)).toEqual(cells);
  });

  it("by a regular expression", () => {
    expect(script("").evaluate(`${setUp} return found(sheet.createTextFinder("^s.mpl.$").useRegularExpression(true))`)).toEqual([
      "A1",
      "B1",
      "B2",
    ]);
  });

  it("one after the other, forwards and backwards, from a place", () => {
    expect(
      script("").evaluate(`${setUp} const finder = sheet.createTextFinder("s.mpl").useRegularExpression(true);
        const name = (r) => r && r.getA1Notation();
        return [name(finder.getCurrentMatch()), name(finder.findNext()), name(finder.findNext()), name(finder.findNext()), name(finder.findPrevious()), name(finder.startFrom(sheet.getRange("B1")).findNext()), name(finder.findNext()), name(finder.findNext())]`),
    ).toEqual([null, "A1", "B1", "A2", "B1", "A2", "B2", null]);
  });
});

describe("replacing text", () => {
  it("counts what it replaces, and leaves formulas alone", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("A1:A3").setValues([["a-a"], ["b"], ['="a"']]);
        const count = sheet.createTextFinder("a").replaceAllWith("x");
        return [count, sheet.getRange("A1:A3").getValues().flat()]`),
    ).toEqual([2, ["x-x", "b", "a"]]);
  });

  it("in formulas when asked, and with groups of an expression", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("A1:A2").setValues([["=SUM(1,2)"], ["Ada Lovelace"]]);
        sheet.createTextFinder("SUM").matchFormulaText(true).replaceAllWith("MAX");
        sheet.createTextFinder("(\\\\w+) (\\\\w+)").useRegularExpression(true).replaceAllWith("$2, $1");
        return [sheet.getRange("A1").getFormula(), sheet.getRange("A2").getValue()]`),
    ).toEqual(["=MAX(1,2)", "Lovelace, Ada"]);
  });

  it("only the current match", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:A2").setValues([["x"], ["x"]]);
        const finder = sheet.createTextFinder("x"); finder.findNext();
        return [finder.replaceWith("y"), sheet.getRange("A1:A2").getValues().flat()]`),
    ).toEqual([1, ["y", "x"]]);
  });
});
