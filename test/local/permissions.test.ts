import { describe, expect, it } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { script } from "./script.ts";

const none = { mode: "NONE" } as const;
const limited = { mode: "LIMITED" } as const;
const cell = { mode: "CUSTOM_FUNCTION" } as const;

describe("before the user has agreed (NONE)", () => {
  it("a menu can be built, in the user's language", () => {
    const { evaluate, ui } = script("", { locale: "fr_FR" });
    evaluate(
      `const label = Session.getActiveUserLocale() === "fr" ? "Outils" : "Tools";
      SpreadsheetApp.getUi().createAddonMenu().addItem(label, "go").addToUi()`,
      none,
    );
    expect(ui.menus).toMatchObject([{ items: [{ label: "Outils" }] }]);
  });

  it.each([
    ["SpreadsheetApp.getActiveSpreadsheet()", "SpreadsheetApp.getActiveSpreadsheet"],
    ["SpreadsheetApp.getActive()", "SpreadsheetApp.getActive"],
    ["PropertiesService.getDocumentProperties()", "PropertiesService.getDocumentProperties"],
    ["PropertiesService.getUserProperties()", "PropertiesService.getUserProperties"],
    ["LockService.getDocumentLock()", "LockService.getDocumentLock"],
    ["CacheService.getScriptCache()", "CacheService.getScriptCache"],
    ["Session.getActiveUser()", "Session.getActiveUser"],
    [`SpreadsheetApp.getUi().alert("x")`, "Ui.alert"],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`, "Ui.showSidebar"],
  ])("%s is refused", (call, name) => {
    expect(script("").errorOf(call, none)).toBe(`Exception: You do not have permission to call ${name}.`);
  });
});

describe("in a simple trigger (LIMITED)", () => {
  it("document and properties are there", () => {
    expect(
      script("").evaluate(
        `PropertiesService.getDocumentProperties().setProperty("k", "v");
         SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1);
         return PropertiesService.getDocumentProperties().getProperty("k")`,
        limited,
      ),
    ).toBe("v");
  });

  it.each([
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`, "Ui.showSidebar"],
    [`SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t")`, "Ui.showModalDialog"],
    [`SpreadsheetApp.getUi().prompt("x")`, "Ui.prompt"],
    [`Browser.msgBox("x")`, "Browser.msgBox"],
  ])("%s opens nothing", (call, name) => {
    expect(script("").errorOf(call, limited)).toBe(`Exception: You do not have permission to call ${name}.`);
  });
});

describe("triggers", () => {
  const code = `
    function onOpen(e) { return [String(e.authMode), e.source ? String(e.source) : null, e.user ? e.user.getEmail() : null]; }
    function onInstall(e) { return String(e.authMode); }
    function onEdit(e) { return [e.range.getA1Notation(), e.value, String(e.authMode)]; }`;

  it("onOpen of a script bound to its document gets LIMITED, the document and the user", () => {
    const { host } = script(code);
    const { result } = host.trigger("onOpen", { user: "ann@example.com", language: "en" });
    expect(Array.from(result as string[])).toEqual(["LIMITED", "Spreadsheet", "ann@example.com"]);
  });

  it("onOpen before the user has agreed gets the mode and nothing else", () => {
    const { host } = script(code);
    const { result } = host.trigger("onOpen", { user: "ann@example.com", language: "en", mode: "NONE" });
    expect(Array.from(result as string[])).toEqual(["NONE", null, null]);
  });

  it("onInstall gets FULL", () => {
    expect(script(code).host.trigger("onInstall", { user: "Ann", language: "en" }).result).toBe("FULL");
  });

  it("onEdit gets the range and the value of the edited cell", () => {
    const workbook = Workbook.empty();
    const made = script(code, { workbook });
    made.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("B2").setValue("new")`);
    workbook.select("0", { top: 1, left: 1, bottom: 1, right: 1 });
    expect(Array.from(made.host.trigger("onEdit", { user: "Ann", language: "en" }).result as string[])).toEqual(["B2", "new", "LIMITED"]);
  });
});

describe("in a cell (custom functions)", () => {
  it("the own spreadsheet and the locale can be read, the cache can be used", () => {
    expect(
      script("").evaluate(
        `CacheService.getScriptCache().put("k", "v");
         return [SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").getValue(), Session.getActiveUserLocale(), CacheService.getScriptCache().get("k"),
           PropertiesService.getScriptProperties().getProperty("k")]`,
        cell,
      ),
    ).toEqual(["", "en", "v", null]);
  });

  it("the user properties are those of the document's owner, whoever looks", () => {
    const { evaluate, run } = script(
      `function keep(value) { PropertiesService.getUserProperties().setProperty("k", value); }
       /** @customfunction */ function KEPT() { return PropertiesService.getUserProperties().getProperty("k"); }`,
      { owner: "Olga" },
    );
    for (const user of ["Olga", "Ann"]) run("keep", [user], { user });
    const shown = `const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1"); return cell.setFormula("=KEPT()").getValue()`;
    expect(evaluate(shown, { user: "Ann" })).toBe("Olga");
  });

  it.each([
    [`SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1)`, "You do not have permission to call setValue"],
    [`PropertiesService.getScriptProperties().setProperty("k", "v")`, "You do not have permission to call setProperty"],
    ["SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    [`Browser.msgBox("x")`, "You do not have permission to call Browser.msgBox."],
    [`PropertiesService.getUserProperties().setProperty("k", "v")`, "You do not have permission to call setProperty"],
    ["CacheService.getUserCache()", "You do not have permission to call CacheService.getUserCache."],
    ["Session.getActiveUser()", "You do not have permission to call Session.getActiveUser."],
    ["Session.getTemporaryActiveUserKey()", "You do not have permission to call Session.getTemporaryActiveUserKey."],
  ])("%s is refused", (call, message) => {
    expect(script("").errorOf(call, cell)).toBe(`Exception: ${message}`);
  });
});

it("with the user's agreement (FULL) everything is allowed", () => {
  const { evaluate, ui } = script("");
  evaluate(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); SpreadsheetApp.getUi().alert("y")`);
  expect(ui.sidebar?.html).toBe("x");
});
