import { expect, it } from "vitest";
import { script } from "./script.ts";

it("a function that reads a spilled range by its name has its values also after a change that recomputes everything", () => {
  const total = script(`
    function total(cells) { return cells.flat().filter(Number).reduce((sum, cell) => sum + cell, 0); }
    function begin() {
      const ss = SpreadsheetApp.getActive();
      const first = ss.getSheets()[0];
      // What comes first reads the range before anything has spilled into it.
      first.getRange("A1").setFormula("=TOTAL(Weights)");
      first.getRange("C1").setFormula("=ARRAYFORMULA(D1:D3*2)");
      first.getRange("D1:D3").setValues([[1], [2], [3]]);
      ss.setNamedRange("Weights", first.getRange("C1:C3"));
      const second = ss.insertSheet("Second");
      second.getRange("A1").setFormula("=TOTAL(Weights)");
    }`);
  total.run("begin");
  const totals = () =>
    total.evaluate('const ss = SpreadsheetApp.getActive(); return ss.getSheets().map((sheet) => sheet.getRange("A1").getValue());');
  expect(totals()).toEqual([12, 12]);
  total.evaluate("SpreadsheetApp.getActive().getSheets()[1].insertRowsAfter(5, 2);");
  expect(totals()).toEqual([12, 12]);
});
