import { errorMessage } from "../../../engine/cell-error.ts";
import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Range } from "../range.ts";
import { RangeValues } from "./values.ts";

/** Attachments of this kind are the notes of single cells; their data is the text. */
const noteKind = "note";

/** A note for the attachments of a workbook. */
export function noteAttachment(sheetId: UID, col: number, row: number, text: string): Attachment {
  const zone = { top: row, left: col, bottom: row, right: col };
  return { id: `${noteKind}/${globalThis.crypto.randomUUID()}`, kind: noteKind, sheetId, zone, data: text };
}

/** Notes of the cells of a range. */
export class RangeNotes extends RangeValues {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }

  /** The notes that were set; a cell without one whose formula failed has the message there, as Sheets shows it. */
  getNotes(): string[][] {
    const notes = new Map(this.notesIn(this.zone).map(({ zone, data }) => [`${zone.left},${zone.top}`, String(data)]));
    return this.grid((col, row) => notes.get(`${col},${row}`) ?? errorMessage(this.workbook.cell(this.sheet.sheetId, col, row)) ?? "");
  }

  setNote(note: string | null): Range {
    return this.replaceNotes(this.grid(() => note));
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): Range {
    this.checkSize(notes);
    return this.replaceNotes(notes);
  }

  clearNote(): Range {
    return this.replaceNotes([]);
  }

  notesIn(zone: Zone): Attachment[] {
    return this.workbook.attachments(noteKind, this.sheet.sheetId).filter((note) => helpers.isInside(note.zone.left, note.zone.top, zone));
  }

  private replaceNotes(notes: readonly (readonly (string | null)[])[]): Range {
    const { left, top } = this.zone;
    const attachments = notes.flatMap((line, r) =>
      line.flatMap((note, c) => (note ? [noteAttachment(this.sheet.sheetId, left + c, top + r, note)] : [])),
    );
    const detach = this.notesIn(this.zone).map(({ id }) => id);
    if (attachments.length + detach.length > 0) this.workbook.apply([{ type: "ATTACH", attachments, detach }]);
    return this.self;
  }
}
