import { describe, expect, it } from "vitest";
import { amounts as english } from "../../src/content/en/figure.ts";
import { amounts as french } from "../../src/content/fr/figure.ts";

const only = (value: number) => ({ low: value, high: value });

describe("an amount of money in a sentence", () => {
  it.each([
    [only(1200.5), "EUR", "1\u202f200,50\u00a0€", "€1,200.50"],
    [only(650), "USD", "650\u00a0$", "$650"],
    [{ low: 500, high: 700 }, "CAD", "500–700\u00a0$ CA", "CA$500–700"],
    [only(90000), "JPY", "90\u202f000\u00a0JPY", "90,000\u00a0JPY"],
    [only(5), "constructor", "5\u00a0constructor", "5\u00a0constructor"],
  ])("%o in %s reads %s in French and %s in English", (range, currency, inFrench, inEnglish) => {
    expect(french(range, currency)).toBe(inFrench);
    expect(english(range, currency)).toBe(inEnglish);
  });
});
