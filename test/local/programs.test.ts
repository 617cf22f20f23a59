import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readProgram } from "../../local/runtime/read-program.ts";
import { serializeArguments } from "../../local/runtime/script-run.ts";
import { script } from "./script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";
const cell = (formula: string): string => `${sheet} return sheet.getRange("A1").setFormula(${JSON.stringify(formula)}).getValue()`;

describe("functions with letters beyond English", () => {
  const program =
    "function main() { return 1 } function señal(x) { return 'señal ' + x } function français() { return 'fr' } function плюс(a, b) { return a + b }";

  it("do not keep the others from running", () => expect(script(program).run("main").result).toBe(1));

  it("can be menu items and called by pages", () => {
    const { host, run } = script(program);
    expect(host.functions).toEqual(["main", "señal", "français", "плюс"]);
    expect(run("français").result).toBe("fr");
    expect(run("señal", JSON.parse(serializeArguments(["x"]))).result).toBe("señal x");
  });

  it.each<[string, unknown]>([
    ['=señal("x")', "señal x"],
    ['=SEÑAL("x")', "señal x"],
    ["=français()", "fr"],
    ["=плюс(1,2)*2", 6],
    ['="señal("&français()', "señal(fr"],
  ])("%s in a cell gives %j", (formula, expected) => expect(script(program).evaluate(cell(formula))).toBe(expected));

  it("their formulas read as they were typed, also after rows moved", () => {
    expect(
      script(program).evaluate(`${sheet} sheet.getRange("A2").setFormula("=señal(B2)"); sheet.insertRowBefore(1);
        return sheet.getRange("A3").getFormula()`),
    ).toBe("=señal(B3)");
  });
});

describe("custom functions that read as a cell", () => {
  const program =
    "function MD5(text) { return 'm:' + text } function SHA256(text) { return 's:' + text } function TAX1(x) { return x * 2 } function Q1() { return 'q' }";

  it.each<[string, unknown]>([
    ['=MD5("a")', "m:a"],
    ['=md5("a")', "m:a"],
    ['=SHA256(MD5("a"))', "s:m:a"],
    ["=TAX1(5)+1", 11],
    ["=Q1()", "q"],
    ['=MD5 ("a")', "m:a"],
    ["=MD5(MD5)", "m:"],
    ["=SUM(TAX1(1),TAX1(2))", 6],
  ])("%s gives %j", (formula, expected) => expect(script(program).evaluate(cell(formula))).toBe(expected));

  it("keep their names when rows and columns are inserted", () => {
    expect(
      script(
        program,
      ).evaluate(`${sheet} sheet.getRange("A1").setFormula("=MD5(B1)&Q1()"); sheet.insertRowBefore(1); sheet.insertColumnBefore(1);
        return sheet.getRange("B2").getFormula()`),
    ).toBe("=MD5(C2)&Q1()");
  });
});

describe("the order of files", () => {
  it("does not matter to functions", () => {
    const files = { "a.js": "var X = later(); function main() { return X }", "b.js": "function later() { return 5 }" };
    expect(script(files).run("main").result).toBe(5);
  });

  it("is the order in which everything else runs", () => {
    const files = {
      "a.js": "var seen = ['a']; note('a2'); function main() { return seen.join() }",
      "b.js": "const B = 1; note('b'); function note(x) { seen.push(x) }",
      "c.js": "note('c' + B)",
    };
    expect(script(files).run("main").result).toBe("a,a2,b,c1");
  });

  it("the last function of a name wins everywhere", () => {
    const files = {
      "a.js": "var first = f(); function f() { return 'a' } function main() { return [first, f()].join() }",
      "b.js": "function f() { return 'b' }",
    };
    expect(script(files).run("main").result).toBe("b,b");
  });

  it("a constant of a later file is not there yet", () => {
    const files = { "a.js": "var x = late; function main() { return x }", "b.js": "const late = 1;" };
    expect(() => script(files).run("main")).toThrow("late");
  });

  it("a directive holds for the functions of its file only", () => {
    const files = {
      "a.js": "'use strict'; function strict() { return this === undefined }",
      "b.js": "function sloppy() { return this === undefined } function main() { return [strict(), sloppy()].join() }",
    };
    expect(script(files).run("main").result).toBe("true,false");
  });

  it("errors name the line of the file", () => {
    const files = { "a.js": "\n\nfunction main() {\n  throw new Error('here') }", "b.js": "" };
    expect(script(files).evaluate("try { main() } catch (error) { return error.stack.match(/a\\.js:(\\d+)/)[1] }")).toBe("4");
  });
});

describe(".clasp.json", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  function project(order: readonly string[], rootDir?: string): string {
    const root = mkdtempSync(join(tmpdir(), "clasp-"));
    folders.push(root);
    const folder = join(root, rootDir ?? "");
    mkdirSync(folder, { recursive: true });
    for (const name of ["a.js", "b.js", "c.js"]) writeFileSync(join(folder, name), "");
    writeFileSync(join(root, ".clasp.json"), JSON.stringify({ scriptId: "x", rootDir, filePushOrder: order }));
    return folder;
  }
  const names = (folder: string): readonly string[] => readProgram(folder).files.map(({ name }) => name);

  it("puts the files of filePushOrder first", () => expect(names(project(["c.js", "b.js"]))).toEqual(["c.js", "b.js", "a.js"]));
  it("counts its paths from the folder above rootDir", () => expect(names(project(["src/b.js"], "src"))).toEqual(["b.js", "a.js", "c.js"]));
  it("may list files that are not there", () => expect(names(project(["z.js", "./b.js"]))).toEqual(["b.js", "a.js", "c.js"]));
});

describe("what the host does not emulate", () => {
  it.each([
    "UserProperties.getProperty('a')",
    "ScriptProperties.setProperty('a', 'b')",
    "DriveApp.getFiles()",
    "CalendarApp.Color.BLUE()",
    "GmailApp.sendEmail('a', 'b', 'c')",
  ])("%s is refused by name", (call) => expect(script("").errorOf(call)).toBe(`Exception: not emulated: ${call.split("(")[0]}`));

  const manifest = JSON.stringify({
    dependencies: {
      libraries: [{ userSymbol: "Underscore", libraryId: "x", version: "1" }],
      enabledAdvancedServices: [
        { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
        { userSymbol: "Classroom", serviceId: "classroom" },
      ],
    },
  });

  it("libraries and advanced services of the manifest are there and refused by name when used", () => {
    const program = script({ "Code.js": "var _ = Underscore; function main() { return 1 }", "appsscript.json": manifest });
    expect(program.run("main").result).toBe(1);
    expect(program.evaluate("return [typeof Underscore, typeof Sheets, typeof Sheets.Spreadsheets.get]")).toEqual([
      "object",
      "object",
      "function",
    ]);
    expect(program.errorOf("Underscore.load()")).toBe("Exception: not emulated: Underscore.load");
    expect(program.errorOf("new Underscore.Thing()")).toBe("Exception: not emulated: Underscore.Thing");
    expect(program.errorOf("Sheets.Spreadsheets.Values.get('a', 'b')")).toBe("Exception: not emulated: Sheets.Spreadsheets.Values.get");
    expect(program.errorOf("Classroom.Courses.list()")).toBe("Exception: not emulated: Classroom.Courses.list");
  });

  it("without the manifest there are none of them, as at Google", () => {
    expect(
      script("").evaluate("return [typeof UserProperties, typeof ScriptProperties, typeof Classroom, typeof Calendar, typeof Sheets]"),
    ).toEqual(["object", "object", "undefined", "undefined", "undefined"]);
    expect(script("").errorOf("Sheets.Spreadsheets.get('a')")).toBe("ReferenceError: Sheets is not defined");
  });
});

describe("members that a service does not have", () => {
  it("are undefined for a program that asks", () => {
    expect(
      script(
        "",
      ).evaluate(`${sheet} return [typeof sheet.getNothing, "getNothing" in sheet, sheet.getNothing === undefined, sheet.getNothing ? 1 : 2,
        typeof SpreadsheetApp.getNothing, "getNothing" in SpreadsheetApp]`),
    ).toEqual(["undefined", false, true, 2, "undefined", false]);
  });

  it("what Google has is there, emulated or not", () => {
    expect(
      script("").evaluate(`${sheet} return [typeof sheet.getName, "getName" in sheet, typeof sheet.insertImage, "insertImage" in sheet]`),
    ).toEqual(["function", true, "function", true]);
    expect(script("").errorOf(`${sheet} sheet.insertImage("https://example.com/a.png", 1, 1)`)).toBe(
      "Exception: not emulated: Sheet.insertImage",
    );
  });

  it("are refused by name when called", () => {
    expect(script("").errorOf(`${sheet} sheet.getNothing()`)).toBe("Exception: not emulated: Sheet.getNothing");
    expect(script("").errorOf("SpreadsheetApp.openByNothing('x')")).toBe("Exception: not emulated: SpreadsheetApp.openByNothing");
  });

  it("another TypeError stays what it is", () => {
    expect(script("").errorOf(`${sheet} const there = sheet.getNothing; ({}).missing()`)).toMatch(
      /^TypeError: .*missing is not a function$/,
    );
  });
});
