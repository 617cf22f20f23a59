import type { Content } from "../../content/content.ts";
import { placesOf } from "../column-places.ts";
import { help, input, palette, title } from "../look.ts";
import type { WorkSampleColumn } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

const HEADING = 8;
const FIRST_TASK = 5;
const ROWS = 60;

const columns: readonly TableColumn<WorkSampleColumn>[] = [
  { key: "code", width: 190, look: { ...input, bold: true }, note: ({ sheets }) => sheets.workSamples.codeNote },
  { key: "post", width: 380, look: { ...input, wrap: true } },
  { key: "picture", width: 300, look: { ...input, wrap: true }, note: ({ sheets }) => sheets.workSamples.pictureNote },
  { key: "reply", width: 380, look: { ...input, wrap: true } },
  { key: "received", width: 110, look: { format: "yyyy-mm-dd", align: "center", color: palette.quiet } },
];

const at = placesOf(columns, HEADING);

/** What the candidates wrote, one row per candidate, below what they were asked. */
export function workSamplesTemplate(content: Content, names: SheetNames): SheetTemplate {
  const text = content.sheets.workSamples;
  const { post, reply } = text.tasks;
  const table = tableTemplate(columns, at, text.columns, content, names);
  return {
    ...table,
    blocks: [
      { at: "A1", rows: [[text.title], ...text.help.map((line) => [line])] },
      {
        at: `A${FIRST_TASK}`,
        rows: [
          [post.label, post.text],
          [reply.label, reply.text],
        ],
      },
      ...table.blocks,
    ],
    extent: at.rows(1, ROWS, "code", "received"),
    rows: ROWS,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2:A3", { ...help, wrap: false }],
      [at.rows(FIRST_TASK, FIRST_TASK + 1, "code"), { bold: true, wrap: true }],
      [at.rows(FIRST_TASK, FIRST_TASK + 1, "post"), { ...input, wrap: true }],
      ...table.looks,
    ],
    frozenRows: HEADING,
    gridlines: true,
  };
}
