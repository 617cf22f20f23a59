import { hexColor } from "../../../notation/css-color.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import { addMetadata, DeveloperMetadata, metadataAttachments, metadataOf, sheetTarget } from "../document/developer-metadata.ts";
import { DeveloperMetadataFinder } from "../document/developer-metadata-finder.ts";
import type { NamedRange } from "../document/named-range.ts";
import { type Protection, protections, protectSheet } from "../document/protection.ts";
import type { SheetScopedName } from "../document/sheet-scoped-name.ts";
import { type Banding, bandings } from "../rules/banding.ts";
import { Filter } from "../rules/filter.ts";
import type { Sheet } from "../sheet.ts";
import { Color } from "../text/color.ts";
import { headerIndexes } from "./structure.ts";

/** What is attached to a sheet: tab colour, named ranges, protections, developer metadata, filter, bandings. */
export const sheetAnnotations = {
  getTabColor(sheet: Sheet): string | null {
    return sheet.getters.getSheet(sheet.sheetId).color ?? null;
  },

  setTabColor(sheet: Sheet, color: string | null): Sheet {
    const { sheetId } = sheet;
    sheet.workbook.apply([{ type: "COLOR_SHEET", sheetId, ...(color === null ? {} : { color: hexColor(color) }) }]);
    return sheet;
  },

  getTabColorObject(sheet: Sheet): Color | null {
    const color = sheet.getTabColor();
    return color === null ? null : Color.rgb(sheet.execution.api, color);
  },

  setTabColorObject(sheet: Sheet, color: Color | null): Sheet {
    return sheet.setTabColor(color?.hex ?? null);
  },

  getNamedRanges(sheet: Sheet): (NamedRange | SheetScopedName)[] {
    return sheet.spreadsheet.getNamedRanges().filter((named) => named.getRange().sheet === sheet);
  },

  protect(sheet: Sheet): Protection {
    return protectSheet(sheet);
  },

  getProtections(sheet: Sheet, type: EnumValue): Protection[] {
    return protections(sheet.spreadsheet, type.member, sheet.sheetId);
  },

  addDeveloperMetadata(sheet: Sheet, ...args: readonly (string | EnumValue)[]): Sheet {
    addMetadata(sheetTarget(sheet), args);
    return sheet;
  },

  getDeveloperMetadata(sheet: Sheet): DeveloperMetadata[] {
    return metadataAttachments(sheet.spreadsheet, sheet.sheetId)
      .filter((each) => metadataOf(each).place === "SHEET")
      .map(({ id }) => new DeveloperMetadata(sheet.spreadsheet, id));
  },

  createDeveloperMetadataFinder(sheet: Sheet): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(sheet.spreadsheet, { sheet: sheet });
  },

  getFilter(sheet: Sheet): Filter | null {
    return Filter.of(sheet);
  },

  isRowHiddenByFilter(sheet: Sheet, position: number): boolean {
    const [row = 0] = headerIndexes(sheet, "ROW", position, 1);
    return sheet.getFilter()?.hides(row) ?? false;
  },

  getBandings(sheet: Sheet): Banding[] {
    return bandings(sheet.spreadsheet, sheet.sheetId);
  },
};
