import { parseSync } from "oxc-parser";
import type { SourceFile } from "../services/base/program.ts";

/**
 * The public functions of a server file, found as Apps Script finds them, in the text alone: `function f() {}` and `var|let|const f =` with
 * a function, at the top level. Names that end in `_` are private. What code assigns to the global object at run time is never found.
 *
 * @throws Error naming file and line when the file holds syntax that Apps Script cannot read.
 */
export function publicFunctions({ name, source }: SourceFile): string[] {
  const { program, errors } = parseSync(name.replace(/\.gs$/, ".js"), source, { sourceType: "script" });
  const [error] = errors;
  if (error) throw syntaxError(name, source, error.labels[0]?.start ?? 0, error.message);
  refuseUnknownSyntax(program, name, source);
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

interface SyntaxNode {
  readonly type?: unknown;
  readonly start?: number;
  readonly static?: boolean;
}

/** V8 accepts more than the parser that Apps Script runs first, which stops at these. */
function refuseUnknownSyntax(value: unknown, name: string, source: string): void {
  if (typeof value !== "object" || value === null) return;
  const { type, start = 0, static: isStatic } = value as SyntaxNode;
  if (type === "PrivateIdentifier") throw syntaxError(name, source, start, "Apps Script knows no private class members (#)");
  if (type === "PropertyDefinition" && isStatic) throw syntaxError(name, source, start, "Apps Script knows no static class fields");
  if (type === "StaticBlock") throw syntaxError(name, source, start, "Apps Script knows no static blocks");
  for (const child of Object.values(value)) refuseUnknownSyntax(child, name, source);
}

function syntaxError(name: string, source: string, offset: number, message: string): Error {
  const line = source.slice(0, offset).split("\n").length;
  return new Error(`SyntaxError: ${message} (line ${line}, file "${name}")`);
}
