import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseSync } from "oxc-parser";
import type { Manifest, Program } from "./program.ts";
import type { SourceFile } from "./realm.ts";

/**
 * Reads a folder of .js, .gs and .html files and appsscript.json.
 *
 * @throws Error in one sentence when the folder holds no server file, a file cannot be parsed, or two files share a base name.
 */
export function readProgram(folder: string): Program {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes("node_modules"))
    .sort();
  const sources = names.filter((name) => [".js", ".gs"].includes(extname(name)));
  const pages = names.filter((name) => extname(name) === ".html");
  if (sources.length === 0) throw new Error(`${folder} holds no .js or .gs file.`);
  const seen = new Map<string, string>();
  for (const name of [...sources, ...pages]) {
    const base = name.slice(0, -extname(name).length);
    const other = seen.get(base);
    if (other) throw new Error(`${other} and ${name} have the same name for Apps Script: rename one.`);
    seen.set(base, name);
  }
  const files = sources.map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }));
  return {
    files,
    pages: Object.fromEntries(pages.map((name) => [name.slice(0, -".html".length), readFileSync(join(folder, name), "utf8")])),
    functions: files.flatMap(publicFunctions),
    manifest: readManifest(folder, names),
  };
}

function readManifest(folder: string, names: readonly string[]): Manifest {
  const name = names.find((candidate) => basename(candidate) === "appsscript.json");
  return name ? JSON.parse(readFileSync(join(folder, name), "utf8")) : {};
}

/** `function f(){}` and `var|let|const f = function|=>` at the top level; names that end in `_` are private. */
function publicFunctions({ name, source }: SourceFile): string[] {
  const { program, errors } = parseSync(name.replace(/\.gs$/, ".js"), source, { sourceType: "script" });
  if (errors[0]) throw new Error(`${name}: SyntaxError: ${errors[0].message}`);
  return program.body
    .flatMap((statement) => {
      if (statement.type === "FunctionDeclaration") return statement.id ? [statement.id.name] : [];
      if (statement.type !== "VariableDeclaration") return [];
      return statement.declarations.flatMap(({ id, init }) =>
        id.type === "Identifier" && (init?.type === "FunctionExpression" || init?.type === "ArrowFunctionExpression") ? [id.name] : [],
      );
    })
    .filter((found) => !found.endsWith("_"));
}
