import type { Content } from "../../content/content.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { placesOf } from "../column-places.ts";
import { formulaText, sheetReference } from "../formula-text.ts";
import { heading, help, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import { forecastPlaces, scorePlaces } from "./exercise-template.ts";
import type { Place, ResultPlaces } from "./find-plan.ts";
import { linePlaces } from "./lines-table.ts";

/** A plan to be compared, and where its results stand on its sheet. */
export interface ComparedPlan {
  /** The code, with a number behind it for a second plan. */
  readonly label: string;
  readonly sheet: string;
  readonly budget: Place | undefined;
  readonly justification: Place | undefined;
  readonly results: ResultPlaces;
}

/** The row of the headings; one row per plan follows. */
export const COMPARE_HEADING = 4;

const columns = [
  { key: "plan", widths: [76] },
  { key: "shares", widths: [72, 62, 76, 70, 62, 78, 70] },
  { key: "budget", widths: [74] },
  { key: "planned", widths: [74] },
  { key: "score", widths: [74] },
  { key: "justification", widths: [94] },
  { key: "impressions", widths: [116] },
  { key: "clicks", widths: [92] },
  { key: "leads", widths: [74] },
  { key: "flags", widths: [400] },
] as const;

/** Where the columns stand. */
export const comparePlaces = placesOf(
  columns.map(({ key, widths }) => ({ key, count: widths.length })),
  COMPARE_HEADING,
);

/** Plans side by side. Every figure is a reference to its plan's sheet, so it lives on when the plan changes, moves or is renamed. */
export function compareTemplate({ sheets }: Content, plans: readonly ComparedPlan[]): SheetTemplate {
  const { compare, categories, forecast } = sheets.exercise;
  const [, impressions, clicks, leads] = forecast.columns;
  const last = COMPARE_HEADING + plans.length;
  const of = (from: Column, to = from): string => comparePlaces.rows(COMPARE_HEADING + 1, last, from, to);
  const row = ({ label, sheet, budget, justification, results }: ComparedPlan): string[] => {
    const at = (cell: string, gone = '""'): string => {
      const reference = `${sheetReference(sheet)}${cell}`;
      // Only a sheet that is gone is said to be gone; what a plan cannot tell yet is passed on.
      const told = `IF(ISERROR(ROWS(${reference}));${formulaText(compare.gone)};${reference})`;
      return `=IF(ISERROR(${reference});${told};IF(${reference}="";${gone};${reference}))`;
    };
    const cell = (letter: string, row: number): string => `$${letter}$${row}`;
    const place = (found: Place | undefined): string => (found ? at(cell(columnLetter(found.column), found.row)) : "");
    const { categories: top, forecast: buys, score } = results;
    const [amount, share] = [linePlaces.letter("amount"), linePlaces.letter("share")];
    return [
      // An apostrophe keeps a code from being read as anything else.
      `'${label}`,
      ...budgetLines.map((_, i) => at(cell(share, top + i), "0")),
      place(budget),
      at(cell(amount, top + budgetLines.length), "0"),
      at(cell(scorePlaces.letter("points"), score), formulaText(compare.noScore)),
      place(justification),
      ...(["impressions", "clicks", "leads"] as const).map((column) => at(cell(forecastPlaces.letter(column), buys))),
      at(cell(scorePlaces.letter("reason"), score)),
    ];
  };
  return {
    blocks: [
      { at: "A1", rows: [[compare.title], [compare.help]] },
      { at: comparePlaces.rows(COMPARE_HEADING - 1, COMPARE_HEADING - 1, "impressions"), rows: [[compare.buys]] },
      {
        at: comparePlaces.cell("plan"),
        rows: [
          [
            compare.plan,
            ...budgetLines.map((line) => categories[line]),
            ...[compare.budget, compare.planned, compare.score, compare.justification],
            ...[impressions, clicks, leads, compare.flags],
          ],
          ...plans.map(row),
        ],
      },
    ],
    extent: comparePlaces.rows(1, last, "plan", "flags"),
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      [comparePlaces.rows(COMPARE_HEADING - 1, COMPARE_HEADING - 1, "impressions"), { ...help, wrap: false }],
      [comparePlaces.heading("plan", "flags"), heading],
      [of("plan", "flags"), { hairlines: true, vertical: "middle" }],
      [of("plan"), { bold: true }],
      [of("shares"), { format: "0%", align: "center" }],
      [of("budget", "planned"), { format: "#,##0.00" }],
      [of("score"), { format: "0.0", align: "center", bold: true, background: palette.tint }],
      [of("justification", "leads"), { align: "center" }],
      [of("flags"), { wrap: true }],
    ],
    widths: columns.flatMap(({ widths }) => [...widths]),
    frozenRows: 0,
    gridlines: false,
  };
}

type Column = (typeof columns)[number]["key"];
