import type { EvaluatedCell } from "../../../engine/engine.ts";
import { plainTextContent, textContent } from "../../../engine/typed-value.ts";
import { type CellCopy, contentAt, copyCells } from "../../../engine/workbook/cell-copy.ts";
import { cellText, cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { RangeFill } from "./fill.ts";
import { noteAttachment } from "./notes.ts";

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

const delimiters: Readonly<Record<string, string>> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };

/** Rows put in order, cleaned up and taken apart. */
export class RangeData extends RangeFill {
  /** By column numbers of the sheet, or `{column, ascending}`, or a list of these. Rows keep their formulas, formats and notes. */
  sort(spec: unknown): Range {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((part) => this.sortKey(part));
    const { top, bottom } = this.zone;
    const { sheetId } = this.sheet;
    const collator = new Intl.Collator(this.workbook.locale.code.replace("_", "-"), { sensitivity: "accent" });
    const cell = (row: number, { col }: SortKey): EvaluatedCell => this.workbook.cell(sheetId, col, row);
    const order = Array.from({ length: bottom - top + 1 }, (_, r) => top + r).sort((a, b) => {
      for (const key of keys) {
        const difference = compareCells(cell(a, key), cell(b, key), key.ascending, collator);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    return this.reorder(order);
  }

  private sortKey(part: unknown): SortKey {
    const { column, ascending = true } =
      typeof part === "number" ? { column: part } : ((part ?? {}) as { column?: unknown; ascending?: unknown });
    if (typeof column !== "number" || typeof ascending !== "boolean") {
      throw new ServiceError("The sort specification must be a column number or an object with a column and an ascending flag.");
    }
    const col = Math.trunc(column) - 1;
    if (col < this.zone.left || col > this.zone.right) throw new ServiceError("The sort column is not inside the range.");
    return { col, ascending };
  }

  /** The rows of this range in random order. */
  randomize(): Range {
    const { top, bottom } = this.zone;
    const order = Array.from({ length: bottom - top + 1 }, (_, r) => top + r);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    return this.reorder(order);
  }

  /** Puts row `order[i]` at the i-th place. */
  private reorder(order: readonly number[]): Range {
    const { top } = this.zone;
    const { sheetId } = this.sheet;
    if (this.isPartOfMerge()) throw new ServiceError("You can't perform this action on merged cells. Unmerge the cells and try again.");
    const rows = copyCells(this.workbook, sheetId, this.zone);
    const commands = order.flatMap((from, index): Command[] =>
      from === top + index ? [] : (rows[from - top] ?? []).map((copy) => this.placed(copy, top + index)),
    );
    const placeOf = new Map(order.map((from, index) => [from, top + index]));
    const notes = this.notesIn(this.zone);
    const moved = notes.map(({ zone, data }) => noteAttachment(sheetId, zone.left, placeOf.get(zone.top) ?? zone.top, String(data)));
    const carried: Command[] = notes.length > 0 ? [{ type: "ATTACH", attachments: moved, detach: notes.map(({ id }) => id) }] : [];
    this.workbook.apply([...commands, ...carried]);
    return this.self;
  }

  private placed(copy: CellCopy, row: number): Command {
    const { sheetId } = this.sheet;
    const content = contentAt(this.workbook, copy, sheetId, copy.col, row);
    return { type: "UPDATE_CELL", sheetId, col: copy.col, row, content, style: copy.style ?? null, format: copy.format };
  }

  /** Keeps the first of the rows that read alike, whatever their case, in all columns or the given ones. @returns the rows that are left. */
  removeDuplicates(columnsToCompare?: readonly number[]): Range {
    const { top, left, right } = this.zone;
    const columns = columnsToCompare?.map((column) => column - 1) ?? Array.from({ length: right - left + 1 }, (_, c) => left + c);
    if (columns.some((col) => col < left || col > right)) throw new ServiceError("The columns to compare must be inside the range.");
    const { sheetId } = this.sheet;
    const rows = copyCells(this.workbook, sheetId, this.zone);
    const seen = new Set<string>();
    const kept = rows.filter((_, r) => {
      const key = JSON.stringify(columns.map((col) => String(cellValue(this.workbook, sheetId, col, top + r)).toLowerCase()));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const commands = rows.flatMap((line, r): Command[] => {
      const source = kept[r];
      if (source === line) return [];
      if (source) return source.map((copy) => this.placed(copy, top + r));
      return line.map(({ col, row }) => ({ type: "UPDATE_CELL", sheetId, col, row, content: "" }));
    });
    this.workbook.apply(commands);
    return this.sheet.range({ ...this.zone, bottom: top + kept.length - 1 });
  }

  /** No spaces at the ends of texts, and one at most between words. */
  trimWhitespace(): Range {
    const { getters } = this.workbook.model;
    const { sheetId } = this.sheet;
    const commands = this.grid((col, row): Command[] => {
      const cell = getters.getCell({ sheetId, col, row });
      const value = cell && !cell.isFormula ? cellValue(this.workbook, sheetId, col, row) : undefined;
      if (typeof value !== "string") return [];
      const trimmed = value.trim().replace(/[^\S\n]+/g, " ");
      if (trimmed === value) return [];
      const content = cell?.format === "@" ? plainTextContent(trimmed) : textContent(trimmed, this.workbook.locale);
      return [{ type: "UPDATE_CELL", sheetId, col, row, content }];
    });
    this.workbook.apply(commands.flat(2));
    return this.self;
  }

  /** Parts of each text into the columns to the right, over what stands there. */
  splitTextToColumns(delimiter?: string | EnumValue): void {
    if (this.getNumColumns() > 1) throw new ServiceError("The range must be a single column to split text to columns.");
    const { sheetId } = this.sheet;
    const { left, top } = this.zone;
    const texts = this.grid((col, row) => cellText(this.workbook, sheetId, col, row)).flat();
    const mark = typeof delimiter === "string" ? delimiter : delimiter ? delimiters[delimiter.member] : detectedDelimiter(texts);
    if (!mark) return;
    const parts = texts.map((text) => text.split(mark));
    const width = Math.max(...parts.map((each) => each.length));
    this.inside({ ...this.zone, right: left + width - 1 });
    const commands = parts.flatMap((each, r) =>
      each.length === 1
        ? []
        : each.flatMap((part, c): Command[] => {
            const [col, row] = [left + c, top + r];
            return writeCell(
              this.workbook,
              sheetId,
              col,
              row,
              inputOf(part.trim(), isPlainText(this.workbook, sheetId, col, row), this.workbook),
            );
          }),
    );
    this.workbook.apply(commands);
  }
}

/** The mark that most of the texts have, in the order in which Sheets offers them. */
function detectedDelimiter(texts: readonly string[]): string | undefined {
  const counts = [",", ";", ".", " "].map((mark) => ({ mark, count: texts.filter((text) => text.includes(mark)).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { mark: "", count: 0 }).mark || undefined;
}
