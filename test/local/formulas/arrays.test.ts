import { describe, expect, it } from "vitest";
import { messageOf, resultOf } from "./formula-result.ts";

describe("arrays", () => {
  it.each<[string, unknown]>([
    ['=SPLIT("1,2",",")', [[1, 2]]],
    ['=SUM(SPLIT("1,2",","))', 3],
    ['=SPLIT("",",")', "#VALUE!"],
    ['=SPLIT("Alas, poor Yorick"," ")', [["Alas,", "poor", "Yorick"]]],
    ['=SPLIT("a--b","-")', [["a", "b"]]],
    ['=SPLIT("a--b","-",TRUE,FALSE)', [["a", "", "b"]]],
    ['=SPLIT("a, b",", ",FALSE)', [["a", "b"]]],
    ['=SPLIT("a.b|c",".|")', [["a", "b", "c"]]],
    ['=SPLIT("x;5%",";")', [["x", 0.05]]],
    ['=SPLIT("007,x",",")', [[7, "x"]]],
    ['=SPLIT(123.45,".")', [[123, 45]]],
    ['=SPLIT("1 2","x")', "1 2"],
    ['=COLUMNS(SPLIT("a b c"," "))', 3],
    ['=JOIN("-",SPLIT("1 2"," "))', "1-2"],
    [
      '=ARRAYFORMULA(SPLIT({"a,b";"c"},","))',
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ['=INDEX(SPLIT("a b c"," "),2)', "b"],
    ['=INDEX(SPLIT("a b c"," "),1,3)', "c"],
    ['=INDEX(SPLIT("a b c"," "),0,2)', "b"],
    ["=INDEX({1,2,3},3)", 3],
    ["=INDEX({1;2;3},3)", 3],
    ["=INDEX({1,2;3,4},2,1)", 3],
    ["=INDEX({1,2;3,4},2)", [[3, 4]]],
    ["=INDEX({1,2;3,4},0,2)", [[2], [4]]],
    ["=INDEX(C1:C4,3)", 30],
    ["=INDEX({1;2},3,1)", "#NUM!"],
    ["=INDEX({1,2},1,3)", "#NUM!"],
    [
      "=HSTACK({1;2},{3})",
      [
        [1, 3],
        [2, "#N/A"],
      ],
    ],
    [
      "=VSTACK({1,2},{3})",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    ["=VSTACK({1;2},{3;4})", [[1], [2], [3], [4]]],
    [
      "=WRAPROWS({1,2,3},2)",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "=WRAPCOLS({1,2,3},2)",
      [
        [1, 3],
        [2, "#N/A"],
      ],
    ],
    [
      '=WRAPROWS({1,2,3},2,"-")',
      [
        [1, 2],
        [3, "-"],
      ],
    ],
    [
      "=WRAPROWS({1,2,3,4},2)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=CHOOSECOLS({1,2,3},-1)", 3],
    ["=CHOOSEROWS({1;2;3},1,3)", [[1], [3]]],
    ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
    ["=TOROW({1,2;3,4})", [[1, 2, 3, 4]]],
    ["=FLATTEN({1,2;3,4})", [[1], [2], [3], [4]]],
    [
      "=SEQUENCE(2,2)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=SUMPRODUCT({1,2},{3,4})", 11],
    ['=TEXTJOIN(",",TRUE,A1:A4)', "Ann,Bob,Cid"],
    ['=TEXTJOIN(",",FALSE,A1:A4)', "Ann,Bob,,Cid"],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("references as text", () => {
  it.each<[string, unknown]>([
    ['=INDIRECT("A1")', "Ann"],
    ['=INDIRECT("R2C3",FALSE)', 20],
    ['=INDIRECT("R2C3",0)', 20],
    ['=INDIRECT("r2c3",FALSE)', 20],
    ['=INDIRECT("R[1]C[-4]",FALSE)', 20],
    ['=INDIRECT("RC[-6]",FALSE)', "Ann"],
    ['=SUM(INDIRECT("R1C3:R4C3",FALSE))', 100],
    ['=SUM(INDIRECT("Sheet1!R1C3:R4C3",FALSE))', 100],
    ['=INDIRECT("Sheet1!R2C3",FALSE)', 20],
    ['=SUM(INDIRECT("C3",FALSE))', 100],
    ['=INDIRECT("nonsense")', "#REF!"],
    ['=INDIRECT("A1",FALSE)', "#REF!"],
    ['=SUM(INDIRECT("C1:C"&4))', 100],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("what lies outside", () => {
  it.each<[string, string, string]>([
    ['=VLOOKUP("a",{"a",1},9,FALSE)', "#REF!", "VLOOKUP evaluates to an out of bounds range."],
    ['=HLOOKUP("a",{"a";1},9,FALSE)', "#REF!", "HLOOKUP evaluates to an out of bounds range."],
    ["=CHOOSE(5,1,2)", "#NUM!", "Function CHOOSE parameter 1 value is 5. Valid values are between 1 and 2 inclusive."],
    ["=CHOOSE(0,1,2)", "#NUM!", "Function CHOOSE parameter 1 value is 0. Valid values are between 1 and 2 inclusive."],
    ["=INDEX({1;2},3,1)", "#NUM!", "Function INDEX parameter 2 value is 3. Valid values are between 0 and 2 inclusive."],
  ])("%s is %s", (formula, expected, message) => {
    expect(resultOf(formula)).toBe(expected);
    expect(messageOf(formula)).toBe(message);
  });

  it.each<[string, unknown]>([
    ['=VLOOKUP("z",A1:C4,2,FALSE)', "#N/A"],
    ['=VLOOKUP("Ann",A1:C4,3,FALSE)', 10],
    ['=HLOOKUP("a",{"a";1},2,FALSE)', 1],
    ['=MATCH("z",A1:A4,0)', "#N/A"],
    ["=LARGE({1,2},3)", "#NUM!"],
    ["=SMALL({1,2},3)", "#NUM!"],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ['=CHOOSE(2,1,"b")', "b"],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});
