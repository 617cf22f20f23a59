import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const lines = `
function sheet_() { return SpreadsheetApp.getActiveSheet(); }
function setRules() {
  const sheet = sheet_();
  sheet.getRange("A1:B5").setValues([["Name", "Points"], ["a", 2], ["b", 4], ["c", 6], ["d", 8]]).createFilter();
  sheet.getRange("B2:B5").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).build());
  const format = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(3).setBackground("red");
  sheet.setConditionalFormatRules([format.setRanges([sheet.getRange("B2:B5")]).build()]);
}
function ends() {
  const sheet = sheet_();
  const validated = sheet.getRange("B1:B12").getDataValidations().flatMap(([rule], index) => rule ? [index + 1] : []);
  return [sheet.getFilter().getRange().getA1Notation(), "B" + validated[0] + ":B" + validated.at(-1),
    sheet.getConditionalFormatRules()[0].getRanges().map((range) => range.getA1Notation()).join()];
}
function below() { sheet_().insertRowsAfter(5, 3); sheet_().getRange("A6:B6").setValues([["e", 10]]); }
function appended() { sheet_().appendRow(["e", 10]); }
function aboveLast() { sheet_().insertRowsBefore(5, 3); }
function afterLastButOne() { sheet_().insertRowsAfter(4, 3); }
`;

const asSet = ["A1:B5", "B2:B5", "B2:B5"];
const grown = ["A1:B8", "B2:B8", "B2:B8"];

describe("a filter, a validation and a format rule", () => {
  it.each(["below", "appended"])("end where they were set when rows come %s", (how) => {
    const { run } = script(lines);
    run("setRules");
    run(how);
    expect([...(run("ends").result as string[])]).toEqual(asSet);
  });

  it.each(["aboveLast", "afterLastButOne"])("grow with rows inserted %s", (how) => {
    const { run } = script(lines);
    run("setRules");
    run(how);
    expect([...(run("ends").result as string[])]).toEqual(grown);
  });
});

it("a rewritten validation loses the colours that a person gave its choices", () => {
  const { workbook, evaluate } = script("");
  const colors = { Yes: "#00FF00" };
  const rule = { id: "chips", criterion: { type: "isValueInList", values: ["Yes", "No"], displayStyle: "chip", colors } };
  const ranges = [{ _sheetId: "0", _zone: { top: 0, left: 0, bottom: 1, right: 0 } }];
  expect(workbook.model.dispatch("ADD_DATA_VALIDATION_RULE" as never, { sheetId: "0", rule, ranges } as never)).toMatchObject({
    isSuccessful: true,
  });
  const colorsOf = () =>
    workbook.model.getters.getDataValidationRules("0").map(({ criterion }) => "colors" in criterion && criterion.colors);
  expect(colorsOf()).toEqual([colors]);
  evaluate(
    `const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1").setValue("Yes"); return sheet.getRange("A1").getDataValidation() !== null;`,
  );
  expect(colorsOf()).toEqual([colors]);
  evaluate(
    `const range = SpreadsheetApp.getActiveSheet().getRange("A1:A2"); range.setDataValidation(range.getDataValidation().copy().build());`,
  );
  expect(colorsOf().filter((each) => each && Object.keys(each).length > 0)).toEqual([]);
});
