import type { TablePlaces } from "./column-places.ts";
import type { Look } from "./look.ts";
import type { OtherNames } from "./other-names.ts";

/** A sheet as data: what stands on it and how it looks. Ranges are in A1 notation, open-ended ones go to the end of the sheet. */
export interface SheetTemplate {
  /** Texts, numbers and formulas, each block from its top left cell. Formulas use `;` and no decimals, so that they hold in every locale. */
  readonly blocks: readonly { readonly at: string; readonly rows: readonly (readonly (string | number | boolean)[])[] }[];
  /** Everything the kit uses of the sheet. */
  readonly extent: string;
  /** How many rows the sheet starts with; fewer rows make every look and every formula cheaper. Google adds more when asked. */
  readonly rows?: number;
  /** How many columns it needs, where those of a new sheet are too few. */
  readonly columns?: number;
  /** Applied in order, so a later look overrides an earlier one. */
  readonly looks: readonly (readonly [range: string, look: Look])[];
  /** Widths in pixels from column A. */
  readonly widths: readonly number[];
  /** The rows that stay in view; the last of them is the heading of the table. */
  readonly frozenRows: number;
  /** In pixels, for headings that come from formulas: rows do not grow for those by themselves. */
  readonly headingHeight?: number;
  /** Row heights in pixels, where texts from formulas take more than one line. */
  readonly heights?: readonly (readonly [first: number, count: number, pixels: number])[];
  readonly frozenColumns?: number;
  readonly gridlines: boolean;
  /**
   * Columns that fold together, outer groups before those inside them. What is inside starts out folded. Groups side by side on one level would merge.
   */
  readonly columnGroups?: readonly ColumnGroup[];
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  readonly rules?: readonly (readonly [range: string, rule: InputRule])[];
  /** Ranges of ratings, coloured from 1 to 5. */
  readonly ratings?: readonly string[];
  /** Looks that follow what cells hold; the first that fits wins. */
  readonly conditional?: readonly ConditionalLook[];
  /** Drawn when the sheet is shown, as soon as there is something to draw. */
  readonly chartsWhenShown?: readonly ChartWhenShown[];
  readonly notes?: readonly (readonly [cell: string, note: string])[];
  /** What warns whoever edits it by hand: the whole sheet, or a range. It locks nobody out. */
  readonly warned?: "sheet" | string;
  readonly names?: readonly NamedRange[];
  readonly filter?: string;
}

/** A range with a name, which formulas point at. */
export interface NamedRange {
  readonly name: string;
  readonly range: string;
  /** The column whose lines it covers, by its key, where it covers those of one column. */
  readonly column?: string;
  /** How many lines of it. */
  readonly lines?: number;
}

/** Columns that one click folds away, and unfolds. */
export interface ColumnGroup {
  readonly columns: string;
  readonly level: "outer" | "inner";
}

/** When a cell of a range changes its look: it is this text, or a formula for the range's first cell is true. */
export type FormatCondition = { readonly is: string } | { readonly formula: string };

/** A look that depends on what a cell holds. Colour never stands alone: the cell itself carries a word, a sign or a figure. */
export interface ConditionalLook {
  readonly range: string;
  readonly when: FormatCondition;
  readonly background: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** A chart as data. Its table has the labels in the first column and the names of the series in the first row. */
export interface ChartWhenShown {
  readonly kind: "radar";
  /** At most so many series. */
  readonly series: number;
  /** In pixels. */
  readonly size: readonly [width: number, height: number];
  readonly title: string;
  /** One per series. */
  readonly colors: readonly string[];
  /** The ends of the scale. */
  readonly scale: readonly [min: number, max: number];
}

/** The names that sheets really have in the workbook, for the formulas of others that point at them. */
export interface SheetNames {
  readonly interviews: string;
  readonly candidates: string;
  /** Range names that stand for those of the kit. */
  readonly ranges?: OtherNames | undefined;
  /** Where their columns stand now, where they were there before. */
  readonly places?: Readonly<Partial<Record<"interviews" | "candidates", TablePlaces | undefined>>>;
}

/**
 * What may be typed: one of a list, a tick, or a number from `min` (to `max`); numbers outside are refused with the help text, and so are
 * other words than those of a list with help. `text` is any text, with its help for those who look for it. `choicesOn` is a sheet whose range
 * lists what to choose from; anything else may be typed too.
 */
export type InputRule =
  | { readonly choices: readonly string[]; readonly help?: string }
  | { readonly choicesOn: string; readonly range: string; readonly help: string }
  | { readonly tick: true; readonly help: string }
  | { readonly text: true; readonly help: string }
  | { readonly min: number; readonly max?: number; readonly help: string };
