import { describe, expect, it } from "vitest";
import { script } from "./script.ts";

describe("the wall between scripts and the host", () => {
  const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";

  it("a member that is not emulated says so by name", () => {
    const { errorOf } = script("");
    expect(errorOf(`${sheet} sheet.getRange("A1").somethingNew()`)).toBe("Exception: not emulated: Range.somethingNew");
    expect(errorOf("DriveApp.getFiles()")).toBe("Exception: not emulated: DriveApp.getFiles");
    expect(errorOf("SpreadsheetApp.BorderStyle.WAVY")).toBe("Exception: not emulated: BorderStyle.WAVY");
  });

  it("wrong argument types are refused in Google's words", () => {
    expect(script("").errorOf("SpreadsheetApp.getActiveSpreadsheet().getSheetByName(5)")).toBe(
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
  });

  it("arrays and errors that a script gets belong to its own world", () => {
    const { evaluate } = script("");
    expect(evaluate(`${sheet} return sheet.getRange("A1:B2").getValues() instanceof Array`)).toBe(true);
    expect(
      evaluate("try { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(5) } catch (e) { return [e instanceof Error, e.name] }"),
    ).toEqual([true, "Exception"]);
  });

  it("each execution starts with fresh globals", () => {
    const { run } = script("let count = 0; function next() { return ++count }");
    expect([run("next").result, run("next").result]).toEqual([1, 1]);
  });

  it("the browser's and Node's globals are missing", () => {
    const missing =
      "setTimeout setInterval URL URLSearchParams TextEncoder TextDecoder atob btoa fetch crypto performance structuredClone window document process require";
    const { evaluate } = script("");
    expect(evaluate(`return ${JSON.stringify(missing)}.split(" ").filter((name) => eval("typeof " + name) !== "undefined")`)).toEqual([]);
  });

  it("the call that is chosen to fail throws as Google's services do, before anything has changed", () => {
    const { run, evaluate } = script(`function write() { ${sheet} sheet.getRange("A1").setValue("kept?") }`);
    expect(() => run("write", [], { failAt: 4 })).toThrow(
      "Service Spreadsheets failed while accessing document with id local-spreadsheet.",
    );
    expect(evaluate(`${sheet} return sheet.getRange("A1").getValue()`)).toBe("");
  });

  it("reads, writes and round trips are counted", () => {
    const { run } = script(
      `function work() { ${sheet} sheet.getRange("A1").setValue(1); sheet.getRange("A2").setValue(2); sheet.getRange("A1:A2").getValues(); sheet.getRange("A3").setValue(3) }`,
    );
    expect(run("work").calls).toMatchObject({ reads: 1, writes: 3, roundTrips: 3 });
  });
});
