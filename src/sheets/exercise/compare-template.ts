import type { Content } from "../../content/content.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { columnLetter } from "../column-letter.ts";
import { formulaText, sheetReference } from "../formula-text.ts";
import { heading, help, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import type { Place, ResultPlaces } from "./find-plan.ts";

/** A plan to be compared, and where its results stand on its sheet. */
export interface ComparedPlan {
  /** The code, with a number behind it for a second plan. */
  readonly label: string;
  readonly sheet: string;
  readonly budget: Place | undefined;
  readonly justification: Place | undefined;
  readonly results: ResultPlaces;
}

/** The row of the headings; one row a plan follows. */
export const COMPARE_HEADING = 4;
export const FIRST_SHARE = "B";
export const LAST_SHARE = "H";

/** Plans side by side. Every figure is a reference to its plan's sheet, so it lives on when the plan changes, moves or is renamed. */
export function compareTemplate({ sheets }: Content, plans: readonly ComparedPlan[]): SheetTemplate {
  const { compare, categories, forecast } = sheets.exercise;
  const [, impressions, clicks, leads] = forecast.columns;
  const first = COMPARE_HEADING + 1;
  const last = COMPARE_HEADING + plans.length;
  const row = ({ label, sheet, budget, justification, results }: ComparedPlan): string[] => {
    const at = (cell: string, gone = '""'): string => {
      const reference = `${sheetReference(sheet)}${cell}`;
      return `=IFERROR(IF(${reference}="";${gone};${reference});${formulaText(compare.gone)})`;
    };
    const place = (found: Place | undefined): string => (found ? at(`$${columnLetter(found.column)}$${found.row}`) : "");
    const { categories: top, forecast: buys, score } = results;
    return [
      // An apostrophe keeps a code from being read as anything else.
      `'${label}`,
      ...budgetLines.map((_, i) => at(`$E$${top + i}`, "0")),
      place(budget),
      at(`$D$${top + budgetLines.length}`, "0"),
      at(`$D$${score}`, formulaText(compare.noScore)),
      place(justification),
      at(`$B$${buys}`),
      at(`$C$${buys}`),
      at(`$D$${buys}`),
      at(`$G$${score}`),
    ];
  };
  return {
    blocks: [
      { at: "A1", rows: [[compare.title], [compare.help]] },
      { at: "I3", rows: [["", "", "", "", compare.buys]] },
      {
        at: `A${COMPARE_HEADING}`,
        rows: [
          [
            compare.plan,
            ...budgetLines.map((line) => categories[line]),
            compare.budget,
            compare.planned,
            compare.score,
            compare.justification,
            impressions,
            clicks,
            leads,
            compare.flags,
          ],
          ...plans.map(row),
        ],
      },
    ],
    extent: `A1:P${last}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ["M3", { ...help, wrap: false }],
      [`A${COMPARE_HEADING}:P${COMPARE_HEADING}`, heading],
      [`A${first}:P${last}`, { hairlines: true, vertical: "middle" }],
      [`A${first}:A${last}`, { bold: true }],
      [`${FIRST_SHARE}${first}:${LAST_SHARE}${last}`, { format: "0%", align: "center" }],
      [`I${first}:J${last}`, { format: "#,##0.00" }],
      [`K${first}:K${last}`, { format: "0.0", align: "center", bold: true, background: palette.tint }],
      [`L${first}:L${last}`, { align: "center" }],
      [`M${first}:O${last}`, { align: "center" }],
      [`P${first}:P${last}`, { wrap: true }],
    ],
    widths: [76, 72, 62, 76, 70, 62, 78, 70, 74, 74, 74, 94, 116, 92, 74, 400],
    frozenRows: 0,
    gridlines: false,
  };
}
