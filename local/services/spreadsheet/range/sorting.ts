import type { EvaluatedCell } from "../../../engine/engine.ts";
import { type CellCopy, contentAt, copyCells } from "../../../engine/workbook/cell-copy.ts";
import { cellValue } from "../../../engine/workbook/cell-values.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { noteAttachment, notesIn } from "./notes.ts";

interface SortKey {
  /** Counted from 0 in the sheet. */
  readonly col: number;
  readonly ascending: boolean;
}

/** Numbers (and dates) before text before booleans before errors; empty cells come last in either direction. */
const ranks: Readonly<Record<EvaluatedCell["type"], number>> = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

const isEmpty = (cell: EvaluatedCell): boolean => cell.type === "empty" || (cell.type === "text" && cell.value === "");

function compareCells(a: EvaluatedCell, b: EvaluatedCell, ascending: boolean, collator: Intl.Collator): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const byType = ranks[a.type] - ranks[b.type];
  const byValue =
    a.type === "text" && b.type === "text"
      ? collator.compare(a.value, b.value)
      : a.type === b.type
        ? Number(a.value) - Number(b.value) || 0
        : 0;
  return (byType || byValue) * (ascending ? 1 : -1);
}

/** Rows sorted, shuffled and freed of duplicates. */
export const rangeSorting = {
  /** By column numbers of the sheet, or `{column, ascending}`, or a list of these. Rows keep their formulas, formats and notes. */
  sort(range: Range, spec: unknown): Range {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((part) => sortKey(range, part));
    const { top, bottom } = range.zone;
    const { sheetId } = range.sheet;
    const collator = new Intl.Collator(range.workbook.locale.code.replace("_", "-"), { sensitivity: "accent" });
    const cell = (row: number, { col }: SortKey): EvaluatedCell => range.workbook.cell(sheetId, col, row);
    const order = Array.from({ length: bottom - top + 1 }, (_, r) => top + r).sort((a, b) => {
      for (const key of keys) {
        const difference = compareCells(cell(a, key), cell(b, key), key.ascending, collator);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    return reorder(range, order);
  },

  /** The rows of this range in random order. */
  randomize(range: Range): Range {
    const { top, bottom } = range.zone;
    const order = Array.from({ length: bottom - top + 1 }, (_, r) => top + r);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    return reorder(range, order);
  },

  /** Keeps the first of the rows with equal values, whatever their case, in all columns or the given ones. @returns the remaining rows. */
  removeDuplicates(range: Range, columnsToCompare?: readonly number[]): Range {
    const { top, left, right } = range.zone;
    const columns = columnsToCompare?.map((column) => column - 1) ?? Array.from({ length: right - left + 1 }, (_, c) => left + c);
    if (columns.some((col) => col < left || col > right)) throw new ServiceError("The columns to compare must be inside the range.");
    const { sheetId } = range.sheet;
    const rows = copyCells(range.workbook, sheetId, range.zone);
    const seen = new Set<string>();
    const kept = rows.filter((_, r) => {
      const key = JSON.stringify(columns.map((col) => String(cellValue(range.workbook, sheetId, col, top + r)).toLowerCase()));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const commands = rows.flatMap((cells, r): Command[] => {
      const source = kept[r];
      if (source === cells) return [];
      if (source) return source.map((copy) => placed(range, copy, top + r));
      return cells.map(({ col, row }) => ({ type: "UPDATE_CELL", sheetId, col, row, content: "" }));
    });
    range.workbook.apply(commands);
    return range.sheet.range({ ...range.zone, bottom: top + kept.length - 1 });
  },
};

function sortKey(range: Range, part: unknown): SortKey {
  const { column, ascending = true } =
    typeof part === "number" ? { column: part } : ((part ?? {}) as { column?: unknown; ascending?: unknown });
  if (typeof column !== "number" || typeof ascending !== "boolean") {
    throw new ServiceError("The sort specification must be a column number or an object with a column and an ascending flag.");
  }
  const col = Math.trunc(column) - 1;
  if (col < range.zone.left || col > range.zone.right) throw new ServiceError("The sort column is not inside the range.");
  return { col, ascending };
}

/** Moves row `order[i]` to the i-th place. */
function reorder(range: Range, order: readonly number[]): Range {
  const { top } = range.zone;
  const { sheetId } = range.sheet;
  if (range.isPartOfMerge()) throw new ServiceError("You can't perform this action on merged cells. Unmerge the cells and try again.");
  const rows = copyCells(range.workbook, sheetId, range.zone);
  const commands = order.flatMap((from, index): Command[] =>
    from === top + index ? [] : (rows[from - top] ?? []).map((copy) => placed(range, copy, top + index)),
  );
  const placeOf = new Map(order.map((from, index) => [from, top + index]));
  const notes = notesIn(range, range.zone);
  const moved = notes.map(({ zone, data }) => noteAttachment(sheetId, zone.left, placeOf.get(zone.top) ?? zone.top, String(data)));
  const carried: Command[] = notes.length > 0 ? [{ type: "ATTACH", attachments: moved, detach: notes.map(({ id }) => id) }] : [];
  range.workbook.apply([...commands, ...carried]);
  return range;
}

function placed(range: Range, copy: CellCopy, row: number): Command {
  const { sheetId } = range.sheet;
  const content = contentAt(range.workbook, copy, sheetId, copy.col, row);
  return { type: "UPDATE_CELL", sheetId, col: copy.col, row, content, style: copy.style ?? null, format: copy.format };
}
