import { helpers, type Zone } from "../../../engine/engine.ts";
import { textContent } from "../../../engine/typed-value.ts";
import { type CellCopy, contentAt, copyCells } from "../../../engine/workbook/cell-copy.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { fillSeries, type SeriesValue } from "../../../notation/fill-series.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { RangeCopy } from "./copy.ts";

/** Series that go on from the cells of a range. */
export class RangeFill extends RangeCopy {
  /** Continues these cells over a larger range: numbers and dates with their step, months, days, counted texts; formulas move along. */
  autoFill(destination: Range, series: EnumValue): void {
    const { zone } = destination;
    const { top, left, bottom, right } = this.zone;
    if (
      destination.sheet.sheetId !== this.sheet.sheetId ||
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
    const cells = copyCells(this.workbook, this.sheet.sheetId, this.zone);
    const lines = down ? (cells[0] ?? []).map((_, c) => cells.map((line) => line[c] as CellCopy)) : cells;
    this.workbook.apply(lines.flatMap((line) => this.filled(line, down, zone, series.member === "ALTERNATE_SERIES")));
  }

  /** As far as the column beside it has content, the left one first. */
  autoFillToNeighbor(series: EnumValue): void {
    const { left, right, bottom } = this.zone;
    const end = [left - 1, right + 1].map((col) => this.contentEnd(col, bottom)).find((row) => row > bottom);
    if (end === undefined) return;
    this.autoFill(this.sheet.range({ ...this.zone, bottom: end }), series);
  }

  private contentEnd(col: number, from: number): number {
    const { getters } = this.workbook.model;
    if (col < 0 || col >= getters.getNumberCols(this.sheet.sheetId)) return -1;
    let row = from;
    while (row + 1 < getters.getNumberRows(this.sheet.sheetId) && !this.isEmptyCell(col, row + 1)) row++;
    return row;
  }

  private filled(line: readonly CellCopy[], down: boolean, zone: Zone, alternate: boolean): Command[] {
    const first = line[0] as CellCopy;
    const [from, to, start] = down ? [zone.top, zone.bottom, first.row] : [zone.left, zone.right, first.col];
    const series = alternate || line.some(({ formula }) => formula) ? undefined : this.seriesOf(line);
    const indexes = Array.from({ length: to - from + 1 }, (_, index) => from + index - start).filter(
      (index) => index < 0 || index >= line.length,
    );
    return indexes.map((index): Command => {
      const source = line[((index % line.length) + line.length) % line.length] as CellCopy;
      const [col, row] = down ? [first.col, start + index] : [start + index, first.row];
      const value = series?.(index);
      const content =
        value === undefined
          ? contentAt(this.workbook, source, this.sheet.sheetId, col, row)
          : typeof value === "number"
            ? String(value)
            : textContent(value, this.workbook.locale);
      return { type: "UPDATE_CELL", sheetId: this.sheet.sheetId, col, row, content, format: source.format, style: source.style ?? null };
    });
  }

  private seriesOf(line: readonly CellCopy[]): ((index: number) => SeriesValue) | undefined {
    const cells = line.map(({ col, row }) => this.workbook.cell(this.sheet.sheetId, col, row));
    const values = cells.map((cell) => (cell.type === "number" || cell.type === "text" ? cell.value : ""));
    const dated = cells.every((cell) => cell.format !== undefined && helpers.isDateTimeFormat(cell.format));
    const series = fillSeries(values, dated);
    if (!series && values.every((value) => typeof value === "number"))
      throw notEmulated("Range.autoFill of numbers without a constant step");
    return series;
  }
}
