import { describe, expect, it } from "vitest";
import { messageOf, resultOf } from "./formula-result.ts";

describe("REGEXMATCH, REGEXEXTRACT and REGEXREPLACE read RE2", () => {
  it.each<[string, unknown]>([
    ['=REGEXMATCH("Spreadsheets","S.r")', true],
    ['=REGEXMATCH("ABC","(?i)abc")', true],
    ['=REGEXMATCH("ABC","abc")', false],
    ['=REGEXMATCH("x@y","\\@")', true],
    ['=REGEXMATCH("x-y","x\\-y")', true],
    ['=REGEXMATCH("a_b","a\\_b")', true],
    ['=REGEXMATCH("a b","^\\S+\\s\\S+$")', true],
    ['=REGEXMATCH("","^$")', true],
    ['=REGEXMATCH(B2,"^$")', true],
    ['=REGEXMATCH("a"&CHAR(10)&"b","a.b")', false],
    ['=REGEXMATCH("a"&CHAR(10)&"b","(?s)a.b")', true],
    ['=REGEXMATCH("a"&CHAR(10)&"b","(?m)^b$")', true],
    ['=REGEXMATCH("é","(?i)É")', true],
    ['=REGEXMATCH("a.b","\\Qa.b\\E")', true],
    ['=REGEXMATCH("ab","ab\\z")', true],
    ['=REGEXMATCH("A","\\x41")', true],
    ['=REGEXMATCH("foo bar","\\bbar\\b")', true],
    ['=REGEXMATCH("né","^\\p{L}+$")', true],
    ['=REGEXMATCH("Δ","\\p{Greek}")', true],
    ['=REGEXMATCH("a1","^[[:alpha:]][[:digit:]]$")', true],
    ['=REGEXMATCH("2024","^(?P<year>\\d{4})$")', true],
    ['=REGEXEXTRACT("Order #123","#(\\d+)")', "123"],
    ['=REGEXEXTRACT("(Content) between brackets","\\(([A-Za-z]+)\\)")', "Content"],
    ['=REGEXEXTRACT("My favorite number is 241, but my friend\'s is 17","\\d+")', "241"],
    ['=REGEXEXTRACT("The price today is $826.25","[0-9]*\\.[0-9]+[0-9]+")', "826.25"],
    ['=REGEXEXTRACT("2020-05","(\\d+)-(\\d+)")', [["2020", "05"]]],
    ['=REGEXEXTRACT("ann@x.org","([^@]+)@([^.]+)\\.(.+)")', [["ann", "x", "org"]]],
    ['=REGEXEXTRACT("née","\\w+")', "n"],
    ['=REGEXEXTRACT("aaa","(?U)a+")', "a"],
    ['=REGEXEXTRACT("abc","\\d")', "#N/A"],
    ['=LEN(REGEXEXTRACT("x12","\\d+"))', 2],
    ['=VALUE(REGEXEXTRACT("x12","\\d+"))+1', 13],
    ['=REGEXREPLACE("Spreadsheets","S.*d","Bed")', "Bedsheets"],
    ['=REGEXREPLACE("a1-b","[[:punct:]]","")', "a1b"],
    ['=REGEXREPLACE("aaa","a","b")', "bbb"],
    ['=REGEXREPLACE("abc","","-")', "-a-b-c-"],
    ['=REGEXREPLACE("Doe, John","(\\w+), (\\w+)","$2 $1")', "John Doe"],
    ['=REGEXREPLACE("abc","b","[$0]")', "a[b]c"],
    ['=REGEXREPLACE("abc","b","\\1$")', "a\\1$c"],
    ['=REGEXREPLACE("12.50 EUR","[^0-9.]","")', "12.50"],
    ['=REGEXREPLACE("a.b.c","\\.",",")', "a,b,c"],
    ['=REGEXREPLACE("abc","(?i)B","*")', "a*c"],
    ['=ARRAYFORMULA(REGEXMATCH(A1:A4,"^[AB]"))', [[true], [true], [false], [false]]],
    [
      '=ARRAYFORMULA(REGEXEXTRACT({"a1";"b2"},"(\\w)(\\d)"))',
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ['=ARRAYFORMULA(REGEXREPLACE({"a1","b2"},"\\d","#"))', [["a#", "b#"]]],
    ['=ARRAYFORMULA(IFERROR(REGEXEXTRACT(A1:A4,"^[AB]")))', [["A"], ["B"], [""], [""]]],
    ['=SUMPRODUCT(--REGEXMATCH(A1:A4,"n|b"))', 2],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));

  it.each([
    '"(?<=a)b"',
    '"a(?=b)"',
    '"(?!a)"',
    '"(?<!a)b"',
    '"(a)\\1"',
    '"("',
    '"[a"',
    '"a++"',
    '"(?>a)"',
    '"*a"',
    '"\\Z"',
    '"\\u0041"',
    '"a{2,1}"',
  ])("%s is no regular expression", (pattern) => {
    for (const call of [`REGEXMATCH("abc",${pattern})`, `REGEXEXTRACT("abc",${pattern})`, `REGEXREPLACE("abc",${pattern},"")`]) {
      expect(resultOf(`=${call}`), call).toBe("#REF!");
    }
    expect(messageOf(`=REGEXMATCH("abc",${pattern})`)).toBe(
      `Function REGEXMATCH parameter 2 value ${pattern} is not a valid regular expression.`,
    );
  });

  it.each([
    'REGEXMATCH(123,"\\d")',
    'REGEXEXTRACT(123,"\\d")',
    'REGEXREPLACE(123,"1","x")',
    'REGEXMATCH(TRUE,"T")',
    'REGEXREPLACE("a","a",1)',
  ])("%s takes texts only", (call) => expect(resultOf(`=${call}`)).toBe("#VALUE!"));

  it("a number where a text belongs is named", () => {
    expect(messageOf('=REGEXMATCH(123,"\\d")')).toBe(
      "Function REGEXMATCH parameter 1 expects text values. But '123' is a number and cannot be coerced to a text.",
    );
  });
});
