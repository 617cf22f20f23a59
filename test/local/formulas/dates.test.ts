import { describe, expect, it } from "vitest";
import { resultOf, textOf } from "./formula-result.ts";

describe("functions understand the dates that typing understands", () => {
  it.each<[string, unknown]>([
    ['=DATEVALUE("Jan 2, 2024")', 45293],
    ['=DATEVALUE("January 2, 2024")', 45293],
    ['=DATEVALUE("2 January 2024")', 45293],
    ['=DATEVALUE("2-Jan-2024")', 45293],
    ['=DATEVALUE("1/2/2024")', 45293],
    ['=DATEVALUE("1/2/24")', 45293],
    ['=DATEVALUE("2024-01-02")', 45293],
    ['=DATEVALUE("2024/1/2")', 45293],
    ['=DATEVALUE("1/2/2024 12:00")', 45293],
    ['=DATEVALUE("Tuesday, January 2, 2024")', 45293],
    ["=DATEVALUE(DATE(2024,1,2))", 45293],
    ['=DATEVALUE("abc")', "#VALUE!"],
    ['=DATEVALUE("2024-02-30")', "#VALUE!"],
    ['=TIMEVALUE("6:30 PM")', 18.5 / 24],
    ['=TIMEVALUE("14:15")', 14.25 / 24],
    ['=TIMEVALUE("Jan 2, 2024 6:00 AM")', 0.25],
    ['=MONTH("March 5, 2024")', 3],
    ['=YEAR("Mar 5, 2024")', 2024],
    ['=DAY("5 March 2024")', 5],
    ['=WEEKDAY("Mar 5, 2024")', 3],
    ['=HOUR("6:30 PM")', 18],
    ['=MINUTE("6:30 PM")', 30],
    ['=SECOND("6:30:15 PM")', 15],
    ['=ISOWEEKNUM("Jan 1, 2024")', 1],
    ['=N(EDATE("Jan 31, 2024",1))', 45351],
    ['=N(EOMONTH("Feb 3, 2024",0))', 45351],
    ['=DATEDIF("Jan 1, 2024","Jan 31, 2024","D")', 30],
    ['=DAYS("Mar 5, 2024","Mar 1, 2024")', 4],
    ['=NETWORKDAYS("Mar 4, 2024","Mar 8, 2024")', 5],
    ['=N("Jan 2, 2024"+1)', 45294],
    ['="Jan 2, 2024"-"Jan 1, 2024"', 1],
    ['=MONTH("nonsense")', "#VALUE!"],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));

  it.each<[string, string, unknown]>([
    ["fr_FR", '=DATEVALUE("2 janvier 2024")', 45293],
    ["fr_FR", '=DATEVALUE("02/01/2024")', 45293],
    ["fr_FR", '=MONTH("5 août 2024")', 8],
    ["de_DE", '=DATEVALUE("2. Januar 2024")', 45293],
    ["de_DE", '=DATEVALUE("2.1.2024")', 45293],
    ["en_GB", '=DATEVALUE("2/1/2024")', 45293],
    ["ja_JP", '=DATEVALUE("2024/1/2")', 45293],
  ])("in %s %s gives %j", (locale, formula, expected) => expect(resultOf(formula, locale)).toEqual(expected));

  it("an hour shows as Sheets shows it", () => expect(textOf("=TIME(1,2,3)")).toBe("1:02:03 AM"));
});

describe("functions understand the numbers that typing understands", () => {
  it.each<[string, unknown]>([
    ['="5%"+1', 1.05],
    ['="$5"*2', 10],
    ['="1,234"+1', 1235],
    ['="(5)"+0', -5],
    ['=VALUE("$1,234.50")', 1234.5],
    ['=VALUE("5%")', 0.05],
    ['=VALUE("1E3")', 1000],
    ['=VALUE("1/2/2024")', 45293],
    ['=VALUE("12:00")', 0.5],
    ['=VALUE("Jan 2, 2024")', 45293],
    ['=ROUND("2.5",0)', 3],
    ['=SQRT("16")', 4],
    ['=VALUE("abc")', "#VALUE!"],
    ['="abc"*1', "#VALUE!"],
    ['=--"3"', 3],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));

  it.each<[string, string, unknown]>([
    ["fr_FR", '=VALUE("1 234,5")', 1234.5],
    ["fr_FR", '="1,5"+1', 2.5],
    ["de_DE", '=VALUE("1.234,5")', 1234.5],
  ])("in %s %s gives %j", (locale, formula, expected) => expect(resultOf(formula, locale)).toEqual(expected));
});
