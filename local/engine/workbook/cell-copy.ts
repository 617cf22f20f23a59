import type { Border, CompiledFormula, UID, Zone } from "../engine.ts";
import type { Attachment } from "../patches/attachments.ts";
import type { CellStyle } from "./cell-style.ts";
import type { Command, Workbook } from "./workbook.ts";

/** Everything that one cell holds, so that it can be written elsewhere. */
export interface CellCopy {
  readonly col: number;
  readonly row: number;
  /** The engine's literal content; "" for an empty cell and for a formula. */
  readonly content: string;
  readonly formula: CompiledFormula | undefined;
  readonly style: CellStyle | undefined;
  readonly format: string;
  readonly border: Border | undefined;
}

/** The cells of a zone, as rows. */
export function copyCells(workbook: Workbook, sheetId: UID, zone: Zone): CellCopy[][] {
  const { getters } = workbook.model;
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, r) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, c): CellCopy => {
      const position = { sheetId, col: zone.left + c, row: zone.top + r };
      const cell = getters.getCell(position);
      return {
        col: position.col,
        row: position.row,
        content: cell && !cell.isFormula ? cell.content : "",
        formula: cell?.isFormula ? cell.compiledFormula : undefined,
        style: cell?.style as CellStyle | undefined,
        format: cell?.format ?? "",
        border: getters.getCellBorder(position) ?? undefined,
      };
    }),
  );
}

/** The content of a copied cell at another place: relative references of its formula are shifted. */
export function contentAt(workbook: Workbook, copy: CellCopy, sheetId: UID, col: number, row: number): string {
  if (!copy.formula) return copy.content;
  return workbook.model.getters.getTranslatedCellFormula(sheetId, col - copy.col, row - copy.row, copy.formula);
}

/** False for the hidden cells of a merge, which hold no content. */
export function holdsContent(workbook: Workbook, sheetId: UID, col: number, row: number): boolean {
  const merge = workbook.model.getters.getMerge({ sheetId, col, row });
  return !merge || (merge.left === col && merge.top === row);
}

/** The commands that clear a cell completely. */
export function emptyCell(workbook: Workbook, sheetId: UID, col: number, row: number): Command[] {
  const cell = workbook.model.getters.getCell({ sheetId, col, row });
  if (!cell) return [];
  const content = holdsContent(workbook, sheetId, col, row) ? { content: "" } : {};
  return [{ type: "UPDATE_CELL", sheetId, col, row, style: null, format: "", ...content }];
}

/**
 * The commands that move a block of cells, as a drag with the mouse does: content, formats, borders, merges, notes; formulas that point
 * into the block point to its new place, its own references stay.
 */
export function moveCommands(
  workbook: Workbook,
  from: { readonly sheetId: UID; readonly zone: Zone },
  to: { readonly sheetId: UID; readonly col: number; readonly row: number },
): Command[] {
  const { sheetId, zone } = from;
  const dx = to.col - zone.left;
  const dy = to.row - zone.top;
  if (dx === 0 && dy === 0 && sheetId === to.sheetId) return [];
  const { getters } = workbook.model;
  const copies = copyCells(workbook, sheetId, zone).flat();
  const target = { left: zone.left + dx, right: zone.right + dx, top: zone.top + dy, bottom: zone.bottom + dy };
  const within = (place: Zone, col: number, row: number): boolean =>
    col >= place.left && col <= place.right && row >= place.top && row <= place.bottom;
  const overwritten = workbook
    .attachments("note", to.sheetId)
    .filter((note) => within(target, note.zone.left, note.zone.top))
    .filter((note) => sheetId !== to.sheetId || !within(zone, note.zone.left, note.zone.top));
  const merges = getters
    .getMerges(to.sheetId)
    .filter((merge) => within(target, merge.left, merge.top) && !(sheetId === to.sheetId && within(zone, merge.left, merge.top)));
  const cleared = copies.flatMap(({ col, row, border }): Command[] => [
    ...emptyCell(workbook, sheetId, col, row),
    ...(border ? [{ type: "SET_BORDER" as const, sheetId, col, row, border: undefined }] : []),
  ]);
  const written = copies.flatMap((copy): Command[] => {
    const [col, row] = [copy.col + dx, copy.row + dy];
    const content = copy.formula ? copy.formula.toFormulaString(getters) : copy.content;
    const position = { sheetId: to.sheetId, col, row };
    const filled = content !== "" || copy.style !== undefined || copy.format !== "";
    const holds = holdsContent(workbook, sheetId, copy.col, copy.row);
    return [
      ...(filled || getters.getCell(position)
        ? [
            {
              type: "UPDATE_CELL" as const,
              ...position,
              style: copy.style ?? null,
              format: copy.format,
              ...(holds ? { content } : {}),
            },
          ]
        : []),
      ...(copy.border || getters.getCellBorder(position) ? [{ type: "SET_BORDER" as const, ...position, border: copy.border }] : []),
    ];
  });
  return [
    ...(merges.length > 0 ? [{ type: "REMOVE_MERGE" as const, sheetId: to.sheetId, target: merges }] : []),
    ...cleared,
    ...written,
    ...dropNotes(overwritten),
    {
      type: "MOVE_RANGES",
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      target: [zone],
      targetSheetId: to.sheetId,
      col: to.col,
      row: to.row,
    },
  ];
}

const dropNotes = (notes: readonly Attachment[]): Command[] =>
  notes.length > 0 ? [{ type: "ATTACH", attachments: [], detach: notes.map(({ id }) => id) }] : [];
