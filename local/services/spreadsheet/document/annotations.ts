import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { type Banding, bandings } from "../rules/banding.ts";
import { addMetadata, DeveloperMetadata, metadataAttachments, metadataOf, spreadsheetSpot } from "./developer-metadata.ts";
import { DeveloperMetadataFinder } from "./developer-metadata-finder.ts";
import { SpreadsheetDocument } from "./document.ts";
import { NamedRange, nameCommand } from "./named-range.ts";
import { type Protection, protections } from "./protection.ts";

/** One spreadsheet document: the last link of the chain of its concerns. Here, what is pinned to it. */
export class Spreadsheet extends SpreadsheetDocument {
  getNamedRanges(): NamedRange[] {
    return this.getters.getNamedRanges().map(({ name }) => new NamedRange(this, name));
  }

  setNamedRange(name: string, range: Range): void {
    this.workbook.apply([nameCommand(this.workbook, name, range)]);
  }

  removeNamedRange(name: string): void {
    const known = this.getters.getNamedRange(name);
    if (!known) throw new ServiceError(`No named range of ${name}.`);
    this.workbook.apply([{ type: "DELETE_NAMED_RANGE", name: known.name }]);
  }

  getProtections(type: EnumValue): Protection[] {
    return protections(this, type.member);
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): Spreadsheet {
    addMetadata(spreadsheetSpot(this), args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAttachments(this)
      .filter((each) => metadataOf(each).place === "SPREADSHEET")
      .map(({ id }) => new DeveloperMetadata(this, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, {});
  }

  getBandings(): Banding[] {
    return bandings(this);
  }
}
