import type { Look } from "./look.ts";

/** A sheet as data: what stands on it and how it looks. Ranges are in A1 notation, open-ended ones go to the end of the sheet. */
export interface SheetTemplate {
  /** Texts, numbers and formulas, each block from its top left cell. Formulas use `;` and no decimals, so that they hold in every locale. */
  readonly blocks: readonly { readonly at: string; readonly rows: readonly (readonly (string | number | boolean)[])[] }[];
  /** Everything the kit uses of the sheet. */
  readonly extent: string;
  /** How many rows the sheet starts with; fewer rows make every look and every formula cheaper. Google adds more when asked. */
  readonly rows?: number;
  /** Applied in order, so a later look overrides an earlier one. */
  readonly looks: readonly (readonly [range: string, look: Look])[];
  /** Widths in pixels from column A. */
  readonly widths: readonly number[];
  /** The rows that stay when one scrolls; the last of them is the heading of the table. */
  readonly frozenRows: number;
  /** In pixels, for headings that come from formulas: the sheet does not grow for those by itself. */
  readonly headingHeight?: number;
  readonly frozenColumns?: number;
  readonly gridlines: boolean;
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  readonly rules?: readonly (readonly [range: string, rule: InputRule])[];
  /** A range of ratings, coloured from 1 to 5. */
  readonly ratings?: string;
  readonly notes?: readonly (readonly [cell: string, note: string])[];
  readonly names?: readonly (readonly [name: string, range: string])[];
  readonly filter?: string;
}

/**
 * What may be typed: one of a list, a tick, or a number from `least` (to `most`); numbers outside are refused with the help text, and so are
 * other words than those of a list with help. `text` is any text, with its help for those who look for it.
 */
export type InputRule =
  | { readonly choices: readonly string[]; readonly help?: string }
  | { readonly tick: true; readonly help: string }
  | { readonly text: true; readonly help: string }
  | { readonly least: number; readonly most?: number; readonly help: string };
