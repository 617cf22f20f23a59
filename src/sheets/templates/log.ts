import type { Content } from "../../content/content.ts";
import { placesOf } from "../column-places.ts";
import { palette } from "../look.ts";
import type { LogColumn } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

const columns: readonly TableColumn<LogColumn>[] = [
  { key: "when", width: 132, look: { format: "yyyy-mm-dd hh:mm", align: "left" } },
  { key: "who", width: 150, look: { wrap: true } },
  { key: "what", width: 180, look: { wrap: true }, note: ({ sheets }) => sheets.log.whatNote },
  { key: "detail", width: 320, look: { wrap: true, color: palette.quiet } },
  { key: "reason", width: 260, look: { wrap: true } },
];

const at = placesOf(columns, 1);

/** What was decided, by whom and why: a plain table that only grows. */
export const logTemplate = (content: Content, names: SheetNames): SheetTemplate => ({
  ...tableTemplate(columns, at, content.sheets.log.columns, content, names),
  rows: 200,
  frozenRows: 1,
  gridlines: true,
  filter: at.extent(),
  warned: "sheet",
});
