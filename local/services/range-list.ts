import type { Service } from "../membrane.ts";
import type { Range } from "./range.ts";

/** Several ranges of one sheet that take one call together. */
export class RangeList implements Service {
  readonly google = "Spreadsheet.RangeList";
  private readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
}
