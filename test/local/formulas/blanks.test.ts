import { describe, expect, it } from "vitest";
import { resultOf } from "./formula-result.ts";

describe("a branch that is left empty is a blank, neither 0 nor a text", () => {
  it.each<[string, unknown]>([
    ["=IFERROR(1/0)", ""],
    ["=IFERROR(NA(),)", ""],
    ["=IFERROR(5)", 5],
    ["=IFNA(NA())", ""],
    ["=IFNA(1/0)", "#DIV/0!"],
    ['=IFNA(NA(),"x")', "x"],
    ["=IF(TRUE,,1)", ""],
    ["=IF(FALSE,1,)", ""],
    ["=IF(FALSE,1)", false],
    ["=IF(1>2,5)", false],
    ["=ISBLANK(IF(TRUE,,1))", true],
    ["=ISBLANK(IFERROR(1/0))", true],
    ["=ISNUMBER(IF(TRUE,,1))", false],
    ["=ISTEXT(IF(TRUE,,1))", false],
    ['=IF(TRUE,,1)&"x"', "x"],
    ['=IF(TRUE,,1)=""', true],
    ["=IF(TRUE,,1)=0", true],
    ["=IFERROR(1/0)+1", 1],
    ["=LEN(IFERROR(1/0))", 0],
    ["=SUM(IF(TRUE,,1),2)", 2],
    ["=N(IFERROR(1/0))", 0],
    ["=IFS(FALSE,1)", "#N/A"],
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ["=IFS(TRUE,,TRUE,2)", ""],
    ['=SWITCH(3,1,"a",2,"b")', "#N/A"],
    ['=SWITCH(2,1,"a",2,"b","c")', "b"],
    ['=SWITCH("b","a",1,"b",2)', 2],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("a blank cell stays blank wherever a formula hands it on", () => {
  it.each<[string, unknown]>([
    ["=B2", ""],
    ["=ISBLANK(B2)", true],
    ["=B2+1", 1],
    ["=B2*5", 0],
    ['=B2&"x"', "x"],
    ["=INDEX(B1:B4,2)", ""],
    ['=VLOOKUP("Bob",A1:B4,2,FALSE)', ""],
    ['=XLOOKUP("Bob",A1:A4,B1:B4)', ""],
    ["=IF(TRUE,B2)", ""],
    ["=IFERROR(B2)", ""],
    ['=INDIRECT("B2")', ""],
    ["=CHOOSE(1,B2)", ""],
    ["=ARRAYFORMULA(A1:A4)", [["Ann"], ["Bob"], [""], ["Cid"]]],
    ["={B1:B4}", [[3], [""], [5], [7]]],
    [
      "={A2:B3}",
      [
        ["Bob", ""],
        ["", 5],
      ],
    ],
    ["=TRANSPOSE(B1:B4)", [[3, "", 5, 7]]],
    ['=FILTER(B1:B4,A1:A4<>"")', [[3], [""], [7]]],
    ['=ARRAYFORMULA(IF(A1:A4="",,B1:B4*2))', [[6], [0], [""], [14]]],
    ['=ARRAYFORMULA(IF(A1:A4="",,A1:A4&"!"))', [["Ann!"], ["Bob!"], [""], ["Cid!"]]],
    ["=ARRAYFORMULA(IF(B1:B4>4,B1:B4))", [[false], [false], [5], [7]]],
    ["=ARRAYFORMULA(IFERROR(C1:C4/B1:B4))", [[10 / 3], [""], [6], [40 / 7]]],
    ['=ARRAYFORMULA(IFNA(VLOOKUP({"Ann";"Zed"},A1:C4,3,FALSE)))', [[10], [""]]],
    ["=ARRAYFORMULA(ISBLANK(IF(B1:B4>4,,1)))", [[false], [false], [true], [true]]],
    ["=SUM(ARRAYFORMULA(IF(B1:B4>4,,1)))", 2],
    ["=COUNT(ARRAYFORMULA(IF(B1:B4>4,,1)))", 2],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});
