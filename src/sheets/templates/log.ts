import type { Content } from "../../content/content.ts";
import { heading, palette } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** What was decided, by whom and why: a plain table that only grows. */
export function logTemplate({ sheets }: Content): SheetTemplate {
  const { columns, whatNote } = sheets.log;
  return {
    blocks: [{ at: "A1", rows: [[columns.when, columns.who, columns.what, columns.detail, columns.reason]] }],
    extent: "A1:E",
    rows: 200,
    looks: [
      ["A1:E1", heading],
      ["A2:A", { format: "yyyy-mm-dd hh:mm", align: "left" }],
      ["B2:E", { wrap: true }],
      ["D2:D", { color: palette.quiet }],
    ],
    widths: [132, 150, 180, 320, 260],
    frozenRows: 1,
    gridlines: true,
    notes: [["C1", whatNote]],
    filter: "A1:E",
  };
}
