import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("how cells look", () => {
  it("a fresh cell has Google's defaults", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1");
        return [r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getFontColor(), r.getBackground(),
          r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), r.getWrapStrategy().toString(), r.getTextDirection(), r.getTextRotation().getDegrees()]`),
    ).toEqual(["Arial", 10, "normal", "normal", "none", "#000000", "#ffffff", "general", "bottom", true, "OVERFLOW", null, 0]);
  });

  it.each([
    ["FontWeight", ["bold", "normal"]],
    ["FontStyle", ["italic", "normal"]],
    ["FontLine", ["underline", "line-through", "none"]],
    ["FontSize", [8, 24]],
    ["FontFamily", ["Roboto", "Courier New"]],
    ["HorizontalAlignment", ["left", "center", "right"]],
    ["VerticalAlignment", ["top", "middle", "bottom"]],
    ["Wrap", [true, false]],
  ])("%s is set and read", (property, values) => {
    for (const value of values) {
      expect(
        script("").evaluate(
          `${sheet} const r = sheet.getRange("A1:B1").set${property}(${JSON.stringify(value)}); return [r.get${property}(), sheet.getRange("B1").get${property}()]`,
        ),
      ).toEqual([value, value]);
    }
  });

  it("null takes a format away and leaves the others", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1").setFontWeight("bold").setFontColor("red").setBackground("#ABC");
        r.setFontWeight(null).setBackground(null); return [r.getFontWeight(), r.getFontColor(), r.getBackground()]`),
    ).toEqual(["normal", "#ff0000", "#ffffff"]);
  });

  it("colours are read as six digits, however they were written", () => {
    expect(
      script("").evaluate(
        `${sheet} return ["LightCoral", "#ABC", "#0B5C6B", "rgb(0, 128, 0)"].map((color) => sheet.getRange("A1").setBackground(color).getBackground()).concat(sheet.getRange("A1").setBackgroundRGB(1, 2, 255).getBackground())`,
      ),
    ).toEqual(["#f08080", "#aabbcc", "#0b5c6b", "#008000", "#0102ff"]);
  });

  it("grids of colours, sizes and formats", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1:B1");
        return [r.setBackgrounds([["red", null]]).getBackgrounds(), r.setFontColors([["#00F", "white"]]).getFontColors(), r.setFontSizes([[8, 9]]).getFontSizes(), r.setNumberFormats([["0.0", "@"]]).getNumberFormats(), r.setFontWeights([["bold", null]]).getFontWeights()]`),
    ).toEqual([[["#ff0000", "#ffffff"]], [["#0000ff", "#ffffff"]], [[8, 9]], [["0.0", "@"]], [["bold", "normal"]]]);
  });

  it("colours as objects", () => {
    expect(
      script("").evaluate(`${sheet} const color = SpreadsheetApp.newColor().setRgbColor("#ff8000").build();
        const r = sheet.getRange("A1").setFontColorObject(color).setBackgroundObject(color);
        return [r.getFontColorObject().asRgbColor().asHexString(), r.getBackgroundObject().asRgbColor().getGreen(), color.getColorType().toString()]`),
    ).toEqual(["#ff8000", 128, "RGB"]);
  });

  it("wrap strategies, directions and rotations", () => {
    expect(
      script("").evaluate(`${sheet} const r = sheet.getRange("A1");
        return [r.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, r.getWrap(),
          r.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).getTextDirection().toString(),
          r.setTextRotation(45).getTextRotation().getDegrees(), r.setVerticalText(true).getTextRotation().isVertical()]`),
    ).toEqual([true, false, "RIGHT_TO_LEFT", 45, true]);
  });

  it("what is no colour, weight, alignment or rotation is refused", () => {
    const { errorOf } = script("");
    expect(errorOf(`${sheet} sheet.getRange("A1").setBackground("no colour")`)).toBe("Exception: Invalid color string: no colour");
    expect(errorOf(`${sheet} sheet.getRange("A1").setFontWeight("heavy")`)).toMatch(/^Exception: /);
    expect(errorOf(`${sheet} sheet.getRange("A1").setHorizontalAlignment("sideways")`)).toMatch(/^Exception: /);
    expect(errorOf(`${sheet} sheet.getRange("A1").setTextRotation(91)`)).toMatch(/between -90 and 90/);
    expect(errorOf(`${sheet} sheet.getRange("A1").setFontSize("big")`)).toMatch(/don't match the method signature/);
    expect(errorOf(`${sheet} sheet.getRange("A1:B1").setBackgrounds([["red"]])`)).toMatch(/^Exception: The number of columns in the data/);
  });

  it("formats move with sorted rows", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} sheet.getRange("A1:A2").setValues([[2], [1]]); sheet.getRange("A1").setFontFamily("Roboto").setNumberFormat("MM/dd/yyyy");
        sheet.getRange("A1:A2").sort(1); return [sheet.getRange("A2").getFontFamily(), sheet.getRange("A2").getNumberFormat(), sheet.getRange("A1").getFontFamily()]`),
    ).toEqual(["Roboto", "MM/dd/yyyy", "Arial"]);
  });

  it("formats survive saving", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${sheet} sheet.getRange("A1").setFontFamily("Roboto").setNumberFormat("MM/dd/yyyy").setTextRotation(30).setWrap(false).setNote("n").setValue(45000);
      sheet.getRange("A2").setNumberFormat("@").setValue("007")`);
    const reopened = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(workbook.save()))) });
    expect(
      reopened.evaluate(`${sheet} const r = sheet.getRange("A1");
        return [r.getFontFamily(), r.getDisplayValue(), r.getTextRotation().getDegrees(), r.getWrap(), r.getNote(), sheet.getRange("A2").getValue()]`),
    ).toEqual(["Roboto", "03/15/2023", 30, false, "n", "007"]);
  });
});

describe("borders", () => {
  const bordersOf = (body: string): unknown => {
    const { evaluate, workbook } = script("");
    evaluate(`${sheet} ${body}`);
    const { getters } = workbook.model;
    return ["B2", "C2", "B3", "C3"].map((_, index) => {
      const border = getters.getCellBorder({ sheetId: "0", col: 1 + (index % 2), row: 1 + Math.floor(index / 2) });
      return Object.entries(border ?? {})
        .map(([side, line]) => `${side} ${line?.style} ${line?.color}`)
        .sort();
    });
  };

  it("outer lines only", () => {
    expect(bordersOf('sheet.getRange("B2:C3").setBorder(true, true, true, true, false, false)')).toEqual([
      ["left thin #000000", "top thin #000000"],
      ["right thin #000000", "top thin #000000"],
      ["bottom thin #000000", "left thin #000000"],
      ["bottom thin #000000", "right thin #000000"],
    ]);
  });

  it("null leaves a side as it is, false takes it away, also from the neighbour", () => {
    expect(
      bordersOf(`sheet.getRange("B2:C3").setBorder(true, null, null, null, null, true, "red", SpreadsheetApp.BorderStyle.DASHED);
        sheet.getRange("B3:C3").setBorder(false, null, true, null, null, null);`),
    ).toEqual([["top dashed #ff0000"], ["top dashed #ff0000"], ["bottom thin #000000"], ["bottom thin #000000"]]);
  });

  it("a style that cannot be drawn is refused by name", () => {
    expect(
      script("").errorOf(
        `${sheet} sheet.getRange("A1").setBorder(true, true, true, true, true, true, "black", SpreadsheetApp.BorderStyle.DOUBLE)`,
      ),
    ).toBe("Exception: not emulated: Range.setBorder with BorderStyle.DOUBLE");
  });
});

it("the alignment normal comes back as general-left, another one as it is", () => {
  expect(
    script("").evaluate(`const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1");
      return ["normal", "right", "normal", null, "general-left", "general"].map((each) => cell.setHorizontalAlignment(each).getHorizontalAlignment())`),
  ).toEqual(["general-left", "right", "general-left", "general", "general-left", "general"]);
});
