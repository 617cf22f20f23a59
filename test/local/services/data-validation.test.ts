import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";

describe("a dropdown list", () => {
  it("offers its values and is found again on every cell of the range", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${sheet}
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(["To do", "Doing", "Done"], true).setAllowInvalid(false).setHelpText("Choose a status").build();
        sheet.getRange("B2:B4").setDataValidation(rule);
        const found = sheet.getRange("B3").getDataValidation();
        return [String(found.getCriteriaType()), found.getCriteriaValues(), found.getAllowInvalid(), found.getHelpText(),
          sheet.getRange("B5").getDataValidation()];`),
    ).toEqual(["VALUE_IN_LIST", [["To do", "Doing", "Done"], true], false, "Choose a status", null]);
  });

  it("turns numbers and booleans into text, and shows the arrow unless told not to", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`return [SpreadsheetApp.newDataValidation().requireValueInList([9, false, "z"]).getCriteriaValues(),
        SpreadsheetApp.newDataValidation().requireValueInList(["a"], false).build().getCriteriaValues()]`),
    ).toEqual([
      [["9", "false", "z"], true],
      [["a"], false],
    ]);
  });

  it("holds at most 500 items", () => {
    expect(
      script("").errorOf("SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => 'item ' + i))"),
    ).toContain("more items than the limit of 500");
  });
});

describe("a dropdown from a range", () => {
  it("follows its source when rows are inserted above it and the sheet is renamed", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${sheet}
      sheet.getRange("D1:D3").setValues([["Red"], ["Green"], ["Blue"]]);
      sheet.getRange("A1").setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D1:D3")).setAllowInvalid(false).build());`);
    workbook.apply([
      { type: "ADD_COLUMNS_ROWS", sheetId: "0", sheetName: "Sheet1", dimension: "COL", base: 1, position: "after", quantity: 2 },
      { type: "RENAME_SHEET", sheetId: "0", newName: "My data", oldName: "Sheet1" },
    ]);
    expect(
      evaluate(`${sheet} const [range, dropdown] = sheet.getRange("A1").getDataValidation().getCriteriaValues();
        sheet.getRange("A1").setValue("Green");
        return [range.getA1Notation(), dropdown, sheet.getRange("A1").getValue()]`),
    ).toEqual(["F1:F3", true, "Green"]);
    expect(
      evaluate(`${sheet} try { sheet.getRange("A1").setValue("Mauve") } catch (e) { return [e.message, sheet.getRange("A1").getValue()] }`),
    ).toEqual(["The data you entered in cell A1 violates the data validation rules set on this cell.", "Green"]);
  });

  it("keeps the open end of its source", () => {
    expect(
      script("").evaluate(`${sheet}
        sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D2:D")).build());
        return sheet.getRange("A1").getDataValidation().getCriteriaValues()[0].getA1Notation()`),
    ).toBe("D2:D");
  });
});

describe("entries that a rule rejects", () => {
  it("one of them refuses the whole write, in Google's words", () => {
    const { errorOf, evaluate } = script("");
    const prepare = `${sheet} sheet.getRange("A1:A3").setDataValidation(
      SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());`;
    expect(errorOf(`${prepare} sheet.getRange("A1:A3").setValues([[1], [9], [12]])`)).toBe(
      "Exception: The data you entered in cell A2 violates the data validation rules set on this cell.",
    );
    expect(evaluate(`${sheet} return sheet.getRange("A1:A3").getValues()`)).toEqual([[""], [""], [""]]);
    expect(evaluate(`${sheet} sheet.getRange("A1:A3").setValues([[1], [""], [5]]); return sheet.getRange("A1:A3").getValues()`)).toEqual([
      [1],
      [""],
      [5],
    ]);
  });

  it("a rule that only warns lets them in", () => {
    expect(
      script("").evaluate(`${sheet}
        sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(10).build()).setValue(5);
        return sheet.getRange("A1").getValue()`),
    ).toBe(5);
  });

  it("a custom formula sees the new value, and each cell its own row", () => {
    const { evaluate, errorOf } = script("", { locale: "fr_FR" });
    evaluate(`${sheet}
      sheet.getRange("A1:A2").setValues([[10], [20]]);
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=AND(B1>0,5;B1<=A1)").setAllowInvalid(false).build();
      sheet.getRange("B1:B2").setDataValidation(rule);
      sheet.getRange("B2").setValue(15);`);
    expect(errorOf(`${sheet} sheet.getRange("B1").setValue(15)`)).toContain("cell B1 violates");
    expect(evaluate(`${sheet} return sheet.getRange("B2").getDataValidation().getCriteriaValues()`)).toEqual(["=AND(B2>0,5;B2<=A2)"]);
    expect(errorOf("SpreadsheetApp.newDataValidation().requireFormulaSatisfied(5)")).toContain("don't match the method signature");
    expect(
      errorOf(
        `${sheet} sheet.getRange("C1").setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=AND(B1>0,B1<9)").build())`,
      ),
    ).toBe("Exception: Invalid formula: =AND(B1>0,B1<9)");
  });
});

describe("clearing and replacing rules", () => {
  it("a formula goes on testing its own rows when the first rows of the range are deleted", () => {
    const { evaluate, workbook } = script("");
    evaluate(
      `${sheet} sheet.getRange("A2:A9").setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=A2>$B$1").build())`,
    );
    workbook.apply([{ type: "REMOVE_COLUMNS_ROWS", sheetId: "0", sheetName: "Sheet1", dimension: "ROW", elements: [2, 1] }]);
    expect(evaluate(`${sheet} return ["A2", "A3"].map((cell) => sheet.getRange(cell).getDataValidation().getCriteriaValues()[0])`)).toEqual(
      ["=A2>$B$1", "=A3>$B$1"],
    );
  });

  it("the rest of a range keeps a formula that still tests its own cells", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:A10").setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=A1>$B$1").build());
        sheet.getRange("A1:A3").clearDataValidations();
        sheet.getRange("A5").setDataValidation(null);
        return [1, 3, 4, 5, 6, 10].map((row) => {
          const rule = sheet.getRange(row, 1).getDataValidation();
          return rule && rule.getCriteriaValues()[0];
        })`),
    ).toEqual([null, null, "=A4>$B$1", null, "=A6>$B$1", "=A10>$B$1"]);
  });

  it("a grid of rules is set and read back, and must have the size of the range", () => {
    const { evaluate, errorOf } = script("");
    const rules = `${sheet} const number = SpreadsheetApp.newDataValidation().requireNumberEqualTo(4).build();
      const email = SpreadsheetApp.newDataValidation().requireTextIsEmail().build();`;
    expect(
      evaluate(`${rules} sheet.getRange("A1:B2").setDataValidations([[number, email], [null, number]]);
        return sheet.getRange("A1:B2").getDataValidations().map((line) => line.map((rule) => rule && String(rule.getCriteriaType())))`),
    ).toEqual([
      ["NUMBER_EQUAL_TO", "TEXT_IS_VALID_EMAIL"],
      [null, "NUMBER_EQUAL_TO"],
    ]);
    expect(errorOf(`${rules} sheet.getRange("A1:B2").setDataValidations([[number, email]])`)).toBe(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
  });

  it("Google's own example: dates of rules are moved by changing a copy", () => {
    expect(
      script("").evaluate(`${sheet}
        const range = sheet.getRange("A1:A2");
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireDateBetween(new Date("1/1/2013"), new Date("12/31/2013")).build());
        const rules = range.getDataValidations();
        for (let i = 0; i < rules.length; i++) {
          for (let j = 0; j < rules[i].length; j++) {
            const rule = rules[i][j];
            if (rule !== null && rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_BETWEEN) {
              const args = rule.getCriteriaValues();
              args[0] = new Date("1/1/2014");
              args[1] = new Date("12/31/2014");
              rules[i][j] = rule.copy().withCriteria(rule.getCriteriaType(), args).build();
            }
          }
        }
        range.setDataValidations(rules);
        return sheet.getRange("A2").getDataValidation().getCriteriaValues().map((date) => date.toISOString().slice(0, 10))`),
    ).toEqual(["2014-01-01", "2014-12-31"]);
  });
});

describe("checkboxes", () => {
  it("leave what cells hold alone", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:A3").setValues([[true], ["text"], [""]]);
        sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        return [sheet.getRange("A1:A3").getValues(), String(sheet.getRange("A2").getDataValidation().getCriteriaType()),
          sheet.getRange("A2").getDataValidation().getCriteriaValues()]`),
    ).toEqual([[[true], ["text"], [""]], "CHECKBOX", []]);
  });

  it("may have values of their own", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox("YES", "NO").setAllowInvalid(false).build());
        sheet.getRange("A1").setValue("NO");
        return [String(sheet.getRange("A1").getDataValidation().getCriteriaType()), sheet.getRange("A1").getDataValidation().getCriteriaValues()]`),
    ).toEqual(["CHECKBOX", ["YES", "NO"]]);
    expect(errorOf(`${sheet} sheet.getRange("A1").setValue("perhaps")`)).toContain("cell A1 violates");
  });

  it("that are still blank are unchecked and can be checked", () => {
    expect(
      script("").evaluate(`${sheet}
        const box = sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox("YES", "NO").build());
        return [box.isChecked(), box.check().getValue(), box.isChecked()]`),
    ).toEqual([false, "YES", true]);
  });
});

describe("every criteria", () => {
  const day = "new Date(Date.UTC(2024, 4, 17))";
  const later = "new Date(Date.UTC(2024, 5, 1))";
  it.each([
    ["requireDate()", "DATE_IS_VALID_DATE", day, `"tomorrow"`],
    [`requireDateAfter(${day})`, "DATE_AFTER", later, day],
    [`requireDateBefore(${later})`, "DATE_BEFORE", day, later],
    [`requireDateBetween(${day}, ${later})`, "DATE_BETWEEN", later, "new Date(Date.UTC(2025, 1, 1))"],
    [`requireDateEqualTo(${day})`, "DATE_EQUAL_TO", day, later],
    [`requireDateNotBetween(${day}, ${later})`, "DATE_NOT_BETWEEN", "new Date(Date.UTC(2025, 1, 1))", day],
    [`requireDateOnOrAfter(${later})`, "DATE_ON_OR_AFTER", later, day],
    [`requireDateOnOrBefore(${day})`, "DATE_ON_OR_BEFORE", day, later],
    ["requireNumberBetween(1, 5)", "NUMBER_BETWEEN", "5", "6"],
    ["requireNumberEqualTo(2.5)", "NUMBER_EQUAL_TO", "2.5", "2"],
    ["requireNumberGreaterThan(3)", "NUMBER_GREATER_THAN", "4", "3"],
    ["requireNumberGreaterThanOrEqualTo(3)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "3", "2"],
    ["requireNumberLessThan(3)", "NUMBER_LESS_THAN", "2", "3"],
    ["requireNumberLessThanOrEqualTo(3)", "NUMBER_LESS_THAN_OR_EQUAL_TO", "3", "4"],
    ["requireNumberNotBetween(1, 5)", "NUMBER_NOT_BETWEEN", "6", "3"],
    ["requireNumberNotEqualTo(3)", "NUMBER_NOT_EQUAL_TO", "4", "3"],
    [`requireTextContains("ab")`, "TEXT_CONTAINS", `"xaby"`, `"x"`],
    [`requireTextDoesNotContain("ab")`, "TEXT_DOES_NOT_CONTAIN", `"x"`, `"xaby"`],
    [`requireTextEqualTo("ab")`, "TEXT_EQUAL_TO", `"ab"`, `"abc"`],
    ["requireTextIsEmail()", "TEXT_IS_VALID_EMAIL", `"a@example.com"`, `"a at example"`],
    ["requireTextIsUrl()", "TEXT_IS_VALID_URL", `"https://example.com"`, `"example"`],
    [`requireValueInList(["a", "b"])`, "VALUE_IN_LIST", `"b"`, `"c"`],
    [`requireFormulaSatisfied("=LEN(A1)=3")`, "CUSTOM_FORMULA", `"abc"`, `"abcd"`],
    ["requireCheckbox()", "CHECKBOX", "true", `"yes"`],
  ])("%s lets the right value in and keeps the wrong one out", (call, criteria, good, bad) => {
    const { evaluate, errorOf } = script("");
    const values = `(rule) => rule.getCriteriaValues().map((value) => value instanceof Date ? value.getTime() : value)`;
    expect(
      evaluate(`${sheet} const rule = SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).build();
        sheet.getRange("A1").setDataValidation(rule).setValue(${good});
        const found = sheet.getRange("A1").getDataValidation();
        return [String(found.getCriteriaType()), JSON.stringify((${values})(found)) === JSON.stringify((${values})(rule))]`),
    ).toEqual([criteria, true]);
    expect(errorOf(`${sheet} sheet.getRange("A1").setValue(${bad})`)).toContain("cell A1 violates");
  });
});

describe("what is refused", () => {
  it("wrong values for criteria, unknown members and wrong types", () => {
    const { errorOf } = script("");
    expect(errorOf("SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1])")).toBe(
      "Exception: Invalid argument: 1 values for the criteria NUMBER_BETWEEN",
    );
    expect(errorOf("SpreadsheetApp.newDataValidation().requireNumberBetween(1)")).toBe(
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
    );
    expect(errorOf("SpreadsheetApp.newDataValidation().requireChip()")).toBe("Exception: not emulated: DataValidationBuilder.requireChip");
    expect(errorOf(`${sheet} sheet.getRange("A1").setDataValidation("list")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
    expect(errorOf(`${sheet} sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().build())`)).toContain(
      "Invalid argument",
    );
  });

  it("a fresh builder has no criteria and warns only", () => {
    expect(
      script("").evaluate(
        "const b = SpreadsheetApp.newDataValidation(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid(), b.toString(), b.copy().toString()]",
      ),
    ).toEqual([null, [], null, true, "DataValidationBuilder", "DataValidationBuilder"]);
  });
});
