import { errorName } from "../../../engine/cell-error.ts";
import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import { plainTextContent, textContent } from "../../../engine/typed-value.ts";
import { type CellCopy, contentAt, copyCells, holdsContent } from "../../../engine/workbook/cell-copy.ts";
import { cellValue } from "../../../engine/workbook/cell-values.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import { noteAttachment, notesIn } from "./notes.ts";

/** What a copy includes. */
interface Parts {
  readonly content?: "formulas" | "values";
  readonly format?: true;
  readonly borders?: true;
  readonly extras?: true;
  readonly validations?: true;
}

/** By the members of CopyPasteType; missing ones are refused. */
const pasteTypes: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: { content: "formulas", format: true, borders: true, extras: true, validations: true },
  PASTE_NO_BORDERS: { content: "formulas", format: true, extras: true, validations: true },
  PASTE_FORMAT: { format: true, borders: true },
  PASTE_FORMULA: { content: "formulas" },
  PASTE_VALUES: { content: "values" },
  PASTE_DATA_VALIDATION: { validations: true },
};

interface Tile {
  readonly copy: CellCopy;
  readonly col: number;
  readonly row: number;
}

/** Copying within a spreadsheet. */
export const rangeCopying = {
  copyTo(
    range: Range,
    destination: Range,
    how: EnumValue | { readonly formatOnly?: boolean; readonly contentsOnly?: boolean } = {},
    transposed = false,
  ): void {
    if ("member" in how) {
      if (how.member === "PASTE_COLUMN_WIDTHS") {
        copyColumnWidths(range, destination);
        return;
      }
      const parts = pasteTypes[how.member];
      if (!parts) throw notEmulated(`Range.copyTo with CopyPasteType.${how.member}`);
      paste(range, destination.sheet, destination.zone, parts, transposed);
      return;
    }
    const type = how.formatOnly ? "PASTE_FORMAT" : how.contentsOnly ? "PASTE_VALUES" : "PASTE_NORMAL";
    paste(range, destination.sheet, destination.zone, pasteTypes[type] ?? {}, false);
  },

  copyValuesToRange(range: Range, sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    paste(
      range,
      sheetOf(range, sheet),
      { left: column - 1, right: columnEnd - 1, top: row - 1, bottom: rowEnd - 1 },
      { content: "values" },
      false,
    );
  },

  copyFormatToRange(range: Range, sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const zone = { left: column - 1, right: columnEnd - 1, top: row - 1, bottom: rowEnd - 1 };
    paste(range, sheetOf(range, sheet), zone, { format: true, borders: true }, false);
  },
};

function sheetOf(range: Range, sheet: Sheet | number): Sheet {
  if (typeof sheet !== "number") return sheet;
  const found = range.sheet.spreadsheet.getSheets().find((each) => each.getSheetId() === sheet);
  if (!found) throw new ServiceError(`Sheet ${sheet} not found`);
  return found;
}

/** The source is copied once, or as often as it fits into the target. */
function tilesFor(range: Range, target: Sheet, zone: Zone, transposed: boolean): { readonly tiles: Tile[]; readonly area: Zone } {
  const source = copyCells(range.workbook, range.sheet.sheetId, range.zone);
  const grid = transposed ? (source[0] ?? []).map((_, c) => source.map((row) => row[c] as CellCopy)) : source;
  const height = grid.length;
  const width = grid[0]?.length ?? 0;
  const times = (room: number, size: number): number => Math.max(1, Math.floor(room / size));
  const rows = height * times(zone.bottom - zone.top + 1, height);
  const columns = width * times(zone.right - zone.left + 1, width);
  const area = range.inside(
    { top: zone.top, left: zone.left, bottom: zone.top + rows - 1, right: zone.left + columns - 1 },
    target.sheetId,
  );
  const tiles = Array.from({ length: rows * columns }, (_, index): Tile => {
    const [r, c] = [Math.floor(index / columns), index % columns];
    return { copy: grid[r % height]?.[c % width] as CellCopy, row: zone.top + r, col: zone.left + c };
  });
  return { tiles, area };
}

function paste(range: Range, target: Sheet, zone: Zone, parts: Parts, transposed: boolean): void {
  const { tiles, area } = tilesFor(range, target, zone, transposed);
  const merges = parts.extras ? mergesFor(range, target.sheetId, area, tiles, transposed) : [];
  const validations = parts.validations ? range.getDataValidations() : [];
  const commands = tiles.flatMap((tile) => pasteCell(range, target.sheetId, tile, parts));
  range.workbook.apply([...merges, ...commands, ...(parts.extras ? pastedNotes(range, target, area, tiles) : [])]);
  if (parts.validations && (validations.flat().some(Boolean) || target.range(area).getDataValidations().flat().some(Boolean))) {
    const { left, top } = range.zone;
    const copied = tiles.map(({ copy }) => validations[copy.row - top]?.[copy.col - left] ?? null);
    const width = area.right - area.left + 1;
    target
      .range(area)
      .setDataValidations(Array.from({ length: copied.length / width }, (_, r) => copied.slice(r * width, (r + 1) * width)));
  }
}

function pasteCell(range: Range, sheetId: UID, { copy, col, row }: Tile, parts: Parts): Command[] {
  const { getters } = range.workbook.model;
  const position = { sheetId, col, row };
  const before = getters.getCell(position);
  const look = parts.format ? { style: copy.style ?? null, format: copy.format } : {};
  const content =
    parts.content && (parts.extras || holdsContent(range.workbook, sheetId, col, row))
      ? pastedContent(range, sheetId, copy, col, row, parts)
      : {};
  const changes = { ...look, ...content };
  const nothing =
    !before && !copy.style && !copy.format && !copy.formula && copy.content === "" && !("content" in content && content.content);
  const border = getters.getCellBorder(position) ?? undefined;
  return [
    ...(Object.keys(changes).length > 0 && !nothing ? [{ type: "UPDATE_CELL" as const, ...position, ...changes }] : []),
    ...(parts.borders && (copy.border || border) ? [{ type: "SET_BORDER" as const, ...position, border: copy.border }] : []),
  ];
}

/** Formulas are shifted; pasted as values they become their results. A date pasted into a cell without a format brings its own format. */
function pastedContent(
  range: Range,
  sheetId: UID,
  copy: CellCopy,
  col: number,
  row: number,
  parts: Parts,
): { content: string; format?: string } {
  if (parts.content === "formulas") return { content: contentAt(range.workbook, copy, sheetId, col, row) };
  const evaluated = range.workbook.cell(range.sheet.sheetId, copy.col, copy.row);
  const target = range.workbook.model.getters.getCell({ sheetId, col, row });
  switch (evaluated.type) {
    case "empty":
      return { content: "" };
    case "number": {
      const dated = !parts.format && !target?.format && evaluated.format && helpers.isDateTimeFormat(evaluated.format);
      return { content: String(evaluated.value), ...(dated && evaluated.format ? { format: evaluated.format } : {}) };
    }
    case "boolean":
      return { content: evaluated.value ? "TRUE" : "FALSE" };
    case "error":
      return { content: errorName(evaluated) ?? "" };
    default: {
      const text = String(cellValue(range.workbook, range.sheet.sheetId, copy.col, copy.row));
      return { content: target?.format === "@" ? plainTextContent(text) : textContent(text, range.workbook.locale) };
    }
  }
}

/** The merges of the source at every tile; those of the target that overlap are removed. */
function mergesFor(range: Range, sheetId: UID, area: Zone, tiles: readonly Tile[], transposed: boolean): Command[] {
  const { getters } = range.workbook.model;
  const old = getters.getMergesInZone(sheetId, area);
  const merges = getters.getMergesInZone(range.sheet.sheetId, range.zone);
  const made = tiles.flatMap(({ copy, col, row }) =>
    merges
      .filter((merge) => merge.left === copy.col && merge.top === copy.row)
      .map((merge) => {
        const [width, height] = [merge.right - merge.left, merge.bottom - merge.top];
        return { left: col, top: row, right: col + (transposed ? height : width), bottom: row + (transposed ? width : height) };
      }),
  );
  return [
    ...(old.length > 0 ? [{ type: "REMOVE_MERGE" as const, sheetId, target: old }] : []),
    ...(made.length > 0 ? [{ type: "ADD_MERGE" as const, sheetId, target: made, force: true }] : []),
  ];
}

function pastedNotes(range: Range, target: Sheet, area: Zone, tiles: readonly Tile[]): Command[] {
  const detach = notesIn(target.range(area), area);
  const notes = new Map(notesIn(range, range.zone).map(({ zone, data }) => [`${zone.left},${zone.top}`, String(data)]));
  const attachments = tiles.flatMap(({ copy, col, row }) => {
    const note = notes.get(`${copy.col},${copy.row}`);
    return note === undefined ? [] : [noteAttachment(target.sheetId, col, row, note)];
  });
  return attachments.length + detach.length > 0 ? [{ type: "ATTACH", attachments, detach: detach.map(({ id }) => id) }] : [];
}

function copyColumnWidths(range: Range, destination: Range): void {
  const { getters } = range.workbook.model;
  const { left, right } = range.inside(
    { ...destination.zone, right: Math.max(destination.zone.right, destination.zone.left + range.getNumColumns() - 1) },
    destination.sheet.sheetId,
  );
  range.workbook.apply(
    Array.from(
      { length: right - left + 1 },
      (_, c): Command => ({
        type: "RESIZE_COLUMNS_ROWS",
        sheetId: destination.sheet.sheetId,
        dimension: "COL",
        elements: [left + c],
        size: getters.getColSize(range.sheet.sheetId, range.zone.left + (c % range.getNumColumns())),
      }),
    ),
  );
}
