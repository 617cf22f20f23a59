import { describe, expect, it } from "vitest";
import { messageOf, resultOf } from "./formula-result.ts";

describe("TEXT shows a number as a cell of that format would", () => {
  it.each<[string, string]>([
    ['=TEXT(1.23,"$0.00")', "$1.23"],
    ['=TEXT(DATE(1969,7,20),"yyyy-mm-dd")', "1969-07-20"],
    ['=TEXT(45,"000")', "045"],
    ['=TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['=TEXT(12345.678,"#,##0.###")', "12,345.678"],
    ['=TEXT(0.285,"0.0%")', "28.5%"],
    ['=TEXT(1/3,"0.00%")', "33.33%"],
    ['=TEXT(1234567,"#,##0,")', "1,235"],
    ['=TEXT(1000000,"0.0,,""M""")', "1.0M"],
    ['=TEXT(-5,"0;(0)")', "(5)"],
    ['=TEXT(0,"0;-0;zero")', "zero"],
    ['=TEXT(5,"0;-0;zero")', "5"],
    ['=TEXT(-5,"0;-0;zero")', "-5"],
    ['=TEXT(5,"0 ""units""")', "5 units"],
    ['=TEXT(1.5,"0.0 kg")', "1.5 kg"],
    ['=TEXT(12,"0""h""")', "12h"],
    ['=TEXT(12.5,"0.##")', "12.5"],
    ['=TEXT(0.5,"#.##")', ".5"],
    ['=TEXT(0,"#")', ""],
    ['=TEXT(2.5,"0")', "3"],
    ['=TEXT(-2.5,"0")', "-3"],
    ['=TEXT(1234,"$#,##0")', "$1,234"],
    ['=TEXT(5551234567,"(###) ###-####")', "(555) 123-4567"],
    ['=TEXT(12345,"0.00E+00")', "1.23E+04"],
    ['=TEXT(0.00012,"0.00E+00")', "1.20E-04"],
    ['=TEXT(1000000,"0.0E+0")', "1.0E+6"],
    ['=TEXT(1.5,"# ?/?")', "1 1/2"],
    ['=TEXT(0.5,"?/?")', "1/2"],
    ['=TEXT(3,"0.0#")', "3.0"],
    ['=TEXT(1500,"[>=1000]0.0,""K"";0")', "1.5K"],
    ['=TEXT(15,"[>=1000]0.0,""K"";0")', "15"],
    ['=TEXT(1234.5,"@")', "1234.5"],
    ['=TEXT("12","000")', "012"],
    ['=TEXT(1.5,"General")', "1.5"],
    ['=TEXT(12,"0 days")', "12 days"],
    ['=TEXT(123456789,"000-00-0000")', "123-45-6789"],
    ['=TEXT(12,"+0;-0")', "+12"],
    ['=TEXT(-12345,"0.0E+0")', "-1.2E+4"],
    ['=TEXT("5%","0.00")', "0.05"],
    ['=TEXT(1234.5,"#,##0.00 €")', "1,234.50 €"],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toBe(expected));

  it.each<[string, string]>([
    ['=TEXT(0.75,"h:mm AM/PM")', "6:00 PM"],
    ['=TEXT(0.75,"hh:mm am/pm")', "06:00 PM"],
    ['=TEXT(0.25,"h AM/PM")', "6 AM"],
    ['=TEXT(0.75,"HH:mm")', "18:00"],
    ['=TEXT(0.0833,"h:mm")', "1:59"],
    ['=TEXT(1.5,"[h]:mm")', "36:00"],
    ['=TEXT(1.5,"[hh]:mm:ss")', "36:00:00"],
    ['=TEXT(1/24,"[m]")', "60"],
    ['=TEXT(1/1440,"[ss]")', "60"],
    ['=TEXT(TIME(0,5,9),"mm:ss")', "05:09"],
    ['=TEXT(TIME(1,2,3),"h:mm:ss")', "1:02:03"],
    ['=TEXT(DATE(2024,3,5),"MMM D, YYYY")', "Mar 5, 2024"],
    ['=TEXT(DATE(2024,3,5),"MM/DD/YYYY")', "03/05/2024"],
    ['=TEXT(DATE(2024,3,5),"dddd, mmmm d")', "Tuesday, March 5"],
    ['=TEXT(DATE(2024,3,5),"ddd")', "Tue"],
    ['=TEXT(DATE(2024,3,5),"mmmmm")', "M"],
    ['=TEXT(DATE(2024,3,5),"d/m/yy")', "5/3/24"],
    ['=TEXT(DATE(2024,3,5)+0.5,"yyyy-mm-dd hh:mm")', "2024-03-05 12:00"],
    ['=TEXT(DATE(2024,3,5)+0.75,"mmm d, h:mm AM/PM")', "Mar 5, 6:00 PM"],
    ['=TEXT("2024-03-05","mmm d")', "Mar 5"],
    ['=TEXT(DATE(2024,3,5),"""Week of ""mmm d")', "Week of Mar 5"],
    ['=TEXT(DATE(2024,3,5),"yyyy""年""m""月""")', "2024年3月"],
    ['=TEXT(DATE(2024,12,25),"yyyymmdd")', "20241225"],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toBe(expected));

  it.each<[string, string]>([
    ['=TEXT("abc","0")', "abc"],
    ['=TEXT("abc","yyyy")', "abc"],
    ['=TEXT("abc","@")', "abc"],
    ['=TEXT("abc","0;0;0;""t: ""@")', "t: abc"],
    ['=TEXT(TRUE,"0")', "TRUE"],
    ['=TEXT(A1,"0.0")', "Ann"],
    ['="Total: "&TEXT(C1,"$0.00")', "Total: $10.00"],
  ])("text and truth pass: %s is %j", (formula, expected) => expect(resultOf(formula)).toBe(expected));

  it("a format that nobody can read is refused by name", () => {
    expect(resultOf('=TEXT(1,"yes;no;maybe")')).toBe("#NAME?");
    expect(messageOf('=TEXT(1,"yes;no;maybe")')).toBe("not emulated: TEXT with the format yes;no;maybe");
  });

  it("a failed value stays failed", () => expect(resultOf('=TEXT(1/0,"0")')).toBe("#DIV/0!"));

  it("TEXT goes down a column", () => {
    expect(resultOf('=ARRAYFORMULA(TEXT(C1:C4,"0.0"))')).toEqual([["10.0"], ["20.0"], ["30.0"], ["40.0"]]);
  });

  it.each<[string, string, string]>([
    ["fr_FR", '=TEXT(1234,5;"0,00")', "1234,50"],
    ["fr_FR", '=TEXT(1234,5;"# ##0,00")', "1\u202f234,50"],
    ["fr_FR", '=TEXT(0,5;"0,0%")', "50,0%"],
    ["fr_FR", '=TEXT(DATE(2024;3;5);"d mmmm yyyy")', "5 mars 2024"],
    ["fr_FR", '=TEXT(DATE(2024;3;5);"dddd")', "mardi"],
    ["de_DE", '=TEXT(1234,5;"#.##0,00")', "1.234,50"],
    ["de_DE", '=TEXT(1234,5;"0,0 ""Std.""")', "1234,5 Std."],
    ["de_DE", '=TEXT(DATE(2024;3;5);"dd.mm.yyyy")', "05.03.2024"],
    ["pt_BR", '=TEXT(1234,5;"R$ #.##0,00")', "R$ 1.234,50"],
    ["ja_JP", '=TEXT(1234.5;"#,##0.00")', "1,234.50"],
  ])("the pattern is the locale's: %s %s is %j", (locale, formula, expected) => expect(resultOf(formula, locale)).toBe(expected));
});
