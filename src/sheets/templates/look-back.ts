import type { Content } from "../../content/content.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { computed, heading, help, input, type Look, palette, title } from "../look.ts";
import type { LookBackColumn } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

const HEADING = 4;

const typed: Look = { ...input, wrap: true };

const columns: readonly TableColumn<LookBackColumn>[] = [
  { key: "code", width: 60, look: { color: palette.quiet } },
  { key: "candidate", width: 130, look: { wrap: true } },
  // Only the formula reads these two.
  { key: "criterionId", width: 70, isHidden: true },
  { key: "byQuestion", width: 130, isHidden: true, note: ({ sheets }) => sheets.lookBack.notes.byQuestion },
  { key: "criterion", width: 160, look: { wrap: true } },
  { key: "interviews", width: 84, look: { ...computed, format: "0.0" }, note: ({ sheets }) => sheets.lookBack.notes.interviews },
  {
    key: "atWork",
    width: 70,
    look: { ...typed, align: "center" },
    rule: ({ sheets }) => ({ min: LOWEST_RATING, max: HIGHEST_RATING, help: sheets.lookBack.levelRule }),
    note: ({ sheets }) => sheets.lookBack.notes.atWork,
  },
  { key: "note", width: 220, look: typed, note: ({ sheets }) => sheets.lookBack.notes.note },
  { key: "when", width: 88, look: { ...input, format: "yyyy-mm-dd", align: "left" } },
  { key: "author", width: 100, look: typed },
];

const at = placesOf(columns, HEADING);

/** What told something stands beside the lines, behind a narrow gap. */
const links = at.number("author") + 2;
const link = (place: number): string => columnLetter(links + place);

/** One line per hire and criterion: what the interviews said, and what is seen at work. */
export function lookBackTemplate(content: Content, names: SheetNames): SheetTemplate {
  const text = content.sheets.lookBack;
  const table = tableTemplate(columns, at, text.columns, content, names);
  const formula = `=SMM_LOOKBACK(${at.whole("code", "atWork")};${formulaText(content.language)})`;
  return {
    ...table,
    blocks: [{ at: "A1", rows: [[text.title], [text.help]] }, ...table.blocks, { at: `${link(0)}${HEADING}`, rows: [[formula]] }],
    extent: `A1:${link(5)}`,
    rows: 40,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ...table.looks,
      [`${link(0)}${HEADING}:${link(5)}${HEADING}`, heading],
      [`${link(0)}${HEADING + 1}:${link(0)}`, { wrap: true, bold: true }],
      [`${link(1)}${HEADING + 1}:${link(1)}`, { ...computed, format: "0" }],
      [`${link(2)}${HEADING + 1}:${link(4)}`, { ...computed, format: "0.00" }],
      [`${link(5)}${HEADING + 1}:${link(5)}`, { wrap: true }],
    ],
    widths: [...table.widths, 20, 170, 84, 62, 66, 62, 260],
    notes: [...table.notes, [`${link(2)}${HEADING}`, text.notes.links]],
    frozenRows: HEADING,
    gridlines: false,
  };
}
