import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("text styles", () => {
  it("a builder's style has what was set and null for the rest", () => {
    expect(
      script(
        "",
      ).evaluate(`const style = SpreadsheetApp.newTextStyle().setFontSize(12).setBold(true).setUnderline(false).setForegroundColor("red").build();
        return [style.getFontSize(), style.isBold(), style.isUnderline(), style.isItalic(), style.getFontFamily(), style.getForegroundColor(), style.copy().setBold(false).build().isBold(), style.toString()]`),
    ).toEqual([12, true, false, null, null, "#ff0000", false, "TextStyle"]);
  });

  it("a range takes what the style sets and keeps the rest", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1:B1").setFontFamily("Roboto").setFontWeight("bold");
        r.setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).setBold(false).setForegroundColor("#0000FF").build());
        const style = sheet.getRange("B1").getTextStyle();
        return [style.isItalic(), style.isBold(), style.getFontFamily(), style.getForegroundColor(), sheet.getRange("C1").getTextStyle().getFontFamily()]`),
    ).toEqual([true, false, "Roboto", "#0000ff", "arial,sans,sans-serif"]);
  });

  it("colours of the theme are kept in a style but refused on cells by name", () => {
    const style =
      "SpreadsheetApp.newTextStyle().setForegroundColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build()).build()";
    const { evaluate, errorOf } = script("");
    expect(evaluate(`return ${style}.getForegroundColor()`)).toBe("ACCENT4");
    expect(errorOf(`${sheet} sheet.getRange("A1").setTextStyle(${style})`)).toBe("Exception: not emulated: a theme colour on cells");
  });
});

describe("rich text", () => {
  it("is kept with the styles and links of its parts", () => {
    expect(
      script("").evaluate(`${sheet}
        const bold = SpreadsheetApp.newTextStyle().setBold(true).build(), italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
        const text = SpreadsheetApp.newRichTextValue().setText("Bold Italic Link").setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, "https://example.com").build();
        const read = sheet.getRange("A1").setRichTextValue(text).getRichTextValue();
        return [sheet.getRange("A1").getValue(), read.getRuns().map((run) => [run.getStartIndex(), run.getEndIndex(), run.getText(), run.getTextStyle().isBold(), run.getTextStyle().isItalic(), run.getLinkUrl()]), read.getTextStyle(0, 4).isBold(), read.getTextStyle().isBold(), read.getLinkUrl(12, 16)]`),
    ).toEqual([
      "Bold Italic Link",
      [
        [0, 4, "Bold", true, false, null],
        [4, 5, " ", false, false, null],
        [5, 11, "Italic", false, true, null],
        [11, 12, " ", false, false, null],
        [12, 16, "Link", false, false, "https://example.com"],
      ],
      true,
      null,
      "https://example.com",
    ]);
  });

  it("of plain text is one run in the cell's style; of a number there is none", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRange("A1:C1").setValues([["Plain", 5, ""]]).setFontSize(14);
        const plain = sheet.getRange("A1").getRichTextValue();
        return [plain.getText(), plain.getRuns().length, plain.getTextStyle().getFontSize(), sheet.getRange("B1").getRichTextValue(), sheet.getRange("C1").getRichTextValue().getText()]`),
    ).toEqual(["Plain", 1, 14, null, ""]);
  });

  it("is plain again once another text is set", () => {
    expect(
      script("").evaluate(`${sheet} const cell = sheet.getRange("A1");
        cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=1+1 x").setTextStyle(0, 2, SpreadsheetApp.newTextStyle().setBold(true).build()).build());
        const runs = cell.getRichTextValue().getRuns().length;
        return [runs, cell.getFormula(), cell.setValue("other").getRichTextValue().getRuns().length]`),
    ).toEqual([2, "", 1]);
  });

  it("offsets outside the text are refused", () => {
    expect(script("").errorOf('SpreadsheetApp.newRichTextValue().setText("abc").setLinkUrl(1, 9, "https://example.com")')).toBe(
      "Exception: Illegal argument.",
    );
  });
});
