/** Options of a chart as a tree: "hAxis.title" and `{ hAxis: { title } }` are the same option. */
export type OptionTree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is OptionTree => typeof value === "object" && value !== null && !(value instanceof Date);

/** @example withOption({}, "series.0.color", "red") → { series: { 0: { color: "red" } } } */
export function withOption(tree: OptionTree, path: string, value: unknown): OptionTree {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...tree, [name]: value };
  const branch = tree[name];
  return { ...tree, [name]: withOption(isTree(branch) ? branch : {}, rest.join("."), value) };
}

/** @returns null for an option that was never set, as Google does. */
export function optionAt(tree: OptionTree, path: string): unknown {
  let value: unknown = tree;
  for (const name of path.split(".")) {
    if (!isTree(value)) return null;
    value = value[name];
  }
  return value ?? null;
}

/** An option that must be text to mean anything. */
export function textOption(tree: OptionTree, path: string): string | undefined {
  const value = optionAt(tree, path);
  return typeof value === "string" ? value : undefined;
}

/** An option that must be a number to mean anything; scripts also write numbers as text. */
export function numberOption(tree: OptionTree, path: string): number | undefined {
  const value = optionAt(tree, path);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
