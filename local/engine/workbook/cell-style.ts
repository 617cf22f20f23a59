import type { Style, UID, Zone } from "../engine.ts";
import type { StyledCell } from "../patches/restyling.ts";
import type { Command, Workbook } from "./workbook.ts";

/** One run of a rich text: offsets into the text, the attributes that differ from the cell's, a link. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextAttributes;
  readonly link?: string;
}

/** Attributes of text; what is missing or null is inherited. */
export interface TextAttributes {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly color?: string;
}

/**
 * The engine's style, and what Google's cells have in addition. The engine keeps keys that it does not know: they are copied, moved, undone and
 * saved with the rest, and the page does not draw them.
 */
export interface CellStyle extends Style {
  readonly fontFamily?: string;
  /** The number format as the script wrote it; `format` of the cell holds the engine's version. */
  readonly numberFormat?: string;
  /** Aligned as the value wants it, by the word "normal". */
  readonly generalLeft?: boolean;
  readonly textDirection?: string;
  readonly verticalText?: boolean;
  readonly plainLinks?: boolean;
  /** Set when a script asked for overflow, because the engine does not save its own default. */
  readonly unwrapped?: boolean;
  /** Runs of a rich text; they apply only as long as the cell holds exactly this text. */
  readonly richText?: { readonly text: string; readonly runs: readonly TextRun[] };
}

/** Changes to a style; undefined removes the attribute. */
export type StyleChange = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

export function styleAt(workbook: Workbook, sheetId: UID, col: number, row: number): CellStyle {
  return (workbook.model.getters.getCell({ sheetId, col, row })?.style ?? {}) as CellStyle;
}

/** A style with a change applied; null when no key is left, as the engine expects. */
export function changedStyle(style: CellStyle, change: StyleChange): Style | null {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Style) : null;
}

/**
 * The commands that change the styles of a zone; cells that stay as they are get none. The last cell is changed by the engine's own command,
 * which makes all plugins redraw.
 */
export function restyle(workbook: Workbook, sheetId: UID, zone: Zone, change: (col: number, row: number) => StyleChange): Command[] {
  const cells: StyledCell[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const before = styleAt(workbook, sheetId, col, row);
      const wanted = change(col, row);
      const differs = Object.entries(wanted).some(([key, value]) => before[key as keyof CellStyle] !== value);
      if (differs) cells.push({ col, row, style: changedStyle(before, wanted) });
    }
  }
  const last = cells.pop();
  if (!last) return [];
  const others: Command[] = cells.length > 0 ? [{ type: "RESTYLE", sheetId, cells }] : [];
  return [...others, { type: "UPDATE_CELL", sheetId, ...last }];
}
