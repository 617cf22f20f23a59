import type { Zone } from "../../../engine/engine.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

export type MetadataPlace = "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";

/** Where developer metadata is attached: exactly one of the getters for places returns it. */
export class DeveloperMetadataLocation implements Service {
  readonly google = "Spreadsheet.DeveloperMetadataLocation";
  private readonly spreadsheet: Spreadsheet;
  private readonly place: MetadataPlace;
  private readonly sheet: Sheet;
  private readonly zone: Zone;
  constructor(spreadsheet: Spreadsheet, place: MetadataPlace, sheet: Sheet, zone: Zone) {
    this.spreadsheet = spreadsheet;
    this.place = place;
    this.sheet = sheet;
    this.zone = zone;
  }

  getLocationType(): EnumValue {
    return EnumValue.of(this.spreadsheet.execution.api, "Spreadsheet.DeveloperMetadataLocationType", this.place);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place === "SPREADSHEET" ? this.spreadsheet : null;
  }

  getSheet(): Sheet | null {
    return this.place === "SHEET" ? this.sheet : null;
  }

  getRow(): Range | null {
    if (this.place !== "ROW") return null;
    const { left, right } = this.sheet.zone;
    return this.sheet.range({ ...this.zone, left, right }, { left: true, right: true });
  }

  getColumn(): Range | null {
    if (this.place !== "COLUMN") return null;
    const { top, bottom } = this.sheet.zone;
    return this.sheet.range({ ...this.zone, top, bottom }, { top: true, bottom: true });
  }
}
