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

/** The lines of the sheet; a blank one before each heading lets the post breathe. */
const rowsOf = (lines: readonly PostLine[]): (PostLine | undefined)[] =>
  lines.flatMap((line) => (line.kind === "heading" ? [undefined, line] : [line]));

/** What stands in the cells once they are written. */
export const jobPostTexts = (lines: readonly PostLine[]): string[] => rowsOf(lines).map((line) => line?.text ?? "");

/**
 * A job post, one line per row, as wide as a page of text. What is still to be filled in is yellow, like everything that waits for the user.
 *
 * @param minRows the minimum number of rows to write, to cover a longer post that stood there
 */
export function jobPostTemplate(lines: readonly PostLine[], minRows = 0): SheetTemplate {
  const post = rowsOf(lines);
  const rows = [...post, ...Array.from({ length: Math.max(0, minRows - post.length) }, () => undefined)];
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
