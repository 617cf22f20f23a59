import type { Content } from "../../content/content.ts";
import { budgetLines, DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const HEADING = 6;
const FIRST = HEADING + 1;
const LAST = HEADING + budgetLines.length;
const TOTAL = LAST + 1;
const REMAINING = TOTAL + 1;

/** The exercise: one month's money over seven lines, with what is left said in words. */
export function budgetTemplate({ sheets }: Content): SheetTemplate {
  const { columns, lines, verdicts, ...text } = sheets.budget;
  const rest = `ROUND(B${REMAINING};2)`;
  const verdict = `=IF(${rest}=0;${formulaText(verdicts.exact)};IF(${rest}>0;${formulaText(verdicts.left)};${formulaText(verdicts.over)}))`;
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      { at: "A4", rows: [[text.amount, DEFAULT_BUDGET]] },
      {
        at: `A${HEADING}`,
        rows: [
          [columns.line, columns.amount, columns.purpose, columns.idea],
          ...budgetLines.map((line) => [lines[line].name, "", "", lines[line].hint]),
          [text.total, `=SUM(${rangeNames.budgetLines})`, "", ""],
          [text.remaining, `=${rangeNames.budget}-B${TOTAL}`, verdict, ""],
        ],
      },
    ],
    extent: `A1:D${REMAINING}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ["A4", { bold: true }],
      ["B4", { ...input, format: "#,##0.00" }],
      [`A${HEADING}:D${HEADING}`, heading],
      [`A${FIRST}:D${REMAINING}`, { hairlines: true, wrap: true }],
      [`B${FIRST}:C${LAST}`, input],
      [`B${FIRST}:B${REMAINING}`, { format: "#,##0.00" }],
      [`D${FIRST}:D${LAST}`, { color: palette.quiet }],
      [`A${TOTAL}:D${REMAINING}`, { background: palette.tint, bold: true }],
    ],
    widths: [170, 130, 360, 320],
    frozenRows: 0,
    gridlines: false,
    rules: [
      ["B4", { least: 0, help: text.amountRule }],
      [`B${FIRST}:B${LAST}`, { least: 0, help: text.amountRule }],
    ],
    names: [
      [rangeNames.budget, "B4"],
      [rangeNames.budgetLines, `B${FIRST}:B${LAST}`],
    ],
  };
}
