import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";
const data = `${start} sheet.getRange("A1:C6").setValues([["Name", "Team", "Points"], ["Ada", "Blue", 30], ["Bob", "Red", 10], ["Cy", "blue", 20],
  ["Di", "", 25], ["Ed", "Green", "none"]]);`;
const hidden = "[1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByFilter(row))";

describe("the filter of a sheet", () => {
  it("there is one filter, found from everywhere in the sheet", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${data}
        const before = [sheet.getFilter(), sheet.getRange("A1").getFilter()];
        const filter = sheet.getRange("A1:C6").createFilter();
        return [before, String(filter), filter.getRange().getA1Notation(), sheet.getFilter().getRange().getA1Notation(),
          sheet.getRange("Z9").getFilter().getRange().getA1Notation()]`),
    ).toEqual([[null, null], "Filter", "A1:C6", "A1:C6", "A1:C6"]);
    expect(errorOf(`${start} sheet.getRange("A1:B2").createFilter()`)).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
    expect(
      evaluate(
        `${start} sheet.getFilter().remove(); const none = sheet.getFilter(); return [none, sheet.getRange("B2:C4").createFilter().getRange().getA1Notation()]`,
      ),
    ).toEqual([null, "B2:C4"]);
  });

  it.each([
    ["3, newCriteria().whenNumberGreaterThan(20)", [3, 4, 6]],
    ["3, newCriteria().whenNumberBetween(10, 20)", [2, 5, 6]],
    ['2, newCriteria().setHiddenValues(["Blue", ""])', [2, 5]],
    ['2, newCriteria().whenTextContains("BLUE")', [3, 5, 6]],
    ['2, newCriteria().whenTextDoesNotContain("e")', [2, 3, 4, 6]],
    ['1, newCriteria().whenTextStartsWith("a")', [3, 4, 5, 6]],
    ["2, newCriteria().whenCellEmpty()", [2, 3, 4, 6]],
    ["2, newCriteria().whenCellNotEmpty()", [5]],
    ['2, newCriteria().setVisibleValues(["Red"])', [2, 4, 5, 6]],
  ])("criteria (%s) hide rows %j", (args, expected) => {
    const { evaluate } = script("");
    expect(
      evaluate(`${data} const newCriteria = SpreadsheetApp.newFilterCriteria;
        sheet.getRange("A1:C6").createFilter().setColumnFilterCriteria(${args}.build());
        return ${hidden}`),
    ).toEqual(expected);
  });

  it("dates are compared by day", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("A1:A4").setValues([["Day"], [new Date(2024, 0, 1)], [new Date(2024, 5, 1, 15)], [new Date(2024, 11, 1)]]);
        const filter = sheet.getRange("A1:A4").createFilter();
        const rows = (criteria) => { filter.setColumnFilterCriteria(1, criteria.build()); return [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row)) };
        return [rows(SpreadsheetApp.newFilterCriteria().whenDateAfter(new Date(2024, 5, 1))),
          rows(SpreadsheetApp.newFilterCriteria().whenDateBefore(new Date(2024, 5, 1))),
          rows(SpreadsheetApp.newFilterCriteria().whenDateEqualTo(new Date(2024, 5, 1)))]`),
    ).toEqual([
      [2, 3],
      [3, 4],
      [2, 4],
    ]);
  });

  it("criteria of several columns hide together, follow their columns and are removed one by one", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${data}
        const filter = sheet.getRange("A1:C6").createFilter();
        filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["Red"]).build());
        filter.setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().whenNumberLessThan(28).build());
        const both = ${hidden};
        sheet.insertColumnBefore(1);
        const criteria = [filter.getColumnFilterCriteria(3).getHiddenValues(), filter.getColumnFilterCriteria(4).getCriteriaType(), filter.getColumnFilterCriteria(2)];
        filter.removeColumnFilterCriteria(4);
        return [both, criteria, filter.getRange().getA1Notation(), ${hidden}]`),
    ).toEqual([[2, 3, 6], [["Red"], "NUMBER_LESS_THAN", null], "B1:D6", [3]]);
  });

  it("the rows below the headings are sorted", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${data}
        sheet.getRange("A1:C5").createFilter().sort(3, false);
        return sheet.getRange("A1:A6").getValues().map(([name]) => name)`),
    ).toEqual(["Name", "Ada", "Di", "Cy", "Bob", "Ed"]);
  });

  it("a column outside the filter is refused", () => {
    expect(script("").errorOf(`${data} sheet.getRange("A1:C6").createFilter().getColumnFilterCriteria(4)`)).toBe(
      "Exception: The column 4 is not within the filter range.",
    );
  });

  it("conditions that the host cannot check are refused", () => {
    expect(
      script("").errorOf(
        `${data} sheet.getRange("A1:C6").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied("=A2>1").build())`,
      ),
    ).toBe("Exception: not emulated: a filter with BooleanCriteria.CUSTOM_FORMULA");
  });

  it("filter and criteria survive a reload", () => {
    const first = script("");
    first.evaluate(
      `${data} sheet.getRange("A1:C6").createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["Red"]).build())`,
    );
    const again = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(first.workbook.save()))) });
    expect(again.evaluate(`${start} return ${hidden}`)).toEqual([3]);
  });
});

describe("filter criteria", () => {
  it("builders keep type and values, and copies are independent", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`
        const builder = SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(50);
        const first = builder.build();
        const second = first.copy().whenTextEqualTo("x").build();
        const day = SpreadsheetApp.newFilterCriteria().whenDateAfter(new Date(0)).build();
        const today = SpreadsheetApp.newFilterCriteria().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).build();
        const generic = SpreadsheetApp.newFilterCriteria().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1, 2]).build();
        return [first, second, day, today, generic].map((each) => [each.getCriteriaType(), each.getCriteriaValues()])`),
    ).toEqual([
      ["NUMBER_EQUAL_TO", [50]],
      ["TEXT_EQUAL_TO", ["x"]],
      ["DATE_AFTER", ["1970-01-01T00:00:00.000Z"]],
      ["DATE_BEFORE_RELATIVE", ["TODAY"]],
      ["NUMBER_BETWEEN", [1, 2]],
    ]);
  });

  it("a number is no text", () => {
    expect(script("").errorOf("SpreadsheetApp.newFilterCriteria().whenTextContains(5)")).toBe(
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.FilterCriteriaBuilder.whenTextContains.",
    );
  });
});
