import type { SourceFile } from "../services/base/program.ts";
import type { Realm } from "../services/base/realm.ts";
import type { RecordedInputs } from "./recorded-inputs.ts";

/** The language's own globals: everything else that a browser puts into a window is removed, because Apps Script does not have it. */
const languageGlobals = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape " +
    "unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Number BigInt " +
    "Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array " +
    "BigInt64Array BigUint64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView JSON Promise Reflect Proxy Intl Iterator"
  ).split(" "),
);

/** These cannot be deleted from a window: parameters of the same names hide them from the script. */
const undeletable = ["window", "document", "location", "top"];

interface FrameWindow extends Window {
  readonly eval: (source: string) => unknown;
}

/** A hidden frame whose window holds only the language's globals. */
interface Frame {
  readonly scope: FrameWindow;
  readonly intrinsics: Realm["intrinsics"];
  readonly nativeFunction: Realm["nativeFunction"];
  readonly remove: () => void;
}

/** Idle frames of cells that have been computed, ready for the next ones. */
const idle: Frame[] = [];

/**
 * A fresh global scope in the browser: the window of a hidden frame of our own origin, stripped to the language.
 *
 * All files become one function body, because a window's four undeletable names can only be hidden by parameters around it. What files
 * declare at the top level is made visible on `globalThis` too, as scripts that look functions up by name expect.
 *
 * Making a frame takes about ten milliseconds, too long for each of many cells. So cells reuse frames, cleared of all
 * globals; only what a script does to the language's own objects, such as adding to `Array.prototype`, would stay.
 *
 * Unlike Node's contexts a frame cannot be interrupted: a script that never ends hangs the page.
 *
 * @param declared names of all functions and `var`s that the program declares at its top level.
 * @param inputs records the clock and random numbers; absent for a cell function, which is never resumed.
 */
export function createFrameRealm(declared: readonly string[], inputs?: RecordedInputs): Realm {
  const frame = (inputs ? undefined : idle.pop()) ?? openFrame();
  const { scope, nativeFunction } = frame;
  if (inputs) replayInputs(frame, inputs);
  let evaluate = (expression: string): unknown => scope.eval(`(${expression}\n)`);
  return {
    // The recorded inputs have replaced Date.
    intrinsics: { ...frame.intrinsics, Date: scope.eval("Date") as DateConstructor },
    define: (name, value) => {
      Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
    },
    load: (files) => {
      evaluate = scope.eval(wrap(files, declared)) as typeof evaluate;
    },
    evaluate: (expression) => evaluate(expression),
    nativeFunction,
    call: (callee, args) => (callee as (...args: readonly unknown[]) => unknown)(...args),
    dispose: () => {
      if (inputs) {
        // Not at once: promises of the script settle after it has returned, and settle only while the frame is there.
        setTimeout(frame.remove);
      } else {
        sweep(scope);
        idle.push(frame);
      }
    },
  };
}

function openFrame(): Frame {
  const element = document.createElement("iframe");
  element.hidden = true;
  document.body.append(element);
  const scope = element.contentWindow as FrameWindow;
  const intrinsics = scope.eval("({ Array, Object, Date, Error, TypeError })") as Realm["intrinsics"];
  const nativeFunction = scope.eval(
    "(name, body) => Object.defineProperty(function (...args) { return body(args); }, 'name', { value: name })",
  ) as Realm["nativeFunction"];
  sweep(scope);
  sweepPrototypes(scope);
  return { scope, intrinsics, nativeFunction, remove: () => element.remove() };
}

function sweep(scope: Window): void {
  for (const name of Reflect.ownKeys(scope)) if (!languageGlobals.has(String(name))) Reflect.deleteProperty(scope, name);
}

/** addEventListener and the like are inherited through the prototype chain, where a bare name finds them too. */
function sweepPrototypes(scope: Window): void {
  for (let level = Object.getPrototypeOf(scope); level && Object.getPrototypeOf(level); level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) if (name !== "constructor") Reflect.deleteProperty(level, name);
  }
}

function replayInputs({ scope, nativeFunction }: Frame, inputs: RecordedInputs): void {
  const install = scope.eval(`(function (now, random) {
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
    nativeFunction("now", () => inputs.next(Date.now)),
    nativeFunction("random", () => inputs.next(Math.random)),
  );
}

function wrap(files: readonly SourceFile[], declared: readonly string[]): string {
  const visible = [...new Set(declared)].map(
    (name) =>
      `Object.defineProperty(globalThis, "${name}", { get() { return ${name}; }, set(value) { ${name} = value; }, configurable: true, enumerable: true });`,
  );
  return [
    `(function (${undeletable.join(", ")}) { return (function () {`,
    // Comes first so that a "use strict" of one file is not a directive for all of them.
    "0;",
    ...visible,
    ...files.map(({ source }) => source),
    "return function (__expression__) { return eval('(' + __expression__ + '\\n)'); };",
    "}).call(globalThis); })()\n//# sourceURL=script.js",
  ].join("\n");
}
