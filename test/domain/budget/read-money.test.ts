import { describe, expect, it } from "vitest";
import { decimalMark, readMoney } from "../../../src/domain/budget/read-money.ts";

const nb = "\u00a0";
const narrow = "\u202f";

describe("an amount of money is read as its writer meant it", () => {
  it.each([
    ["1 200,50", "fr_FR", "EUR", 1200.5],
    [`1${narrow}200,50${nb}€`, "fr_FR", "EUR", 1200.5],
    [`1${nb}200${narrow}300,5 €`, "fr_FR", "EUR", 1200300.5],
    ["1,200.50", "en_US", "USD", 1200.5],
    ["$1,200.50", "en_US", "USD", 1200.5],
    ["US$ 1,200", "en_US", "USD", 1200],
    ["1 200 $ US", "fr_CA", "USD", 1200],
    ["USD 650", "en_US", "USD", 650],
    ["650 USD", "en_US", "USD", 650],
    ["650 euros", "fr_FR", "EUR", 650],
    ["1.200,50 €", "de_DE", "EUR", 1200.5],
    ["1.200 €", "de_DE", "EUR", 1200],
    ["1.200", "fr_FR", "EUR", 1200],
    ["1’200.50", "de_CH", "CHF", 1200.5],
    ["CHF 1'200.50", "de_CH", "CHF", 1200.5],
    ["1,200", "en_US", "USD", 1200],
    ["12,5", "en_US", "USD", 12.5],
    ["12.5", "fr_FR", "EUR", 12.5],
    [".5", "en_US", "USD", 0.5],
    ["1,234,567", "en_US", "USD", 1234567],
    ["1.234.567", "de_DE", "EUR", 1234567],
    ["1.200,50", "en_US", "USD", 1200.5],
    ["1,200.50", "fr_FR", "EUR", 1200.5],
    ["¥1,200", "ja_JP", "JPY", 1200],
    ["￥１，２００", "ja_JP", "JPY", 1200],
    ["1200円", "ja_JP", "JPY", 1200],
    ["1,200", "fr_FR", "JPY", 1200],
    ["-50", "en_US", "USD", -50],
    ["−50 €", "fr_FR", "EUR", -50],
    ["-$50", "en_US", "USD", -50],
    ["$-50", "en_US", "USD", -50],
    ["(50)", "en_US", "USD", -50],
    ["50-", "en_US", "USD", -50],
    ["+50", "en_US", "USD", 50],
    ["0", "en_US", "USD", 0],
    [" 650 ", "en_US", "USD", 650],
    ["0.125", "en_US", "KWD", 0.125],
    [650, "en_US", "USD", 650],
    [100 / 3, "en_US", "USD", 33.333333],
    [1200, "ja_JP", "JPY", 1200],
  ])("%s in %s, %s", (cell, locale, currency, amount) => {
    expect(readMoney(cell, locale, currency)).toEqual({ kind: "amount", amount });
  });

  it.each(["", "  ", nb, undefined, null])("%j is no amount at all", (cell) => {
    expect(readMoney(cell, "en_US", "USD")).toEqual({ kind: "blank" });
  });

  it.each([
    ...["abc", "#REF!", "50 %", "1/2", "=SUM(1)", "12 34", "1 20,50", "1,20,300", "1.2.3", "1,200.300,5", "--5", "$5€", "(-5)", "(5"],
    ...["12 k€ a month", "five hundred", "½", "1e3", "..5", "5 5 5", "$"],
  ])("%s is unreadable", (text) => {
    expect(readMoney(text, "en_US", "USD")).toEqual({ kind: "unreadable", text });
  });

  it("a date, a ticked box and an endless number are unreadable", () => {
    for (const cell of [new Date(0), true, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(readMoney(cell, "en_US", "USD").kind).toBe("unreadable");
    }
  });

  it("asks rather than guesses where the locale reads decimals and the eye reads thousands", () => {
    expect(readMoney("1,200", "fr_FR", "EUR")).toEqual({ kind: "ambiguous", text: "1,200" });
    expect(readMoney("1.200", "en_US", "USD")).toEqual({ kind: "ambiguous", text: "1.200" });
  });

  it("refuses more decimals than the currency has", () => {
    expect(readMoney("12.3456", "en_US", "USD")).toEqual({ kind: "tooFine", text: "12.3456", decimals: 2 });
    expect(readMoney("0.125", "en_US", "USD")).toEqual({ kind: "tooFine", text: "0.125", decimals: 2 });
    expect(readMoney("1200.5", "ja_JP", "JPY")).toEqual({ kind: "tooFine", text: "1200.5", decimals: 0 });
    expect(readMoney(1200.5, "ja_JP", "JPY")).toEqual({ kind: "tooFine", text: "1200.5", decimals: 0 });
  });
});

it("the decimal mark follows the region before the language", () => {
  expect(["en_US", "ja_JP", "de_CH", "es_MX", "en-GB"].map(decimalMark)).toEqual([".", ".", ".", ".", "."]);
  expect(["fr_FR", "fr_CA", "de_DE", "es_ES", "pt_BR", "en_ZA", ""].map(decimalMark)).toEqual([",", ",", ",", ",", ",", ",", ","]);
});
