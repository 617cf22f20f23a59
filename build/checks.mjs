/**
 * What Apps Script cannot run, refused before it is pushed: each check throws one sentence that names the file and the line.
 */
import { SourceMap } from "node:module";
import { analyze } from "eslint-scope";
import { parseSync, Visitor } from "oxc-parser";

/** A mistake in the project, told in one sentence; anything else that is thrown is a mistake in the build. */
export class BuildError extends Error {}

/** Globals of browsers and of Node that the Apps Script runtime lacks, though the code compiles with them. */
const MISSING_GLOBALS = new Set([
  ...["setTimeout", "setInterval", "clearTimeout", "clearInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  ...["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "atob", "btoa", "fetch", "crypto", "performance", "structuredClone"],
  ...["window", "document", "navigator", "localStorage", "process", "require", "Buffer"],
]);

/** Google's services: touching one while the globals are evaluated breaks every cell and kills the menu. */
const SERVICES = new Set([
  ...["SpreadsheetApp", "HtmlService", "PropertiesService", "LockService", "CacheService", "Session", "ScriptApp", "Utilities"],
  ...["UrlFetchApp", "Logger", "Charts", "DriveApp", "DocumentApp", "FormApp", "MailApp", "GmailApp", "CalendarApp"],
]);

/** `{ line, column }`, both from 0, of an offset into a text. */
const position = (text, offset) => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, column: before[before.length - 1].length };
};

/** `src/main.ts:12` for an offset into a source file. */
export const placeInSource = (file, text, offset) => `${file}:${position(text, offset).line + 1}`;

/** Parses JavaScript or TypeScript, or says where it does not parse. */
export const parse = (file, text) => {
  const parsed = parseSync(file, text, { range: true });
  const [error] = parsed.errors;
  if (error) throw new BuildError(`${placeInSource(file, text, error.labels[0]?.start ?? 0)}: ${error.message}`);
  return parsed;
};

/** Finds the source line behind a place in a bundle, by the source map that was made with it. */
const placeInBundle = (code, map, rename) => {
  const sourceMap = new SourceMap(JSON.parse(map));
  return (node) => {
    const { line, column } = position(code, node.start);
    const { originalSource, originalLine } = sourceMap.findEntry(line, column);
    return originalSource === undefined ? `the bundle, line ${line + 1}` : `${rename(originalSource)}:${originalLine + 1}`;
  };
};

/**
 * Refuses private class members and static class fields, which are parse errors in Apps Script. The bundler rewrites them into
 * slow stand-ins, so the sources are read, not the bundle.
 */
export const refuseClassFields = (file, text) => {
  const refuse = (node, what) => {
    throw new BuildError(
      `${placeInSource(file, text, node.start)}: ${what} cannot run in Apps Script; keep the value in a closure or a module constant.`,
    );
  };
  new Visitor({
    PrivateIdentifier: (node) => refuse(node, `the private class member #${node.name}`),
    PropertyDefinition: (node) => {
      if (node.static && !node.declare) refuse(node, `the static class field ${text.slice(node.key.start, node.key.end)}`);
    },
  }).visit(parse(file, text).program);
};

/** How many functions enclose a scope; the bundle itself is one function, so 1 means "while the globals are evaluated". */
const functionDepth = (scope) => {
  if (scope === null) return 0;
  return functionDepth(scope.upper) + (scope.type === "function" || scope.type === "class-field-initializer" ? 1 : 0);
};

/** Members of the global object written out, such as `globalThis.fetch`, and calls of the Function constructor; operands of `typeof` are harmless. */
const usesOf = (program, free) => {
  const globalMembers = [];
  const functionConstructors = [];
  const harmless = new Set();
  const construct = (node) => {
    if (free.has(node.callee) && node.callee.name === "Function") functionConstructors.push(node);
  };
  new Visitor({
    UnaryExpression: (node) => {
      if (node.operator === "typeof") harmless.add(node.argument);
    },
    MemberExpression: (node) => {
      if (free.has(node.object) && node.object.name === "globalThis" && !node.computed) globalMembers.push(node.property);
    },
    CallExpression: construct,
    NewExpression: construct,
  }).visit(program);
  return { globalMembers, functionConstructors, harmless };
};

/**
 * Refuses what a bundle may not use: `eval` and its kin anywhere, and on the server the globals that Apps Script lacks and
 * services touched at load. Only free names count: a local variable called `performance` is nobody's business.
 */
export const refuseGlobals = (code, map, rename, { server }) => {
  const { program } = parse("bundle.js", code);
  const scopes = analyze(program, { ecmaVersion: 2021, sourceType: "script" });
  const references = scopes.globalScope.through;
  const { globalMembers, functionConstructors, harmless } = usesOf(program, new Set(references.map(({ identifier }) => identifier)));
  const place = placeInBundle(code, map, rename);
  const refuse = (node, sentence) => {
    throw new BuildError(`${place(node)}: ${sentence}`);
  };
  for (const { identifier, from } of references) {
    if (identifier.name === "eval") refuse(identifier, "eval is refused: it would run text as code.");
    if (!server || harmless.has(identifier)) continue;
    if (MISSING_GLOBALS.has(identifier.name)) refuse(identifier, `${identifier.name} does not exist in Apps Script.`);
    if (SERVICES.has(identifier.name) && functionDepth(from) < 2) {
      refuse(
        identifier,
        `${identifier.name} is used while the file loads, which breaks every cell and the menu; use it inside a function.`,
      );
    }
  }
  for (const node of functionConstructors) refuse(node, "the Function constructor is refused: it would run text as code.");
  for (const node of globalMembers) {
    if (server && MISSING_GLOBALS.has(node.name) && !harmless.has(node)) refuse(node, `${node.name} does not exist in Apps Script.`);
  }
};

/** Refuses what HtmlService breaks in a page: it was seen to take `//` for a comment inside template literals and regular expressions. */
export const refuseWhatHtmlServiceBreaks = (page, code) => {
  new Visitor({
    TemplateLiteral: () => {
      throw new BuildError(`${page}: a template literal is left in the page, and HtmlService breaks those.`);
    },
    Literal: ({ regex, raw }) => {
      if (!regex || !/\/[/*]/.test(raw)) return;
      throw new BuildError(
        `${page}: the regular expression ${raw} holds what HtmlService takes for a comment; write its slashes as \\x2f.`,
      );
    },
  }).visit(parse("page.js", code).program);
};

/** Refuses a page that HtmlService would take for a template, or that loads anything from elsewhere. */
export const refusePageMarkup = (page, html, css) => {
  if (html.includes("<?")) throw new BuildError(`${page}: the page contains "<?", which HtmlService would run as a template.`);
  const link = /@import|url\(\s*["']?(?!["']?(?:data:|#))[^)]*\)/i.exec(css);
  if (link) throw new BuildError(`${page}: the style sheet loads "${link[0]}"; a page must be one file without external links.`);
};

/** Refuses two files that Apps Script would give one name: it drops the ending of `Code.js` and `Code.html` alike. */
export const refuseSharedNames = (names) => {
  const seen = new Map();
  for (const name of names) {
    const base = name.replace(/\.[^.]+$/, "").toLowerCase();
    if (seen.has(base)) throw new BuildError(`${seen.get(base)} and ${name} share one name, which Apps Script refuses; rename the page.`);
    seen.set(base, name);
  }
};
