/**
 * The public face of the bundle: Apps Script finds functions by reading the text, and Sheets shows the JSDoc right above them, so
 * every function that an entry file exports gets a top-level stub with its own documentation and parameter names.
 */
import { parse as parseJsDoc } from "comment-parser";
import { BuildError, parse, placeInSource } from "./checks.mjs";

/** Sheets reads `{number}` and the like in front of a parameter; types come from the TypeScript signature, where they are kept. */
const JSDOC_TYPES = { TSNumberKeyword: "number", TSStringKeyword: "string", TSBooleanKeyword: "boolean" };

const HTML = /<\/?[a-z][^>]*>/i;

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

const readParameter = (node, refuse) => {
  const target = node.type === "AssignmentPattern" ? node.left : node.type === "RestElement" ? node.argument : node;
  if (target.type !== "Identifier") refuse("takes a parameter without a name; name it, so that its help text has one.");
  const type = JSDOC_TYPES[target.typeAnnotation?.typeAnnotation.type] ?? "*";
  return { name: target.name, rest: node.type === "RestElement", type };
};

/** An example keeps its lines; the parser would take its first word for a name. */
const exampleLines = (tag) =>
  tag.source
    .map(({ tokens }) =>
      [tokens.tag, tokens.postTag, tokens.type, tokens.postType, tokens.name, tokens.postName, tokens.description].join(""),
    )
    .filter((line) => line.trim() !== "");

const documentedLines = (tag, parameters) => {
  if (tag.tag === "example") return exampleLines(tag);
  if (tag.tag !== "param") return [oneLine(`@${tag.tag} ${tag.type && `{${tag.type}}`} ${tag.name} ${tag.description}`)];
  const type = tag.type || parameters.find(({ name }) => name === tag.name)?.type;
  return [oneLine(`@param {${type}} ${tag.optional ? `[${tag.name}]` : tag.name} ${tag.description.replace(/^\s*-\s+/, "")}`)];
};

/** The JSDoc block as Sheets wants it: one line for each description, because a line break would cut it off. */
const writeJsDoc = (block, parameters) => {
  const tags = block.tags.flatMap((tag) => documentedLines(tag, parameters));
  const description = oneLine(block.description);
  const lines = [...(description ? [description] : []), ...tags];
  return ["/**", ...lines.map((line) => ` * ${line.trim()}`), " */"].join("\n");
};

const readJsDoc = (text, comments, node, refuse) => {
  const comment = comments.findLast(({ type, value, end }) => type === "Block" && value.startsWith("*") && end <= node.start);
  if (!comment || text.slice(comment.end, node.start).trim() !== "") refuse("has no JSDoc right above it; say what it does.");
  const [block] = parseJsDoc(`/*${comment.value}*/`, { spacing: "preserve" });
  const html = HTML.exec([block.description, ...block.tags.map(({ description }) => description)].join("\n"));
  if (html) refuse(`has HTML in its JSDoc (${html[0]}), which Sheets shows as raw text.`, comment.start);
  return block;
};

/** What the bundle calls the function that makes a file's modules and hands over its exports. @example openerOf("src/functions/board.ts") → "functions_board" */
export const openerOf = (file) =>
  file
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .replaceAll(/\W/g, "_");

const readFunction = (file, text, comments, node, customFunctions) => {
  const { declaration } = node;
  const name = declaration.id.name;
  const refuse = (sentence, offset = node.start) => {
    throw new BuildError(`${placeInSource(file, text, offset)}: ${name} ${sentence}`);
  };
  if (name.endsWith("_")) refuse("ends in an underscore, which makes it private in Apps Script; do not export it or rename it.");
  if (declaration.async || declaration.generator) refuse("is async or a generator; Apps Script's callers want the value itself.");
  const block = readJsDoc(text, comments, node, refuse);
  const own = declaration.params.filter((parameter) => parameter.name !== "this");
  const parameters = own.map((parameter) => readParameter(parameter, refuse));
  const documented = block.tags.filter(({ tag }) => tag === "param").map((tag) => tag.name);
  const actual = parameters.map((parameter) => parameter.name);
  if (documented.join() !== actual.join()) {
    refuse(`documents the parameters (${documented.join(", ")}) but takes (${actual.join(", ")}).`);
  }
  if (customFunctions && !block.tags.some(({ tag }) => tag === "customfunction")) {
    refuse("lacks @customfunction in its JSDoc, so Sheets would not offer it.");
  }
  return { name, parameters, jsDoc: writeJsDoc(block, parameters), opener: openerOf(file), place: placeInSource(file, text, node.start) };
};

/**
 * The functions a file exports, in its order, with JSDoc and parameters. Types may be exported too; anything else is refused.
 *
 * @param file the path to name in messages
 * @param text the TypeScript source
 * @param customFunctions true where every export is a cell function
 */
export const readExports = (file, text, { customFunctions }) => {
  const { program, comments } = parse(file, text);
  const functions = [];
  for (const node of program.body) {
    if (!node.type.startsWith("Export") || node.exportKind === "type") continue;
    if (node.type !== "ExportNamedDeclaration" || node.declaration?.type !== "FunctionDeclaration") {
      throw new BuildError(
        `${placeInSource(file, text, node.start)}: export functions only, written "export function name() {…}"; Apps Script finds no other.`,
      );
    }
    functions.push(readFunction(file, text, comments, node, customFunctions));
  }
  return functions;
};

/** Two files may not export one name: in Apps Script the later function would silently replace the earlier. */
export const refuseSharedExports = (functions) => {
  const places = new Map();
  for (const { name, place } of functions) {
    if (places.has(name)) throw new BuildError(`${place}: ${name} is exported by ${places.get(name)} too; rename one of them.`);
    places.set(name, place);
  }
};

/** One documented top-level function that hands its arguments to the bundle. */
export const writeStub = ({ name, parameters, jsDoc, opener }, bundleName) => {
  const list = parameters.map((parameter) => (parameter.rest ? `...${parameter.name}` : parameter.name)).join(", ");
  return `${jsDoc}\nfunction ${name}(${list}) {\n  return ${bundleName}.${opener}().${name}(${list});\n}\n`;
};
