import type { EnumValue } from "../../base/enum-value.ts";
import { addMetadata, DeveloperMetadata, metadataAttachments, metadataOf, rowOrColumnTarget } from "../document/developer-metadata.ts";
import { DeveloperMetadataFinder } from "../document/developer-metadata-finder.ts";
import { type Protection, protectRange } from "../document/protection.ts";
import type { Range } from "../range.ts";
import { applyBanding, type Banding, bandings } from "../rules/banding.ts";
import { Filter } from "../rules/filter.ts";

/** What is attached to a range: protection, banding, filter, developer metadata. */
export const rangeAnnotations = {
  protect(range: Range): Protection {
    return protectRange(range);
  },

  createFilter(range: Range): Filter {
    return Filter.create(range);
  },

  /** The filter of the sheet, whether or not it covers this range. */
  getFilter(range: Range): Filter | null {
    return Filter.of(range.sheet);
  },

  applyRowBanding(range: Range, theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(range, "Row", theme?.member ?? "LIGHT_GREY", showHeader, showFooter);
  },

  applyColumnBanding(range: Range, theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(range, "Column", theme?.member ?? "LIGHT_GREY", showHeader, showFooter);
  },

  getBandings(range: Range): Banding[] {
    return bandings(range.sheet.spreadsheet, range.sheet.sheetId, range.zone);
  },

  addDeveloperMetadata(range: Range, ...args: readonly (string | EnumValue)[]): Range {
    addMetadata(rowOrColumnTarget(range), args);
    return range;
  },

  /** Metadata of exactly this row or column. */
  getDeveloperMetadata(range: Range): DeveloperMetadata[] {
    const { spreadsheet, sheetId, zone } = range.sheet;
    const { top, left, bottom, right } = range.zone;
    const isRow = top === bottom && left === 0 && right === zone.right;
    const isColumn = left === right && top === 0 && bottom === zone.bottom;
    return metadataAttachments(spreadsheet, sheetId)
      .filter((each) => {
        const { place } = metadataOf(each);
        return place === "ROW" ? isRow && each.zone.top === top : place === "COLUMN" && isColumn && each.zone.left === left;
      })
      .map(({ id }) => new DeveloperMetadata(spreadsheet, id));
  },

  createDeveloperMetadataFinder(range: Range): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(range.sheet.spreadsheet, { sheet: range.sheet, range: range });
  },
};
