import { describe, expect, it } from "vitest";
import { messageOf, resultOf } from "./formula-result.ts";

describe("LET and LAMBDA", () => {
  it.each<[string, unknown]>([
    ["=LET(x,5,x*2)", 10],
    ["=LET(X,5,x*2)", 10],
    ["=LET(a,1,b,a+1,a+b)", 3],
    ["=LET(r,C1:C4,SUM(r)/ROWS(r))", 25],
    ["=LET(r,C1:C2,r)", [[10], [20]]],
    ["=LET(cell,B2,ISBLANK(cell))", true],
    ["=LET(unit_price,2,qty,3,unit_price*qty)", 6],
    ['=LET(x,0,IF(x=0,"none",1/x))', "none"],
    ["=LET(x,1/0,5)", 5],
    ["=LET(x,1/0,x)", "#DIV/0!"],
    ['=LET(x,B1:B4,IF(x="",,x*2))', [[6], [""], [10], [14]]],
    ["=LET(x,1,x,2,x)", 2],
    [
      "=LET(all,A1:C4,FILTER(all,INDEX(all,0,3)>25))",
      [
        ["", 5, 30],
        ["Cid", 7, 40],
      ],
    ],
    ['=IFERROR(LAMBDA(x,1/x)(0),"e")', "e"],
    ["=LET(x,2,-x^2)", 4],
    ["=1+LET(x,2,x)*3", 7],
    ["=LET(f,LAMBDA(x,x*2),f(4))", 8],
    ["=LET(f,LAMBDA(x,x+1),g,LAMBDA(x,f(x)*10),g(1))", 20],
    ["=LET(x,1,LET(x,2,x)+x)", 3],
    ["=LAMBDA(x,x+1)(4)", 5],
    ["=LAMBDA(x,y,x+y)(1,2)", 3],
    ["=LAMBDA(5)()", 5],
    ["=LAMBDA(x,LAMBDA(y,x+y))(1)(2)", 3],
    ["=LET(x,LAMBDA(a,a+1)(2),x*2)", 6],
    ["=LAMBDA(r,SUM(r))(C1:C4)", 100],
    ["=SUM(LAMBDA(x,x)(C1:C4),1)", 101],
    ['=LAMBDA(name,"Hi "&name)(A1)', "Hi Ann"],
    ["=ARRAYFORMULA(LET(x,C1:C2,x*2))", [[20], [40]]],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));

  it.each<[string, string, unknown]>([
    ["fr_FR", "=LET(x;1,5;x*2)", 3],
    ["fr_FR", "=MAP({1\\2};LAMBDA(x;x+0,5))", [[1.5, 2.5]]],
    ["de_DE", "=LAMBDA(x;x+1)(4)", 5],
  ])("in %s %s gives %j", (locale, formula, expected) => expect(resultOf(formula, locale)).toEqual(expected));
});

describe("MAP, BYROW, BYCOL, REDUCE, SCAN and MAKEARRAY", () => {
  it.each<[string, unknown]>([
    ["=MAP(C1:C4,LAMBDA(x,x*2))", [[20], [40], [60], [80]]],
    ["=MAP({1,2},{3,4},LAMBDA(a,b,a*b))", [[3, 8]]],
    [
      "=MAP({1,2;3,4},LAMBDA(x,x+1))",
      [
        [2, 3],
        [4, 5],
      ],
    ],
    ['=MAP(A1:A4,LAMBDA(n,IF(n="",,LEN(n))))', [[3], [3], [""], [3]]],
    ["=LET(k,3,MAP({1,2},LAMBDA(x,x*k)))", [[3, 6]]],
    ["=MAP(C1,LAMBDA(x,x*2))", 20],
    ["=SUM(MAP(C1:C4,LAMBDA(x,x*2)))", 200],
    ['=MAP({1;0},LAMBDA(x,IFERROR(1/x,"-")))', [[1], ["-"]]],
    [
      '=MAP({"a,b";"c,d"},LAMBDA(x,SPLIT(x,",")))',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["=MAP(SEQUENCE(3),LAMBDA(i,-i^2))", [[1], [4], [9]]],
    [
      "=BYROW({1,2;3,4},LAMBDA(r,r*2))",
      [
        [2, 4],
        [6, 8],
      ],
    ],
    ["=SUM(MAKEARRAY(3,3,LAMBDA(r,c,r*c)))", 36],
    ["=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))", [[3], [7]]],
    ["=BYROW(A1:C4,LAMBDA(r,COUNTA(r)))", [[3], [2], [2], [3]]],
    ['=BYROW(A1:B2,LAMBDA(r,TEXTJOIN("-",TRUE,r)))', [["Ann-3"], ["Bob"]]],
    ["=BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))", [[3, 4]]],
    ["=BYCOL(B1:C4,LAMBDA(c,SUM(c)))", [[15, 100]]],
    ["=REDUCE(0,C1:C4,LAMBDA(a,c,a+c))", 100],
    ['=REDUCE("",{"a","b";"c","d"},LAMBDA(a,c,a&c))', "abcd"],
    ["=REDUCE(1,SEQUENCE(5),LAMBDA(a,c,a*c))", 120],
    ["=REDUCE({0,0},{1;2},LAMBDA(a,c,a+c))", [[3, 3]]],
    ["=SCAN(0,{1,2,3},LAMBDA(a,c,a+c))", [[1, 3, 6]]],
    ["=SCAN(0,C1:C4,LAMBDA(a,c,a+c))", [[10], [30], [60], [100]]],
    ['=SCAN("",{"a";"b"},LAMBDA(a,c,a&c))', [["a"], ["ab"]]],
    [
      "=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))",
      [
        [11, 12, 13],
        [21, 22, 23],
      ],
    ],
    ["=MAKEARRAY(1,1,LAMBDA(r,c,r))", 1],
    ["=LET(f,LAMBDA(x,x*2),MAP({1,2},f))", [[2, 4]]],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));

  it.each<[string, string]>([
    ["=LET(x,1,y)", "#NAME?"],
    ["=LAMBDA(x,x+1)(1,2)", "#N/A"],
    ["=MAP({1,2},LAMBDA(a,b,a))", "#N/A"],
    ["=MAP({1,2},5)", "#N/A"],
    ["=LAMBDA(x,x)", "#N/A"],
    ["=LET(A1,5,A1)", "#ERROR!"],
    ["=LET(x)", "#N/A"],
    ["=LET(x,1)", "#N/A"],
    ["=LAMBDA()", "#N/A"],
  ])("%s is %s", (formula, expected) => expect(resultOf(formula)).toBe(expected));
});

describe("XMATCH", () => {
  it.each<[string, unknown]>([
    ["=XMATCH(20,C1:C4)", 2],
    ['=XMATCH("bob",A1:A4)', 2],
    ["=XMATCH(25,C1:C4,1)", 3],
    ["=XMATCH(25,C1:C4,-1)", 2],
    ["=XMATCH(5,C1:C4,-1)", "#N/A"],
    ["=XMATCH(25,C1:C4)", "#N/A"],
    ['=XMATCH("b*",A1:A4,2)', 2],
    ['=XMATCH("?id",A1:A4,2)', 4],
    ['=XMATCH("b*",A1:A4)', "#N/A"],
    ["=XMATCH(20,{20,10,20})", 1],
    ["=XMATCH(20,{20,10,20},0,-1)", 3],
    ["=XMATCH(30,C1:C4,0,2)", 3],
    ["=XMATCH(30,{40;30;20},0,-2)", 2],
    ["=ARRAYFORMULA(XMATCH({10;30},C1:C4))", [[1], [3]]],
    ["=INDEX(A1:A4,XMATCH(40,C1:C4))", "Cid"],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

it("results of different width below each other are refused by name", () => {
  expect(messageOf('=MAP({"a,b";"c"},LAMBDA(x,SPLIT(x,",")))')).toBe(
    "not emulated: MAP with results of several rows or of different width",
  );
});

it.each(['QUERY(A1:B3,"select A")', "SPARKLINE(C1:C4)"])("%s is refused by name", (call) => {
  expect(resultOf(`=${call}`)).toBe("#NAME?");
  expect(messageOf(`=${call}`)).toBe(`not emulated: ${call.split("(")[0]}`);
});
