import { EnumValue } from "./enum-value.ts";
import { isError, isService, serviceText } from "./log-text.ts";

/**
 * A value as `console` writes it, the way V8's own consoles spell objects out.
 *
 * @example consoleText({ a: 1, b: ["x"] }) → "{ a: 1, b: [ 'x' ] }"
 */
export function consoleText(value: unknown): string {
  return typeof value === "string" ? value : spelled(value, []);
}

function spelled(value: unknown, around: readonly object[]): string {
  if (typeof value === "string") return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
  if (typeof value === "function") return `[Function: ${value.name || "anonymous"}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date || value instanceof EnumValue || isError(value)) return String(value);
  if (isService(value)) return serviceText(value);
  if (around.includes(value)) return "[Circular]";
  const inside = [...around, value];
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[ ${value.map((item) => spelled(item, inside)).join(", ")} ]`;
  const fields = Object.entries(value).map(([key, item]) => `${/^[\w$]+$/.test(key) ? key : `'${key}'`}: ${spelled(item, inside)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
