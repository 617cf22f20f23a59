import { constants, createContext, Script } from "node:vm";
import type { SourceFile } from "../services/base/program.ts";
import type { Realm } from "../services/base/realm.ts";
import { type HoistedFile, hoisted } from "./hoisted.ts";

/** By the file itself first: hashing a long text would take longer, for every cell, than running the script. */
const ofFile = new WeakMap<SourceFile, Script>();
const ofText = new Map<string, Script>();

/** A script is compiled once per process and run anew in every fresh scope, as V8 does behind Apps Script. */
function compile(file: SourceFile): Script {
  const known = ofFile.get(file);
  if (known) return known;
  const { name, source } = file;
  const key = `${name}\n${source}`;
  const script = ofText.get(key) ?? new Script(source, { filename: name });
  ofText.set(key, script);
  ofFile.set(file, script);
  return script;
}

const parts = new WeakMap<SourceFile, HoistedFile>();

/** What is run for a program, in order: the functions of all files, then the rest of each. A single file needs no splitting. */
function inOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  if (files.length < 2) return files;
  const split = files.map((file) => {
    const known = parts.get(file) ?? hoisted(file);
    parts.set(file, known);
    return known;
  });
  return [...split.map(({ declarations }) => declarations), ...split.map(({ rest }) => rest)];
}

/** The global through which a call enters the context, so that the time limit covers it; it exists only while entering. */
const entry = "__localHostEntry__";
const enter = new Script(
  `(() => {
    const { call, settle } = ${entry};
    delete globalThis.${entry};
    const result = call();
    if (result !== null && typeof result === "object" && typeof result.then === "function") {
      result.then((value) => settle({ value }), (error) => settle({ error }));
    }
    return result;
  })()`,
  { filename: "host" },
);

/** A promise that is still pending can never settle: the execution then ends without a result. */
const isPromise = (value: unknown): boolean => Object.prototype.toString.call(value) === "[object Promise]";

/** A fresh global scope in a Node vm context: the language's built-ins and nothing else. */
export function createNodeRealm(): Realm {
  // An ordinary global object: Node's usual interceptor would make every access to a global a call into the host.
  // Promises settle before an evaluation returns to the host, because only microtasks can settle them here.
  const context = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: "afterEvaluate" });
  const global = context as Record<PropertyKey, unknown>;
  const evaluate = (expression: string): unknown => new Script(`(${expression}\n)`, { filename: "expression" }).runInContext(context);
  const makeFunction = evaluate(
    "(name, body) => Object.defineProperty(function (...args) { return body(args); }, 'name', { value: name })",
  ) as (name: string, body: (args: unknown[]) => unknown) => unknown;
  // Node's contexts carry V8's inspector console; Apps Script's own comes in through `define`.
  delete global.console;
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) new Script(`delete globalThis.${name}`).runInContext(context);
  return {
    intrinsics: evaluate("({ Array, Object, Date, Error, TypeError })") as Realm["intrinsics"],
    define: (name, value) => {
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
    },
    load: (files) => {
      for (const file of inOrder(files)) compile(file).runInContext(context);
    },
    evaluate,
    nativeFunction: makeFunction,
    call: (callee, args, limitMs) => {
      let settled: { readonly value: unknown } | { readonly error: unknown } | undefined;
      const value = {
        call: () => (callee as (...args: readonly unknown[]) => unknown)(...args),
        settle: (outcome: typeof settled) => {
          settled = outcome;
        },
      };
      Object.defineProperty(global, entry, { value, configurable: true, enumerable: false });
      try {
        const result = enter.runInContext(context, { timeout: limitMs });
        if (!settled) return isPromise(result) ? undefined : result;
        if ("error" in settled) throw settled.error;
        return settled.value;
      } catch (error) {
        if ((error as { code?: string } | null | undefined)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
          throw new Error("Exceeded maximum execution time");
        throw error;
      }
    },
    dispose: () => undefined,
  };
}
