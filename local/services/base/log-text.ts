import { EnumValue } from "./enum-value.ts";

/**
 * A value as `Logger` writes it: through the Java of Google's servers, so that whole numbers carry ".0" and objects look like `{a=1.0}`.
 *
 * @example logText([1, "a", { b: null }]) → "[1.0, a, {b=null}]"
 */
export function logText(value: unknown): string {
  return spelled(value, []);
}

function spelled(value: unknown, around: readonly object[]): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date || value instanceof EnumValue || isError(value)) return String(value);
  if (isService(value)) return serviceText(value);
  if (around.includes(value)) return "[Circular]";
  const inside = [...around, value];
  if (Array.isArray(value)) return `[${value.map((item) => spelled(item, inside)).join(", ")}]`;
  const fields = Object.entries(value).map(([key, item]) => `${key}=${spelled(item, inside)}`);
  return `{${fields.join(", ")}}`;
}

/** Java's `Double.toString`: 5 → "5.0", 12345678 → "1.2345678E7". */
function numberText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return value === 0 ? "0.0" : String(value);
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}

export const isError = (value: object): boolean => Object.prototype.toString.call(value) === "[object Error]";
export const isService = (value: object): value is { readonly google: string } =>
  typeof (value as { google?: unknown }).google === "string";

/** "Sheet", "Range" …, unless Google's object has a text of its own. */
export const serviceText = (value: { readonly google: string }): string =>
  Object.hasOwn(Object.getPrototypeOf(value), "toString") ? String(value) : (value.google.split(".").at(-1) ?? value.google);
