import { describe, expect, it } from "vitest";
import { messageOf, resultOf } from "./formula-result.ts";

describe("rounding looks at the decimal digits that a person sees", () => {
  it.each<[string, unknown]>([
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(0.285,2)", 0.29],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1.115,2)", 1.12],
    ["=ROUND(5.015,2)", 5.02],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUND(2.5)", 3],
    ["=ROUND(-2.5)", -3],
    ["=ROUND(0.5)", 1],
    ["=ROUND(1.45,1)", 1.5],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUND(1250,-2)", 1300],
    ["=ROUND(1.4)", 1],
    ["=ROUND(1/3,4)", 0.3333],
    ["=ROUND(99.99,1)", 100],
    ["=ROUND(123456789.125,2)", 123456789.13],
    ["=ROUND(0,2)", 0],
    ["=ROUNDUP(1.01,1)", 1.1],
    ["=ROUNDUP(-1.01,1)", -1.1],
    ["=ROUNDUP(2.3,1)", 2.3],
    ["=ROUNDDOWN(1.99,1)", 1.9],
    ["=ROUNDDOWN(2.3,1)", 2.3],
    ["=ROUNDDOWN(-1.99,1)", -1.9],
    ["=TRUNC(1.99,1)", 1.9],
    ["=TRUNC(-1.99)", -1],
    ["=INT(-1.5)", -2],
    ["=CEILING(0.7,0.1)", 0.7],
    ["=FLOOR(0.7,0.1)", 0.7],
    ["=FLOOR(0.75,0.1)", 0.7],
    ["=CEILING(0.71,0.1)", 0.8],
    ["=MROUND(1.3,0.2)", 1.4],
    ["=MROUND(7,3)", 6],
    ["=CEILING(2.5)", 3],
    ["=ARRAYFORMULA(ROUND({1.005;2.675},2))", [[1.01], [2.68]]],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("a minus binds closer than a power", () => {
  it.each<[string, unknown]>([
    ["=-2^2", 4],
    ["=-(2^2)", -4],
    ["=(-2)^2", 4],
    ["=-(2)^2", 4],
    ["=0-2^2", -4],
    ["=5-2^2", 1],
    ["=-2^2+1", 5],
    ["=2*-3^2", 18],
    ["=-B1^2", 9],
    ["=--2^2", 4],
    ["=+2^2", 4],
    ["=2^-1", 0.5],
    ["=2^3^2", 64],
    ["=-2^3", -8],
    ["=SUM(-2^2,1)", 5],
    ["=IF(-2^2=4,1,2)", 1],
    ["=-2%", -0.02],
    ["=-C1:C2^2", [[100], [400]]],
    ["=-2^0.5", "#NUM!"],
    ["=1/-2^2", 0.25],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("a wrong number of arguments", () => {
  it.each<[string, string]>([
    ["=ROUND()", "Wrong number of arguments to ROUND. Expected at least 1 arguments, but got 0 arguments."],
    ["=LEN(1,2)", "Wrong number of arguments to LEN. Expected at most 1 arguments, but got 2 arguments."],
    ["=LOG10()", "Wrong number of arguments to LOG10. Expected at least 1 arguments, but got 0 arguments."],
  ])("%s is #N/A: %s", (formula, message) => {
    expect(resultOf(formula)).toBe("#N/A");
    expect(messageOf(formula)).toBe(message);
  });
});

describe("a name that reads as a cell", () => {
  it.each<[string, unknown]>([
    ["=LOG10(100)", 2],
    ["=LOG10(0)", "#NUM!"],
    ["=log10(1000)", 3],
    ["=LOG10 (10)", 1],
    ["=1+LOG10(10)*2", 3],
    ["=ARRAYFORMULA(LOG10({10;100}))", [[1], [2]]],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("numbers as text", () => {
  it.each<[string, unknown]>([
    ['=0.1+0.2&""', "0.3"],
    ['=1E21&""', "1E+21"],
    ['=1/4&""', "0.25"],
    ['=100&"%"', "100%"],
    ['=1/3&""', "0.333333333333333"],
    ['=1E14&""', "100000000000000"],
    ['=1E15&""', "1E+15"],
    ['="x"&DATE(2024,1,2)', "x45293"],
    ["=TO_TEXT(5%)", "5%"],
    ["=TO_TEXT(0.05)", "0.05"],
    ["=TO_TEXT(24)", "24"],
    ["=TO_TEXT(DATE(2024,1,2))", "1/2/2024"],
    ["=TO_TEXT(TO_DOLLARS(1234.5))", "$1,234.50"],
    ['=TO_TEXT("a")', "a"],
    ["=LEN(0.1+0.2)", 3],
  ])("%s gives %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});
