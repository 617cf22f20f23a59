import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildFixture } from "./build-fixture.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A function of main.ts whose body stands on line 3. */
const handler = (body: string): string => `/** Does it. */\nexport function run(): unknown {\n  ${body}\n}\n`;
const cell = (jsDoc: string, signature: string): string => `/**\n${jsDoc}\n */\nexport function ${signature} {\n  return 1;\n}\n`;

interface Refusal {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

const inServerCode: readonly Refusal[] = [
  {
    what: "a private class field in a module of the server",
    files: {
      "src/main.ts":
        'import { Counter } from "./counter.ts";\n/** Counts. */\nexport function run(): number {\n  return new Counter().next();\n}\n',
      "src/counter.ts": "export class Counter {\n  next(): number {\n    return ++this.#count;\n  }\n  #count = 0;\n}\n",
    },
    message:
      "src/counter.ts:3: the private class member #count cannot run in Apps Script; keep the value in a closure or a module constant.",
  },
  {
    what: "a private method",
    files: { "src/main.ts": handler("return new (class { #hidden() {} })();") },
    message: "src/main.ts:3: the private class member #hidden cannot run in Apps Script; keep the value in a closure or a module constant.",
  },
  {
    what: "a static class field",
    files: { "src/main.ts": handler("return class { static size = 3; };") },
    message: "src/main.ts:3: the static class field size cannot run in Apps Script; keep the value in a closure or a module constant.",
  },
  ...[
    "setTimeout",
    "URL",
    "TextEncoder",
    "atob",
    "fetch",
    "crypto",
    "performance",
    "structuredClone",
    "window",
    "document",
    "process",
    "require",
  ].map((name) => ({
    what: `the missing global ${name}`,
    files: { "src/main.ts": handler(`return ${name};`) },
    message: `src/main.ts:3: ${name} does not exist in Apps Script.`,
  })),
  {
    what: "a missing global in an imported module, at the line of the source",
    files: {
      "src/main.ts": 'import { load } from "./domain/load.ts";\n/** Loads. */\nexport function run(): unknown {\n  return load();\n}\n',
      "src/domain/load.ts": "// One line more.\n\nexport function load(): unknown {\n  const wait = 1;\n  return [wait, fetch];\n}\n",
    },
    message: "src/domain/load.ts:5: fetch does not exist in Apps Script.",
  },
  {
    what: "a missing global in a function that nobody calls yet",
    files: {
      "src/main.ts": 'import { one } from "./domain/one.ts";\n/** Gives one. */\nexport function run(): number {\n  return one();\n}\n',
      "src/domain/one.ts": "export const one = (): number => 1;\nexport const later = (): void => void setTimeout(one, 1);\n",
    },
    message: "src/domain/one.ts:2: setTimeout does not exist in Apps Script.",
  },
  {
    what: "a missing global reached through globalThis",
    files: { "src/main.ts": handler("return globalThis.fetch;") },
    message: "src/main.ts:3: fetch does not exist in Apps Script.",
  },
  {
    what: "eval",
    files: { "src/main.ts": handler('return eval("1");') },
    message: "src/main.ts:3: eval is refused: it would run text as code.",
  },
  {
    what: "the Function constructor",
    files: { "src/main.ts": handler('return new Function("return 1");') },
    message: "src/main.ts:3: the Function constructor is refused: it would run text as code.",
  },
  {
    what: "a service used while the file loads",
    files: { "src/main.ts": `const book = SpreadsheetApp.getActive();\n${handler("return book;")}` },
    message: "src/main.ts:1: SpreadsheetApp is used while the file loads, which breaks every cell and the menu; use it inside a function.",
  },
  {
    what: "a syntax error",
    files: { "src/main.ts": handler("return (;") },
    message: "src/main.ts:3: Unexpected token",
  },
  {
    what: "an import that leads nowhere",
    files: { "src/main.ts": `import { gone } from "./gone.ts";\n${handler("return gone;")}` },
    message: 'src/main.ts:1: Could not resolve "./gone.ts"',
  },
];

const inPublicFunctions: readonly Refusal[] = [
  {
    what: "a custom function without JSDoc",
    files: { "src/functions/cells.ts": "\nexport function BARE(): number {\n  return 1;\n}\n" },
    message: "src/functions/cells.ts:2: BARE has no JSDoc right above it; say what it does.",
  },
  {
    what: "a menu function without JSDoc",
    files: { "src/main.ts": "// Not a help text.\nexport function run(): void {}\n" },
    message: "src/main.ts:2: run has no JSDoc right above it; say what it does.",
  },
  {
    what: "a private name among the exports",
    files: { "src/main.ts": handler("").replace("run", "run_") },
    message: "src/main.ts:2: run_ ends in an underscore, which makes it private in Apps Script; do not export it or rename it.",
  },
  {
    what: "an async function",
    files: { "src/main.ts": handler("").replace("function", "async function") },
    message: "src/main.ts:2: run is async or a generator; Apps Script's callers want the value itself.",
  },
  {
    what: "an exported value",
    files: { "src/main.ts": "/** Three. */\nexport const three = 3;\n" },
    message: 'src/main.ts:2: export functions only, written "export function name() {…}"; Apps Script finds no other.',
  },
  {
    what: "a re-export",
    files: { "src/main.ts": 'export { a } from "./a.ts";\n' },
    message: 'src/main.ts:1: export functions only, written "export function name() {…}"; Apps Script finds no other.',
  },
  {
    what: "a custom function that Sheets would not offer",
    files: { "src/functions/cells.ts": cell(" * One.", "ONE()") },
    message: "src/functions/cells.ts:4: ONE lacks @customfunction in its JSDoc, so Sheets would not offer it.",
  },
  {
    what: "help for parameters that the function does not take",
    files: { "src/functions/cells.ts": cell(" * One.\n * @param weight a weight\n * @customfunction", "ONE(weights: number)") },
    message: "src/functions/cells.ts:6: ONE documents the parameters (weight) but takes (weights).",
  },
  {
    what: "a parameter without a name",
    files: { "src/functions/cells.ts": cell(" * One.\n * @customfunction", "ONE({ a }: { a: number })") },
    message: "src/functions/cells.ts:5: ONE takes a parameter without a name; name it, so that its help text has one.",
  },
  {
    what: "HTML in a help text",
    files: { "src/functions/cells.ts": cell(" * One <b>big</b>.\n * @customfunction", "ONE()") },
    message: "src/functions/cells.ts:1: ONE has HTML in its JSDoc (<b>), which Sheets shows as raw text.",
  },
  {
    what: "one name exported twice",
    files: { "src/functions/cells.ts": cell(" * One.\n * @customfunction", "onOpen()") },
    message: "src/functions/cells.ts:5: onOpen is exported by src/main.ts:2 too; rename one of them.",
  },
  {
    what: "a package in the server's bundle",
    files: {
      "src/main.ts": `import { one } from "one";\n${handler("return one;")}`,
      "node_modules/one/package.json": '{ "name": "one", "main": "one.js", "module": "one.js", "exports": "./one.js", "type": "module" }',
      "node_modules/one/one.js": "export const one = [1];",
    },
    message: "node_modules/one/one.js would be bundled into Code.js, which must stay free of packages.",
  },
];

const inPages: readonly Refusal[] = [
  {
    what: "a page named like the code",
    files: { "src/pages/Code/main.tsx": "document.title;\n" },
    message: "Code.js and Code.html share one name, which Apps Script refuses; rename the page.",
  },
  {
    what: "a page that HtmlService would take for a template",
    files: { "src/pages/form/main.tsx": 'document.title = "<?= 1 ?>";\n' },
    message: 'src/pages/form/main.tsx: the page contains "<?", which HtmlService would run as a template.',
  },
  {
    what: "a page whose style sheet loads something",
    files: {
      "src/pages/form/main.tsx": 'import "./form.css";\n',
      "src/pages/form/form.css": "p { background: url(https://example.com/a.png) }\n",
    },
    message:
      'src/pages/form/main.tsx: the style sheet loads "url(https://example.com/a.png)"; a page must be one file without external links.',
  },
  {
    what: "a regular expression in which HtmlService takes something for a comment",
    files: { "src/pages/form/main.tsx": "document.title = /^https?:\\/\\/a/.source;\ndocument.title = /a\\//.source;\n" },
    message:
      "src/pages/form/main.tsx: the regular expression /a\\// holds what HtmlService takes for a comment; write its slashes as \\x2f.",
  },
  {
    what: "eval in a page",
    files: { "src/pages/form/main.tsx": 'document.title = eval("1");\n' },
    message: "src/pages/form/main.tsx:1: eval is refused: it would run text as code.",
  },
];

describe.concurrent("the build refuses, with the file and the line, and writes nothing for", () => {
  it.each([...inServerCode, ...inPublicFunctions, ...inPages])("$what", async ({ files, message }) => {
    expect(await buildFixture(files)).toEqual({ refusal: message, dist: {}, pasted: {} });
  });
});

it("npm run build ends with the sentence and a failure", () => {
  const empty = mkdtempSync(join(tmpdir(), "build-empty-"));
  const { status, stderr } = spawnSync(process.execPath, ["build.mjs", "--root", empty], { cwd: project, encoding: "utf8" });
  rmSync(empty, { recursive: true });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "The build stopped. src/main.ts is missing.\n",
  });
});

describe.concurrent("the build lets pass", () => {
  it.each([
    ["a local variable named like a missing global", "const performance = 3; return performance;"],
    ["a parameter named like a missing global", "return ((document: string) => document)('brief');"],
    ["a property named like a missing global", "return { fetch: 1 }.fetch;"],
    ["a check whether a global exists", 'return typeof crypto === "undefined";'],
    ["a word in a text", 'return "fetch the URL";'],
    ["a service used inside a function", "return Utilities.getUuid();"],
  ])("%s", async (_what, body) => {
    expect(await buildFixture({ "src/main.ts": handler(body) })).toMatchObject({ refusal: null });
  });

  it("an exported type, which Apps Script never sees", async () => {
    const outcome = await buildFixture({ "src/main.ts": `export type Name = string;\n${handler("return 1;")}` });
    expect(outcome.refusal).toBe(null);
  });

  it("a private class field in a page, where the browser runs it", async () => {
    const outcome = await buildFixture({
      "src/pages/form/main.tsx": "document.title = new (class { #a = 1; b() { return String(this.#a); } })().b();\n",
    });
    expect(outcome.refusal).toBe(null);
  });
});
