import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Dimension } from "./structure.ts";

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** How many groups contain everything between two rows or columns, counted from 0. */
export function groupDepth(sheet: Sheet, dimension: Dimension, { start, end }: Extent): number {
  const groups = sheet.workbook.model.getters.getHeaderGroups(sheet.sheetId, dimension);
  return groups.filter((group) => group.start <= start && group.end >= end).length;
}

/** Rows or columns that can be collapsed together, identified by where they start and end. */
export class Group implements Service {
  readonly google = "Spreadsheet.Group";
  private readonly sheet: Sheet;
  private readonly dimension: Dimension;
  private readonly extent: Extent;
  private constructor(sheet: Sheet, dimension: Dimension, { start, end }: Extent) {
    this.sheet = sheet;
    this.dimension = dimension;
    this.extent = { start, end };
  }

  /** All groups of a sheet, outer ones first. */
  static all(sheet: Sheet, dimension: Dimension): Group[] {
    const groups = sheet.workbook.model.getters.getHeaderGroups(sheet.sheetId, dimension);
    const outerFirst = [...groups].sort((a, b) => a.start - b.start || b.end - a.end);
    return outerFirst.map((group) => new Group(sheet, dimension, group));
  }

  /** The group of a depth that contains a row or column, or whose button is there; both are counted from 1. */
  static at(sheet: Sheet, dimension: Dimension, position: number, depth: number): Group {
    const index = position - 1;
    const ofDepth = Group.all(sheet, dimension).filter((group) => group.getDepth() === depth);
    const found =
      ofDepth.find(({ extent }) => index >= extent.start && index <= extent.end) ?? ofDepth.find(({ extent }) => index === extent.end + 1);
    if (found) return found;
    throw new ServiceError(
      `A ${dimension === "ROW" ? "row" : "column"} group does not exist at index ${position} and group depth ${depth}`,
    );
  }

  private fold(type: "FOLD_HEADER_GROUP" | "UNFOLD_HEADER_GROUP" | "UNGROUP_HEADERS"): Group {
    const { sheetId, workbook } = this.sheet;
    workbook.apply([{ type, sheetId, dimension: this.dimension, ...this.extent }]);
    return this;
  }

  collapse(): Group {
    return this.fold("FOLD_HEADER_GROUP");
  }

  expand(): Group {
    return this.fold("UNFOLD_HEADER_GROUP");
  }

  remove(): void {
    this.fold("UNGROUP_HEADERS");
  }

  isCollapsed(): boolean {
    const { start, end } = this.extent;
    return this.sheet.workbook.model.getters.isGroupFolded(this.sheet.sheetId, this.dimension, start, end);
  }

  getDepth(): number {
    return groupDepth(this.sheet, this.dimension, this.extent);
  }

  /** Where its button is: after its last row or column. */
  getControlIndex(): number {
    return this.extent.end + 2;
  }

  getRange(): Range {
    const { start, end } = this.extent;
    const all = this.sheet.zone;
    return this.dimension === "ROW"
      ? this.sheet.range({ ...all, top: start, bottom: end }, { left: true, right: true })
      : this.sheet.range({ ...all, left: start, right: end }, { top: true, bottom: true });
  }

  /** Whether the group lies between two rows or columns, counted from 0. */
  isWithin(start: number, end: number): boolean {
    return this.extent.start >= start && this.extent.end <= end;
  }
}
