/** Sections of a number format, split at the semicolons that stand outside literals and brackets. */
const sectionsOf = (format: string): string[] => format.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[^;"[\\]|["[\\])+/gs) ?? [];

const condition = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;

const holds: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

/**
 * The section of a number format with conditions that a value falls into; undefined for a format without conditions.
 *
 * @example conditionalSection('[>=1000]0.0,"K";0', 5) → "0"
 */
export function conditionalSection(format: string, value: number): string | undefined {
  if (!condition.test(format)) return undefined;
  const chosen = sectionsOf(format).find((section) => {
    const [, operator = "", limit = ""] = section.match(condition) ?? [];
    return operator === "" || holds[operator]?.(value, Number(limit));
  });
  return (chosen ?? "").replace(condition, "");
}
