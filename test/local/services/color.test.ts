import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

describe("colours", () => {
  it("are built from CSS and taken apart again", () => {
    expect(
      script("").evaluate(`const builder = SpreadsheetApp.newColor();
        const fresh = [builder.toString(), String(builder.getColorType())];
        const color = builder.setRgbColor("#0B5c6b").build();
        const rgb = color.asRgbColor();
        return [fresh, String(color.getColorType()), rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), color.toString(), rgb.toString()]`),
    ).toEqual([["ColorBuilder", "UNSUPPORTED"], "RGB", "#0b5c6b", 11, 92, 107, "Color", "RgbColor"]);
  });

  it("are built from the theme", () => {
    expect(
      script("").evaluate(`const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
        return [String(color.getColorType()), String(color.asThemeColor().getThemeColorType()), String(color.asThemeColor().getColorType())]`),
    ).toEqual(["THEME", "ACCENT1", "THEME"]);
  });

  it("of the wrong kind, and text that is no colour, are refused", () => {
    const { errorOf } = script("");
    expect(errorOf("SpreadsheetApp.newColor().asRgbColor()")).toBe("Exception: Object is not of type RgbColor.");
    expect(errorOf(`SpreadsheetApp.newColor().setRgbColor("red").build().asThemeColor()`)).toBe(
      "Exception: Object is not of type ThemeColor.",
    );
    expect(errorOf(`SpreadsheetApp.newColor().setRgbColor("reddish")`)).toBe("Exception: Invalid color string: reddish");
    expect(errorOf("SpreadsheetApp.newColor().setRgbColor(5)")).toContain("don't match the method signature");
  });

  it("format cells by a rule", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
        const teal = SpreadsheetApp.newColor().setRgbColor("teal").build();
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackgroundObject(teal).setRanges([sheet.getRange("A1")]).build();
        sheet.setConditionalFormatRules([rule]);
        return sheet.getConditionalFormatRules()[0].getBooleanCondition().getBackgroundObject().asRgbColor().asHexString()`),
    ).toBe("#008080");
  });
});
