import type { PostLine } from "../../content/job-post-text.ts";
import { cellText } from "../../domain/cell-text.ts";
import { input, type Look, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const looks: Readonly<Record<PostLine["kind"], Look>> = {
  title,
  heading: { size: 12, bold: true, color: palette.accent },
  text: {},
  item: {},
  missing: input,
};

/** A job post, one line a row, as wide as a page of text. What is to be completed is yellow, like everything that waits for the user. */
export function jobPostTemplate(lines: readonly PostLine[]): SheetTemplate {
  // A blank row before each heading lets the post breathe.
  const rows = lines.flatMap((line): (PostLine | undefined)[] => (line.kind === "heading" ? [undefined, line] : [line]));
  return {
    blocks: [{ at: "A1", rows: rows.map((line) => [cellText(line?.text ?? "")]) }],
    extent: `A1:A${rows.length}`,
    looks: [
      [`A1:A${rows.length}`, { wrap: true, color: palette.ink }],
      ...rows.flatMap((line, i) => (line ? [[`A${i + 1}`, looks[line.kind]] as const] : [])),
    ],
    widths: [720],
    frozenRows: 0,
    gridlines: false,
  };
}
