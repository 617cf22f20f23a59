import type { Zone } from "../../../engine/engine.ts";
import { emptyCell, moveCommands } from "../../../engine/workbook/cell-copy.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { RangeLayout } from "./layout.ts";

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** Clearing, merging, and cells that make room or close up. */
export class RangeStructure extends RangeLayout {
  /** Contents and formats; with options only what they name. Notes and validations stay unless they are named. */
  clear(options: ClearOptions = {}): Range {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows = false } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    this.workbook.apply(this.cleared({ content: all || contentsOnly === true, format: all || formatOnly === true }, skipFilteredRows));
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.self.clearDataValidations();
    return this.self;
  }

  clearContent(): Range {
    this.workbook.apply(this.cleared({ content: true, format: false }));
    return this.self;
  }

  clearFormat(): Range {
    this.workbook.apply(this.cleared({ content: false, format: true }));
    return this.self;
  }

  /** One command for each cell that holds what goes, and one for its borders. */
  private cleared(parts: { readonly content: boolean; readonly format: boolean }, skipFilteredRows = false): Command[] {
    const { sheetId } = this.sheet;
    const { getters } = this.workbook.model;
    const skipped = (row: number): boolean => skipFilteredRows && getters.isRowFiltered(sheetId, row);
    const commands = this.grid((col, row): Command[] => {
      if (skipped(row)) return [];
      const position = { sheetId, col, row };
      const cell = getters.getCell(position);
      const changes = {
        ...(parts.content && cell && (cell.isFormula || cell.content !== "") ? { content: "" } : {}),
        ...(parts.format && (cell?.style || cell?.format) ? { style: null, format: "" } : {}),
      };
      return [
        ...(Object.keys(changes).length > 0 ? [{ type: "UPDATE_CELL" as const, ...position, ...changes }] : []),
        ...(parts.format && getters.getCellBorder(position) ? [{ type: "SET_BORDER" as const, ...position, border: undefined }] : []),
      ];
    });
    return commands.flat(2);
  }

  merge(): Range {
    return this.mergeZones([this.zone]);
  }

  /** One merge a row. */
  mergeAcross(): Range {
    const { top, bottom } = this.zone;
    return this.mergeZones(Array.from({ length: bottom - top + 1 }, (_, r) => ({ ...this.zone, top: top + r, bottom: top + r })));
  }

  /** One merge a column. */
  mergeVertically(): Range {
    const { left, right } = this.zone;
    return this.mergeZones(Array.from({ length: right - left + 1 }, (_, c) => ({ ...this.zone, left: left + c, right: left + c })));
  }

  private mergeZones(zones: readonly Zone[]): Range {
    const { sheetId } = this.sheet;
    const { xSplit, ySplit } = this.workbook.model.getters.getPaneDivisions(sheetId);
    const { top, left, bottom, right } = this.zone;
    if (zones.some((zone) => zone.left < xSplit && zone.right >= xSplit && left < right)) {
      throw new ServiceError("Sorry, it is not possible to merge frozen and unfrozen columns.");
    }
    if (zones.some((zone) => zone.top < ySplit && zone.bottom >= ySplit && top < bottom)) {
      throw new ServiceError("Sorry, it is not possible to merge frozen and unfrozen rows.");
    }
    const target = zones.filter((zone) => zone.top < zone.bottom || zone.left < zone.right);
    this.workbook.apply([...this.unmerged(), ...(target.length > 0 ? [{ type: "ADD_MERGE" as const, sheetId, target, force: true }] : [])]);
    return this.self;
  }

  breakApart(): Range {
    this.workbook.apply(this.unmerged());
    return this.self;
  }

  /** The merges of this range undone. @throws ServiceError in Google's words when one of them reaches out of it. */
  private unmerged(): Command[] {
    const { sheetId } = this.sheet;
    const target = this.workbook.model.getters.getMergesInZone(sheetId, this.zone);
    if (target.some((merge) => !contains(this.zone, merge))) {
      throw new ServiceError("You must select all cells in a merged range to merge or unmerge them.");
    }
    return target.length > 0 ? [{ type: "REMOVE_MERGE", sheetId, target }] : [];
  }

  isPartOfMerge(): boolean {
    return this.workbook.model.getters.getMergesInZone(this.sheet.sheetId, this.zone).length > 0;
  }

  getMergedRanges(): Range[] {
    return this.workbook.model.getters
      .getMergesInZone(this.sheet.sheetId, this.zone)
      .map(({ top, left, bottom, right }) => this.sheet.range({ top, left, bottom, right }));
  }

  /** Empty cells here; what stood here and beyond moves down (ROWS) or right (COLUMNS). */
  insertCells(shiftDimension: EnumValue): Range {
    const rows = shiftDimension.member === "ROWS";
    const block = this.blockFrom(rows ? "top" : "left");
    if (!block) return this.self;
    const { sheetId } = this.sheet;
    const { getters } = this.workbook.model;
    const [dx, dy] = rows ? [0, this.getNumRows()] : [this.getNumColumns(), 0];
    const missing = rows ? block.bottom + dy + 1 - getters.getNumberRows(sheetId) : block.right + dx + 1 - getters.getNumberCols(sheetId);
    if (missing > 0) {
      this.workbook.apply([
        {
          type: "ADD_COLUMNS_ROWS",
          sheetId,
          sheetName: this.sheet.getName(),
          dimension: rows ? "ROW" : "COL",
          base: (rows ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId)) - 1,
          quantity: missing,
          position: "after",
        },
      ]);
    }
    this.workbook.apply(moveCommands(this.workbook, { sheetId, zone: block }, { sheetId, col: block.left + dx, row: block.top + dy }));
    return this.self;
  }

  /** These cells go; what stands below (ROWS) or right (COLUMNS) of them closes up. */
  deleteCells(shiftDimension: EnumValue): void {
    const rows = shiftDimension.member === "ROWS";
    const { sheetId } = this.sheet;
    this.workbook.apply(this.grid((col, row) => emptyCell(this.workbook, sheetId, col, row)).flat(2));
    this.clearNote();
    const block = this.blockFrom(rows ? "bottom" : "right");
    if (!block) return;
    this.workbook.apply(
      moveCommands(
        this.workbook,
        { sheetId, zone: block },
        { sheetId, col: rows ? block.left : this.zone.left, row: rows ? this.zone.top : block.top },
      ),
    );
  }

  /** The cells of these rows or columns from one edge of this range to the last that hold anything; undefined for none. */
  private blockFrom(edge: "top" | "left" | "bottom" | "right"): Zone | undefined {
    const { getters } = this.workbook.model;
    const { sheetId } = this.sheet;
    const { zone } = this;
    const rows = edge === "top" || edge === "bottom";
    const reach: Zone = rows
      ? { ...zone, top: edge === "top" ? zone.top : zone.bottom + 1, bottom: getters.getNumberRows(sheetId) - 1 }
      : { ...zone, left: edge === "left" ? zone.left : zone.right + 1, right: getters.getNumberCols(sheetId) - 1 };
    const notes = new Set(this.notesIn(reach).map(({ zone: { left, top } }) => `${left},${top}`));
    let last = -1;
    for (let row = reach.top; row <= reach.bottom; row++) {
      for (let col = reach.left; col <= reach.right; col++) {
        if (getters.getCell({ sheetId, col, row }) || notes.has(`${col},${row}`)) last = Math.max(last, rows ? row : col);
      }
    }
    if (last < 0) return undefined;
    return rows ? { ...reach, bottom: last } : { ...reach, right: last };
  }

  /** Moves everything in this range to another place; references to its cells follow. */
  moveTo(target: Range): void {
    const { left, top } = target.zone;
    const { sheetId } = target.sheet;
    this.inside({ left, top, right: left + this.getNumColumns() - 1, bottom: top + this.getNumRows() - 1 }, sheetId);
    this.workbook.apply(moveCommands(this.workbook, { sheetId: this.sheet.sheetId, zone: this.zone }, { sheetId, col: left, row: top }));
  }
}
