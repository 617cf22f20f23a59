import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { type Banding, bandings } from "../rules/banding.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { addMetadata, DeveloperMetadata, metadataAttachments, metadataOf, spreadsheetTarget } from "./developer-metadata.ts";
import { DeveloperMetadataFinder } from "./developer-metadata-finder.ts";
import { NamedRange, nameCommand } from "./named-range.ts";
import { type Protection, protections } from "./protection.ts";
import { type SheetScopedName, sheetScopedNames } from "./sheet-scoped-name.ts";

/** What is attached to a spreadsheet: named ranges, protections, developer metadata, bandings. */
export const spreadsheetAnnotations = {
  getNamedRanges(spreadsheet: Spreadsheet): (NamedRange | SheetScopedName)[] {
    const ofDocument = spreadsheet.getters.getNamedRanges().map(({ name }) => new NamedRange(spreadsheet, name));
    return [...ofDocument, ...sheetScopedNames(spreadsheet)];
  },

  setNamedRange(spreadsheet: Spreadsheet, name: string, range: Range): void {
    spreadsheet.workbook.apply([nameCommand(spreadsheet, name, range)]);
  },

  removeNamedRange(spreadsheet: Spreadsheet, name: string): void {
    const known = spreadsheet.getters.getNamedRange(name);
    if (!known) throw new ServiceError(`No named range of ${name}.`);
    spreadsheet.workbook.apply([{ type: "DELETE_NAMED_RANGE", name: known.name }]);
  },

  getProtections(spreadsheet: Spreadsheet, type: EnumValue): Protection[] {
    return protections(spreadsheet, type.member);
  },

  addDeveloperMetadata(spreadsheet: Spreadsheet, ...args: readonly (string | EnumValue)[]): Spreadsheet {
    addMetadata(spreadsheetTarget(spreadsheet), args);
    return spreadsheet;
  },

  getDeveloperMetadata(spreadsheet: Spreadsheet): DeveloperMetadata[] {
    return metadataAttachments(spreadsheet)
      .filter((each) => metadataOf(each).place === "SPREADSHEET")
      .map(({ id }) => new DeveloperMetadata(spreadsheet, id));
  },

  createDeveloperMetadataFinder(spreadsheet: Spreadsheet): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(spreadsheet, {});
  },

  getBandings(spreadsheet: Spreadsheet): Banding[] {
    return bandings(spreadsheet);
  },
};
