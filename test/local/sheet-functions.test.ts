import { describe, expect, it } from "vitest";
import { script } from "./script.ts";

function value(formula: string, locale = "en_US"): unknown {
  return script("", { locale }).evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange("A1:C3").setValues([[1, "x", 5], [2, "y", 7], [3, "x", 9]]);
    sheet.getRange("E1").setValue(${JSON.stringify(formula)});
    return sheet.getRange("E1").getValue()`);
}

describe("formulas", () => {
  it.each([
    ["=ARRAYFORMULA(A1:A3*2)", 2],
    ['={"Head";ARRAYFORMULA(A1:A3)}', "Head"],
    ['=ARRAYFORMULA(SUMIF(A1:A3&"|"&B1:B3;"3|x";C1:C3))', 9],
    ["=SUMSQ(A1:A3)", 14],
    ["=GCD(12;18)", 6],
    ["=LCM(4;6)", 12],
    ["=MODE(1;2;2)", 2],
    ['=REGEXMATCH("abc";"^a")', true],
    ["=ISBETWEEN(3;1;5)", true],
    ['=REPT("ab";2)', "abab"],
    ["=RANK.EQ(2;A1:A3)", 2],
    ["=TYPE(A1:A3)", 64],
    ["=QUOTIENT(7;2)", 3],
    ["=N(TRUE)", 1],
    ['=ISEMAIL("a@b.org")', true],
    ['="a\\"&"b"', "a\\b"],
    ['=LEN("C:\\")', 3],
    ['="\\"""', '\\"'],
  ])("%s gives %j", (formula, expected) => expect(value(formula)).toBe(expected));

  it.each([
    ["=SQRT(-1)", "#NUM!"],
    ["=LN(0)", "#NUM!"],
    ['=VALUE("a")', "#VALUE!"],
    ['="a"+1', "#VALUE!"],
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=1+", "#ERROR!"],
    ["=NoSheet!A1", "#REF!"],
    ["=UNHEARD_OF(1)", "#NAME?"],
  ])("%s is %s, as in Sheets", (formula, expected) => expect(value(formula)).toBe(expected));

  it.each(['QUERY(A1:B3;"select A")', "SPARKLINE(A1:A3)"])("%s is refused by name", (call) => {
    const { evaluate, workbook } = script("");
    evaluate(`SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("E1").setValue(${JSON.stringify(`=${call}`)})`);
    expect(workbook.cell("0", 4, 0)).toMatchObject({ value: "#NAME?", message: `not emulated: ${call.split("(")[0]}` });
  });
});

describe("separators by locale", () => {
  it.each(["en_US", "ja_JP"])("%s takes ; and , between arguments", (locale) => {
    expect(value("=SUM(1;2)", locale)).toBe(3);
    expect(value("=SUM(1,2)", locale)).toBe(3);
    expect(value("=SUM(1.5;2)", locale)).toBe(3.5);
    expect(value("={1,2;3,4}", locale)).toBe(1);
  });

  it.each(["fr_FR", "de_DE"])("%s takes only ; between arguments and \\ between columns", (locale) => {
    expect(value("=SUM(1;2)", locale)).toBe(3);
    expect(value("=SUM(1,5;2)", locale)).toBe(3.5);
    expect(value("=SUM({1\\2;3\\4})", locale)).toBe(10);
    expect(value("=SUM(A1,B1)", locale)).toBe("#ERROR!");
    expect(value("=SUM(1.5;2)", locale)).toBe("#ERROR!");
  });
});
