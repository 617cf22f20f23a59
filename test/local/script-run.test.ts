import { describe, expect, it } from "vitest";
import { serializeArguments, serializeResult } from "../../local/runtime/script-run.ts";
import { script } from "./script.ts";

describe("arguments of google.script.run", () => {
  it("objects and lists are copied through JSON", () => {
    expect(serializeArguments(["a", 1, true, null, { a: [1, { b: "c" }] }])).toBe('["a",1,true,null,{"a":[1,{"b":"c"}]}]');
  });

  it("an undefined argument or slot becomes null, an undefined field is dropped, numbers that JSON lacks become null", () => {
    expect(serializeArguments([undefined, [undefined, 1], { a: undefined, b: Number.NaN, c: Number.POSITIVE_INFINITY }])).toBe(
      '[null,[null,1],{"b":null,"c":null}]',
    );
  });

  it("keys that end in two underscores are dropped without a word, whatever they hold", () => {
    expect(serializeArguments([{ a__: new Date(), b: { c__: 1, d: 2 } }])).toBe('[{"b":{"d":2}}]');
  });

  it("own fields of any plain object count, its prototype does not", () => {
    class Point {
      x = 1;
      toJSON(): string {
        return "never asked";
      }
    }
    expect(serializeArguments([new Point()])).toBe('[{"x":1}]');
  });

  it.each<[string, unknown]>([
    ["a Date", new Date()],
    ["a function", () => 1],
    ["a Map", new Map()],
    ["a Set", new Set()],
    ["a RegExp", /x/],
    ["a boxed number", Object(1)],
    ["a boxed text", Object("x")],
    ["a boxed boolean", Object(true)],
    ["a Blob", new Blob([])],
    ["a typed array", new Uint8Array(1)],
    ["a Promise", Promise.resolve()],
    ["an Event", new Event("x")],
  ])("%s is refused where the call is made, by key or argument number", (_kind, value) => {
    const failure = (where: string) => new TypeError(`Failed due to illegal value in property: ${where}`);
    expect(() => serializeArguments(["first", value])).toThrow(failure("1"));
    expect(() => serializeArguments([{ outer: { inner: value } }])).toThrow(failure("inner"));
    expect(() => serializeArguments([["a", "b", value]])).toThrow(failure("2"));
  });

  it("a cycle is refused; the same object twice is none", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = { cycle };
    expect(() => serializeArguments([cycle])).toThrow(new TypeError("Failed due to circular reference."));
    const shared = { a: 1 };
    expect(serializeArguments([shared, [shared]])).toBe('[{"a":1},[{"a":1}]]');
  });
});

describe("results of google.script.run", () => {
  /** What the page gets when the server function's body is this. */
  const reply = (body: string) => {
    const { result, isServiceObject } = script(`function f() { ${body} }`).run("f");
    return serializeResult(result, isServiceObject);
  };

  it.each([
    ["return { a: [1, 'x', null] }", '{"a":[1,"x",null]}'],
    ["return undefined", "null"],
    ["return new Map([[1, 2]])", "{}"],
    ["return { s: new Set([1]) }", '{"s":{}}'],
    ["return [undefined, NaN]", "[null,null]"],
    ["return { u: undefined, n: Infinity }", '{"n":null}'],
  ])("%s arrives as %s", (body, json) => {
    expect(reply(body)).toEqual({ kind: "result", json });
  });

  it.each([
    "return new Date()",
    "return { rows: [['a', new Date()]] }",
    "return SpreadsheetApp.getActiveSpreadsheet()",
    "return [1, SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1')]",
    "return { color: SpreadsheetApp.BorderStyle.SOLID }",
  ])("%s loses the whole result", (body) => {
    expect(reply(body)).toEqual({ kind: "lost" });
  });

  it("a key that ends in two underscores fails the call, and so does a cycle", () => {
    expect(reply("return { a: { key__: 1 } }")).toMatchObject({ kind: "failure", message: expect.stringContaining("key__") });
    expect(reply("const a = {}; a.a = a; return a")).toMatchObject({ kind: "failure", message: expect.stringContaining("circular") });
  });
});
