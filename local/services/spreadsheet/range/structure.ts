import type { Zone } from "../../../engine/engine.ts";
import { emptyCell, moveCommands } from "../../../engine/workbook/cell-copy.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { notesIn } from "./notes.ts";

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** Clearing, merging, inserting, deleting and moving cells. */
export const rangeStructure = {
  /** Clears contents and formats, or only what the options name. Notes and validations stay unless they are named. */
  clear(range: Range, options: ClearOptions = {}): Range {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows = false } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    range.workbook.apply(
      clearCommands(range, { content: all || contentsOnly === true, format: all || formatOnly === true }, skipFilteredRows),
    );
    if (commentsOnly) range.clearNote();
    if (validationsOnly) range.clearDataValidations();
    return range;
  },

  clearContent(range: Range): Range {
    range.workbook.apply(clearCommands(range, { content: true, format: false }));
    return range;
  },

  clearFormat(range: Range): Range {
    range.workbook.apply(clearCommands(range, { content: false, format: true }));
    return range;
  },

  merge(range: Range): Range {
    return mergeZones(range, [range.zone]);
  },

  /** One merge per row. */
  mergeAcross(range: Range): Range {
    const { top, bottom } = range.zone;
    return mergeZones(
      range,
      Array.from({ length: bottom - top + 1 }, (_, r) => ({ ...range.zone, top: top + r, bottom: top + r })),
    );
  },

  /** One merge per column. */
  mergeVertically(range: Range): Range {
    const { left, right } = range.zone;
    return mergeZones(
      range,
      Array.from({ length: right - left + 1 }, (_, c) => ({ ...range.zone, left: left + c, right: left + c })),
    );
  },

  breakApart(range: Range): Range {
    range.workbook.apply(unmergeCommands(range));
    return range;
  },

  isPartOfMerge(range: Range): boolean {
    return range.workbook.model.getters.getMergesInZone(range.sheet.sheetId, range.zone).length > 0;
  },

  getMergedRanges(range: Range): Range[] {
    return range.workbook.model.getters
      .getMergesInZone(range.sheet.sheetId, range.zone)
      .map(({ top, left, bottom, right }) => range.sheet.range({ top, left, bottom, right }));
  },

  /** Inserts empty cells; the cells here and beyond move down (ROWS) or right (COLUMNS). */
  insertCells(range: Range, shiftDimension: EnumValue): Range {
    const rows = shiftDimension.member === "ROWS";
    const block = blockFrom(range, rows ? "top" : "left");
    if (!block) return range;
    const { sheetId } = range.sheet;
    const { getters } = range.workbook.model;
    const [dx, dy] = rows ? [0, range.getNumRows()] : [range.getNumColumns(), 0];
    const missing = rows ? block.bottom + dy + 1 - getters.getNumberRows(sheetId) : block.right + dx + 1 - getters.getNumberCols(sheetId);
    if (missing > 0) {
      range.workbook.apply([
        {
          type: "ADD_COLUMNS_ROWS",
          sheetId,
          sheetName: range.sheet.getName(),
          dimension: rows ? "ROW" : "COL",
          base: (rows ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId)) - 1,
          quantity: missing,
          position: "after",
        },
      ]);
    }
    range.workbook.apply(moveCommands(range.workbook, { sheetId, zone: block }, { sheetId, col: block.left + dx, row: block.top + dy }));
    return range;
  },

  /** Deletes these cells; the cells below (ROWS) or to the right (COLUMNS) move into their place. */
  deleteCells(range: Range, shiftDimension: EnumValue): void {
    const rows = shiftDimension.member === "ROWS";
    const { sheetId } = range.sheet;
    range.workbook.apply(range.grid((col, row) => emptyCell(range.workbook, sheetId, col, row)).flat(2));
    range.clearNote();
    const block = blockFrom(range, rows ? "bottom" : "right");
    if (!block) return;
    range.workbook.apply(
      moveCommands(
        range.workbook,
        { sheetId, zone: block },
        { sheetId, col: rows ? block.left : range.zone.left, row: rows ? range.zone.top : block.top },
      ),
    );
  },

  /** Moves everything in this range to another place; references to its cells follow. */
  moveTo(range: Range, target: Range): void {
    const { left, top } = target.zone;
    const { sheetId } = target.sheet;
    range.inside({ left, top, right: left + range.getNumColumns() - 1, bottom: top + range.getNumRows() - 1 }, sheetId);
    range.workbook.apply(
      moveCommands(range.workbook, { sheetId: range.sheet.sheetId, zone: range.zone }, { sheetId, col: left, row: top }),
    );
  },
};

/** The commands that clear cells: one per cell that holds something, and one for its borders. */
function clearCommands(range: Range, parts: { readonly content: boolean; readonly format: boolean }, skipFilteredRows = false): Command[] {
  const { sheetId } = range.sheet;
  const { getters } = range.workbook.model;
  const skipped = (row: number): boolean => skipFilteredRows && getters.isRowFiltered(sheetId, row);
  const commands = range.grid((col, row): Command[] => {
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

function mergeZones(range: Range, zones: readonly Zone[]): Range {
  const { sheetId } = range.sheet;
  const { xSplit, ySplit } = range.workbook.model.getters.getPaneDivisions(sheetId);
  const { top, left, bottom, right } = range.zone;
  if (zones.some((zone) => zone.left < xSplit && zone.right >= xSplit && left < right)) {
    throw new ServiceError("Sorry, it is not possible to merge frozen and unfrozen columns.");
  }
  if (zones.some((zone) => zone.top < ySplit && zone.bottom >= ySplit && top < bottom)) {
    throw new ServiceError("Sorry, it is not possible to merge frozen and unfrozen rows.");
  }
  const target = zones.filter((zone) => zone.top < zone.bottom || zone.left < zone.right);
  range.workbook.apply([
    ...unmergeCommands(range),
    ...(target.length > 0 ? [{ type: "ADD_MERGE" as const, sheetId, target, force: true }] : []),
  ]);
  return range;
}

/** The commands that undo the merges of a range. @throws ServiceError in Google's words when one of them extends beyond it. */
function unmergeCommands(range: Range): Command[] {
  const { sheetId } = range.sheet;
  const target = range.workbook.model.getters.getMergesInZone(sheetId, range.zone);
  if (target.some((merge) => !contains(range.zone, merge))) {
    throw new ServiceError("You must select all cells in a merged range to merge or unmerge them.");
  }
  return target.length > 0 ? [{ type: "REMOVE_MERGE", sheetId, target }] : [];
}

/** The cells of these rows or columns from one edge of this range to the last that hold anything; undefined for none. */
function blockFrom(range: Range, edge: "top" | "left" | "bottom" | "right"): Zone | undefined {
  const { getters } = range.workbook.model;
  const { sheetId } = range.sheet;
  const { zone } = range;
  const rows = edge === "top" || edge === "bottom";
  const reach: Zone = rows
    ? { ...zone, top: edge === "top" ? zone.top : zone.bottom + 1, bottom: getters.getNumberRows(sheetId) - 1 }
    : { ...zone, left: edge === "left" ? zone.left : zone.right + 1, right: getters.getNumberCols(sheetId) - 1 };
  const notes = new Set(notesIn(range, reach).map(({ zone: { left, top } }) => `${left},${top}`));
  let last = -1;
  for (let row = reach.top; row <= reach.bottom; row++) {
    for (let col = reach.left; col <= reach.right; col++) {
      if (getters.getCell({ sheetId, col, row }) || notes.has(`${col},${row}`)) last = Math.max(last, rows ? row : col);
    }
  }
  if (last < 0) return undefined;
  return rows ? { ...reach, bottom: last } : { ...reach, right: last };
}
