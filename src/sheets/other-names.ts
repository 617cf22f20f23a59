/** What formulas stand in, of a sheet as data. */
interface Blocks {
  readonly blocks: readonly { readonly at: string; readonly rows: readonly (readonly (string | number | boolean)[])[] }[];
}

/**
 * Names that the kit could not give, with those it gave instead. When a sheet is deleted its names stay behind without cells, and nobody has said
 * whether Google lets them be given again: so the kit asks, and takes another name where it is refused.
 */
export type OtherNames = Readonly<Record<string, string>>;

/** The name that stands for one of the kit's in this workbook. @example nameIn({ Hiring_lock: "Hiring_lock_2" }, "Hiring_lock") → "Hiring_lock_2" */
export const nameIn = (names: OtherNames | undefined, name: string): string => names?.[name] ?? name;

/** A formula with the names that there are. */
export const renamed = (formula: string, names: OtherNames): string =>
  formula.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => nameIn(names, word));

/** A template whose formulas use the names that there are. */
export function withNames<Template extends Blocks>(template: Template, names: OtherNames | undefined): Template {
  if (names === undefined || Object.keys(names).length === 0) return template;
  const cell = <Cell>(value: Cell): Cell | string => (typeof value === "string" && value.startsWith("=") ? renamed(value, names) : value);
  return { ...template, blocks: template.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(cell)) })) };
}
