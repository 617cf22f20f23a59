import { describe, expect, it } from "vitest";
import { createScriptClient, type PageMessage } from "../../local/runtime/script-run-client.ts";

type Runner = Record<string, (...args: unknown[]) => unknown> & {
  withSuccessHandler(handler: unknown): Runner;
  withFailureHandler(handler: unknown): Runner;
  withUserObject(value: unknown): Runner;
};

function page(functions: readonly string[] = ["save", "load"]) {
  const posted: PageMessage[] = [];
  const reported: Error[] = [];
  const { script, receive } = createScriptClient({
    functions,
    post: (message) => posted.push(message),
    report: (error) => reported.push(error),
  });
  const ids = () => posted.flatMap((message) => (message.kind === "call" ? [message.id] : []));
  return { run: script.run as Runner, host: script.host as never as Record<string, never>, receive, posted, reported, ids };
}

describe("google.script.run in a page", () => {
  it("a call sends its name and arguments and gives nothing back by itself", () => {
    const { run, posted } = page();
    expect(run.save?.("a", { b: 1 })).toBeUndefined();
    expect(posted).toEqual([{ kind: "call", id: 1, name: "save", args: '["a",{"b":1}]' }]);
  });

  it("the success handler gets the result and the user object", () => {
    const { run, receive } = page();
    const got: unknown[] = [];
    run
      .withSuccessHandler((...args: unknown[]) => got.push(args))
      .withUserObject("button")
      .load?.();
    receive({ id: 1, reply: { kind: "result", json: '{"rows":[1]}' } });
    expect(got).toEqual([[{ rows: [1] }, "button"]]);
  });

  it("a lost result calls the success handler without a value", () => {
    const { run, receive } = page();
    const got: unknown[] = [];
    run.withSuccessHandler((value: unknown) => got.push(value)).load?.();
    receive({ id: 1, reply: { kind: "lost" } });
    expect(got).toEqual([undefined]);
  });

  it("the failure handler gets a ScriptError whose message bears the class; without a handler it is reported", () => {
    const { run, receive, reported } = page();
    const got: unknown[] = [];
    run
      .withFailureHandler((error: Error, object: unknown) => got.push([error.name, error.message, error instanceof Error, object]))
      .load?.();
    run.load?.();
    receive({ id: 1, reply: { kind: "failure", message: "Error: no such candidate" } });
    receive({ id: 2, reply: { kind: "failure", message: "Error: again" } });
    expect(got).toEqual([["ScriptError", "Error: no such candidate", true, undefined]]);
    expect(reported.map(({ message }) => message)).toEqual(["Error: again"]);
  });

  it("runners never change: one can be kept and varied", () => {
    const { run, receive } = page();
    const got: string[] = [];
    const base = run.withSuccessHandler(() => got.push("base"));
    const other = base.withSuccessHandler(() => got.push("other"));
    base.load?.();
    other.load?.();
    run.load?.();
    for (const id of [1, 2, 3]) receive({ id, reply: { kind: "result", json: "null" } });
    expect(got).toEqual(["base", "other"]);
  });

  it("an unknown name and an argument that cannot cross are errors where they stand; the server hears of neither", () => {
    const { run, posted } = page();
    const failed: unknown[] = [];
    const careful = run.withFailureHandler((error: unknown) => failed.push(error));
    expect(() => (careful as never as { nobody(): void }).nobody()).toThrow(TypeError);
    expect(() => careful.save?.(new Date())).toThrow(new TypeError("Failed due to illegal value in property: 0"));
    expect([posted, failed]).toEqual([[], []]);
  });

  it("ten calls run at once, the eleventh waits for one to end", () => {
    const { run, receive, ids } = page();
    for (let count = 0; count < 12; count++) run.load?.();
    expect(ids()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    receive({ id: 4, reply: { kind: "result", json: "null" } });
    expect(ids().slice(10)).toEqual([11]);
    receive({ id: 1, reply: { kind: "failure", message: "Error: x" } });
    expect(ids().slice(10)).toEqual([11, 12]);
  });

  it("a reply that nobody waits for is ignored", () => {
    const { run, receive } = page();
    const got: unknown[] = [];
    run.withSuccessHandler((value: unknown) => got.push(value)).load?.();
    receive({ id: 1, reply: { kind: "result", json: "1" } });
    receive({ id: 1, reply: { kind: "result", json: "2" } });
    expect(got).toEqual([1]);
  });
});

it("google.script.host asks the page around it", () => {
  const { host, posted } = page();
  const { close, setWidth, setHeight, editor } = host as unknown as {
    close(): void;
    setWidth(pixels: number): void;
    setHeight(pixels: number): void;
    editor: { focus(): void };
  };
  close();
  setWidth(250);
  setHeight(300);
  editor.focus();
  expect(posted).toEqual([
    { kind: "host", action: "close" },
    { kind: "host", action: "setWidth", pixels: 250 },
    { kind: "host", action: "setHeight", pixels: 300 },
    { kind: "host", action: "focusEditor" },
  ]);
});
