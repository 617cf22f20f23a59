import { parseSync } from "oxc-parser";
import type { SourceFile } from "../services/base/program.ts";

/** A file in two parts, each as long as the whole and with every line where it was, so that errors still name the right place. */
export interface HoistedFile {
  /** The functions that it declares at the top level. */
  readonly declarations: SourceFile;
  /** Everything else. */
  readonly rest: SourceFile;
}

const blanked = (text: string): string => text.replace(/[^\n\r\u2028\u2029]/g, " ");

/**
 * Splits a file so that the functions of all files can be there before the first line of any file runs, as in Apps Script, where the order of
 * files does not matter to functions. A directive such as "use strict" holds for both parts.
 */
export function hoisted({ name, source }: SourceFile): HoistedFile {
  const { program } = parseSync(name.replace(/\.gs$/, ".js"), source, { sourceType: "script" });
  let declarations = "";
  let rest = "";
  let end = 0;
  const add = (until: number, inDeclarations: boolean, inRest: boolean): void => {
    const text = source.slice(end, until);
    declarations += inDeclarations ? text : blanked(text);
    rest += inRest ? text : blanked(text);
    end = until;
  };
  for (const statement of program.body) {
    const isFunction = statement.type === "FunctionDeclaration";
    const isDirective = statement.type === "ExpressionStatement" && typeof statement.directive === "string";
    add(statement.start, false, true);
    add(statement.end, isFunction || isDirective, !isFunction);
  }
  add(source.length, false, true);
  return { declarations: { name, source: declarations }, rest: { name, source: rest } };
}
