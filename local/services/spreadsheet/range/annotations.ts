import { notEmulated } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import { addMetadata, DeveloperMetadata, lineSpot, metadataAttachments, metadataOf } from "../document/developer-metadata.ts";
import { DeveloperMetadataFinder } from "../document/developer-metadata-finder.ts";
import { type Protection, protectRange } from "../document/protection.ts";
import type { Range } from "../range.ts";
import { applyBanding, type Banding, bandings } from "../rules/banding.ts";
import { Filter } from "../rules/filter.ts";
import { Group, groupDepth } from "../sheet/group.ts";
import { RangeValidation } from "./validation.ts";

/** What is pinned to a range: protection, banding, filter, developer metadata, groups of its rows and columns. */
export class RangeAnnotations extends RangeValidation {
  protect(): Protection {
    return protectRange(this.self);
  }

  createFilter(): Filter {
    return Filter.create(this.self);
  }

  /** The filter of the sheet, wherever the range is. */
  getFilter(): Filter | null {
    return Filter.of(this.sheet);
  }

  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(this.self, "Row", theme?.member ?? "LIGHT_GREY", showHeader, showFooter);
  }

  applyColumnBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(this.self, "Column", theme?.member ?? "LIGHT_GREY", showHeader, showFooter);
  }

  getBandings(): Banding[] {
    return bandings(this.sheet.spreadsheet, this.sheet.sheetId, this.zone);
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): Range {
    addMetadata(lineSpot(this.self), args);
    return this.self;
  }

  /** Pinned to exactly this row or column. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { spreadsheet, sheetId, zone } = this.sheet;
    const { top, left, bottom, right } = this.zone;
    const isRow = top === bottom && left === 0 && right === zone.right;
    const isColumn = left === right && top === 0 && bottom === zone.bottom;
    return metadataAttachments(spreadsheet, sheetId)
      .filter((each) => {
        const { place } = metadataOf(each);
        return place === "ROW" ? isRow && each.zone.top === top : place === "COLUMN" && isColumn && each.zone.left === left;
      })
      .map(({ id }) => new DeveloperMetadata(spreadsheet, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.sheet.spreadsheet, { sheet: this.sheet, range: this.self });
  }

  /** Puts the rows into a group `delta` levels deeper, or takes them out of as many. */
  shiftRowGroupDepth(delta: number): Range {
    return this.shift("ROW", this.zone.top, this.zone.bottom, delta);
  }

  shiftColumnGroupDepth(delta: number): Range {
    return this.shift("COL", this.zone.left, this.zone.right, delta);
  }

  private shift(dimension: "ROW" | "COL", start: number, end: number, delta: number): Range {
    const { sheet } = this;
    const { sheetId } = sheet;
    const exact = sheet.workbook.model.getters.getHeaderGroup(sheetId, dimension, start, end);
    // The engine knows one group for the same rows, Google several.
    if (delta > 1 || (delta > 0 && exact)) throw notEmulated("several groups around the same rows or columns");
    if (delta > 0) sheet.workbook.apply([{ type: "GROUP_HEADERS", sheetId, dimension, start, end }]);
    const levels = Math.min(-delta, groupDepth(sheet, dimension, { start, end }));
    for (let level = 0; level < levels; level++) sheet.workbook.apply([{ type: "UNGROUP_HEADERS", sheetId, dimension, start, end }]);
    return this.self;
  }

  private get groups(): Group[] {
    const { top, left, bottom, right } = this.zone;
    return [
      ...Group.all(this.sheet, "ROW").filter((group) => group.isWithin(top, bottom)),
      ...Group.all(this.sheet, "COL").filter((group) => group.isWithin(left, right)),
    ];
  }

  /** Folds the groups that lie wholly in the range. */
  collapseGroups(): Range {
    for (const group of this.groups) group.collapse();
    return this.self;
  }

  expandGroups(): Range {
    for (const group of this.groups) group.expand();
    return this.self;
  }
}
