import type { EnumValue } from "../enum-value.ts";
import { applyBanding, type Banding, bandings } from "./banding.ts";
import { addMetadata, DeveloperMetadata, lineSpot, metadataAttachments, metadataOf } from "./developer-metadata.ts";
import { DeveloperMetadataFinder } from "./developer-metadata-finder.ts";
import { Filter } from "./filter.ts";
import { type Protection, protectRange } from "./protection.ts";
import type { Range } from "./range.ts";
import { RangeValidation } from "./range-validation.ts";

/** What is pinned to a range: protection, banding, filter, developer metadata. */
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
}
