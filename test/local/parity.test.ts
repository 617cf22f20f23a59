import { afterEach, describe, expect, it, vi } from "vitest";
import { provideXml } from "../../local/cli/node-xml.ts";
import type { Workbook } from "../../local/engine/workbook/workbook.ts";
import { serializeArguments } from "../../local/runtime/script-run.ts";
import { script } from "./script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";
const evaluate = (body: string): unknown => script("").evaluate(`${start} ${body}`);
const errorOf = (body: string): string => script("").errorOf(`${start} ${body}`);

/** What a person does by typing into a cell of the grid. */
function type(workbook: Workbook, content: string): void {
  expect(workbook.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 0, content }).isSuccessful).toBe(true);
}

describe("cells", () => {
  it("filling on from numbers without a constant step is refused", () => {
    expect(
      errorOf(`sheet.getRange("A1:A3").setValues([[1], [2], [4]]);
        sheet.getRange("A1:A3").autoFill(sheet.getRange("A1:A6"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`),
    ).toBe("Exception: not emulated: Range.autoFill of numbers without a constant step");
  });

  it.each(["", ", SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false", ", SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false"])(
    "copyTo(target%s) leaves conditional formats behind",
    (how) => {
      expect(
        evaluate(`const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("red");
          sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1")]).build()]);
          sheet.getRange("A1").setValue(5).copyTo(sheet.getRange("C1")${how});
          return sheet.getConditionalFormatRules().flatMap((each) => each.getRanges().map((range) => range.getA1Notation()))`),
      ).toEqual(["A1"]);
    },
  );

  it("a reference to a deleted cell points at the cell that moved in", () => {
    expect(
      evaluate(`sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        const cell = sheet.getRange("C1").setFormula("=A1");
        sheet.getRange("A1").deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [cell.getFormula(), cell.getValue()]`),
    ).toEqual(["=A1", 2]);
  });

  it("colours inside a number format are kept but paint nothing", () => {
    const { evaluate, workbook } = script("");
    expect(evaluate(`${start} return sheet.getRange("A1").setNumberFormat("[Red]0").setValue(5).getNumberFormat()`)).toBe("[Red]0");
    expect(workbook.model.getters.getCellComputedStyle({ sheetId: "0", col: 0, row: 0 }).textColor).toBeUndefined();
  });

  it.each(["-x", "Jan 5, 2024", "(5)"])("%s typed by hand into the grid is text, although a script's is none", (content) => {
    const { evaluate, workbook } = script("");
    type(workbook, content);
    const [typed, set] = evaluate(`${start} return [sheet.getRange("A1"), sheet.getRange("B1").setValue(${JSON.stringify(content)})]
      .map((cell) => cell.getValue())`) as unknown[];
    expect(typed).toBe(content);
    expect(set).not.toBe(content);
  });
});

describe("sheets and documents", () => {
  it.each([
    ['sheet.getRange("A1").createPivotTable(sheet.getRange("B1:C3"))', "Range.createPivotTable"],
    ["sheet.getPivotTables()", "Sheet.getPivotTables"],
    ["ss.getDataSources()", "Spreadsheet.getDataSources"],
    ['sheet.insertSlicer(sheet.getRange("A1:B2"), 1, 1)', "Sheet.insertSlicer"],
    ['sheet.insertImage("https://example.com/a.png", 1, 1)', "Sheet.insertImage"],
    ["sheet.getImages()", "Sheet.getImages"],
    ["sheet.setRightToLeft(true)", "Sheet.setRightToLeft"],
    ['SpreadsheetApp.create("Another")', "SpreadsheetApp.create"],
    ['ss.copy("Another")', "Spreadsheet.copy"],
    ['ss.addEditor("ann@example.com")', "Spreadsheet.addEditor"],
    ["ss.getEditors()", "Spreadsheet.getEditors"],
    ["ss.getSpreadsheetTheme()", "Spreadsheet.getSpreadsheetTheme"],
    ['ss.show(HtmlService.createHtmlOutput("x"))', "Spreadsheet.show"],
    ['ss.removeMenu("Tools")', "Spreadsheet.removeMenu"],
  ])("%s is refused by name", (call, name) => expect(errorOf(call)).toBe(`Exception: not emulated: ${name}`));

  it.each([
    "UrlFetchApp.fetch",
    "MailApp.sendEmail",
    "GmailApp.search",
    "DriveApp.getFiles",
    "DocumentApp.create",
    "CalendarApp.getCalendarById",
  ])("%s is refused by name", (name) => expect(errorOf(`${name}("x")`)).toBe(`Exception: not emulated: ${name}`));

  it("a filter hides by what the cells hold now, without being applied again", () => {
    expect(
      evaluate(`sheet.getRange("A1:A3").setValues([["Points"], [1], [10]]);
        sheet.getRange("A1:A3").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(5).build());
        const before = sheet.isRowHiddenByFilter(2);
        sheet.getRange("A2").setValue(50);
        return [before, sheet.isRowHiddenByFilter(2)]`),
    ).toEqual([true, false]);
  });

  it("alternating colours are kept but not painted", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start} return sheet.getRange("A1:B4").applyRowBanding(SpreadsheetApp.BandingTheme.CYAN).getSecondRowColor()`),
    ).not.toBe("#ffffff");
    for (const row of [0, 1, 2, 3]) {
      expect(workbook.model.getters.getCellComputedStyle({ sheetId: "0", col: 0, row }).fillColor).toBeUndefined();
    }
  });

  it("a protection says who may edit but keeps no one from writing", () => {
    const { evaluate } = script("");
    const as = (user: string, body: string) => evaluate(`${start} ${body}`, { user });
    as("ann@example.com", "const protection = sheet.protect(); protection.removeEditors(protection.getEditors())");
    expect(
      as(
        "bob@example.com",
        `const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return [protection.canEdit(), sheet.getRange("A1").setValue("mine").getValue()]`,
      ),
    ).toEqual([false, "mine"]);
  });

  it("a row does not grow with the line breaks in it", () => {
    expect(evaluate(`sheet.getRange("A1").setValue("a\\nb\\nc"); sheet.autoResizeRows(1, 1); return sheet.getRowHeight(1)`)).toBe(21);
  });

  it("a hidden sheet cannot be activated", () => {
    expect(errorOf(`ss.insertSheet("Back room").hideSheet().activate()`)).toBe("Exception: not emulated: Sheet.activate of a hidden sheet");
  });
});

describe("rules", () => {
  it("a dropdown takes its values in any capitals", () => {
    expect(
      evaluate(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"]).setAllowInvalid(false).build();
        return sheet.getRange("A1").setDataValidation(rule).setValue("YES").getValue()`),
    ).toBe("YES");
  });

  it("a checkbox with values of its own is a plain list in the grid", () => {
    const { evaluate, workbook } = script("");
    expect(
      evaluate(`${start} return String(sheet.getRange("A1").insertCheckboxes("yes", "no").getDataValidation().getCriteriaType())`),
    ).toBe("CHECKBOX");
    expect(workbook.model.getters.getDataValidationRules("0")[0]?.criterion).toEqual({
      type: "isValueInList",
      values: ["yes", "no"],
      displayStyle: "plainText",
    });
  });

  it("a conditional format never paints a cell with an error", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${start} sheet.getRange("A1").setFormula("=1/0");
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setBackground("red");
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:A2")]).build()])`);
    const fill = (row: number) => workbook.model.getters.getCellConditionalFormatStyle({ sheetId: "0", col: 0, row })?.fillColor;
    expect([fill(0), fill(1)]).toEqual([undefined, "#ff0000"]);
  });

  it("a gradient over several ranges is scaled in each by itself", () => {
    const { evaluate, workbook } = script("");
    evaluate(`${start} sheet.getRange("A1:A2").setValues([[1], [2]]); sheet.getRange("C1:C2").setValues([[10], [20]]);
      const rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff").setGradientMaxpoint("#ff0000");
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:A2"), sheet.getRange("C1:C2")]).build()])`);
    const fill = (col: number, row: number) => workbook.model.getters.getCellComputedStyle({ sheetId: "0", col, row }).fillColor;
    expect([fill(0, 0), fill(0, 1), fill(2, 0), fill(2, 1)]).toEqual(["#FFFFFF", "#FF0000", "#FFFFFF", "#FF0000"]);
  });

  it("conditional formats cannot be read once the grid has made a data bar", () => {
    const { errorOf, workbook } = script("");
    const added = workbook.model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId: "0",
      cf: { id: "bar", rule: { type: "DataBarRule", color: 0xff0000 } },
      ranges: [{ _sheetId: "0", _zone: { top: 0, left: 0, bottom: 3, right: 0 } }],
    });
    expect(added.isSuccessful).toBe(true);
    expect(errorOf(`${start} sheet.getConditionalFormatRules()`)).toBe(
      "Exception: not emulated: a conditional format of the kind DataBarRule",
    );
  });
});

describe("charts", () => {
  const data = `sheet.getRange("A1:B4").setValues([["Week", "Posts"], ["a", 2], ["b", 3], ["c", 5]]);`;
  const drawn = (body: string) => {
    const { evaluate, workbook } = script("");
    const kept = evaluate(`${start} ${data} sheet.insertChart(sheet.newChart().${body}.addRange(sheet.getRange("A1:B4")).build());
      const [chart] = sheet.getCharts();
      return { is3D: chart.getOptions().get("is3D"), curve: chart.getOptions().get("curveType"), hidden: String(chart.getHiddenDimensionStrategy()) }`);
    const { getters } = workbook.model;
    return { kept, definition: getters.getChartIds("0").map((id) => getters.getChartDefinition(id))[0] };
  };

  it("depth is kept but not drawn", () => {
    const solid = drawn("asPieChart().set3D()");
    expect(solid.kept).toMatchObject({ is3D: true });
    expect(solid.definition).toEqual(drawn("asPieChart()").definition);
  });

  it("smooth lines are kept but drawn straight", () => {
    const smooth = drawn("asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH)");
    expect(smooth.kept).toMatchObject({ curve: "function" });
    expect(smooth.definition).toEqual(drawn("asLineChart()").definition);
  });

  it("what to do with hidden rows is kept but changes nothing", () => {
    const both = drawn("asLineChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)");
    expect(both.kept).toMatchObject({ hidden: "SHOW_BOTH" });
    expect(both.definition).toEqual(drawn("asLineChart()").definition);
  });

  it.each([
    [
      'addRange(sheet.getRange("A3:B4")).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)',
      "a chart that merges the rows of several ranges",
    ],
    ["reverseCategories()", "a chart with its categories in reverse"],
  ])("a column chart with %s is refused", (call, name) => {
    expect(errorOf(`${data} sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B2")).${call}.build())`)).toBe(
      `Exception: not emulated: ${name}`,
    );
  });
});

describe("formulas", () => {
  it("a formula over a range spreads without ARRAYFORMULA", () => {
    expect(
      evaluate(`sheet.getRange("A1:A3").setValues([[1], [2], [3]]); sheet.getRange("C2").setFormula("=A1:A3*2");
        return sheet.getRange("C1:C4").getValues().flat()`),
    ).toEqual(["", 2, 4, 6]);
  });

  it.each([
    'IMPORTRANGE("a";"b")',
    'IMPORTDATA("a")',
    'GOOGLEFINANCE("GOOG")',
    'GOOGLETRANSLATE("a";"en";"fr")',
    'IMAGE("https://example.com/a.png")',
    "NORM.DIST(1;0;1;TRUE)",
    "T.TEST(A1:A2;B1:B2;2;1)",
    "BIN2DEC(1)",
  ])("%s is refused by name", (call) => {
    const { evaluate } = script("");
    expect(
      evaluate(
        `${start} const cell = sheet.getRange("D1").setFormula(${JSON.stringify(`=${call}`)}); return [cell.getValue(), cell.getNote()]`,
      ),
    ).toEqual(["#NAME?", `not emulated: ${call.split("(")[0]}`]);
  });

  it.each([
    ["=IFERROR(UNHEARD_OF(1);2)", "#NAME?"],
    ["=IFERROR(ROUND();2)", "#N/A"],
  ])("%s fails the whole formula", (formula, expected) => {
    expect(evaluate(`return sheet.getRange("A1").setFormula(${JSON.stringify(formula)}).getValue()`)).toBe(expected);
  });

  it("an unknown name is #NAME? to scripts, #ERROR! in the grid", () => {
    const { evaluate, workbook } = script("");
    expect(evaluate(`${start} return sheet.getRange("A1").setFormula("=nosuchname").getValue()`)).toBe("#NAME?");
    expect(workbook.cell("0", 0, 0).value).toBe("#ERROR!");
  });
});

describe("services", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("the code of a template cannot be run by hand", () => {
    expect(errorOf(`eval(HtmlService.createTemplate("a").getCode())`)).toBe("Exception: not emulated: HtmlService.initTemplate");
  });

  it("a quotation mark inside a regular expression is taken for the beginning of a text", () => {
    expect(evaluate(`return HtmlService.createTemplate("<script>var r = /'/; var x = <?= 'a' ?>;</script>").evaluate().getContent()`)).toBe(
      "<script>var r = /'/; var x = a;</script>",
    );
  });

  it("a form with a file cannot be sent by google.script.run", () => {
    vi.stubGlobal(
      "FormData",
      class extends Array<unknown> {
        constructor() {
          super();
          this.push(["cv", new Blob(["x"])]);
        }
      },
    );
    expect(() => serializeArguments([{ [Symbol.toStringTag]: "HTMLFormElement" }])).toThrow(
      'not emulated: the file field "cv" of a form in google.script.run',
    );
  });

  it("console writes an object on one line, however long", () => {
    const { run } = script(`function list() { console.log({ text: "x".repeat(60), more: "y".repeat(60) }); }`);
    expect(run("list").logs).toEqual([`{ text: '${"x".repeat(60)}', more: '${"y".repeat(60)}' }`]);
  });

  it("a page without a title is called Apps Script application", () => {
    const { evaluate, ui } = script("");
    evaluate(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`);
    expect(ui.sidebar?.title).toBe("Apps Script application");
  });
});

describe("Excel files", () => {
  it("notes are left out, and a custom function leaves its value only", async () => {
    const { evaluate, workbook } = script("function TWICE(x) { return 2 * x; }");
    evaluate(
      `${start} sheet.getRange("A1").setNote("a note to lose"); sheet.getRange("B1").setFormula("=TWICE(21)"); return sheet.getRange("B1").getValue()`,
    );
    provideXml();
    const { files } = await workbook.model.exportXLSX();
    const text = files.map((file) => ("content" in file ? file.content : "")).join("\n");
    expect(text).not.toContain("a note to lose");
    expect(text).toContain("<v>42</v>");
    expect(text).not.toContain("TWICE");
  });
});
