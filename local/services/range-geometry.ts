import { helpers, type Zone } from "../engine.ts";
import type { Execution } from "../execution.ts";
import type { Service } from "../membrane.ts";
import type { Workbook } from "../workbook.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";

/** Which sides of a range are the sheet's own edge because its notation left them open: "A:A" has no rows, "A2:A" no last row. */
export interface OpenSides {
  readonly top?: true;
  readonly left?: true;
  readonly bottom?: true;
  readonly right?: true;
}

/** Where a range is. Each file of the chain range-geometry → range-values → … → range adds one concern of Google's Range. */
export class RangeGeometry implements Service {
  readonly google = "Spreadsheet.Range";
  readonly sheet: Sheet;
  readonly zone: Zone;
  readonly open: OpenSides;
  constructor(sheet: Sheet, zone: Zone, open: OpenSides = {}) {
    this.sheet = sheet;
    this.zone = zone;
    this.open = open;
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
    const { open } = this;
    const first = `${open.left ? "" : helpers.numberToLetters(left)}${open.top ? "" : top + 1}`;
    const last = `${open.right ? "" : helpers.numberToLetters(right)}${open.bottom ? "" : bottom + 1}`;
    return first === last && !open.bottom && !open.right ? first : `${first}:${last}`;
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
