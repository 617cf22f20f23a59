import { expect, it } from "vitest";
import { script } from "../script.ts";

const logsOf = (body: string) => script(`function f() { ${body} }`).run("f").logs;

it("Logger writes as Google's servers spell values", () => {
  expect(
    logsOf(
      `Logger.log("Hello"); Logger.log(5); Logger.log(2.5); Logger.log([["a", 1], [true, null]]); Logger.log({ a: 1, b: { c: "x" } })`,
    ),
  ).toEqual(["Hello", "5.0", "2.5", "[[a, 1.0], [true, null]]", "{a=1.0, b={c=x}}"]);
});

it("Logger fills its template and leaves marks without a value", () => {
  expect(logsOf(`Logger.log("%s is %s, %.1f%", "A", 2, 3.14159); Logger.log("%s and %s", "one"); Logger.log("100%")`)).toEqual([
    "A is 2.0, 3.1%",
    "one and %s",
    "100%",
  ]);
});

it("Logger can be read back and cleared without touching the execution's log", () => {
  const { run } = script(
    `function f() { Logger.log("a").log("b"); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()] }`,
  );
  const { result, logs } = run("f");
  expect(Array.from(result as string[])).toEqual(["a\nb\n", ""]);
  expect(logs).toEqual(["a", "b"]);
});

it("console spells objects as a console does and fills its own marks", () => {
  expect(
    logsOf(`console.log("n =", 5, [1, "a"], { k: null, list: [] }); console.info("%s has %d", "Ann", 3, "more"); console.warn(new Error("careful"));
      console.error(SpreadsheetApp.getActiveSpreadsheet()); console.log()`),
  ).toEqual(["n = 5 [ 1, 'a' ] { k: null, list: [] }", "Ann has 3 more", "Error: careful", "Spreadsheet", ""]);
});

it("console measures time by label", () => {
  expect(logsOf(`console.time("work"); console.timeEnd("work"); console.timeEnd("never started")`)).toEqual([
    expect.stringMatching(/^work: \d+ms$/),
  ]);
});

it("what a log does not have says so", () => {
  expect(script("").errorOf("console.table([])")).toBe("Exception: not emulated: Console.table");
  expect(script("").errorOf("Logger.warn(1)")).toBe("Exception: not emulated: Logger.warn");
});
