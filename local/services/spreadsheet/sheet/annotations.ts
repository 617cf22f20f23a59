import { hexColor } from "../../../notation/css-color.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import { addMetadata, DeveloperMetadata, metadataAttachments, metadataOf, sheetSpot } from "../document/developer-metadata.ts";
import { DeveloperMetadataFinder } from "../document/developer-metadata-finder.ts";
import type { NamedRange } from "../document/named-range.ts";
import { type Protection, protections, protectSheet } from "../document/protection.ts";
import { type Banding, bandings } from "../rules/banding.ts";
import { Filter } from "../rules/filter.ts";
import type { Sheet } from "../sheet.ts";
import { Color } from "../text/color.ts";
import { SheetTab } from "./tab.ts";

/** What is pinned to a sheet: its colour, names, protections, developer metadata, filter, bandings. */
export class SheetAnnotations extends SheetTab {
  getTabColor(): string | null {
    return this.getters.getSheet(this.sheetId).color ?? null;
  }

  setTabColor(color: string | null): Sheet {
    const { sheetId } = this;
    this.workbook.apply([{ type: "COLOR_SHEET", sheetId, ...(color === null ? {} : { color: hexColor(color) }) }]);
    return this.self;
  }

  getTabColorObject(): Color | null {
    const color = this.getTabColor();
    return color === null ? null : Color.rgb(this.execution.api, color);
  }

  setTabColorObject(color: Color | null): Sheet {
    return this.setTabColor(color?.hex ?? null);
  }

  getNamedRanges(): NamedRange[] {
    return this.spreadsheet.getNamedRanges().filter((named) => named.getRange().sheet === this.self);
  }

  protect(): Protection {
    return protectSheet(this.self);
  }

  getProtections(type: EnumValue): Protection[] {
    return protections(this.spreadsheet, type.member, this.sheetId);
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): Sheet {
    addMetadata(sheetSpot(this.self), args);
    return this.self;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAttachments(this.spreadsheet, this.sheetId)
      .filter((each) => metadataOf(each).place === "SHEET")
      .map(({ id }) => new DeveloperMetadata(this.spreadsheet, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, { sheet: this.self });
  }

  getFilter(): Filter | null {
    return Filter.of(this.self);
  }

  isRowHiddenByFilter(position: number): boolean {
    const [row = 0] = this.headers("ROW", position, 1);
    return this.getFilter()?.hides(row) ?? false;
  }

  getBandings(): Banding[] {
    return bandings(this.spreadsheet, this.sheetId);
  }
}
