import { describe, expect, it } from "vitest";
import type { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";
const rule = "SpreadsheetApp.newConditionalFormatRule()";

/** The colours that the rules paint down a column, undefined where no rule holds. */
function fills(workbook: Workbook, col: number, rows: number): (string | undefined)[] {
  return Array.from(
    { length: rows },
    (_, row) => workbook.model.getters.getCellConditionalFormatStyle({ sheetId: "0", col, row })?.fillColor,
  );
}

describe("a conditional format", () => {
  it("Google's own example: cells between 1 and 10 turn red, and the rule joins those of the sheet", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:A4").setValues([[0], [1], [10], [11]]);
        const rule = ${rule}.whenNumberBetween(1, 10).setBackground("#FF0000").setFontColor("white").setBold(true)
          .setRanges([sheet.getRange("A1:B4")]).build();
        const rules = sheet.getConditionalFormatRules();
        rules.push(rule);
        sheet.setConditionalFormatRules(rules);
        const [found] = sheet.getConditionalFormatRules();
        const condition = found.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(),
          condition.getFontColorObject().asRgbColor().asHexString(), condition.getBold(), condition.getItalic(), found.getGradientCondition(),
          found.getRanges().map((range) => range.getA1Notation())]`),
    ).toEqual(["NUMBER_BETWEEN", [1, 10], "#ff0000", "#ffffff", "#ffffff", true, null, null, ["A1:B4"]]);
    expect(fills(workbook, 0, 4)).toEqual([undefined, "#ff0000", "#ff0000", undefined]);
  });

  it("the first rule wins, in the order given", () => {
    const { evaluate, workbook } = script("");
    const set = (order: string) => `${sheet} sheet.getRange("A1").setValue(5);
      const big = ${rule}.whenNumberGreaterThan(1).setBackground("#00ff00").setRanges([sheet.getRange("A:A")]).build();
      const any = ${rule}.whenCellNotEmpty().setBackground("#0000ff").setRanges([sheet.getRange("A:A")]).build();
      sheet.setConditionalFormatRules(${order});
      return sheet.getConditionalFormatRules().map((rule) => [rule.getBooleanCondition().getBackground(), rule.getRanges()[0].getA1Notation()])`;
    expect(evaluate(set("[big, any]"))).toEqual([
      ["#00ff00", "A:A"],
      ["#0000ff", "A:A"],
    ]);
    expect(fills(workbook, 0, 1)).toEqual(["#00ff00"]);
    evaluate(set("[any, big]"));
    expect(fills(workbook, 0, 1)).toEqual(["#0000ff"]);
    evaluate(`${sheet} sheet.clearConditionalFormatRules()`);
    expect(fills(workbook, 0, 1)).toEqual([undefined]);
    expect(evaluate(`${sheet} return sheet.getConditionalFormatRules().length`)).toBe(0);
  });

  it("a custom formula under a French locale highlights whole rows", () => {
    const { evaluate, workbook } = script("", { locale: "fr_FR" });
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:B3").setValues([["Anna", 4], ["Ben", 2], ["Chloé", 4]]);
        sheet.setConditionalFormatRules([${rule}.whenFormulaSatisfied('=AND($B1>=3,5;$A1<>"")').setBackground("#b7e1cd").setRanges([sheet.getRange("A1:B3")]).build()]);
        return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()`),
    ).toEqual(['=AND($B1>=3,5;$A1<>"")']);
    expect(fills(workbook, 0, 3)).toEqual(["#b7e1cd", undefined, "#b7e1cd"]);
    expect(fills(workbook, 1, 3)).toEqual(["#b7e1cd", undefined, "#b7e1cd"]);
  });

  it("a formula is relative to the corner of the first range, also for the others, and stays one rule", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:C4").setValues([[1, 0, 1], [0, 1, 0], [1, 0, 1], [0, 1, 0]]);
        sheet.setConditionalFormatRules([
          ${rule}.whenFormulaSatisfied("=A1=1").setBackground("#ff0000").setRanges([sheet.getRange("A1:A4"), sheet.getRange("C3:C4")]).build(),
        ]);
        const rules = sheet.getConditionalFormatRules();
        return [rules.length, rules[0].getRanges().map((range) => range.getA1Notation()), rules[0].getBooleanCondition().getCriteriaValues()]`),
    ).toEqual([1, ["A1:A4", "C3:C4"], ["=A1=1"]]);
    expect(fills(workbook, 0, 4)).toEqual(["#ff0000", undefined, "#ff0000", undefined]);
    expect(fills(workbook, 2, 4)).toEqual([undefined, undefined, "#ff0000", undefined]);
  });

  it("rules survive saving, and move with inserted rows", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${sheet} sheet.setConditionalFormatRules([
      ${rule}.whenTextEqualTo("yes").setBackground("#00ff00").setRanges([sheet.getRange("A2:A3")]).build()])`);
    workbook.apply([
      { type: "ADD_COLUMNS_ROWS", sheetId: "0", sheetName: "Sheet1", dimension: "ROW", base: 0, position: "before", quantity: 2 },
    ]);
    const reopened = script("", { workbook: (workbook.constructor as typeof Workbook).load(JSON.parse(JSON.stringify(workbook.save()))) });
    expect(
      reopened.evaluate(`${sheet} sheet.getRange("A4").setValue("YES");
        const [rule] = sheet.getConditionalFormatRules();
        return [rule.getRanges()[0].getA1Notation(), String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getCriteriaValues()]`),
    ).toEqual(["A4:A5", "TEXT_EQUAL_TO", ["yes"]]);
    expect(fills(reopened.workbook, 0, 5)).toEqual([undefined, undefined, undefined, "#00ff00", undefined]);
  });

  it("a formula goes on testing its own rows when the first row of the range is deleted", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${sheet} sheet.getRange("A1:A4").setValues([["Score"], [1], [9], [2]]);
      sheet.setConditionalFormatRules([${rule}.whenFormulaSatisfied("=$A2>5").setBackground("#ff0000").setRanges([sheet.getRange("A2:B4")]).build()])`);
    workbook.apply([{ type: "REMOVE_COLUMNS_ROWS", sheetId: "0", sheetName: "Sheet1", dimension: "ROW", elements: [1] }]);
    expect(fills(workbook, 0, 3)).toEqual([undefined, "#ff0000", undefined]);
    expect(fills(workbook, 1, 3)).toEqual([undefined, "#ff0000", undefined]);
    expect(evaluate(`${sheet} return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()`)).toEqual(["=$A2>5"]);
  });

  it("a copy keeps what is not changed", () => {
    expect(
      script("").evaluate(`${sheet}
        const first = ${rule}.whenNumberGreaterThan(50).setBold(true).setRanges([sheet.getRange("A1")]).build();
        const second = first.copy().whenCellEmpty().build();
        return [String(second.getBooleanCondition().getCriteriaType()), second.getBooleanCondition().getBold(), second.getRanges().length,
          String(first.getBooleanCondition().getCriteriaType()), first.toString(), first.copy().toString()]`),
    ).toEqual(["CELL_EMPTY", true, 1, "NUMBER_GREATER_THAN", "ConditionalFormatRule", "ConditionalFormatRuleBuilder"]);
  });
});

describe("a heat map", () => {
  it("paints from the minimum over a midpoint of zero to the maximum", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:A5").setValues([[-4], [-2], [0], [2], [4]]);
        sheet.setConditionalFormatRules([${rule}
          .setGradientMinpoint("#ff0000")
          .setGradientMidpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.NUMBER, "0")
          .setGradientMaxpoint("#00ff00")
          .setRanges([sheet.getRange("A1:A5")]).build()]);
        const gradient = sheet.getConditionalFormatRules()[0].getGradientCondition();
        return [gradient.getMinColor(), String(gradient.getMinType()), gradient.getMinValue(), gradient.getMidColor(), String(gradient.getMidType()),
          gradient.getMidValue(), gradient.getMaxColorObject().asRgbColor().asHexString(), String(gradient.getMaxType())]`),
    ).toEqual(["#ff0000", "MIN", "", "#ffffff", "NUMBER", "0", "#00ff00", "MAX"]);
    expect(fills(workbook, 0, 5).map((fill) => fill?.toLowerCase())).toEqual(["#ff0000", "#ff8080", "#ffffff", "#80ff80", "#00ff00"]);
  });

  it("takes percents, percentiles and numbers as the locale writes them", () => {
    const { evaluate, workbook } = script("", { locale: "de_DE" });
    expect(
      evaluate(`${sheet}
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        const { PERCENT, PERCENTILE, NUMBER } = SpreadsheetApp.InterpolationType;
        sheet.setConditionalFormatRules([${rule}
          .setGradientMinpointWithValue("#000000", NUMBER, "1,5")
          .setGradientMidpointWithValue("#808080", PERCENTILE, "50")
          .setGradientMaxpointWithValue("#ffffff", PERCENT, "100")
          .setRanges([sheet.getRange("A1:A3")]).build()]);
        const gradient = sheet.getConditionalFormatRules()[0].getGradientCondition();
        return [String(gradient.getMinType()), gradient.getMinValue(), String(gradient.getMidType()), String(gradient.getMaxType()), gradient.getMaxValue()]`),
    ).toEqual(["NUMBER", "1,5", "PERCENTILE", "PERCENT", "100"]);
    expect(fills(workbook, 0, 3).map((fill) => fill?.toLowerCase())).toEqual(["#000000", "#808080", "#ffffff"]);
  });

  it("has no midpoint unless one is set", () => {
    expect(
      script("").evaluate(`const gradient = ${rule}.setGradientMinpoint("white").setGradientMaxpoint("teal").getGradientCondition();
        return [gradient.getMidColor(), gradient.getMidType(), gradient.getMidValue()]`),
    ).toEqual([null, null, ""]);
  });
});

describe("every criteria", () => {
  it.each([
    ["whenCellEmpty()", "CELL_EMPTY", `""`, "1"],
    ["whenCellNotEmpty()", "CELL_NOT_EMPTY", "1", `""`],
    ["whenDateAfter(new Date(Date.UTC(2024, 4, 17)))", "DATE_AFTER", `"5/18/2024"`, `"5/17/2024"`],
    ["whenDateBefore(new Date(Date.UTC(2024, 4, 17)))", "DATE_BEFORE", `"5/16/2024"`, `"5/17/2024"`],
    ["whenDateEqualTo(new Date(Date.UTC(2024, 4, 17)))", "DATE_EQUAL_TO", `"5/17/2024"`, `"5/18/2024"`],
    ["whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)", "DATE_EQUAL_TO_RELATIVE", `"=TODAY()"`, `"=TODAY()-1"`],
    ["whenDateAfter(SpreadsheetApp.RelativeDate.TOMORROW)", "DATE_AFTER_RELATIVE", `"=TODAY()+2"`, `"=TODAY()+1"`],
    ["whenDateBefore(SpreadsheetApp.RelativeDate.YESTERDAY)", "DATE_BEFORE_RELATIVE", `"=TODAY()-2"`, `"=TODAY()-1"`],
    ["whenNumberBetween(1, 5)", "NUMBER_BETWEEN", "5", "6"],
    ["whenNumberEqualTo(2.5)", "NUMBER_EQUAL_TO", "2.5", "2"],
    ["whenNumberGreaterThan(3)", "NUMBER_GREATER_THAN", "4", "3"],
    ["whenNumberGreaterThanOrEqualTo(3)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "3", "2"],
    ["whenNumberLessThan(3)", "NUMBER_LESS_THAN", "2", "3"],
    ["whenNumberLessThanOrEqualTo(3)", "NUMBER_LESS_THAN_OR_EQUAL_TO", "3", "4"],
    ["whenNumberNotBetween(1, 5)", "NUMBER_NOT_BETWEEN", "6", "3"],
    ["whenNumberNotEqualTo(3)", "NUMBER_NOT_EQUAL_TO", "4", "3"],
    [`whenTextContains("1/2")`, "TEXT_CONTAINS", `"'a 1/2 b"`, `"ab"`],
    [`whenTextDoesNotContain("ab")`, "TEXT_DOES_NOT_CONTAIN", `"x"`, `"xaby"`],
    [`whenTextEqualTo('say "hi"')`, "TEXT_EQUAL_TO", `'SAY "hi"'`, `"hi"`],
    [`whenTextStartsWith("ab")`, "TEXT_STARTS_WITH", `"abc"`, `"cab"`],
    [`whenTextEndsWith("ab")`, "TEXT_ENDS_WITH", `"cab"`, `"abc"`],
    [`whenFormulaSatisfied("=LEN(A1)=3")`, "CUSTOM_FORMULA", `"abc"`, `"abcd"`],
  ])("%s matches what it should and nothing else, and is read back", (call, criteria, good, bad) => {
    const { evaluate, workbook } = script("");
    const values = "(rule) => JSON.stringify(rule.getBooleanCondition().getCriteriaValues().map(String))";
    expect(
      evaluate(`${sheet} const rule = ${rule}.${call}.setBackground("red").setRanges([sheet.getRange("A1:A2")]).build();
        sheet.setConditionalFormatRules([rule]);
        sheet.getRange("A1:A2").setValues([[${good}], [${bad}]]);
        const [found] = sheet.getConditionalFormatRules();
        return [String(found.getBooleanCondition().getCriteriaType()), (${values})(found) === (${values})(rule)]`),
    ).toEqual([criteria, true]);
    expect(fills(workbook, 0, 2)).toEqual(["#ff0000", undefined]);
  });
});

describe("what is refused", () => {
  const refused = (body: string) => script("").errorOf(`${sheet} const range = sheet.getRange("A1:A9"); ${body}`);
  it("a rule without a range, without a condition, or with half a gradient", () => {
    expect(refused(`${rule}.whenCellEmpty().build()`)).toContain("at least one range");
    expect(refused(`${rule}.setBackground("red").setRanges([range]).build()`)).toContain("must have a condition");
    expect(refused(`${rule}.setGradientMinpoint("red").setRanges([range]).build()`)).toContain("a minpoint and a maxpoint");
  });

  it("a formula that looks at another sheet, that the locale cannot read, or that is none", () => {
    const set = (formula: string) =>
      `sheet.setConditionalFormatRules([${rule}.whenFormulaSatisfied("${formula}").setRanges([range]).build()])`;
    expect(refused(set("=Other!A1>1"))).toBe("Exception: Conditional format rule cannot reference a different sheet.");
    expect(refused(set("=IF(A1"))).toBe("Exception: Invalid formula: =IF(A1");
    expect(refused(set("A1>1"))).toBe("Exception: Invalid formula: A1>1");
  });

  it("wrong values, colours and members", () => {
    expect(refused(`${rule}.withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1])`)).toContain("Invalid argument");
    expect(refused(`${rule}.whenNumberGreaterThan("5")`)).toContain("don't match the method signature");
    expect(refused(`${rule}.setBackground("no colour")`)).toBe("Exception: Invalid color string: no colour");
    expect(refused(`${rule}.whenTextIsNice()`)).toBe("Exception: not emulated: ConditionalFormatRuleBuilder.whenTextIsNice");
    expect(refused(`sheet.setConditionalFormatRules(${rule})`)).toContain("don't match the method signature");
  });
});
