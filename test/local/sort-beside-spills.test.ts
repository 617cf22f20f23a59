import { expect, it } from "vitest";
import { script } from "./script.ts";

it("a user sorts a table whose column is filled by a formula in the heading", () => {
  const { evaluate, workbook } = script("");
  evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange("A1:A4").setValues([["n"], [3], [1], [2]]);
    sheet.getRange("B1").setFormula('={"double";ARRAYFORMULA(A2:A4*2)}')`);
  const zone = { left: 0, right: 1, top: 1, bottom: 3 };
  const result = workbook.model.dispatch("SORT_CELLS", { sheetId: "0", col: 0, row: 1, zone, sortDirection: "asc" });
  expect(result.isSuccessful).toBe(true);
  expect(evaluate(`return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1:B4").getValues()`)).toEqual([
    ["n", "double"],
    [1, 2],
    [2, 4],
    [3, 6],
  ]);
});
