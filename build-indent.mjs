/** Lighter indentation for the server bundle: Apps Script reads the whole file again for every cell and click. */
import { Visitor } from "oxc-parser";
import { parse } from "./build-checks.mjs";

/**
 * Takes away the level of indentation that the wrapping function adds and writes the others as tabs. Lines within a template literal are
 * part of a text and stay as they are.
 */
export const indentLightly = (name, code) => {
  const kept = new Set();
  const lineOf = (offset) => code.slice(0, offset).split("\n").length - 1;
  new Visitor({
    TemplateElement: ({ start, end }) => {
      for (let line = lineOf(start) + 1; line <= lineOf(end); line++) kept.add(line);
    },
  }).visit(parse(name, code).program);
  const lines = code.split("\n").map((line, number) => {
    if (kept.has(number)) return line;
    const spaces = /^ */.exec(line)[0].length;
    return "\t".repeat(Math.max(0, Math.floor(spaces / 2) - 1)) + " ".repeat(spaces % 2) + line.slice(spaces);
  });
  return lines.join("\n");
};
