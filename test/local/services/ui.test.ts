import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const container = { "appsscript.json": JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] }) };

describe("menus", () => {
  it("a menu shows its items, submenus and functions once it is added", () => {
    const { run, ui } = script(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu("Custom Menu")
          .addItem("First item", "menuItem1")
          .addSeparator()
          .addSubMenu(ui.createMenu("Sub-menu").addItem("Second item", "menuItem2"))
          .addToUi();
      }`);
    run("onOpen");
    expect(ui.menus).toEqual([
      {
        label: "Custom Menu",
        items: [
          { label: "First item", function: "menuItem1" },
          { label: "Sub-menu", items: [{ label: "Second item", function: "menuItem2" }] },
        ],
      },
    ]);
  });

  it("a menu that is not added does not show, and one of the same name replaces the other", () => {
    const { run, ui } = script(`
      function build(label) { SpreadsheetApp.getUi().createMenu("Tools").addItem(label, "go").addToUi(); }
      function forget() { SpreadsheetApp.getUi().createMenu("Lost").addItem("x", "go"); }`);
    run("forget");
    run("build", ["one"]);
    run("build", ["two"]);
    expect(ui.menus).toEqual([{ label: "Tools", items: [{ label: "two", function: "go" }] }]);
  });

  it("the add-on menu bears the name of the add-on in the manifest", () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Start", "start").addToUi(); }`;
    const named = script({ "Code.js": code, "appsscript.json": JSON.stringify({ addOns: { common: { name: "Hiring" } } }) });
    named.run("onOpen");
    expect(named.ui.menus).toMatchObject([{ label: "Hiring" }]);
    const nameless = script(code);
    nameless.run("onOpen");
    expect(nameless.ui.menus).toMatchObject([{ label: "Untitled project" }]);
  });

  it("a menu item names its function, it does not hold it", () => {
    expect(script("function go() {}").errorOf(`SpreadsheetApp.getUi().createMenu("A").addItem("Go", go)`)).toBe(
      "Exception: The parameters (String,Function) don't match the method signature for Menu.addItem.",
    );
  });
});

describe("dialogs", () => {
  it("an alert gives the button that was pressed", () => {
    const { evaluate, ui } = script("", { answers: ["NO"] });
    expect(
      evaluate(`const ui = SpreadsheetApp.getUi();
        const result = ui.alert("Please confirm", "Are you sure you want to continue?", ui.ButtonSet.YES_NO);
        return [result === ui.Button.NO, result == ui.Button.YES, String(result)]`),
    ).toEqual([true, false, "NO"]);
    expect(ui.alerts).toEqual([{ title: "Please confirm", message: "Are you sure you want to continue?" }]);
  });

  it("a prompt gives the button and the text", () => {
    const { evaluate } = script("", { answers: ["Ann", null, "CANCEL", { button: "no", text: "typed" }] });
    expect(
      evaluate(`const ui = SpreadsheetApp.getUi();
        const read = (response) => [String(response.getSelectedButton()), response.getResponseText()];
        return [
          read(ui.prompt("Your name?")),
          read(ui.prompt("Your name?")),
          read(ui.prompt("Your name?", ui.ButtonSet.OK_CANCEL)),
          read(ui.prompt("Hello", "Your name?", ui.ButtonSet.YES_NO)),
        ]`),
    ).toEqual([
      ["OK", "Ann"],
      ["CLOSE", ""],
      ["CANCEL", ""],
      ["NO", "typed"],
    ]);
  });

  it("an alert that can only be dismissed needs no answer and takes none that is meant for another dialog", () => {
    const { evaluate } = script("", { answers: ["Ann"] });
    expect(evaluate(`const ui = SpreadsheetApp.getUi(); ui.alert("Hello"); return ui.prompt("Name?").getResponseText()`)).toBe("Ann");
  });

  it("a question without an answer, or with a button it lacks, is an error", () => {
    expect(script("").errorOf(`const ui = SpreadsheetApp.getUi(); ui.alert("Sure?", ui.ButtonSet.YES_NO)`)).toBe(
      'Exception: The alert "Sure?" needs an answer: give one in --answers.',
    );
    expect(script("", { answers: ["MAYBE"] }).errorOf(`const ui = SpreadsheetApp.getUi(); ui.alert("Sure?", ui.ButtonSet.YES_NO)`)).toBe(
      'Exception: The alert "Sure?" has no button MAYBE: YES, NO, CLOSE.',
    );
  });

  it("the older Browser dialogs answer with texts", () => {
    const { evaluate } = script("", { answers: ["yes", null, "Ann", null] });
    expect(
      evaluate(`return [
        Browser.msgBox("Title", "Sure?", Browser.Buttons.YES_NO),
        Browser.msgBox("Sure?", Browser.Buttons.OK_CANCEL),
        Browser.inputBox("Name?"),
        Browser.inputBox("Title", "Name?", Browser.Buttons.OK_CANCEL),
      ]`),
    ).toEqual(["yes", "cancel", "Ann", "cancel"]);
  });

  it("a sidebar shows its page and title", () => {
    const { run, ui } = script({
      "Code.gs": `function open() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Page").setTitle("My custom sidebar").setWidth(300));
      }`,
      "Page.html": "<p>Hello, world!</p>",
    });
    run("open");
    expect(ui.sidebar).toEqual({ title: "My custom sidebar", html: "<p>Hello, world!</p>" });
  });

  it("dialogs keep the size they ask for", () => {
    const { evaluate, ui } = script("");
    evaluate(`const page = HtmlService.createHtmlOutput("<b>x</b>").setWidth(250).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, "Modal"); SpreadsheetApp.getUi().showModelessDialog(page, "Modeless")`);
    expect(ui.dialogs).toEqual([
      { title: "Modal", html: "<b>x</b>", width: 250, height: 300 },
      { title: "Modeless", html: "<b>x</b>", width: 250, height: 300 },
    ]);
  });

  it("a page must be a page, and a manifest without the scope of windows opens none", () => {
    expect(script("").errorOf(`SpreadsheetApp.getUi().showSidebar("<p>x</p>")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
    expect(script({ "Code.js": "", ...container }).errorOf(`SpreadsheetApp.getUi().alert("Hello")`)).toBe(
      "Exception: Specified permissions are not sufficient to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    );
  });

  it("what Ui, Menu and Browser do not have says so", () => {
    const { errorOf } = script("");
    expect(errorOf("SpreadsheetApp.getUi().showDialog(1)")).toBe("Exception: not emulated: Ui.showDialog");
    expect(errorOf(`SpreadsheetApp.getUi().createMenu("x").remove()`)).toBe("Exception: not emulated: Menu.remove");
    expect(errorOf("SpreadsheetApp.getUi().Button.MAYBE")).toBe("Exception: not emulated: Button.MAYBE");
    expect(errorOf("Browser.open()")).toBe("Exception: not emulated: Browser.open");
  });
});
