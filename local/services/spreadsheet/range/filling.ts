import { helpers, type Zone } from "../../../engine/engine.ts";
import { textContent } from "../../../engine/typed-value.ts";
import { type CellCopy, contentAt, copyCells } from "../../../engine/workbook/cell-copy.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { fillSeries, type SeriesValue } from "../../../notation/fill-series.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";

/** Continues the cells of a range as a series. */
export const rangeFilling = {
  /** Continues these cells over a larger range: numbers and dates with their step, months, days, numbered texts; formulas are shifted. */
  autoFill(range: Range, destination: Range, series: EnumValue): void {
    const { zone } = destination;
    const { top, left, bottom, right } = range.zone;
    if (
      destination.sheet.sheetId !== range.sheet.sheetId ||
      zone.top > top ||
      zone.left > left ||
      zone.bottom < bottom ||
      zone.right < right
    ) {
      throw new ServiceError("AutoFill destination range must contain the source range.");
    }
    const sides = [zone.top < top, zone.left < left, zone.bottom > bottom, zone.right > right].filter(Boolean);
    if (sides.length !== 1) throw new ServiceError("AutoFill destination range must extend the source range in only one direction.");
    const down = zone.top < top || zone.bottom > bottom;
    const cells = copyCells(range.workbook, range.sheet.sheetId, range.zone);
    const rowsOrColumns = down ? (cells[0] ?? []).map((_, c) => cells.map((copies) => copies[c] as CellCopy)) : cells;
    range.workbook.apply(rowsOrColumns.flatMap((copies) => filled(range, copies, down, zone, series.member === "ALTERNATE_SERIES")));
  },

  /** Fills down as far as the adjacent column has content; the left column first. */
  autoFillToNeighbor(range: Range, series: EnumValue): void {
    const { left, right, bottom } = range.zone;
    const end = [left - 1, right + 1].map((col) => contentEnd(range, col, bottom)).find((row) => row > bottom);
    if (end === undefined) return;
    range.autoFill(range.sheet.range({ ...range.zone, bottom: end }), series);
  },
};

function contentEnd(range: Range, col: number, from: number): number {
  const { getters } = range.workbook.model;
  if (col < 0 || col >= getters.getNumberCols(range.sheet.sheetId)) return -1;
  let row = from;
  while (row + 1 < getters.getNumberRows(range.sheet.sheetId) && !range.isEmptyCell(col, row + 1)) row++;
  return row;
}

function filled(range: Range, copies: readonly CellCopy[], down: boolean, zone: Zone, alternate: boolean): Command[] {
  const first = copies[0] as CellCopy;
  const [from, to, start] = down ? [zone.top, zone.bottom, first.row] : [zone.left, zone.right, first.col];
  const series = alternate || copies.some(({ formula }) => formula) ? undefined : seriesOf(range, copies);
  const indexes = Array.from({ length: to - from + 1 }, (_, index) => from + index - start).filter(
    (index) => index < 0 || index >= copies.length,
  );
  return indexes.map((index): Command => {
    const source = copies[((index % copies.length) + copies.length) % copies.length] as CellCopy;
    const [col, row] = down ? [first.col, start + index] : [start + index, first.row];
    const value = series?.(index);
    const content =
      value === undefined
        ? contentAt(range.workbook, source, range.sheet.sheetId, col, row)
        : typeof value === "number"
          ? String(value)
          : textContent(value, range.workbook.locale);
    return { type: "UPDATE_CELL", sheetId: range.sheet.sheetId, col, row, content, format: source.format, style: source.style ?? null };
  });
}

function seriesOf(range: Range, copies: readonly CellCopy[]): ((index: number) => SeriesValue) | undefined {
  const cells = copies.map(({ col, row }) => range.workbook.cell(range.sheet.sheetId, col, row));
  const values = cells.map((cell) => (cell.type === "number" || cell.type === "text" ? cell.value : ""));
  const dated = cells.every((cell) => cell.format !== undefined && helpers.isDateTimeFormat(cell.format));
  const series = fillSeries(values, dated);
  if (!series && values.every((value) => typeof value === "number")) throw notEmulated("Range.autoFill of numbers without a constant step");
  return series;
}
