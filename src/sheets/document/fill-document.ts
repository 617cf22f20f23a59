import { cellText } from "../../domain/cell-text.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { rowCount } from "../extent.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, type Look, palette, title } from "../look.ts";
import type { Sheet } from "../sheet.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import { applyTemplate } from "../template.ts";
import type { DocumentKind, DocumentRow } from "./document-row.ts";

/** Widths of a document's columns in pixels, from column A on: the first holds labels, the second the longest texts. */
export type DocumentWidths = readonly number[];

const looks: Readonly<Record<DocumentKind, Look>> = {
  title: { ...title, wrap: false },
  help: { ...help, wrap: false },
  section: { size: 12, bold: true, color: palette.accent, wrap: false },
  heading,
  line: { wrap: true, hairlines: true },
  fact: { wrap: true },
  text: { wrap: true },
  warning: { wrap: false, bold: true, color: palette.warning },
  link: { wrap: false },
  gap: {},
};

/**
 * A document as a sheet: one row below another, as wide as its columns. A hidden column behind them says what each row tells, as far as rows
 * have keys.
 *
 * Neighbours of one kind are told their look together, so a longer table takes no more calls than a short one.
 */
function documentTemplate(rows: readonly DocumentRow[], widths: DocumentWidths): SheetTemplate {
  const hasKeys = rows.some(({ key }) => key !== undefined);
  const [width, height] = [widths.length, Math.max(1, rows.length)];
  const last = columnLetter(width);
  const cells = rows.map(({ kind, cells: [first = "", ...others], key, to }) => {
    const label = kind === "link" ? `=HYPERLINK(${formulaText(`#gid=${to}`)};${formulaText(first)})` : cellText(first);
    const own = [label, ...others.map(cellText)];
    return [...own, ...Array.from({ length: width - own.length }, () => ""), ...(hasKeys ? [key ?? ""] : [])];
  });
  const runs = runsOf(rows);
  return {
    blocks: [{ at: "A1", rows: cells.length > 0 ? cells : [[""]] }],
    extent: `A1:${columnLetter(width + Number(hasKeys))}${height}`,
    columns: width + Number(hasKeys),
    looks: [
      [`A1:${last}${height}`, { color: palette.ink }],
      ...runs.flatMap(({ kind, from, to, width: used }): SheetTemplate["looks"][number][] => [
        [`A${from}:${columnLetter(used)}${to}`, kind === "help" && width === 1 ? { ...looks[kind], wrap: true } : looks[kind]],
        ...(kind === "fact" || kind === "line" ? [[`A${from}:A${to}`, { bold: true }] as const] : []),
      ]),
    ],
    widths: [...widths, ...(hasKeys ? [60] : [])],
    frozenRows: 0,
    gridlines: false,
    ...(hasKeys ? { hiddenColumns: { first: width + 1, count: 1 } } : {}),
  };
}

/**
 * Writes a document onto a sheet with nothing on it, as long as it is.
 *
 * @param isWarned whether somebody who edits the sheet by hand is warned
 */
export function fillDocument(sheet: Sheet, rows: readonly DocumentRow[], widths: DocumentWidths, isWarned = false): void {
  const height = rowCount(sheet);
  if (rows.length > height) sheet.insertRowsAfter(height, rows.length - height);
  applyTemplate(sheet, { ...documentTemplate(rows, widths), ...(isWarned ? { warned: "sheet" } : {}) }, true);
}

interface Run {
  readonly kind: DocumentKind;
  readonly from: number;
  to: number;
  /** The most cells that one of its rows has. */
  width: number;
}

function runsOf(rows: readonly DocumentRow[]): Run[] {
  const found: Run[] = [];
  for (const [i, { kind, cells }] of rows.entries()) {
    const open = found[found.length - 1];
    if (open?.kind === kind) {
      open.to = i + 1;
      open.width = Math.max(open.width, cells.length);
    } else found.push({ kind, from: i + 1, to: i + 1, width: Math.max(1, cells.length) });
  }
  return found.filter(({ kind }) => kind !== "gap");
}
