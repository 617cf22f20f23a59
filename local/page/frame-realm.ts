import type { Realm, SourceFile } from "../realm.ts";
import { Tape } from "./tape.ts";

/** The language's own globals: everything else that a browser puts into a window is taken out, for Apps Script has none of it. */
const languageGlobals = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape " +
    "unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Number BigInt " +
    "Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array " +
    "BigInt64Array BigUint64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView JSON Promise Reflect Proxy Intl Iterator"
  ).split(" "),
);

/** A window cannot lose these: parameters of the same names hide them from the script. */
const undeletable = ["window", "document", "location", "top"];

interface FrameWindow extends Window {
  readonly eval: (source: string) => unknown;
}

/**
 * A fresh global scope in the browser: the window of a hidden frame of our own origin, stripped to the language.
 *
 * All files become one function body, because a window's four undeletable names can only be hidden by parameters around it. What files
 * declare at the top level is made visible on `globalThis` too, as scripts that look functions up by name expect.
 *
 * Unlike Node's contexts a frame cannot be interrupted: a script that never ends hangs the page.
 *
 * @param declared names of all functions and `var`s that the program declares at its top level.
 * @param tape the execution's clock and chance; a fresh one for what is never taken up again.
 */
export function createFrameRealm(declared: readonly string[], tape = new Tape()): Realm {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const scope = frame.contentWindow as FrameWindow;
  const evaluateBare = (source: string): unknown => scope.eval(source);
  const intrinsics = evaluateBare("({ Array, Object, Date, Error, TypeError })") as Realm["intrinsics"];
  const makeFunction = evaluateBare(
    "(name, body) => Object.defineProperty(function (...args) { return body(args); }, 'name', { value: name })",
  ) as (name: string, body: (args: unknown[]) => unknown) => unknown;
  strip(scope);
  playTape(evaluateBare, makeFunction, tape);
  let evaluate = (expression: string): unknown => evaluateBare(`(${expression}\n)`);
  return {
    // Read again, because the tape has put its own Date in place.
    intrinsics: { ...intrinsics, Date: evaluateBare("Date") as DateConstructor },
    define: (name, value) => {
      Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
    },
    load: (files) => {
      evaluate = evaluateBare(wrap(files, declared)) as typeof evaluate;
    },
    evaluate: (expression) => evaluate(expression),
    nativeFunction: makeFunction,
    call: (callee, args) => (callee as (...args: readonly unknown[]) => unknown)(...args),
    // Not at once: promises of the script settle after it has returned, and settle only while the frame is there.
    dispose: () => {
      setTimeout(() => frame.remove());
    },
  };
}

function strip(scope: Window): void {
  for (const name of Reflect.ownKeys(scope)) if (!languageGlobals.has(String(name))) Reflect.deleteProperty(scope, name);
  // addEventListener and its kin come down the prototype chain, where a bare name finds them too.
  for (let level = Object.getPrototypeOf(scope); level && Object.getPrototypeOf(level); level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) if (name !== "constructor") Reflect.deleteProperty(level, name);
  }
}

function playTape(evaluate: (source: string) => unknown, makeFunction: Realm["nativeFunction"], tape: Tape): void {
  const install = evaluate(`(function (now, random) {
    Math.random = random;
    Date.now = now;
    const clock = new Proxy(Date, {
      construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made === clock ? target : made),
      apply: (target) => new target(now()).toString(),
    });
    Date.prototype.constructor = clock;
    globalThis.Date = clock;
  })`) as (now: unknown, random: unknown) => void;
  install(
    makeFunction("now", () => tape.next(Date.now)),
    makeFunction("random", () => tape.next(Math.random)),
  );
}

function wrap(files: readonly SourceFile[], declared: readonly string[]): string {
  const visible = [...new Set(declared)].map(
    (name) =>
      `Object.defineProperty(globalThis, "${name}", { get() { return ${name}; }, set(value) { ${name} = value; }, configurable: true, enumerable: true });`,
  );
  return [
    `(function (${undeletable.join(", ")}) { return (function () {`,
    // Comes first so that a "use strict" of one file is no directive for all of them.
    "0;",
    ...visible,
    ...files.map(({ source }) => source),
    "return function (__expression__) { return eval('(' + __expression__ + '\\n)'); };",
    "}).call(globalThis); })()\n//# sourceURL=script.js",
  ].join("\n");
}
