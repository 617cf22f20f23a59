import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../local/cli/cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
const at = (name: string) => join(folder, name);
const files: Readonly<Record<string, string>> = {
  "Code.gs": `
    /** Doubles a number or a block. @customfunction */
    function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
    /** @customfunction */
    function FAIL() { throw new Error("no good"); }
    const sheet_ = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    function add(a, b) { console.log("adding"); return a + b; }
    function fill() {
      sheet_().getRange("A1:B2").setValues([[1, 2], [3, 4]]);
      sheet_().getRange("D1").setValue("=DOUBLE(A1:B2)");
      sheet_().getRange("A4").setValue("=SUM(D1:E2)");
      sheet_().getRange("A5").setValue("=FAIL()");
      PropertiesService.getDocumentProperties().setProperty("filled", "yes");
    }
    function half() { sheet_().getRange("A1").setValue("kept"); throw new Error("no such candidate"); }
    function many() { return { date: new Date(Date.UTC(2020, 0, 2)), range: sheet_().getRange("A1"), none: undefined, not: NaN }; }
    function when() { return new Date(2020, 5, 1).toISOString(); }
    function filled() { return PropertiesService.getDocumentProperties().getProperty("filled"); }
    function mine(value) { const p = PropertiesService.getUserProperties(); if (value) p.setProperty("k", value); return p.getProperty("k"); }
    function who() { return [Session.getActiveUserLocale(), Session.getActiveUser().getEmail()]; }
    function ask() { const ui = SpreadsheetApp.getUi(); return ui.prompt("Name?").getResponseText(); }
    function askOrNot() { const ui = SpreadsheetApp.getUi(); return ui.prompt("Name?", ui.ButtonSet.OK_CANCEL).getResponseText(); }
    function onOpen(e) { SpreadsheetApp.getUi().createMenu("Tools").addItem("Fill", "fill").addToUi(); return String(e.authMode); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Page").setTitle("Hi")); }
    function careless() { Promise.reject(new Error("nobody waits")); return "ended"; }
    function date() { return [[new Date()]]; }
    function key() { return { a__: 1 }; }
    function echo(...args) { return args; }
    function nothing() { console.log("before"); throw undefined; }
    function secret_() {}`,
  "Page.html": "<p>Hello</p>",
  "appsscript.json": JSON.stringify({ timeZone: "America/New_York" }),
};

const output: string[] = [];

/** Runs a command line; gives its exit code and the JSON it printed. */
async function gas(...argv: string[]): Promise<{ code: number; printed: Record<string, unknown> }> {
  output.length = 0;
  const code = await main(argv);
  return { code, printed: JSON.parse(output.join("")) };
}

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output.push(String(text));
    return true;
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("run", () => {
  it("prints the result, the log, what was shown, and the bill", async () => {
    const { code, printed } = await gas("run", folder, "add", "--args", "[2, 3]");
    expect(code).toBe(0);
    expect(printed).toMatchObject({ result: 5, logs: ["adding"], alerts: [], sidebar: null, menus: [] });
    expect(printed.calls).toEqual({ total: 0, reads: 0, writes: 0, roundTrips: 0, byMethod: {} });
    expect(printed.ms).toEqual(expect.any(Number));
  });

  it("shows dates as ISO texts, services by name, nothing as null", async () => {
    const { printed } = await gas("run", folder, "many");
    expect(printed.result).toEqual({ date: "2020-01-02T00:00:00.000Z", range: "Range", not: null });
    expect((await gas("run", folder, "fill")).printed.result).toBe(null);
  });

  it("reads dates in the time zone of the manifest", async () => {
    expect((await gas("run", folder, "when")).printed.result).toBe("2020-06-01T04:00:00.000Z");
  });

  it("keeps everything in a file and goes on from there", async () => {
    await gas("run", folder, "fill", "--save", at("filled.json"));
    expect((await gas("run", folder, "filled", "--workbook", at("filled.json"))).printed.result).toBe("yes");
    expect((await gas("run", folder, "filled")).printed.result).toBe(null);
  });

  it("a failed script exits with 1 and its error, and what it had done is saved", async () => {
    const { code, printed } = await gas("run", folder, "half", "--save", at("half.json"));
    expect(code).toBe(1);
    expect(printed).toMatchObject({ error: "Error: no such candidate", calls: { writes: 1 } });
    expect((await gas("show", at("half.json"))).printed).toMatchObject({ sheets: { Sheet1: { values: [["kept"]] } } });
  });

  it("a thrown nothing is an error too, and the log survives", async () => {
    expect(await gas("run", folder, "nothing")).toMatchObject({ code: 1, printed: { error: "undefined", logs: ["before"] } });
  });

  it("the call that is chosen to fail throws as Google's do", async () => {
    const { code, printed } = await gas("run", folder, "fill", "--fail-at", "4");
    expect(code).toBe(1);
    expect(printed.error).toBe("Exception: Service Spreadsheets failed while accessing document with id local-spreadsheet.");
  });

  it("formulas that are still loading say so until a later run computes them", async () => {
    await gas("run", folder, "fill", "--loading", "--save", at("loading.json"));
    const values = async () =>
      ((await gas("show", at("loading.json"))).printed.sheets as Record<string, { values: unknown[][] }>).Sheet1?.values;
    const corner = async () => [(await values())?.[0]?.[3], (await values())?.[3]?.[0]];
    expect(await corner()).toEqual(["Loading...", "Loading..."]);
    await gas("run", folder, "filled", "--workbook", at("loading.json"), "--save", at("loading.json"));
    expect(await corner()).toEqual([2, 20]);
    expect((await gas("eval", folder, "=DOUBLE(2)", "--loading")).printed).toEqual({ value: [["Loading..."]], message: "Loading data..." });
    expect((await gas("eval", folder, '=IFERROR(DOUBLE(2);"caught")', "--loading")).printed).toEqual({ value: [["caught"]] });
  });

  it("a function that is chosen to fail in cells does, and no other", async () => {
    const failing = ["--fail-function", "double,FAIL"];
    expect((await gas("eval", folder, "=DOUBLE(2)", ...failing)).printed).toEqual({
      value: [["#ERROR!"]],
      message: "Internal error executing the custom function.",
    });
    expect((await gas("eval", folder, "=ADD(1;2)", ...failing)).printed).toEqual({ value: [[3]] });
  });

  it("the first click of a user only asks for permission, the second works", async () => {
    const click = (user: string) => gas("run", folder, "add", "--args", "[2, 3]", "--user", user, "--first-click", ...kept);
    const kept = ["--save", at("clicked.json")];
    expect((await click("Ann")).printed).toMatchObject({
      result: null,
      alerts: [{ title: "Authorization Required", message: "A script attached to this document needs your permission to run." }],
      calls: { total: 0 },
    });
    kept.push("--workbook", at("clicked.json"));
    expect((await click("Ann")).printed).toMatchObject({ result: 5, alerts: [] });
    expect((await click("Bob")).printed).toMatchObject({ result: null });
    const call = (user: string) =>
      gas("call", folder, "echo", "--args", "[1]", "--user", user, "--first-click", "--workbook", at("clicked.json"));
    expect((await call("Ann")).printed).toMatchObject({ result: [1] });
    expect((await call("Cid")).printed.error).toBe("Exception: Authorization is required to perform that action.");
    expect((await gas("run", folder, "onOpen", "--first-click")).printed.result).toBe("LIMITED");
  });

  it("a manifest without scopes gets those that Google derives from the code", async () => {
    const currentOnly = "https://www.googleapis.com/auth/spreadsheets.currentonly";
    const all = "https://www.googleapis.com/auth/spreadsheets";
    const others = ["https://www.googleapis.com/auth/script.container.ui", "https://www.googleapis.com/auth/userinfo.email"];
    const derived = async () => (await gas("run", folder, "add", "--args", "[1, 1]")).printed.scopes;
    const both = { withOnlyCurrentDoc: [currentOnly, ...others], withoutOnlyCurrentDoc: [all, ...others] };
    expect(await derived()).toEqual({ derived: [all, ...others], ...both });
    writeFileSync(at("Limit.gs"), "/** @OnlyCurrentDoc */ // DriveApp is only named here");
    expect(await derived()).toEqual({ derived: [currentOnly, ...others], ...both });
    rmSync(at("Limit.gs"));
    expect((await gas("run", "dist", "onOpen")).printed).not.toHaveProperty("scopes");
  });

  it("a custom function has the user properties of the owner", async () => {
    await gas("run", folder, "mine", "--args", '["x"]', "--user", "Ann", "--save", at("owned.json"));
    const cell = async (owner: string) => (await gas("eval", folder, "=MINE()", "--workbook", at("owned.json"), "--owner", owner)).printed;
    expect([await cell("Ann"), await cell("Bob")]).toEqual([{ value: [["x"]] }, { value: [[""]] }]);
    expect((await gas("eval", folder, '=MINE("y")', "--workbook", at("owned.json"))).printed.message).toBe(
      "You do not have permission to call setProperty",
    );
  });

  it("users have their own properties, and a name that is an address is theirs", async () => {
    await gas("run", folder, "mine", "--args", '["x"]', "--user", "Ann", "--save", at("user.json"));
    const mine = async (user: string) => (await gas("run", folder, "mine", "--workbook", at("user.json"), "--user", user)).printed.result;
    expect([await mine("Ann"), await mine("Bob")]).toEqual(["x", null]);
    expect((await gas("run", folder, "who", "--user", "ann@example.com", "--locale", "fr_FR")).printed.result).toEqual([
      "fr",
      "ann@example.com",
    ]);
  });

  it("a loaded workbook keeps its locale unless another is given", async () => {
    await gas("run", folder, "fill", "--locale", "de_DE", "--save", at("german.json"));
    const language = async (...more: string[]) =>
      ((await gas("run", folder, "who", "--workbook", at("german.json"), ...more)).printed.result as string[])[0];
    expect([await language(), await language("--locale", "ja_JP")]).toEqual(["de", "ja"]);
  });

  it("triggers get their event and, unless told otherwise, the authorization they would have", async () => {
    const { printed } = await gas("run", folder, "onOpen");
    expect(printed).toMatchObject({ result: "LIMITED", menus: [{ label: "Tools", items: [{ label: "Fill", function: "fill" }] }] });
    expect((await gas("run", folder, "onOpen", "--auth", "NONE")).printed.result).toBe("NONE");
  });

  it("answers feed dialogs, and the sidebar is shown", async () => {
    expect((await gas("run", folder, "ask", "--answers", '["Ann"]')).printed).toMatchObject({
      result: "Ann",
      alerts: [{ message: "Name?" }],
    });
    // A prompt that only has OK is confirmed with nothing typed; one with a choice is never guessed.
    expect((await gas("run", folder, "ask")).printed.result).toBe("");
    expect((await gas("run", folder, "ask", "--answers", '["OK"]')).printed.result).toBe("");
    expect((await gas("run", folder, "askOrNot")).printed.error).toBe(
      'Exception: The prompt "Name?" needs an answer: give one in --answers.',
    );
    expect((await gas("run", folder, "show")).printed.sidebar).toEqual({ title: "Hi", html: "<p>Hello</p>" });
  });

  it.each([
    [["run", folder, "secret_"], "Script function not found: secret_"],
    [["run", folder, "nobody"], "Script function not found: nobody"],
    [["run", folder, "add", "--args", "{}"], "--args takes a JSON array, such as '[\"Ann\", 3]'."],
    [["run", folder, "add", "--auth", "SOME"], "--auth takes one of NONE, LIMITED, FULL."],
    [["run", folder, "add", "--dead-names", "both"], "--dead-names takes one of refuse, overwrite."],
    [["run", folder, "add", "--fail-at", "0"], "--fail-at takes a count from 1."],
    [["run", folder, "add", "--fail-function", "DUOBLE"], '--fail-function takes names of public functions; "DUOBLE" is none.'],
    [["run", folder, "add", "--locale", "xx_XX"], "Invalid argument: locale xx_XX"],
    [["run", folder], "usage: gas run DIR FUNCTION"],
    [["fly"], "usage: gas run DIR FUNCTION"],
  ])("%j is refused", async (argv, message) => {
    const { code, printed } = await gas(...argv);
    expect(code).toBe(1);
    expect(printed.error).toContain(message);
  });
});

describe("call", () => {
  it("arguments and result cross as through google.script.run", async () => {
    expect((await gas("call", folder, "echo", "--args", '[{"a": 1, "b__": 2}, null]')).printed.result).toEqual([{ a: 1 }, null]);
  });

  it("a date in the result loses it", async () => {
    const { code, printed } = await gas("call", folder, "date");
    expect([code, printed.result, printed.resultLost]).toEqual([0, null, true]);
  });

  it("an error comes with its class, a forbidden key fails, a private name is no function", async () => {
    expect((await gas("call", folder, "half")).printed.error).toBe("Error: no such candidate");
    expect(await gas("call", folder, "key")).toMatchObject({ code: 1, printed: { error: expect.stringContaining("a__") } });
    expect((await gas("call", folder, "secret_")).printed.error).toBe("TypeError: google.script.run.secret_ is not a function");
  });
});

describe("eval", () => {
  it("computes a formula, spilled, with the project's own functions", async () => {
    expect((await gas("eval", folder, "=1+2")).printed).toEqual({ value: [[3]] });
    expect((await gas("eval", folder, "=-1-2")).printed).toEqual({ value: [[-3]] });
    await gas("run", folder, "fill", "--save", at("filled.json"));
    expect((await gas("eval", folder, "=DOUBLE(A1:B2)", "--workbook", at("filled.json"))).printed).toEqual({
      value: [
        [2, 4],
        [6, 8],
      ],
    });
  });

  it("reads the formula in the locale's own notation", async () => {
    expect((await gas("eval", folder, "=SUM(1,5;2)", "--locale", "fr_FR")).printed).toEqual({ value: [[3.5]] });
  });

  it("shows dates as ISO texts and errors by name with their message", async () => {
    expect((await gas("eval", folder, "=DATE(2020;1;2)")).printed).toEqual({ value: [["2020-01-02T05:00:00.000Z"]] });
    expect((await gas("eval", folder, "=FAIL()")).printed).toEqual({ value: [["#ERROR!"]], message: "no good" });
    expect((await gas("eval", folder, "=1/0")).printed).toMatchObject({ value: [["#DIV/0!"]] });
  });
});

describe("show", () => {
  it("values, formulas and what custom functions had given, without the script at hand", async () => {
    await gas("run", folder, "fill", "--save", at("filled.json"));
    const { printed } = await gas("show", at("filled.json"));
    expect(printed.sheets).toEqual({
      Sheet1: {
        values: [
          [1, 2, "", 2, 4],
          [3, 4, "", 6, 8],
          ["", "", "", "", ""],
          [20, "", "", "", ""],
          ["#ERROR!", "", "", "", ""],
        ],
        formulas: [
          ["", "", "", "=DOUBLE(A1:B2)", ""],
          ["", "", "", "", ""],
          ["", "", "", "", ""],
          ["=SUM(D1:E2)", "", "", "", ""],
          ["=FAIL()", "", "", "", ""],
        ],
        notes: [
          ["", "", "", "", ""],
          ["", "", "", "", ""],
          ["", "", "", "", ""],
          ["", "", "", "", ""],
          ["no good", "", "", "", ""],
        ],
      },
    });
  });

  it("functions of a saved workbook go on working when it is loaded with its script", async () => {
    const saved = at("filled.json");
    const script = spawnSync(process.execPath, ["local/cli/gas.mjs", "run", folder, "fill", "--save", saved], { encoding: "utf8" });
    expect(script.status).toBe(0);
    const total = (...argv: string[]) =>
      JSON.parse(spawnSync(process.execPath, ["local/cli/gas.mjs", ...argv], { encoding: "utf8" }).stdout);
    expect(total("eval", folder, "=A4+D1", "--workbook", saved)).toEqual({ value: [[22]] });
    expect(total("show", saved)).toMatchObject({ sheets: { Sheet1: { values: expect.arrayContaining([[20, "", "", "", ""]]) } } });
  });

  it("one sheet by name; an unknown sheet and a file that is no workbook are errors", async () => {
    await gas("run", folder, "fill", "--save", at("filled.json"));
    expect(Object.keys((await gas("show", at("filled.json"), "Sheet1")).printed.sheets as object)).toEqual(["Sheet1"]);
    expect((await gas("show", at("filled.json"), "Nope")).printed.error).toContain("has no sheet named Nope.");
    expect((await gas("show", at("Page.html"))).printed.error).toContain("cannot be read as a workbook");
    expect((await gas("show", at("appsscript.json"))).printed.error).toBe("This file is no workbook of the local host.");
    writeFileSync(at("newer.json"), JSON.stringify({ format: "apps-script-workbook/9" }));
    expect((await gas("show", at("newer.json"))).printed.error).toBe(
      "This workbook was saved by a newer version of the local host, in format 9; this one reads up to 2.",
    );
    writeFileSync(at("null.json"), "null");
    expect((await gas("show", at("null.json"))).printed.error).toBe("This file is no workbook of the local host.");
  });
});

it("xlsx writes a workbook that can be unpacked and read", async () => {
  await gas("run", folder, "fill", "--save", at("filled.json"));
  expect((await gas("xlsx", at("filled.json"), at("filled.xlsx"))).code).toBe(0);
  const parts = unzipSync(readFileSync(at("filled.xlsx")));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml"]));
  const sheet = new DOMParser().parseFromString(text("xl/worksheets/sheet0.xml"), "text/xml");
  expect(sheet.querySelector('c[r="B2"] v')?.textContent).toBe("4");
  expect(sheet.querySelector('c[r="A4"] f')?.textContent).toBe("SUM(D1:E2)");
  expect(sheet.querySelectorAll("cols col").length).toBeGreaterThan(0);
});

it("the command prints one JSON object on stdout and nothing else, whatever a script leaves behind", () => {
  const { stdout, status } = spawnSync(process.execPath, ["local/cli/gas.mjs", "run", folder, "careless"], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({ result: "ended" });
});
