/**
 * Writes the table of custom functions in the README from the JSDoc that Sheets shows, so that the two cannot drift.
 *
 * Usage: node build-reference.mjs
 */
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseJsDoc } from "comment-parser";
import { cellFunctionFiles } from "../build.mjs";
import { readExports } from "./stubs.mjs";

const START = "<!-- functions: written by build-reference.mjs -->";
const END = "<!-- end of functions -->";

/** A table cell ends at a bar and at a line break. */
const cell = (text) => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();

/** The parser would take the braces of a formula for a type, so the text is read as it stands. */
const sourceOf = (tag) => (tag?.source ?? []).map(({ source }) => source.replace(/^[\s*/]*(@\w+)?/, "")).join(" ");

const rowOf = ({ name, parameters, jsDoc }) => {
  const [block] = parseJsDoc(jsDoc);
  const textOf = (name) => sourceOf(block.tags.find(({ tag }) => tag === name));
  const isOptional = (parameter) => /^Optional\b/.test(block.tags.find((tag) => tag.tag === "param" && tag.name === parameter).description);
  const list = parameters.map((parameter) => (isOptional(parameter.name) ? `[${parameter.name}]` : parameter.name)).join(", ");
  const [formula = "", result = ""] = textOf("example").split("→");
  return `| \`${name}(${list})\` | ${cell(block.description)} | ${cell(textOf("return"))} | \`${cell(formula)}\` gives \`${cell(result)}\` |`;
};

/**
 * The table, between its two markers.
 *
 * @param files the files of cell functions, each with its name and text
 */
export const functionReference = (files) =>
  [
    START,
    "| Function | Answers | Returns | Example |",
    "|---|---|---|---|",
    ...files.flatMap(({ name, text }) => readExports(name, text, { customFunctions: true }).map(rowOf)),
    END,
  ].join("\n");

/** The files that the table is made of. */
export const functionFiles = (root) => cellFunctionFiles(root).map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

/** @throws {Error} when the README has lost its markers */
export const withReference = (readme, files) => {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md needs the lines "${START}" and "${END}" around its table of functions.`);
  return readme.slice(0, start) + functionReference(files) + readme.slice(end + END.length);
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const here = dirname(fileURLToPath(import.meta.url));
  const readme = join(here, "README.md");
  writeFileSync(readme, withReference(readFileSync(readme, "utf8"), functionFiles(here)));
}
