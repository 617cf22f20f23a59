import { describe, expect, it } from "vitest";
import { dateText } from "../../local/notation/date-display.ts";
import { localeOf } from "../../local/notation/locale.ts";
import { script } from "./script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("what cells show", () => {
  it.each([
    ["0.00", 1234.567, "1234.57"],
    ["#,##0", 1234.567, "1,235"],
    ["$#,##0.00", 1234.567, "$1,234.57"],
    ["#,##0.00 €", 1234.567, "1,234.57 €"],
    ["0.0%", 0.256, "25.6%"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["# ?/?", 2.5, "2 1/2"],
    ["[red]0.0;(0.0)", -2, "(2.0)"],
    ["dd/MM/yyyy HH:mm:ss", 45000.5, "15/03/2023 12:00:00"],
    ["yyyy-MM-dd", 45000, "2023-03-15"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1234567, "1.2M"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1500, "1.5K"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 12, "12"],
    ['[=1]0 "day";0 "days"', 2, "2 days"],
    ["[$€-407] #,##0", -1234.5, "-€ 1,235"],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', 0, " $-   "],
    ["h:mm am/pm", 0.75, "6:00 PM"],
    ["[h]:mm", 1.5, "36:00"],
    ["ddd, mmm d", 45000, "Wed, Mar 15"],
    ['0 "kg"', 3, "3 kg"],
  ])("the format %s shows %d as %s and is read back", (format, value, shown) => {
    expect(
      script("").evaluate(
        `${sheet} const cell = sheet.getRange("A1").setValue(${value}).setNumberFormat(${JSON.stringify(format)}); return [cell.getDisplayValue(), cell.getNumberFormat()]`,
      ),
    ).toEqual([shown, format]);
  });

  it("numbers without a format show ten digits", () => {
    expect(
      script("").evaluate(
        `${sheet} const range = sheet.getRange("A1:F1").setValues([[1 / 3, 100 / 3, 0.1 + 0.2, 123456789012, 1e15, -1.5]]); return range.getDisplayValues()[0]`,
      ),
    ).toEqual(["0.3333333333", "33.33333333", "0.3", "123456789012", "1E+15", "-1.5"]);
  });

  it("a cell without a format says so in Google's words, and general is the same", () => {
    expect(
      script("").evaluate(
        `${sheet} return [sheet.getRange("A1").getNumberFormat(), sheet.getRange("A2").setNumberFormat("0.0").setNumberFormat("general").getNumberFormat()]`,
      ),
    ).toEqual(["0.###############", "0.###############"]);
  });

  it("the days between two dates are a number, a date and days are a date", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRange("A1:B1").setValues([["1/5/2024", "3/1/2024"]]);
        const range = sheet.getRange("C1:E1").setFormulas([["=B1-A1", "=A1+1", "=A1-1"]]); return [range.getDisplayValues()[0], range.getValues()[0][0]]`),
    ).toEqual([["56", "1/6/2024", "1/4/2024"], 56]);
  });

  it("the locale decides marks, months and truths", () => {
    const { evaluate } = script("", { locale: "fr_FR" });
    expect(
      evaluate(
        `${sheet} const range = sheet.getRange("A1:C1").setValues([[1.5, true, "5 janvier 2024"]]); return [range.getDisplayValues()[0], range.getValues()[0][1]]`,
      ),
    ).toEqual([["1,5", "VRAI", "5 janvier 2024"], true]);
  });

  it("milliseconds, minutes beside hours and months elsewhere", () => {
    const locale = localeOf("en_US");
    if (!locale) throw new Error("en_US");
    expect(dateText(45000 + 1 / 24 + 2 / 1440 + 3.456 / 86_400, "M/d/yyyy h:mm:ss.000", locale)).toBe("3/15/2023 1:02:03.456");
  });
});
