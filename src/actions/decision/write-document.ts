import { fnv1a } from "../../domain/fnv-1a.ts";
import type { DocumentRow } from "../../sheets/document/document-row.ts";
import { type DocumentWidths, fillDocument } from "../../sheets/document/fill-document.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import type { DocumentSort, KitDocument, KitState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";

export interface DocumentPlace {
  readonly sort: DocumentSort;
  /** The candidate's code, where each candidate has a document of this sort; else "". */
  readonly code: string;
  /** Whom the only document of this sort is written for. */
  readonly about?: string;
  /** What a new sheet is called. */
  readonly name: string;
}

/**
 * Writes a document onto its sheet, in the place of what the kit wrote there before; call it while locked. A sheet that somebody has edited is
 * theirs: it stays, and the document gets a new one.
 */
export function writeDocument(context: ActionContext, place: DocumentPlace, rows: readonly DocumentRow[], widths: DocumentWidths): Sheet {
  const { spreadsheet, kit } = context;
  const before = ownDocument(kit.state, spreadsheet.getSheets(), place);
  const sheet = before?.sheet ?? emptySheet(spreadsheet, place.name);
  const id = sheet.getSheetId();
  const mark = markOf(rows.map(({ cells }) => cells));
  const { name: _, ...kept } = place;
  const entry: KitDocument = { ...kept, sheet: id, marks: [mark, ...(before ? before.marks.slice(0, 1) : [])] };
  if (kit.state) kit.save({ ...kit.state, documents: [...(kit.state.documents ?? []).filter((each) => each.sheet !== id), entry] });
  if (before) sheet.clear();
  fillDocument(sheet, rows, widths);
  return sheet;
}

/** The document of this sort and candidate that nobody has edited since the kit wrote it. */
export function ownDocument(
  state: KitState | undefined,
  sheets: readonly Sheet[],
  { sort, code }: Pick<DocumentPlace, "sort" | "code">,
): { readonly sheet: Sheet; readonly marks: readonly string[] } | undefined {
  for (const entry of state?.documents ?? []) {
    const sheet = entry.sort === sort && entry.code === code ? sheets.find((each) => each.getSheetId() === entry.sheet) : undefined;
    if (sheet && isUntouched(sheet, entry)) return { sheet, marks: entry.marks };
  }
  return undefined;
}

/** A sheet with nothing on it is what an attempt leaves behind that broke off between clearing and writing. */
export function isUntouched(sheet: Sheet, { marks }: KitDocument): boolean {
  const now = markOf(sheet.getDataRange().getValues());
  return marks.includes(now) || now === markOf([]);
}

/** Stands for a document's words. */
const markOf = (rows: readonly (readonly unknown[])[]): string =>
  fnv1a(
    rows
      .map((row) =>
        row
          .map((cell) => String(cell))
          .join("\t")
          .replace(/\t+$/, ""),
      )
      .join("\n")
      .trimEnd(),
  ).toString(16);
