/**
 * What a script returned, as JSON can show it: dates as ISO texts, service objects by their name, undefined as null.
 *
 * @param isServiceObject whether a value stands for an object of one of Google's services.
 */
export function printable(value: unknown, isServiceObject: (value: object) => boolean, around: readonly object[] = []): unknown {
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (value === undefined || typeof value === "function") return null;
  if (typeof value !== "object" || value === null) return value;
  if (isServiceObject(value)) return String(value);
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Date]") return Number.isNaN(Number(value)) ? "Invalid Date" : new Date(Number(value)).toISOString();
  if (kind === "[object Error]") return String(value);
  if (around.includes(value)) return "[Circular]";
  const inside = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (item) => printable(item, isServiceObject, inside));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && typeof item !== "function")
      .map(([key, item]) => [key, printable(item, isServiceObject, inside)]),
  );
}
