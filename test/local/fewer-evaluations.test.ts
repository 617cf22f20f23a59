import { expect, it } from "vitest";
import { script } from "./script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const first = ss.getSheets()[0];";

it("everything is right after sheets, rows, columns and names changed, also what a formula spills far from any cell", () => {
  const { evaluate } = script("");
  expect(
    evaluate(`${start}
      first.getRange("B2").setFormula("=ARRAYFORMULA(ROW(A1:A50)*2)");
      first.getRange("D1").setFormula("=SUM(B2:B51)");
      const before = [first.getRange("D1").getValue(), first.getRange("B51").getValue()];
      const other = ss.insertSheet("Other");
      other.getRange("A1").setFormula("=Sheet1!B51");
      first.insertRowsBefore(1, 3);
      first.insertColumnBefore(1);
      ss.setNamedRange("Doubles", first.getRange("C5:C54"));
      other.getRange("A2").setFormula("=SUM(Doubles)");
      first.deleteRows(1, 2);
      return [before, other.getRange("A1:A2").getValues(), first.getRange("E2").getValue(), first.getRange("C60").getValue()]`),
  ).toEqual([[2550, 100], [[102], [2650]], 2650, ""]);
});

it("a formula stays right when its sheet gets another name, and so does one that writes the name out", () => {
  const { evaluate } = script("");
  expect(
    evaluate(`${start}
      first.getRange("A1").setValue(7);
      const other = ss.insertSheet("Other");
      other.getRange("A1").setFormula("=Sheet1!A1+1");
      first.setName("Plan");
      const renamed = [other.getRange("A1").getFormula(), other.getRange("A1").getValue()];
      other.getRange("A2").setFormula('=IFERROR(INDIRECT("Budget!A1");"gone")');
      const missing = other.getRange("A2").getValue();
      first.setName("Budget");
      return [renamed, missing, other.getRange("A2").getValue(), other.getRange("A1").getValue()]`),
  ).toEqual([["=Plan!A1+1", 8], "gone", 7, 8]);
});

it("a script that inserts rows and fills them has the workbook computed once, when it reads", () => {
  const { workbook, evaluate } = script("");
  evaluate(`SpreadsheetApp.getActiveSheet().getRange("B1").setFormula("=SUM(A1:A)").getValue()`);
  let computed = 0;
  const { evaluator } = Object.values(workbook.model as unknown as { handlers: { evaluator?: { evaluate(...args: unknown[]): void } }[] })
    .flat()
    .find((each) => each?.evaluator?.evaluate) as { evaluator: { evaluate(...args: unknown[]): void } };
  const { evaluate: compute } = evaluator;
  evaluator.evaluate = function (...args) {
    computed++;
    compute.apply(this, args);
  };
  expect(
    evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertRowsAfter(1, 3); sheet.getRange("A1:A4").setValues([[1], [2], [3], [4]]);
      sheet.getRange("A2").setValue(5); return sheet.getRange("B1").getValue()`),
  ).toBe(13);
  expect(computed).toBe(1);
});

it("a script's function that reads a cell of the sheet gets it computed, whatever is computed first", () => {
  const { evaluate } = script(`function READ(place) { return SpreadsheetApp.getActiveSheet().getRange(place).getValue(); }`);
  expect(
    evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:A3").setValues([['=READ("A3")'], [""], ["=1+1"]]);
      return sheet.getRange("A1").getValue()`),
  ).toBe(2);
});
