import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readProgram } from "../../local/runtime/read-program.ts";
import { script } from "./script.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("public functions", () => {
  it("are found in the text: declarations and variables that hold a function", () => {
    const source = `function a() {} async function b() {} function* c() {}
      var d = function () {}; let e = () => 1; const f = async () => 2, g = 5; class H {} function hidden_() {}`;
    expect(readProgram(folderOf({ "Code.gs": source })).functions).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("what code assigns while it runs is not found, not even though it could be called", () => {
    const { run } = script("(function () { globalThis.made = function () { return 1 } })(); function real() { return made() }");
    expect(run("real").result).toBe(1);
    expect(() => run("made")).toThrow("Script function not found: made");
  });

  it("private and unknown names are refused in the same words", () => {
    const { run } = script("function secret_() {}");
    expect(() => run("secret_")).toThrow("Script function not found: secret_");
    expect(() => run("nobody")).toThrow("Script function not found: nobody");
  });
});

describe("files", () => {
  it(".gs and .js are one global scope; pages go by their name, folders included", () => {
    const program = readProgram(
      folderOf({ "b.gs": "var x = y;", "a.js": "var y = 1;", "client/Page.html": "<p>", "node_modules/p/i.js": "(", ".git/x.js": "(" }),
    );
    expect(program.files.map(({ name }) => name)).toEqual(["a.js", "b.gs"]);
    expect(program.pages).toEqual({ "client/Page": "<p>" });
  });

  it("the manifest's time zone and scopes are read", () => {
    const manifest = { timeZone: "Europe/Paris", oauthScopes: ["x"] };
    expect(readProgram(folderOf({ "a.js": "", "appsscript.json": JSON.stringify(manifest) })).manifest).toEqual(manifest);
  });

  it.each([
    ["two files of one name", { "main.js": "", "main.html": "" }, "main.js and main.html have the same name for Apps Script: rename one."],
    [
      "a private field",
      { "a.js": "\nclass A { #x = 1 }" },
      'SyntaxError: Apps Script knows no private class members (#) (line 2, file "a.js")',
    ],
    [
      "a private method",
      { "a.js": "class A { #m() {} }" },
      'SyntaxError: Apps Script knows no private class members (#) (line 1, file "a.js")',
    ],
    [
      "a static field",
      { "a.gs": "class A {\n static x = 1 }" },
      'SyntaxError: Apps Script knows no static class fields (line 2, file "a.gs")',
    ],
    ["an export", { "a.js": "export function f() {}" }, "SyntaxError: Cannot use export statement outside a module"],
    ["an import", { "a.js": "import x from 'y'" }, "SyntaxError: Cannot use import statement outside a module"],
    ["a mistake", { "a.js": "\n\nfunction (" }, '(line 3, file "a.js")'],
    ["a broken manifest", { "a.js": "", "appsscript.json": "{" }, "appsscript.json is no JSON: "],
    ["a manifest that is no object", { "a.js": "", "appsscript.json": "null" }, "appsscript.json holds no object."],
    [
      "an unknown time zone",
      { "a.js": "", "appsscript.json": '{"timeZone":"Nowhere/City"}' },
      "appsscript.json names no time zone that exists: Nowhere/City",
    ],
    ["no server file", { "a.html": "" }, "holds no .js or .gs file."],
  ])("%s is refused in one sentence", (_what, files, message) => {
    expect(() => readProgram(folderOf(files))).toThrow(message);
  });

  it("static methods and ordinary fields are fine", () => {
    expect(script("class A { x = 1; static m() { return 2 } } function f() { return new A().x + A.m() }").run("f").result).toBe(3);
  });
});

describe("promises", () => {
  it("an async function has settled, with all it wrote, when its execution ends", () => {
    const { run, evaluate } = script(`async function later() {
      const x = await Promise.resolve(4);
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(x);
      return x + 1;
    }`);
    const { result, calls } = run("later");
    expect(result).toBe(5);
    expect(calls.writes).toBe(1);
    expect(evaluate(`return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").getValue()`)).toBe(4);
  });

  it("a rejected promise is an error, one that nothing can settle has no result", () => {
    const { run } = script(
      `async function fails() { await null; throw new TypeError("late") } function never() { return new Promise(() => {}) }`,
    );
    expect(() => run("fails")).toThrow("TypeError: late");
    expect(run("never").result).toBeUndefined();
  });
});
