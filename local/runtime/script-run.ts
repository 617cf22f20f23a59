/**
 * The rules of `google.script.run`: what may cross between a page and the server, in both directions.
 *
 * Pure functions without any import, because the same text runs in the sandboxed frames of the page and on the command line.
 */

/** What the server answered to one call. */
export type Reply =
  | { readonly kind: "result"; readonly json: string }
  /** A Date or a service object was in the result: the success handler gets no value at all. */
  | { readonly kind: "lost" }
  /** `message` begins with the class of the error: "Error: no such candidate". */
  | { readonly kind: "failure"; readonly message: string };

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Objects that are copied by their own properties; any other kind of object is refused. */
const copied = new Set(["Object", "Array", "Arguments", "Error"]);

/**
 * The arguments of a call as JSON.
 *
 * @throws TypeError at the call site, in Google's words, when an argument cannot cross: the server then never hears of the call.
 * @example serializeArguments([{ name: "Ann", cache__: 1 }, undefined]) → '[{"name":"Ann"},null]'
 */
export function serializeArguments(args: readonly unknown[]): string {
  const [form] = args;
  if (args.length === 1 && tagOf(form) === "HTMLFormElement") return JSON.stringify([formFields(form)]);
  return JSON.stringify(args.map((arg, index) => copyArgument(arg, String(index), [])));
}

function copyArgument(value: unknown, key: string, around: readonly object[]): unknown {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw illegalValue(key);
  if (typeof value !== "object" || value === null) return value;
  if (!copied.has(tagOf(value))) throw illegalValue(key);
  if (around.includes(value)) throw new TypeError("Failed due to circular reference.");
  const inside = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyArgument(item, String(index), inside));
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    // Google reserves such names and drops them silently.
    if (!name.endsWith("__")) copy[name] = copyArgument(item, name, inside);
  }
  return copy;
}

const illegalValue = (key: string): TypeError => new TypeError(`Failed due to illegal value in property: ${key}`);

/** The fields of a form: a text by name, or a list of texts where a name occurs more than once. */
function formFields(form: unknown): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  // Node's types have no forms.
  const FormFields = FormData as unknown as new (form: unknown) => Iterable<[string, unknown]>;
  for (const [name, value] of new FormFields(form)) {
    if (typeof value !== "string") throw new TypeError(`not emulated: the file field "${name}" of a form in google.script.run`);
    const known = fields[name];
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return fields;
}

/**
 * What a server function returned as it reaches the page. Maps and sets arrive as `{}`, undefined as null.
 *
 * @param isServiceObject whether a value stands for an object of one of Google's services.
 */
export function serializeResult(result: unknown, isServiceObject: (value: object) => boolean): Reply {
  const findings = { lost: false, illegalKey: undefined as string | undefined };
  try {
    inspectResult(result, isServiceObject, findings, []);
  } catch (error) {
    return { kind: "failure", message: String(error) };
  }
  if (findings.lost) return { kind: "lost" };
  if (findings.illegalKey !== undefined) {
    return { kind: "failure", message: `TypeError: Failed due to illegal value in property: ${findings.illegalKey}` };
  }
  return { kind: "result", json: JSON.stringify(result) ?? "null" };
}

function inspectResult(
  value: unknown,
  isServiceObject: (value: object) => boolean,
  findings: { lost: boolean; illegalKey: string | undefined },
  around: readonly object[],
): void {
  if (typeof value !== "object" || value === null) return;
  if (isServiceObject(value) || tagOf(value) === "Date") {
    findings.lost = true;
    return;
  }
  if (around.includes(value)) throw new TypeError("Failed due to circular reference.");
  const inside = [...around, value];
  for (const [key, item] of Object.entries(value)) {
    if (key.endsWith("__") && !Array.isArray(value)) findings.illegalKey ??= key;
    inspectResult(item, isServiceObject, findings, inside);
  }
}
