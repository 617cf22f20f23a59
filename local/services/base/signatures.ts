/** What Google's declarations say about its services, as plain data (see google-api.ts), and the check of a call against it. */

/** Alternatives of one parameter: "string", "number", "boolean", "date", "null", "any", "object", "function", "Spreadsheet.Range", `X[]`. */
export type ParameterType = readonly string[];
export interface Parameter {
  readonly type: ParameterType;
  readonly rest?: true;
  readonly optional?: true;
}
export type Signature = readonly Parameter[];
export interface ServiceClass {
  readonly methods: Readonly<Record<string, readonly Signature[]>>;
  readonly properties: Readonly<Record<string, ParameterType>>;
  readonly parents: readonly string[];
}
export interface GoogleApi {
  /** By qualified name, "Spreadsheet.Range". */
  readonly classes: Readonly<Record<string, ServiceClass>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Global variable to class: SpreadsheetApp → "Spreadsheet.SpreadsheetApp". */
  readonly globals: Readonly<Record<string, string>>;
  /** Named unions: "Spreadsheet.FontWeight" → ["string", "string"]. */
  readonly aliases: Readonly<Record<string, ParameterType>>;
}

/** What the check needs to know about a value that is neither primitive nor array. */
export interface ValueKinds {
  /** The qualified name of the service class or enum ("Spreadsheet.BorderStyle") a value belongs to, or undefined for the script's own. */
  nameOf(value: object): string | undefined;
}

/** The overloads of a member, its own or inherited; undefined when Google has no such method. */
export function overloads(api: GoogleApi, className: string, method: string): readonly Signature[] | undefined {
  const found = api.classes[className];
  if (!found) return undefined;
  const own = Object.hasOwn(found.methods, method) ? found.methods[method] : undefined;
  if (own) return own;
  for (const parent of found.parents) {
    const inherited = overloads(api, parent, method);
    if (inherited) return inherited;
  }
  return undefined;
}

/** True when `ancestor` is the class itself or one it extends. */
export function isKindOf(api: GoogleApi, className: string, ancestor: string): boolean {
  return className === ancestor || (api.classes[className]?.parents ?? []).some((parent) => isKindOf(api, parent, ancestor));
}

/**
 * Whether the arguments fit one of the overloads, as strictly as Google: a number is no string and a missing argument is no null.
 *
 * @example fits(api, [[{ type: ["string"] }]], [5], kinds) → false
 */
export function fits(api: GoogleApi, signatures: readonly Signature[], args: readonly unknown[], kinds: ValueKinds): boolean {
  return signatures.some((signature) => {
    const last = signature.at(-1);
    const required = signature.filter((parameter) => !parameter.optional && !parameter.rest).length;
    if (args.length < required || (args.length > signature.length && !last?.rest)) return false;
    return args.every((arg, index) => {
      const parameter = signature[index] ?? last;
      if (!parameter) return false;
      const types = parameter.rest ? parameter.type.map((type) => type.replace(/\[\]$/, "")) : parameter.type;
      return (parameter.optional && arg === undefined) || types.some((type) => isOfType(api, arg, type, kinds));
    });
  });
}

/** The element that keeps a list from being the list of numbers (of bytes, that is) that one of the overloads takes; undefined without one. */
export function unconvertible(signatures: readonly Signature[], args: readonly unknown[]): unknown {
  return args
    .flatMap((arg, index) => (Array.isArray(arg) && signatures.some((signature) => signature[index]?.type.includes("number[]")) ? arg : []))
    .find((item) => typeof item !== "number");
}

function isOfType(api: GoogleApi, value: unknown, type: string, kinds: ValueKinds): boolean {
  if (type === "any") return true;
  const alias = api.aliases[type];
  if (alias) return alias.some((alternative) => isOfType(api, value, alternative, kinds));
  if (type.endsWith("[]")) {
    const element = type.slice(0, -2);
    // An element may be null or undefined wherever Google reads a grid: it clears that cell.
    return Array.isArray(value) && value.every((item) => item === null || item === undefined || isOfType(api, item, element, kinds));
  }
  switch (type) {
    case "string":
    case "boolean":
    case "function":
      return typeof value === type;
    case "number":
      return typeof value === "number" && !Number.isNaN(value);
    case "null":
      return value === null || value === undefined;
    case "date":
      return value instanceof Date;
  }
  if (typeof value !== "object" || value === null) return false;
  const name = kinds.nameOf(value);
  if (type === "object") return name === undefined;
  if (name !== undefined) return isKindOf(api, name, type);
  // A declared shape that is no service class (an options object) is given as a plain object.
  return !(type in api.enums) && !(type in api.classes);
}

/** The types of the arguments in Google's words: `String`, `number[]`, `null`, `(class)` for a plain object, `SpreadsheetApp.Range`. */
export function describeArguments(args: readonly unknown[], kinds: ValueKinds): string {
  return args.map((arg) => describe(arg, kinds)).join(",");
}

function describe(value: unknown, kinds: ValueKinds): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const [first] = value;
    return first === undefined || first === null ? "Object[]" : `${describe(first, kinds)}[]`;
  }
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "number";
    case "boolean":
      return "Boolean";
    case "function":
      return "Function";
  }
  const name = kinds.nameOf(value);
  return name ? displayName(name) : value instanceof Date ? "Date" : "(class)";
}

/** How error messages name the services of a namespace. */
const services: Readonly<Record<string, string>> = {
  Spreadsheet: "SpreadsheetApp",
  HTML: "HtmlService",
  Properties: "PropertiesService",
  Lock: "LockService",
  Cache: "CacheService",
  Script: "ScriptApp",
};

/** "Spreadsheet.Range" → "SpreadsheetApp.Range"; a service itself by its global name: "Utilities.Utilities" → "Utilities". */
export function displayName(className: string): string {
  const [namespace = "", name = namespace] = className.split(".");
  const service = services[namespace] ?? namespace;
  return namespace === "Base" || service === name ? name : `${service}.${name}`;
}
