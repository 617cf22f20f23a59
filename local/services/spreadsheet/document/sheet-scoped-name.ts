import type { Attachment } from "../../../engine/patches/attachments.ts";
import { sheetScopedName } from "../../../engine/patches/named-ranges.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { sameName } from "./sheet-name.ts";

/** A name that belongs to one sheet. Copying a sheet makes them; no script can. It reads `'Copy of Rubric'!Weights`. */
export class SheetScopedName implements Service {
  readonly google = "Spreadsheet.NamedRange";
  private readonly spreadsheet: Spreadsheet;
  private readonly id: string;
  constructor(spreadsheet: Spreadsheet, { id }: Attachment) {
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private get attachment(): Attachment {
    const found = this.spreadsheet.workbook.attachments(sheetScopedName).find(({ id }) => id === this.id);
    if (!found) throw new ServiceError("The named range no longer exists.");
    return found;
  }

  getName(): string {
    const { sheetId, data } = this.attachment;
    return `'${this.spreadsheet.getters.getSheetName(sheetId).replaceAll("'", "''")}'!${String(data)}`;
  }

  getRange(): Range {
    const { sheetId, zone } = this.attachment;
    return this.spreadsheet.sheet(sheetId).range(zone);
  }

  /** The new name is one of the whole document. */
  setName(name: string): SheetScopedName {
    this.spreadsheet.setNamedRange(name, this.getRange());
    this.remove();
    return this;
  }

  setRange(range: Range): SheetScopedName {
    const attachment = { ...this.attachment, sheetId: range.sheet.sheetId, zone: range.zone };
    this.spreadsheet.workbook.apply([{ type: "ATTACH", attachments: [attachment] }]);
    return this;
  }

  remove(): void {
    this.spreadsheet.workbook.apply([{ type: "ATTACH", attachments: [], detach: [this.id] }]);
  }
}

export const sheetScopedNames = (spreadsheet: Spreadsheet): SheetScopedName[] =>
  spreadsheet.workbook.attachments(sheetScopedName).map((each) => new SheetScopedName(spreadsheet, each));

/** The range of a name of one sheet, whatever its capitals. */
export function rangeOfScopedName(spreadsheet: Spreadsheet, sheetName: string, name: string): Range | undefined {
  const found = spreadsheet.workbook
    .attachments(sheetScopedName)
    .find(({ sheetId, data }) => sameName(spreadsheet.getters.getSheetName(sheetId), sheetName) && sameName(String(data), name));
  return found && spreadsheet.sheet(found.sheetId).range(found.zone);
}
