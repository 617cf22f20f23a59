import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { FunctionResultObject } from "../engine.ts";
import { type Argument, block, broadcast, type Compute, cellOf, defineFunction, failed, failure, isBlock } from "./override-function.ts";

const compiled = new Map<string, RE2JS | undefined>();

/** An expression in RE2, Google's language for them; undefined for what it does not know, such as looking around and back-references. */
function expression(pattern: string): RE2JS | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern);
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return undefined;
    throw error;
  }
}

interface Texts {
  readonly texts: readonly string[];
  readonly pattern: RE2JS;
}

/** The arguments as texts and the second as an expression, or what is wrong with them, in Google's words. */
function readTexts(name: string, cells: readonly (FunctionResultObject | undefined)[]): Texts | FunctionResultObject {
  const texts: string[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell && failed(cell)) return cell;
    const value = cell?.value ?? "";
    if (typeof value !== "string") {
      const kind = typeof value === "number" ? "a number" : "a boolean";
      const shown = String(value).toUpperCase();
      return failure(
        "#VALUE!",
        `Function ${name} parameter ${index + 1} expects text values. But '${shown}' is ${kind} and cannot be coerced to a text.`,
      );
    }
    texts.push(value);
  }
  const [, source = ""] = texts;
  const pattern = expression(source);
  if (!pattern) return failure("#REF!", `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`);
  return { texts, pattern };
}

const isTexts = (read: Texts | FunctionResultObject): read is Texts => "texts" in read;

const matches = (text: FunctionResultObject | undefined, pattern: FunctionResultObject | undefined): FunctionResultObject => {
  const read = readTexts("REGEXMATCH", [text, pattern]);
  return isTexts(read) ? { value: read.pattern.matcher(read.texts[0] ?? "").find() } : read;
};

const replaced = (...cells: (FunctionResultObject | undefined)[]): FunctionResultObject => {
  const read = readTexts("REGEXREPLACE", cells);
  if (!isTexts(read)) return read;
  const { pattern, texts } = read;
  const [text = "", , replacement = ""] = texts;
  // The library follows JavaScript's rules for `$`; Google's are fewer: the groups that there are, and `$0` for the whole match.
  const expanded = (...match: unknown[]): string =>
    replacement.replace(/\$(\d)/g, (sign, digit: string) =>
      Number(digit) <= pattern.groupCount() ? String(match[Number(digit)] ?? "") : sign,
    );
  return { value: pattern.matcher(text).replaceAll(expanded) };
};

/** The first match, or its groups where the expression has some. */
function extracted(text: FunctionResultObject | undefined, pattern: FunctionResultObject | undefined): FunctionResultObject[] {
  const read = readTexts("REGEXEXTRACT", [text, pattern]);
  if (!isTexts(read)) return [read];
  const matcher = read.pattern.matcher(read.texts[0] ?? "");
  if (!matcher.find()) {
    return [
      failure(
        "#N/A",
        `Function REGEXEXTRACT parameter 2 value "${read.pattern.pattern()}" does not match text of Function REGEXEXTRACT parameter 1 value "${read.texts[0]}".`,
      ),
    ];
  }
  const groups = read.pattern.groupCount();
  if (groups === 0) return [{ value: matcher.group() ?? "" }];
  return Array.from({ length: groups }, (_, index) => ({ value: matcher.group(index + 1) ?? "" }));
}

/** Groups stand side by side, those of a column of texts below each other. */
const extract: Compute = (text, pattern) => {
  const texts: readonly Argument[] = isBlock(text) && text.length === 1 ? (text[0] ?? []) : [text];
  if (texts.length === 1 && isBlock(text)) return broadcast([text, pattern], (each, expr) => extracted(each, expr)[0]);
  const rows = texts.map((each) => extracted(cellOf(each), cellOf(pattern)));
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length === 1 && width === 1) return rows[0]?.[0] ?? failure("#N/A", "");
  return block(width, rows.length, (col, row) => rows[row]?.[col] ?? { value: "" });
};

/** Called once, before the first model is made. */
export function readExpressionsAsGoogle(): void {
  defineFunction("REGEXMATCH", ["text (any)", "regular_expression (any)"], (text, pattern) => matches(cellOf(text), cellOf(pattern)));
  defineFunction("REGEXREPLACE", ["text (any)", "regular_expression (any)", "replacement (any)"], (...args) =>
    replaced(...args.map(cellOf)),
  );
  defineFunction("REGEXEXTRACT", ["text (any, range<any>)", "regular_expression (any, range<any>)"], extract);
}
