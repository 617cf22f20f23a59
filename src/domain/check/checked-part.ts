/** A sheet of the kit compared with what the kit put on it. Rows and columns count from 1. */
export interface CheckedPart {
  readonly part: string;
  readonly sheet: string;
  readonly id: number;
  /** True where the sheet carries the kit's mark. */
  readonly isPinned: boolean;
  readonly formulas: readonly CheckedFormula[];
  readonly rules: readonly CheckedRule[];
  /** A filter that ends above the last line. */
  readonly filter: { readonly end: number; readonly used: number; readonly heading: number } | undefined;
  /** How much was looked at. */
  readonly looked: { readonly formulas: number; readonly rules: number };
}

/** A formula that is not what it was: overwritten, without what it pointed at, or kept from showing its results. */
export interface CheckedFormula {
  readonly row: number;
  readonly column: number;
  readonly kind: "gone" | "broken" | "inTheWay";
  /** What stands there. */
  readonly text: string;
  /** What belongs there, where that is certain. */
  readonly formula?: string;
}

/** Lines without the rule for typing that the kit gave their column. */
export interface CheckedRule {
  readonly row: number;
  readonly last: number;
  readonly column: number;
  /** Which rule of the template it is. */
  readonly rule: number;
}
