import type { Content } from "../content/content.ts";
import type { ColumnPlaces, KeyedColumn } from "./column-places.ts";
import { heading, type Look } from "./look.ts";
import type { ConditionalLook, InputRule, NamedRange, SheetNames, SheetTemplate } from "./sheet-template.ts";

/** One column of a table, or several of one kind side by side: everything the kit knows about it but its words. */
export interface TableColumn<Key extends string> extends KeyedColumn<Key> {
  /** In pixels. */
  readonly width: number;
  /** How the cells below the heading look. */
  readonly look?: Look;
  /** How the heading looks, where not like the others. */
  readonly headingLook?: Look;
  /** What the first cells below the heading hold at first. */
  readonly given?: (content: Content) => readonly (string | number | boolean)[];
  /** The formula of the heading, which fills the column below. The number counts columns of one kind from 1. */
  readonly formula?: (content: Content, names: SheetNames, number: number) => string;
  /** True where the formula of a column before this one fills it: a result spills only over cells that nobody ever wrote to. */
  readonly isSpilled?: true;
  readonly rule?: (content: Content) => InputRule;
  /** The note at the heading. */
  readonly note?: (content: Content) => string;
  /** Looks of the cells below the heading that follow what they hold; the first that fits wins. */
  readonly conditional?: (content: Content) => readonly Omit<ConditionalLook, "range">[];
  /** Looks of headings that formulas may leave blank. */
  readonly headingConditional?: () => readonly Omit<ConditionalLook, "range">[];
  /** The name of the column from its heading to the end of the sheet, so that no line lies outside, wherever somebody adds it. */
  readonly rangeName?: string;
  readonly isHidden?: true;
}

type TableParts = Required<Pick<SheetTemplate, "blocks" | "extent" | "looks" | "widths" | "rules" | "notes" | "names" | "conditional">> &
  Pick<SheetTemplate, "hiddenColumns">;

/**
 * What the columns of a table say of its sheet. Neighbours that want the same are told once, which makes the set-up quicker.
 *
 * @param columns from left to right
 * @param at where they stand
 * @param headings what stands at the top of the columns that no formula heads
 */
export function tableTemplate<Key extends string>(
  columns: readonly TableColumn<Key>[],
  at: ColumnPlaces<Key>,
  headings: Readonly<Partial<Record<Key, string>>>,
  content: Content,
  names: SheetNames,
): TableParts {
  const hidden = columns.filter(({ isHidden }) => isHidden);
  const over = <T>(read: (column: TableColumn<Key>) => T | undefined) => neighbours(columns, read);
  const headingOf = ({ key, formula, count = 1 }: TableColumn<Key>): string[] =>
    Array.from({ length: count }, (_, i) => formula?.(content, names, i + 1) ?? headings[key] ?? "");
  const block = (start: Key, written: readonly TableColumn<Key>[]): SheetTemplate["blocks"][number] => {
    const lines = transposed(written.flatMap(({ given }) => (given ? [given(content)] : [])));
    return { at: `${at.letter(start)}${at.headingRow}`, rows: [written.flatMap(headingOf), ...lines] };
  };
  return {
    blocks: over(({ isSpilled, given }) => (isSpilled ? undefined : (given?.(content).length ?? 0))).map(({ from, columns: written }) =>
      block(from, written),
    ),
    extent: at.extent(),
    looks: [...looksOf(columns, ({ headingLook = heading }) => headingLook, at.heading), ...looksOf(columns, ({ look }) => look, at.below)],
    widths: columns.flatMap(({ width, count = 1 }) => Array.from({ length: count }, () => width)),
    rules: over(({ rule }) => rule?.(content)).map(({ from, to, value }) => [at.below(from, to), value]),
    notes: over(({ note }) => note?.(content)).map(({ from, to, value }) => [at.heading(from, to), value]),
    names: columns.flatMap(({ key, rangeName }): NamedRange[] =>
      rangeName ? [{ name: rangeName, range: at.whole(key), column: key }] : [],
    ),
    conditional: columns.flatMap(({ key, conditional, headingConditional }) => [
      ...(headingConditional?.() ?? []).map((each): ConditionalLook => ({ range: at.heading(key), ...each })),
      ...(conditional?.(content) ?? []).map((each): ConditionalLook => ({ range: at.below(key), ...each })),
    ]),
    ...(hidden[0] ? { hiddenColumns: { first: at.number(hidden[0].key), count: hidden.length } } : {}),
  };
}

/** The looks of columns, range by range: each property reaches over all neighbours that share it, whatever else they look like. */
function looksOf<Key extends string>(
  columns: readonly TableColumn<Key>[],
  read: (column: TableColumn<Key>) => Look | undefined,
  rangeOf: (from: Key, to: Key) => string,
): SheetTemplate["looks"] {
  const properties = new Set(columns.flatMap((column) => Object.keys(read(column) ?? {}) as (keyof Look)[]));
  const looks = new Map<string, Look>();
  for (const property of properties) {
    for (const { from, to, value } of neighbours(columns, (column) => read(column)?.[property])) {
      const range = rangeOf(from, to);
      looks.set(range, { ...looks.get(range), [property]: value });
    }
  }
  return [...looks];
}

/** Columns side by side that want the same. */
interface Neighbours<Key extends string, T> {
  readonly from: Key;
  readonly to: Key;
  readonly value: T;
  readonly columns: readonly TableColumn<Key>[];
}

/** @param read what a column wants; undefined for nothing */
function neighbours<Key extends string, T>(
  columns: readonly TableColumn<Key>[],
  read: (column: TableColumn<Key>) => T | undefined,
): Neighbours<Key, T>[] {
  const found: Neighbours<Key, T>[] = [];
  let before: T | undefined;
  for (const column of columns) {
    const value = read(column);
    const run = found[found.length - 1];
    if (value !== undefined && run && JSON.stringify(value) === JSON.stringify(before)) {
      found[found.length - 1] = { ...run, to: column.key, columns: [...run.columns, column] };
    } else if (value !== undefined) found.push({ from: column.key, to: column.key, value, columns: [column] });
    before = value;
  }
  return found;
}

/** Rows of columns out of columns of rows of one height. */
const transposed = <T>(columns: readonly (readonly T[])[]): T[][] =>
  (columns[0] ?? []).map((_, row) => columns.flatMap((column) => column.slice(row, row + 1)));
