import { errorMessage } from "../../../engine/cell-error.ts";
import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import type { Attachment } from "../../../engine/patches/attachments.ts";
import type { Range } from "../range.ts";

/** Attachments of this kind are the notes of single cells; their data is the text. */
const noteKind = "note";

/** A note for the attachments of a workbook. */
export function noteAttachment(sheetId: UID, col: number, row: number, text: string): Attachment {
  const zone = { top: row, left: col, bottom: row, right: col };
  return { id: `${noteKind}/${globalThis.crypto.randomUUID()}`, kind: noteKind, sheetId, zone, data: text };
}

/** Notes of the cells of a range. */
export const rangeNotes = {
  getNote(range: Range): string {
    return range.getNotes()[0]?.[0] ?? "";
  },

  /** The notes that were set; a failed formula without a note has its error message there, as Sheets shows it. */
  getNotes(range: Range): string[][] {
    const notes = new Map(notesIn(range, range.zone).map(({ zone, data }) => [`${zone.left},${zone.top}`, String(data)]));
    return range.grid((col, row) => notes.get(`${col},${row}`) ?? errorMessage(range.workbook.cell(range.sheet.sheetId, col, row)) ?? "");
  },

  setNote(range: Range, note: string | null): Range {
    return replaceNotes(
      range,
      range.grid(() => note),
    );
  },

  setNotes(range: Range, notes: readonly (readonly (string | null)[])[]): Range {
    range.checkSize(notes);
    return replaceNotes(range, notes);
  },

  clearNote(range: Range): Range {
    return replaceNotes(range, []);
  },
};

function replaceNotes(range: Range, notes: readonly (readonly (string | null)[])[]): Range {
  const { left, top } = range.zone;
  const attachments = notes.flatMap((row, r) =>
    row.flatMap((note, c) => (note ? [noteAttachment(range.sheet.sheetId, left + c, top + r, note)] : [])),
  );
  const detach = notesIn(range, range.zone).map(({ id }) => id);
  if (attachments.length + detach.length > 0) range.workbook.apply([{ type: "ATTACH", attachments, detach }]);
  return range;
}

/** The notes of the cells of a zone of the range's sheet. */
export function notesIn(range: Range, zone: Zone): Attachment[] {
  return range.workbook.attachments(noteKind, range.sheet.sheetId).filter((note) => helpers.isInside(note.zone.left, note.zone.top, zone));
}
