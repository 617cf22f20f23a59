import { describe, expect, it } from "vitest";
import { script } from "./script.ts";

/** How a script gets hold of an object of every service class, by the name that messages give it. */
const objects: readonly (readonly [name: string, expression: string])[] = [
  ["SpreadsheetApp", "SpreadsheetApp"],
  ["HtmlService", "HtmlService"],
  ["PropertiesService", "PropertiesService"],
  ["CacheService", "CacheService"],
  ["LockService", "LockService"],
  ["ScriptApp", "ScriptApp"],
  ["Session", "Session"],
  ["Utilities", "Utilities"],
  ["Browser", "Browser"],
  ["Charts", "Charts"],
  ["Logger", "Logger"],
  ["Console", "console"],
  ["Spreadsheet", "book"],
  ["Sheet", "sheet"],
  ["Range", "range"],
  ["RangeList", 'sheet.getRangeList(["A1", "B2"])'],
  ["Selection", "sheet.getSelection()"],
  ["TextFinder", 'sheet.createTextFinder("Ann")'],
  ["NamedRange", '(book.setNamedRange("people", range), book.getNamedRanges()[0])'],
  ["Protection", "range.protect()"],
  ["Filter", "range.createFilter()"],
  ["FilterCriteriaBuilder", "SpreadsheetApp.newFilterCriteria()"],
  ["FilterCriteria", "SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()"],
  ["Banding", "range.applyRowBanding()"],
  ["Group", "(sheet.getRange('2:3').shiftRowGroupDepth(1), sheet.getRowGroup(2, 1))"],
  ["DeveloperMetadata", '(sheet.addDeveloperMetadata("k", "v"), sheet.getDeveloperMetadata()[0])'],
  ["DeveloperMetadataLocation", '(sheet.addDeveloperMetadata("k", "v"), sheet.getDeveloperMetadata()[0].getLocation())'],
  ["DeveloperMetadataFinder", "sheet.createDeveloperMetadataFinder()"],
  ["DataValidationBuilder", "SpreadsheetApp.newDataValidation()"],
  ["DataValidation", "SpreadsheetApp.newDataValidation().requireCheckbox().build()"],
  ["ConditionalFormatRuleBuilder", "SpreadsheetApp.newConditionalFormatRule()"],
  ["ConditionalFormatRule", "rule"],
  ["BooleanCondition", "rule.getBooleanCondition()"],
  [
    "GradientCondition",
    'SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff").setGradientMaxpoint("#000000").setRanges([range]).build().getGradientCondition()',
  ],
  ["Color", 'SpreadsheetApp.newColor().setRgbColor("#ff0000").build()'],
  ["ColorBuilder", "SpreadsheetApp.newColor()"],
  ["RgbColor", 'SpreadsheetApp.newColor().setRgbColor("#ff0000").build().asRgbColor()'],
  ["ThemeColor", "SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build().asThemeColor()"],
  ["TextStyle", "SpreadsheetApp.newTextStyle().build()"],
  ["TextStyleBuilder", "SpreadsheetApp.newTextStyle()"],
  ["TextRotation", "range.getTextRotation()"],
  ["RichTextValue", 'SpreadsheetApp.newRichTextValue().setText("x").build()'],
  ["RichTextValueBuilder", "SpreadsheetApp.newRichTextValue()"],
  ["EmbeddedChartBuilder", "sheet.newChart()"],
  ["EmbeddedColumnChartBuilder", "sheet.newChart().asColumnChart()"],
  ["EmbeddedPieChartBuilder", "sheet.newChart().asPieChart()"],
  ["EmbeddedChart", "chart"],
  ["ContainerInfo", "chart.getContainerInfo()"],
  ["ChartOptions", "chart.getOptions()"],
  ["Ui", "SpreadsheetApp.getUi()"],
  ["Menu", 'SpreadsheetApp.getUi().createMenu("Tools")'],
  ["PromptResponse", 'SpreadsheetApp.getUi().prompt("Name?")'],
  ["HtmlOutput", 'HtmlService.createHtmlOutput("<p>")'],
  ["HtmlOutputMetaTag", 'HtmlService.createHtmlOutput("").addMetaTag("viewport", "width=device-width").getMetaTags()[0]'],
  ["AuthorizationInfo", "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)"],
  ["Properties", "PropertiesService.getScriptProperties()"],
  ["Cache", "CacheService.getScriptCache()"],
  ["Lock", "LockService.getScriptLock()"],
  ["User", "Session.getActiveUser()"],
  ["Blob", 'Utilities.newBlob("x")'],
  ["Service", "ScriptApp.getService()"],
];

const prelude = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const range = sheet.getRange("A1:B3").setValues([["Name", "Score"], ["Ann", 1], ["Bob", 2]]);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#ff0000").setRanges([range]).build();
  const chart = sheet.newChart().asColumnChart().addRange(range).setPosition(5, 5, 0, 0).build();`;

describe("a member that Google's object does not have, or the host does not emulate, is refused by name on", () => {
  it.each(objects)("%s, and undefined for a program that asks whether it is there", (name, expression) => {
    const fresh = () => script("", { answers: ["Ann"] });
    expect(fresh().evaluate(`${prelude} const x = ${expression}; return [typeof x.frobnicate, "frobnicate" in x]`)).toEqual([
      "undefined",
      false,
    ]);
    expect(fresh().errorOf(`${prelude} (${expression}).frobnicate()`)).toContain(`Exception: not emulated: ${name}.frobnicate`);
  });

  it.each(objects)("%s, and takes no assignment", (name, expression) => {
    expect(script("", { answers: ["Ann"] }).errorOf(`${prelude} (${expression}).frobnicate = 1`)).toContain(
      `Exception: not emulated: ${name}.frobnicate =`,
    );
  });

  it("templates, whose other members are the script's own variables", () => {
    expect(script("").errorOf('HtmlService.createTemplate("<p>").frobnicate()')).toContain("not emulated: HtmlTemplate.frobnicate");
  });

  it("enums", () => {
    expect(script("").errorOf("return SpreadsheetApp.BorderStyle.WAVY")).toContain("not emulated: BorderStyle.WAVY");
    expect(script("").errorOf("return SpreadsheetApp.getUi().Button.MAYBE")).toContain("not emulated: Button.MAYBE");
  });
});
