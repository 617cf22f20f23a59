/** How a row of a document looks. */
export type DocumentKind = "title" | "help" | "section" | "heading" | "line" | "fact" | "text" | "warning" | "link" | "gap";

/** A row of a document: a page that is read, printed or sent, and that nobody types into. */
export interface DocumentRow {
  readonly kind: DocumentKind;
  /** From column A on. */
  readonly cells: readonly string[];
  /** What the row tells, for whoever reads the document again. */
  readonly key?: string;
  /** The id of the sheet that a link leads to. */
  readonly to?: number;
}

const keyed = (key: string | undefined): Pick<DocumentRow, "key"> => (key === undefined ? {} : { key });

export const title = (text: string): DocumentRow => ({ kind: "title", cells: [text] });
export const help = (text: string): DocumentRow => ({ kind: "help", cells: [text] });
export const section = (text: string): DocumentRow => ({ kind: "section", cells: [text] });
export const heading = (cells: readonly string[]): DocumentRow => ({ kind: "heading", cells });
export const line = (cells: readonly string[], key?: string): DocumentRow => ({ kind: "line", cells, ...keyed(key) });
/**
 * Cells in these columns, counted from 0, with blanks between them: so the columns of one table stand where those of another do.
 *
 * @example inColumns([0, 2], ["Ana", "4"]) → ["Ana", "", "4"]
 */
export function inColumns(columns: readonly number[], cells: readonly string[]): string[] {
  const placed = Array.from({ length: Math.max(...columns) + 1 }, () => "");
  for (const [i, column] of columns.entries()) placed[column] = cells[i] ?? "";
  return placed;
}

/** A label, and what is to be known. */
export const fact = (label: string, text: string, key?: string): DocumentRow => ({ kind: "fact", cells: [label, text], ...keyed(key) });
export const text = (words: string, key?: string): DocumentRow => ({ kind: "text", cells: [words], ...keyed(key) });
/** Something to look at before anything else; the words begin with a sign. */
export const warning = (words: string): DocumentRow => ({ kind: "warning", cells: [words] });
export const link = (label: string, to: number): DocumentRow => ({ kind: "link", cells: [label], to });
export const gap: DocumentRow = { kind: "gap", cells: [] };
