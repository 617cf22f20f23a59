/**
 * Modules that are made when they are first needed. Apps Script reads the whole of Code.js anew for every cell, so what a cell does not need
 * must cost as little as can be: each module becomes one function around everything in it, which the engine only skims until it is called. The
 * bundler alone would leave the functions of all modules side by side and look at every one of them.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { transform } from "esbuild";
import { BuildError, parse } from "./checks.mjs";

const SOURCES = "sources";

/** `a, b: c` for the names that one module takes from another or hands out. */
const pairs = (specifiers, from, to) =>
  specifiers.map((each) => (each[from].name === each[to].name ? each[to].name : `${each[from].name}: ${each[to].name}`)).join(", ");

const declaredNames = ({ type, declarations, id }) => (type === "VariableDeclaration" ? declarations.map((each) => each.id) : [id]);

/** What stands in the place of a statement of the module, and the names that it hands out. */
const rewrite = (file, node) => {
  const refuse = (what) => {
    throw new BuildError(`${file}: ${what} is not understood here; import and export by name.`);
  };
  const { start, end } = node;
  if (node.type === "ImportDeclaration") {
    if (node.specifiers.some(({ type }) => type !== "ImportSpecifier")) refuse("an import of a whole module or of a default");
    return { start, end, text: `const { ${pairs(node.specifiers, "imported", "local")} } = require("${node.source.value}");` };
  }
  if (node.type !== "ExportNamedDeclaration" || node.source) return refuse("an export of a default or from another module");
  if (!node.declaration) return { start, end, text: "", names: pairs(node.specifiers, "exported", "local") };
  const ids = declaredNames(node.declaration);
  if (node.declaration.kind === "let" || ids.some(({ type }) => type !== "Identifier")) refuse("an export that changes or is taken apart");
  return { start, end: node.declaration.start, text: "", names: ids.map(({ name }) => name).join(", ") };
};

/**
 * The same module as a body for `require`. Modules must not import each other in a circle: they hand out values, not bindings.
 *
 * @example
 * onCall("a.ts", 'import { b } from "./b.ts";\nexport const a = b;')
 * // 'const { b } = require("./b.ts");\nconst a = b;\nmodule.exports = { a };\n'
 */
export const onCall = async (file, typescript) => {
  const { code } = await transform(typescript, { charset: "utf8", loader: "ts", sourcefile: file, target: "es2021" });
  const { program } = parse(file.replace(/\.ts$/, ".js"), code);
  const statements = program.body.filter(({ type }) => /^(Import|Export)/.test(type)).map((node) => rewrite(file, node));
  const body = statements.map(({ start, text }, i) => code.slice(statements[i - 1]?.end ?? 0, start) + text).join("");
  const names = statements.flatMap((statement) => (statement.names ? [statement.names] : []));
  return `${body}${code.slice(statements.at(-1)?.end ?? 0)}module.exports = { ${names.join(", ")} };\n`;
};

/** For the bundler: every TypeScript file of a project is made on call. Files are named from the project's folder. */
export const modulesOnCall = (root) => ({
  name: "modules-on-call",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => ({ path: relative(root, resolve(resolveDir, path)), namespace: SOURCES }));
    onLoad({ filter: /.*/, namespace: SOURCES }, async ({ path }) => ({
      contents: await onCall(path, readFileSync(join(root, path), "utf8")),
      loader: "js",
      resolveDir: dirname(join(root, path)),
    }));
  },
});
