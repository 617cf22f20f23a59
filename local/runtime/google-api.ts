import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import type { GoogleApi, ParameterType, Signature } from "../services/base/signatures.ts";
import { undeclared } from "./undeclared.ts";

/**
 * Google's own type declarations, read as data: which classes and members exist, what their overloads take, which enums there are.
 *
 * Deriving the argument checks from `@types/google-apps-script` keeps them complete and current; nobody has to copy signatures by hand.
 */
export function readGoogleApi(): GoogleApi {
  const folder = dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"));
  const api: Gathered = { classes: {}, enums: {}, globals: {}, aliases: {} };
  for (const file of ["spreadsheet", "base", "html", "properties", "lock", "cache", "utilities", "script", "charts", "content"]) {
    const source = readFileSync(join(folder, `google-apps-script.${file}.d.ts`), "utf8");
    for (const statement of parseSync(`${file}.d.ts`, source).program.body as readonly Node[]) readTopLevel(statement, api);
  }
  for (const statement of parseSync("missing.d.ts", undeclared).program.body as readonly Node[]) readTopLevel(statement, api);
  return api;
}

/** A node of the syntax tree: the parser's own union is too wide to name for the few shapes that declarations use. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Node = any;

/** The declarations read so far. */
type Gathered = { [Part in keyof GoogleApi]: { -readonly [Name in keyof GoogleApi[Part]]: GoogleApi[Part][Name] } };

function readTopLevel(node: Node, api: Gathered): void {
  if (node.type === "TSModuleDeclaration") {
    for (const inner of node.body.body as Node[]) {
      const declaration = inner.declaration ?? inner;
      if (declaration.type === "TSModuleDeclaration") readNamespace(declaration.id.name, declaration.body.body, api);
    }
  } else if (node.type === "TSInterfaceDeclaration") {
    readInterface(node, node.id.name, "", api);
  } else if (node.type === "VariableDeclaration") {
    for (const { id } of node.declarations) {
      const name = qualifiedName(id.typeAnnotation?.typeAnnotation?.typeName).replace(/^GoogleAppsScript\./, "");
      if (name) api.globals[id.name] = name;
    }
  }
}

function readNamespace(namespace: string, body: readonly Node[], api: Gathered): void {
  for (const statement of body) {
    const node = statement.declaration ?? statement;
    if (node.type === "TSEnumDeclaration") {
      api.enums[`${namespace}.${node.id.name}`] = (node.body?.members ?? node.members).map(
        (member: Node) => member.id.name ?? member.id.value,
      );
    } else if (node.type === "TSInterfaceDeclaration") {
      readInterface(node, `${namespace}.${node.id.name}`, namespace, api);
    } else if (node.type === "TSTypeAliasDeclaration") {
      api.aliases[`${namespace}.${node.id.name}`] = typeOf(node.typeAnnotation, namespace);
    }
  }
}

function readInterface(node: Node, className: string, namespace: string, api: Gathered): void {
  // An interface may be declared in several places; its members are merged.
  const known = api.classes[className];
  const methods: Record<string, Signature[]> = Object.assign(Object.create(null), known?.methods);
  const properties: Record<string, ParameterType> = Object.assign(Object.create(null), known?.properties);
  for (const member of node.body.body as Node[]) {
    const name: string = member.key?.name ?? member.key?.value;
    if (member.type === "TSMethodSignature") {
      methods[name] ??= [];
      methods[name].push(signatureOf(member.params, namespace));
    } else if (member.type === "TSPropertySignature") {
      properties[name] = typeOf(member.typeAnnotation.typeAnnotation, namespace);
    }
  }
  const parents = [
    ...(known?.parents ?? []),
    ...(node.extends ?? []).map((parent: Node) => qualify(qualifiedName(parent.expression), namespace)),
  ];
  api.classes[className] = { methods, properties, parents };
}

function signatureOf(params: readonly Node[], namespace: string): Signature {
  return params.map((param) => {
    const rest = param.type === "RestElement";
    const annotation = (param.typeAnnotation ?? param.argument?.typeAnnotation)?.typeAnnotation;
    const type = annotation ? typeOf(annotation, namespace) : ["any"];
    return { type, ...(rest ? { rest: true } : {}), ...(param.optional ? { optional: true } : {}) };
  });
}

/** A type as the list of its alternatives: "string", "number", "boolean", "date", "null", "any", "object", "function", a class, an enum, or `X[]`. */
function typeOf(node: Node, namespace: string): ParameterType {
  switch (node.type) {
    case "TSStringKeyword":
      return ["string"];
    case "TSNumberKeyword":
      return ["number"];
    case "TSBooleanKeyword":
      return ["boolean"];
    case "TSNullKeyword":
    case "TSUndefinedKeyword":
    case "TSVoidKeyword":
      return ["null"];
    case "TSLiteralType":
      return [typeof node.literal.value];
    case "TSArrayType":
      return typeOf(node.elementType, namespace).map((type) => `${type}[]`);
    case "TSParenthesizedType":
    case "TSTypeOperator":
      return typeOf(node.typeAnnotation, namespace);
    case "TSUnionType":
      return node.types.flatMap((type: Node) => typeOf(type, namespace));
    case "TSFunctionType":
      return ["function"];
    case "TSTypeReference":
      return [referenceType(qualifiedName(node.typeName), namespace)];
    case "TSTypeQuery":
      return [`typeof ${qualify(qualifiedName(node.exprName), namespace)}`];
    case "TSTypeLiteral":
    case "TSMappedType":
      return ["object"];
    default:
      return ["any"];
  }
}

function referenceType(name: string, namespace: string): string {
  if (name === "Integer" || name === "Byte" || name === "BigNumber") return "number";
  if (name === "Char") return "string";
  if (name === "Date" || name === "Base.Date") return "date";
  if (name === "Array" || name === "ReadonlyArray") return "any[]";
  if (name === "Record" || name === "Object") return "object";
  if (name === "RegExp") return "any";
  return qualify(name, namespace);
}

const qualify = (name: string, namespace: string): string =>
  name.includes(".") ? name.replace(/^GoogleAppsScript\./, "") : `${namespace}.${name}`;

function qualifiedName(node: Node): string {
  if (!node) return "";
  if (node.type === "Identifier") return node.name;
  const left = qualifiedName(node.left ?? node.object);
  return `${left}.${(node.right ?? node.property).name}`;
}
