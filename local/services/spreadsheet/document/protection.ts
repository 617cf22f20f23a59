import type { Zone } from "../../../engine/engine.ts";
import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import { User } from "../../base/user.ts";
import type { OpenSides, Range } from "../range.ts";
import type { Sheet } from "../sheet.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import type { NamedRange } from "./named-range.ts";

type ProtectionType = "RANGE" | "SHEET";

interface ProtectionData {
  readonly type: ProtectionType;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  /** Users by name; null until one was added or removed: whoever may edit the spreadsheet may edit here. */
  readonly editors: readonly string[] | null;
  readonly rangeName: string | null;
  readonly open: OpenSides;
}

/** Unprotected ranges of a protected sheet: separate attachments, so that they follow their cells. */
const unprotected = "unprotected";

const wholeSheet: OpenSides = { top: true, left: true, bottom: true, right: true };

/** Protects a range, whatever else protects it already. */
export function protectRange({ sheet, zone, open }: Range): Protection {
  return protect(sheet, zone, "RANGE", open);
}

/** Protects a sheet, or finds the protection that it has. */
export function protectSheet(sheet: Sheet): Protection {
  return protections(sheet.spreadsheet, "SHEET", sheet.sheetId)[0] ?? protect(sheet, sheet.zone, "SHEET", wholeSheet);
}

function protect(sheet: Sheet, zone: Zone, type: ProtectionType, open: OpenSides): Protection {
  const data: ProtectionData = { type, description: "", warningOnly: false, domainEdit: false, editors: null, rangeName: null, open };
  const id = crypto.randomUUID();
  sheet.workbook.apply([{ type: "ATTACH", attachments: [{ id, kind: "protection", sheetId: sheet.sheetId, zone, data }] }]);
  return new Protection(sheet.spreadsheet, id);
}

/** The ids of all that protects a sheet. */
export function protectionIds(sheet: Sheet): string[] {
  return ["protection", unprotected].flatMap((kind) => sheet.workbook.attachments(kind, sheet.sheetId)).map(({ id }) => id);
}

/** All protections of a type, of one sheet or of all. */
export function protections(spreadsheet: Spreadsheet, type: string, sheetId?: string): Protection[] {
  return spreadsheet.workbook
    .attachments("protection", sheetId)
    .filter(({ data }) => (data as ProtectionData).type === type)
    .map(({ id }) => new Protection(spreadsheet, id));
}

/** Who may edit a range or a sheet. By itself it locks nobody out: editors stay until they are removed. */
export class Protection implements Service {
  readonly google = "Spreadsheet.Protection";
  private readonly spreadsheet: Spreadsheet;
  private readonly id: string;
  constructor(spreadsheet: Spreadsheet, id: string) {
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private get workbook(): Workbook {
    return this.spreadsheet.workbook;
  }

  private get attachment(): Attachment {
    const found = this.workbook.attachments("protection").find(({ id }) => id === this.id);
    if (!found) throw new ServiceError("The protected range or sheet no longer exists.");
    return found;
  }

  private get data(): ProtectionData {
    return this.attachment.data as ProtectionData;
  }

  private change(data: Partial<ProtectionData>, place: { readonly sheetId?: string; readonly zone?: Zone } = {}): Protection {
    const { attachment } = this;
    const changed = { ...attachment, ...place, data: { ...this.data, ...data } };
    this.workbook.apply([{ type: "ATTACH", attachments: [changed] }]);
    return this;
  }

  getProtectionType(): EnumValue {
    return EnumValue.of(this.spreadsheet.execution.api, "Spreadsheet.ProtectionType", this.data.type);
  }

  getDescription(): string {
    return this.data.description;
  }

  setDescription(description: string): Protection {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.change({ warningOnly });
  }

  getRange(): Range {
    const { sheetId, zone } = this.attachment;
    const sheet = this.spreadsheet.sheet(sheetId);
    const { open, type } = this.data;
    return sheet.range(type === "SHEET" ? sheet.zone : zone, open);
  }

  setRange({ sheet, zone, open }: Range): Protection {
    if (this.data.type === "SHEET") throw new ServiceError("Cannot change sheet protection to range protection (or vice versa).");
    return this.change({ rangeName: null, open }, { sheetId: sheet.sheetId, zone });
  }

  getRangeName(): string | null {
    return this.data.rangeName;
  }

  setRangeName(name: string): Protection {
    const range = this.spreadsheet.getRangeByName(name);
    if (!range) throw new ServiceError(`No named range of ${name}.`);
    this.setRange(range);
    return this.change({ rangeName: name });
  }

  setNamedRange(namedRange: NamedRange): Protection {
    return this.setRangeName(namedRange.getName());
  }

  private get unprotectedRanges(): Attachment[] {
    return this.data.type === "SHEET" ? this.workbook.attachments(unprotected, this.attachment.sheetId) : [];
  }

  getUnprotectedRanges(): Range[] {
    return this.unprotectedRanges.map(({ sheetId, zone }) => this.spreadsheet.sheet(sheetId).range(zone));
  }

  setUnprotectedRanges(ranges: readonly Range[]): Protection {
    const { sheetId } = this.attachment;
    if (this.data.type !== "SHEET" || ranges.some(({ sheet }) => sheet.sheetId !== sheetId)) {
      throw new ServiceError("Unprotected ranges must be ranges of a protected sheet.");
    }
    const attachments = ranges.map(({ zone }) => ({ id: crypto.randomUUID(), kind: unprotected, sheetId, zone, data: null }));
    this.workbook.apply([{ type: "ATTACH", attachments, detach: this.unprotectedRanges.map(({ id }) => id) }]);
    return this;
  }

  private get editors(): readonly string[] {
    return this.data.editors ?? [this.spreadsheet.execution.user];
  }

  private nameOf(user: User | string): string {
    return typeof user === "string" ? user : user.getEmail() || this.spreadsheet.execution.user;
  }

  /** Nobody where the protection only warns: everybody may edit then. */
  getEditors(): User[] {
    if (this.data.warningOnly) return [];
    return this.editors.map((name) => new User(name));
  }

  canEdit(): boolean {
    const { warningOnly, editors } = this.data;
    return warningOnly || editors === null || editors.includes(this.spreadsheet.execution.user);
  }

  addEditor(user: User | string): Protection {
    return this.addEditors([user]);
  }

  addEditors(users: readonly (User | string)[]): Protection {
    this.refuseWarning();
    return this.change({ editors: [...new Set([...this.editors, ...users.map((user) => this.nameOf(user))])] });
  }

  removeEditor(user: User | string): Protection {
    return this.removeEditors([user]);
  }

  /** The acting user cannot be removed: the call leaves them in, as Google does. */
  removeEditors(users: readonly (User | string)[]): Protection {
    this.refuseWarning();
    const me = this.spreadsheet.execution.user;
    const gone = new Set(users.map((user) => this.nameOf(user)));
    return this.change({ editors: this.editors.filter((name) => name === me || !gone.has(name)) });
  }

  private refuseWarning(): void {
    if (this.data.warningOnly) throw new ServiceError("Editors cannot be changed on a warning-based protection.");
  }

  canDomainEdit(): boolean {
    return this.data.domainEdit;
  }

  setDomainEdit(domainEdit: boolean): Protection {
    return this.change({ domainEdit });
  }

  remove(): void {
    const { id } = this.attachment;
    this.workbook.apply([{ type: "ATTACH", attachments: [], detach: [id, ...this.unprotectedRanges.map((range) => range.id)] }]);
  }
}
