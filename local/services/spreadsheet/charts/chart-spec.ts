import type { Range } from "../range.ts";
import type { OptionTree } from "./chart-option-tree.ts";

/** A chart as Google describes it. */
export interface ChartSpec {
  /** A member of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly Range[];
  readonly options: OptionTree;
  /** The cell that holds the top left corner, counted from 1, and the distance from that cell's corner in pixels. */
  readonly position: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number };
  /** Undefined: the first row (or column) is a heading when it looks like one. */
  readonly numHeaders: number | undefined;
  readonly transposed: boolean;
  /** A member of Charts.ChartMergeStrategy. */
  readonly mergeStrategy: string;
  /** A member of Charts.ChartHiddenDimensionStrategy. */
  readonly hiddenDimensionStrategy: string;
}

export const defaultChart: ChartSpec = {
  type: "COLUMN",
  ranges: [],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  numHeaders: undefined,
  transposed: false,
  mergeStrategy: "MERGE_COLUMNS",
  hiddenDimensionStrategy: "IGNORE_BOTH",
};
