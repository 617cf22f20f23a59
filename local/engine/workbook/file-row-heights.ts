import { textWidth } from "../../notation/text-width.ts";
import type { Style, UID } from "../engine.ts";
import { cellText } from "./cell-values.ts";
import { usedZone } from "./used-zone.ts";
import type { Workbook } from "./workbook.ts";

const pointsPerPixel = 0.75;
const defaultFontSize = 10;
/** The engine's height of a row that nobody has set, in pixels. */
const defaultHeight = 23;
/** Of a line of text, relative to the size of its font. */
const lineHeight = 1.2;
/** Between the text and the borders of its cell, both sides together, in pixels. */
const padding = { vertical: 5, horizontal: 8 };

/** How many lines a text takes that breaks between words where a line is full, and within a word that is longer than a line. */
function linesOf(text: string, width: number, points: number, bold: boolean): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const wide = textWidth(word.trimEnd(), points, bold);
      if (used > 0 && used + wide > width) {
        own++;
        used = 0;
      }
      own += Math.max(0, Math.ceil(wide / width) - 1);
      used += textWidth(word, points, bold);
    }
    return lines + own;
  }, 0);
}

/** How high a cell has to be to show all its lines, in pixels. */
function heightOf(workbook: Workbook, sheetId: UID, col: number, row: number): number {
  const { getters } = workbook.model;
  const text = cellText(workbook, sheetId, col, row);
  const style: Style = getters.getCellComputedStyle({ sheetId, col, row });
  const merge = getters.getMerge({ sheetId, col, row });
  // What is merged downwards has the height of several rows.
  if (text === "" || (merge && merge.top !== merge.bottom)) return 0;
  const { fontSize = defaultFontSize, bold = false, wrapping } = style;
  const columns = merge ? Array.from({ length: merge.right - merge.left + 1 }, (_, index) => merge.left + index) : [col];
  const width = columns.reduce((sum, each) => sum + getters.getColSize(sheetId, each), 0) - padding.horizontal;
  const lines = wrapping === "wrap" ? linesOf(text, width, fontSize, bold) : text.split("\n").length;
  return Math.ceil(lines * (fontSize / pointsPerPixel) * lineHeight) + padding.vertical;
}

/**
 * Heights of the rows that nobody has set and whose lines of text need more than one row's height, in points. Sheets and the page make such
 * rows higher as they draw them; a file has to say it, or the lines overlap in a program that trusts it.
 *
 * @returns by row, from 1, as files count.
 */
export function wrappedRowHeights(workbook: Workbook, sheetId: UID): ReadonlyMap<number, number> {
  const { getters } = workbook.model;
  const { bottom, right } = usedZone(workbook, sheetId);
  const heights = new Map<number, number>();
  for (let row = 0; row <= bottom; row++) {
    if (getters.getUserRowSize(sheetId, row) !== undefined) continue;
    let height = defaultHeight;
    for (let col = 0; col <= right; col++) height = Math.max(height, heightOf(workbook, sheetId, col, row));
    if (height > defaultHeight) heights.set(row + 1, height * pointsPerPixel);
  }
  return heights;
}

/** The XML of a sheet with heights for the rows that have none; they are no heights that a person has set, so the row still adapts. */
export const withRowHeights = (xml: string, heights: ReadonlyMap<number, number>): string =>
  xml.replace(/<row r="(\d+)"(?![^>]*\sht=)/g, (tag, row: string) => {
    const height = heights.get(Number(row));
    return height === undefined ? tag : `${tag} ht="${height}"`;
  });
