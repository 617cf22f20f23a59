import type { Attachment } from "../../../engine/patches/attachments.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { DeveloperMetadataLocation, type MetadataPlace } from "./developer-metadata-location.ts";

/** The data of an attachment of developer metadata; the attachment itself says where it is. */
export interface Metadata {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly place: MetadataPlace;
}

/** A spreadsheet, a sheet, or one whole row or column of it. */
export interface MetadataTarget {
  readonly place: MetadataPlace;
  readonly sheet: Sheet;
  readonly range: Range;
}

const kindOf = (place: MetadataPlace): string => (place === "SPREADSHEET" ? "document-metadata" : "metadata");

/** All of a spreadsheet's, or only those of one sheet with its rows and columns. */
export function metadataAttachments({ workbook }: Spreadsheet, sheetId?: string): Attachment[] {
  return [...(sheetId === undefined ? workbook.attachments("document-metadata") : []), ...workbook.attachments("metadata", sheetId)];
}

export const metadataOf = ({ data }: Attachment): Metadata => data as Metadata;

/** Attaches what the arguments of `addDeveloperMetadata` say: a key, then a value or none, then a visibility or none. */
export function addMetadata(target: MetadataTarget, args: readonly (string | EnumValue)[]): void {
  const [key, value] = args.filter((arg) => typeof arg === "string");
  const visibility = args.find((arg) => typeof arg === "object")?.member ?? "DOCUMENT";
  if (!key) throw new ServiceError("The key of developer metadata cannot be empty.");
  const data: Metadata = { key, value: value ?? null, visibility, place: target.place };
  attach(target, crypto.randomUUID(), data);
}

function attach({ place, sheet, range }: MetadataTarget, id: string, data: Metadata): void {
  const attachment = { id, kind: kindOf(place), sheetId: sheet.sheetId, zone: range.zone, data: { ...data, place } };
  sheet.workbook.apply([{ type: "ATTACH", attachments: [attachment] }]);
}

/** The id of metadata for scripts, a hash of the attachment's id, so that copies get their own. */
export function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}

/** A key and value that a script attaches to the spreadsheet, a sheet, or a row or column, and that follow it. */
export class DeveloperMetadata implements Service {
  readonly google = "Spreadsheet.DeveloperMetadata";
  private readonly spreadsheet: Spreadsheet;
  private readonly id: string;
  constructor(spreadsheet: Spreadsheet, id: string) {
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private get attachment(): Attachment {
    const found = metadataAttachments(this.spreadsheet).find(({ id }) => id === this.id);
    if (!found) throw new ServiceError(`No developer metadata with ID ${numberOf(this.id)}.`);
    return found;
  }

  private get data(): Metadata {
    return metadataOf(this.attachment);
  }

  getId(): number {
    return numberOf(this.id);
  }

  getKey(): string {
    return this.data.key;
  }

  getValue(): string | null {
    return this.data.value;
  }

  getVisibility(): EnumValue {
    return EnumValue.of(this.spreadsheet.execution.api, "Spreadsheet.DeveloperMetadataVisibility", this.data.visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    const { sheetId, zone } = this.attachment;
    return new DeveloperMetadataLocation(this.spreadsheet, this.data.place, this.spreadsheet.sheet(sheetId), zone);
  }

  private change(data: Partial<Metadata>): DeveloperMetadata {
    const { attachment } = this;
    const changed = { ...attachment, data: { ...this.data, ...data } };
    this.spreadsheet.workbook.apply([{ type: "ATTACH", attachments: [changed] }]);
    return this;
  }

  setKey(key: string): DeveloperMetadata {
    return this.change({ key });
  }

  setValue(value: string): DeveloperMetadata {
    return this.change({ value });
  }

  setVisibility(visibility: EnumValue): DeveloperMetadata {
    return this.change({ visibility: visibility.member });
  }

  private moveTo(target: MetadataTarget): DeveloperMetadata {
    attach(target, this.id, this.data);
    return this;
  }

  moveToColumn(column: Range): DeveloperMetadata {
    return this.moveTo(rowOrColumnTarget(column, "COLUMN"));
  }

  moveToRow(row: Range): DeveloperMetadata {
    return this.moveTo(rowOrColumnTarget(row, "ROW"));
  }

  moveToSheet(sheet: Sheet): DeveloperMetadata {
    return this.moveTo(sheetTarget(sheet));
  }

  moveToSpreadsheet(): DeveloperMetadata {
    return this.moveTo(spreadsheetTarget(this.spreadsheet));
  }

  remove(): void {
    this.spreadsheet.workbook.apply([{ type: "ATTACH", attachments: [], detach: [this.attachment.id] }]);
  }
}

export const sheetTarget = (sheet: Sheet): MetadataTarget => ({ place: "SHEET", sheet, range: sheet.range(sheet.zone) });

export function spreadsheetTarget(spreadsheet: Spreadsheet): MetadataTarget {
  const [sheet = spreadsheet.getActiveSheet()] = spreadsheet.getSheets();
  return { place: "SPREADSHEET", sheet, range: sheet.range({ top: 0, left: 0, bottom: 0, right: 0 }) };
}

/** One whole row or column. @throws ServiceError for any other range. */
export function rowOrColumnTarget(range: Range, wanted?: "ROW" | "COLUMN"): MetadataTarget {
  const { sheet, zone } = range;
  const all = sheet.zone;
  const isRow = zone.top === zone.bottom && zone.left === 0 && zone.right === all.right;
  const isColumn = zone.left === zone.right && zone.top === 0 && zone.bottom === all.bottom;
  const place = isRow && wanted !== "COLUMN" ? "ROW" : isColumn && wanted !== "ROW" ? "COLUMN" : undefined;
  if (place) return { place, sheet, range };
  throw new ServiceError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}
