import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet();";
const names = "ss.getSheets().map((sheet) => sheet.getName())";

describe("sheets of a spreadsheet", () => {
  it("new sheets go behind the active one, come to the front and have Google's size", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const first = ss.insertSheet();
        const named = ss.insertSheet("Named");
        const early = ss.insertSheet("Early", 0);
        return [${names}, ss.getActiveSheet().getName(), first.getMaxRows(), first.getMaxColumns(), ss.getNumSheets()]`),
    ).toEqual([["Early", "Sheet1", "Sheet2", "Named"], "Early", 1000, 26, 4]);
  });

  it("unnamed sheets are called as in the user's language", () => {
    const name = (locale: string) => script("", { locale }).evaluate(`${start} ss.insertSheet(); return ss.insertSheet().getName()`);
    expect(["en_US", "fr_FR", "de_DE"].map(name)).toEqual(["Sheet3", "Feuille 2", "Tabellenblatt2"]);
  });

  it("a sheet is made from a template", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const template = ss.getSheetByName("Sheet1");
        template.getRange("A1").setValue("from the template");
        const one = ss.insertSheet("One", { template });
        const two = ss.insertSheet(0, { template: template });
        const three = ss.insertSheet("Three", 1, { template });
        return [one.getRange("A1").getValue(), two.getRange("A1").getValue(), ${names}]`),
    ).toEqual(["from the template", "from the template", ["Sheet2", "Three", "Sheet1", "One"]]);
  });

  it("sheet ids are unique numbers that find their sheets", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const sheet = ss.insertSheet("B");
        const id = sheet.getSheetId();
        return [typeof id, ss.getSheetById(id) === sheet, ss.getSheetById(12345), ss.getSheets()[0].getSheetId(), sheet.getParent() === ss]`),
    ).toEqual(["number", true, null, 0, true]);
  });

  it("sheets are deleted, but never the last visible one", () => {
    const { evaluate, errorOf } = script("");
    expect(evaluate(`${start} const other = ss.insertSheet("Other"); ss.deleteSheet(ss.getSheets()[0]); return ${names}`)).toEqual([
      "Other",
    ]);
    const lastOne = "Exception: You can't remove all the visible sheets in a document.";
    expect(errorOf(`${start} ss.deleteSheet(ss.getActiveSheet())`)).toBe(lastOne);
    expect(
      errorOf(`${start} const hidden = ss.insertSheet("Hidden"); ss.getSheets()[0].activate(); hidden.hideSheet(); ss.deleteActiveSheet()`),
    ).toBe(lastOne);
    expect(evaluate(`${start} ss.deleteSheet(ss.getSheetByName("Hidden")); return ${names}`)).toEqual(["Other"]);
  });

  it("the active sheet is copied, renamed, moved and deleted", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.insertSheet("B");
        const copy = ss.duplicateActiveSheet();
        const afterCopy = [copy.getName(), copy.getIndex(), ss.getActiveSheet() === copy];
        ss.renameActiveSheet("C");
        ss.moveActiveSheet(1);
        const moved = ${names};
        ss.deleteActiveSheet();
        return [afterCopy, moved, ${names}]`),
    ).toEqual([
      ["Copy of B", 3, true],
      ["C", "Sheet1", "B"],
      ["Sheet1", "B"],
    ]);
  });

  it.each([
    ['ss.insertSheet("sheet1")', 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    ['ss.insertSheet("")', "The sheet name cannot be empty."],
    ["ss.insertSheet(9)", "The sheet index is out of bounds."],
    ["ss.moveActiveSheet(2)", "The sheet index is out of bounds."],
    ["ss.deleteSheet()", "The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet."],
    ['ss.getRange("Nowhere!A1")', "Range not found"],
  ])("%s is refused", (call, message) => {
    expect(script("").errorOf(`${start} ${call}`)).toBe(`Exception: ${message}`);
  });

  it("a missing sheet is null", () => {
    expect(script("").evaluate(`${start} return ss.getSheetByName("nobody")`)).toBe(null);
  });
});

describe("ranges of a spreadsheet", () => {
  it("a notation names its sheet, with quotes where it needs them", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.insertSheet("My sheet");
        ss.insertSheet("It is Ada & Co");
        return ["'My sheet'!A1:B2", "'It is Ada & Co'!C3", "Sheet1!D4", "E5"].map((a1) => {
          const range = ss.getRange(a1);
          return range.getSheet().getName() + " " + range.getA1Notation();
        })`),
    ).toEqual(["My sheet A1:B2", "It is Ada & Co C3", "Sheet1 D4", "It is Ada & Co E5"]);
  });

  it("what Google offers for the active sheet works on it", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        ss.appendRow(["b"]);
        ss.appendRow(["a"]);
        ss.insertRowBefore(1).insertColumnBefore(1);
        ss.setFrozenRows(1);
        ss.setColumnWidth(2, 150).setRowHeight(1, 40);
        ss.hideRow(ss.getRange("A3"));
        return [ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getA1Notation(), ss.getFrozenRows(), ss.getColumnWidth(2),
          ss.getRowHeight(1), ss.isRowHiddenByUser(3), ss.getSheetName(), ss.getSheetId(), ss.getSheetValues(2, 2, 2, 1)]`),
    ).toEqual([3, 2, "A1:B3", 1, 150, 40, true, "Sheet1", 0, [["b"], ["a"]]]);
  });
});

describe("the document", () => {
  it("it has a name, an id, an address, a locale and a time zone", () => {
    const { evaluate } = script("", { timeZone: "Europe/Paris" });
    expect(
      evaluate(`${start}
        ss.rename("Hiring");
        const before = [ss.getName(), ss.getUrl().includes(ss.getId()), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getFormUrl()];
        ss.setSpreadsheetLocale("fr_FR");
        ss.setSpreadsheetTimeZone("America/New_York");
        return [before, ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]`),
    ).toEqual([["Hiring", true, "en_US", "Europe/Paris", null], "fr_FR", "America/New_York"]);
  });

  it("an unknown locale or time zone is refused", () => {
    const { errorOf } = script("");
    expect(errorOf(`${start} ss.setSpreadsheetLocale("xx_XX")`)).toBe("Exception: Invalid argument: locale xx_XX");
    expect(errorOf(`${start} ss.setSpreadsheetTimeZone("Mars/Olympus")`)).toBe("Exception: Invalid argument: Mars/Olympus");
  });

  it("toasts and old-style menus reach the user", () => {
    const { evaluate, ui } = script("");
    evaluate(`${start}
      ss.toast("Saved.", "Status", 3);
      ss.toast("Again.");
      ss.addMenu("Tools", [{ name: "Run", functionName: "run" }, null, { name: "Stop", functionName: "stop" }]);
      ss.updateMenu("Tools", [{ name: "Go", functionName: "go" }])`);
    expect(ui.toasts).toEqual(["Saved.", "Again."]);
    expect(ui.menus).toEqual([{ label: "Tools", items: [{ label: "Go", function: "go" }] }]);
  });

  it("what needs Google's drive says so", () => {
    const { errorOf } = script("");
    expect(errorOf(`${start} ss.copy("Copy")`)).toBe("Exception: not emulated: Spreadsheet.copy");
    expect(errorOf(`${start} ss.getEditors()`)).toBe("Exception: not emulated: Spreadsheet.getEditors");
    expect(errorOf(`${start} ss.getSpreadsheetTheme()`)).toBe("Exception: not emulated: Spreadsheet.getSpreadsheetTheme");
  });
});

describe("SpreadsheetApp", () => {
  it("the active spreadsheet is one object, however it is asked for", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`const ss = SpreadsheetApp.getActive();
        SpreadsheetApp.setActiveSpreadsheet(ss);
        SpreadsheetApp.flush();
        return [ss === SpreadsheetApp.getActiveSpreadsheet(), ss === SpreadsheetApp.openById(ss.getId()),
          ss === SpreadsheetApp.openByUrl(ss.getUrl()), SpreadsheetApp.getActiveSheet() === ss.getSheets()[0], String(ss)]`),
    ).toEqual([true, true, true, true, "Spreadsheet"]);
  });

  it("other spreadsheets cannot be opened or made", () => {
    const { errorOf } = script("");
    expect(errorOf('SpreadsheetApp.openById("1a2b")')).toBe("Exception: You do not have permission to access the requested document.");
    expect(errorOf('SpreadsheetApp.openByUrl("https://example.com")')).toBe("Exception: Invalid argument: url");
    expect(errorOf('SpreadsheetApp.create("New")')).toBe("Exception: not emulated: SpreadsheetApp.create");
  });

  it("with the scope of the current document only, nothing is opened by id", () => {
    const manifest = JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] });
    const { errorOf } = script({ "Code.js": "", "appsscript.json": manifest });
    expect(errorOf("SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())")).toBe(
      "Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    );
  });
});
