import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { DeveloperMetadata, metadataAttachments, metadataOf, numberOf } from "./developer-metadata.ts";

/** Where a finder looks: the whole spreadsheet, a sheet with its rows and columns, or the rows and columns inside a range. */
export type FinderScope = { readonly sheet?: undefined } | { readonly sheet: Sheet; readonly range?: Range };

/** Looks for developer metadata that meets every condition given to it. */
export class DeveloperMetadataFinder implements Service {
  readonly google = "Spreadsheet.DeveloperMetadataFinder";
  private readonly spreadsheet: Spreadsheet;
  private readonly scope: FinderScope;
  private readonly conditions: ((attachment: Attachment) => boolean)[] = [];
  private intersecting = false;
  constructor(spreadsheet: Spreadsheet, scope: FinderScope) {
    this.spreadsheet = spreadsheet;
    this.scope = scope;
  }

  private where(condition: (attachment: Attachment) => boolean): DeveloperMetadataFinder {
    this.conditions.push(condition);
    return this;
  }

  withKey(key: string): DeveloperMetadataFinder {
    return this.where((each) => metadataOf(each).key === key);
  }

  withValue(value: string): DeveloperMetadataFinder {
    return this.where((each) => metadataOf(each).value === value);
  }

  withId(id: number): DeveloperMetadataFinder {
    return this.where((each) => numberOf(each.id) === id);
  }

  withVisibility(visibility: EnumValue): DeveloperMetadataFinder {
    return this.where((each) => metadataOf(each).visibility === visibility.member);
  }

  withLocationType(type: EnumValue): DeveloperMetadataFinder {
    return this.where((each) => metadataOf(each).place === type.member);
  }

  /** Also finds what intersects the place searched: the sheet of a range, the spreadsheet of a sheet. */
  onIntersectingLocations(): DeveloperMetadataFinder {
    this.intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    return metadataAttachments(this.spreadsheet)
      .filter((each) => this.inScope(each) && this.conditions.every((condition) => condition(each)))
      .map(({ id }) => new DeveloperMetadata(this.spreadsheet, id));
  }

  private inScope(attachment: Attachment): boolean {
    const { sheet } = this.scope;
    if (!sheet) return true;
    const { place } = metadataOf(attachment);
    if (place === "SPREADSHEET") return this.intersecting;
    if (attachment.sheetId !== sheet.sheetId) return false;
    const { range } = this.scope;
    if (!range) return true;
    if (place === "SHEET") return this.intersecting;
    return this.intersecting ? this.touches(attachment, range) : this.contains(attachment, range);
  }

  private touches({ zone, data }: Attachment, range: Range): boolean {
    const { place } = data as { place: string };
    return place === "ROW"
      ? zone.top >= range.zone.top && zone.top <= range.zone.bottom
      : zone.left >= range.zone.left && zone.left <= range.zone.right;
  }

  private contains(attachment: Attachment, range: Range): boolean {
    const all = range.sheet.zone;
    const { zone } = range;
    const whole =
      metadataOf(attachment).place === "ROW" ? zone.left === 0 && zone.right === all.right : zone.top === 0 && zone.bottom === all.bottom;
    return whole && this.touches(attachment, range);
  }
}
