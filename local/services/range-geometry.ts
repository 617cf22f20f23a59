import { helpers, type Zone } from "../engine.ts";
import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import type { Workbook } from "../workbook.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";

/** Where a range is. Each file of the chain range-geometry → range-values → … → range adds one concern of Google's Range. */
export class RangeGeometry implements Service {
  readonly google = "Spreadsheet.Range";
  readonly sheet: Sheet;
  readonly zone: Zone;
  constructor(sheet: Sheet, zone: Zone) {
    this.sheet = sheet;
    this.zone = zone;
  }

  protected get execution(): Execution {
    return this.sheet.execution;
  }

  protected get workbook(): Workbook {
    return this.execution.workbook;
  }

  /** This range as the last class of the chain, for methods that return it. */
  protected get self(): Range {
    return this as unknown as Range;
  }

  /** A grid of what `each` gives for every cell, rows first. */
  protected grid<T>(each: (col: number, row: number) => T): T[][] {
    const { top, left, bottom, right } = this.zone;
    return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => each(left + c, top + r)));
  }

  getA1Notation(): string {
    const { top, left, bottom, right } = this.zone;
    const first = helpers.toXC(left, top);
    return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  getSheet(): Sheet {
    return this.sheet;
  }
}
