import { expect, it } from "vitest";
import { script } from "./script.ts";

it.each([
  ['=SUMIF(A1:A6;"Ann";B1:B6)', 5],
  ['=SUMIF(A1:A6;"ANN";B1:B6)', 5],
  ['=COUNTIF(A1:A6;"ann")', 2],
  ['=COUNTIF(A1:A6;"nobody")', 0],
  ['=SUMIF(A1:A6;"B*";B1:B6)', 10],
  ['=COUNTIF(A1:A6;"<>Ann")', 4],
  ['=COUNTIF(A1:A6;"7")', 1],
  ["=COUNTIF(A1:A6;TRUE)", 1],
  ['=ARRAYFORMULA(SUM(SUMIF(A1:A6;{"Ann";"Bob"};B1:B6)))', 7],
])("%s gives %d", (formula, expected) => {
  const { evaluate } = script("");
  expect(
    evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange("A1:B6").setValues([["Ann", 1], ["Bob", 2], ["ann", 4], ["Bill", 8], [7, 16], [true, 32]]);
      sheet.getRange("D1").setFormula(${JSON.stringify(formula)});
      return sheet.getRange("D1").getValue()`),
  ).toBe(expected);
});
