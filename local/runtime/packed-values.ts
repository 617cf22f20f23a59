/** What a script's function takes from cells or gives to them, as JSON: dates as `{"$date": milliseconds}`, NaN and infinities by name. */
export function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packed);
  if (Object.prototype.toString.call(value) === "[object Date]") return { $date: (value as Date).getTime() };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  return (typeof value === "object" && value !== null) || typeof value === "function" ? String(value) : value;
}

/** The value again, made of the host's own arrays and dates. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== "object" || value === null) return value;
  const { $date, $number } = value as { $date?: number; $number?: string };
  return $date === undefined ? Number($number) : new Date($date);
}
