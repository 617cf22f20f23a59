import type { Content } from "../../content/content.ts";
import type { ExerciseColumn } from "../../content/exercise-text.ts";
import { placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import type { ExerciseTemplate } from "./exercise-template.ts";
import { BUDGET, type ExerciseInputs, endRow, FIRST_INPUT, HEADING, numberOr } from "./lines-table.ts";

/** Blank lines and nothing that says how many kinds there could be. */
const columns = [
  { key: "item", width: 210 },
  { key: "amount", width: 110 },
  { key: "purpose", width: 300 },
  { key: "kpi", width: 240 },
  { key: "check", width: 440 },
] as const satisfies readonly { readonly key: ExerciseColumn; readonly width: number }[];

const at = placesOf(columns, HEADING);
type HandOutColumn = (typeof columns)[number]["key"];

/** One line of explanation above the inputs, so that these keep their rows on every sheet. */
const HELP_ROW = 2;
const RESERVE = FIRST_INPUT + 4;
const cells = { budget: `$B$${BUDGET}`, reserve: `$B$${RESERVE}`, planned: `$E$${FIRST_INPUT}`, left: `$E$${FIRST_INPUT + 1}` } as const;

/**
 * What a candidate gets: the budget, blank lines, and the arithmetic of what is left. Nothing on it, not even a hidden cell, names a category or
 * tells how a plan is marked; it points at no other sheet and uses no function of the kit, so that it works in any spreadsheet.
 */
export function handOutTemplate(content: Content, inputs: ExerciseInputs, lines: number): ExerciseTemplate {
  const { exercise } = content.sheets;
  const { inputs: labels, columns: headings, handOut, status } = exercise;
  const end = endRow(lines);
  const rows = (from: HandOutColumn, to = from): string => at.rows(HEADING + 1, end - 1, from, to);
  const format = inputs.decimals === 0 ? "#,##0" : "#,##0.00";
  const amount = { kind: "amount", help: exercise.amountRule } as const;
  return {
    blocks: [
      { at: "A1", rows: [[handOut.title]] },
      { at: `A${HELP_ROW}`, rows: [[handOut.help[0] ?? ""]] },
      {
        at: `A${FIRST_INPUT}`,
        rows: [
          [labels.code, inputs.code],
          [labels.budget, inputs.budget],
          [labels.currency, inputs.currency],
          [labels.period, exercise.oneMonth],
          [labels.contingency, ""],
        ],
      },
      {
        at: `D${FIRST_INPUT}`,
        rows: [
          [status.planned, `=ROUND(SUM(${column("amount", end)});2)`],
          [status.remaining, `=ROUND(${numberOr(cells.budget)}-${numberOr(cells.reserve)}-${cells.planned};2)`],
          [`=${verdict(content, end)}`, ""],
        ],
      },
      { at: at.cell("item"), rows: [[handOut.what, headings.amount, headings.purpose, headings.kpi, checks(content, inputs, end)]] },
      { at: at.cell("item", lines + 1), rows: [[exercise.endOfLines]] },
      { at: `A${end + 2}`, rows: handOut.help.slice(1).map((line) => [line]) },
    ],
    extent: at.rows(1, end + 1 + handOut.help.length, "item", "check"),
    looks: [
      ["A1", { ...title, wrap: false }],
      [`A${HELP_ROW}`, { ...help, wrap: false }],
      [`A${FIRST_INPUT}:A${RESERVE}`, { bold: true, wrap: false }],
      [`B${FIRST_INPUT}:B${RESERVE}`, { ...input, align: "left", wrap: true }],
      [`B${BUDGET}`, { format }],
      [`B${RESERVE}`, { format }],
      [`D${FIRST_INPUT}:D${FIRST_INPUT + 1}`, { color: palette.quiet }],
      [`E${FIRST_INPUT}:E${FIRST_INPUT + 1}`, { format, bold: true, align: "left" }],
      [`D${FIRST_INPUT + 2}`, { bold: true, wrap: false }],
      [at.heading("item", "check"), heading],
      [rows("item", "check"), { hairlines: true }],
      [rows("item", "kpi"), { ...input, wrap: true }],
      [rows("amount"), { format }],
      [rows("check"), { wrap: false }],
      [at.cell("item", lines + 1), { ...help, wrap: false, size: 9 }],
      [`A${end + 2}:A${end + 1 + handOut.help.length}`, { ...help, wrap: false }] satisfies readonly [string, Look],
    ],
    widths: columns.map(({ width }) => width),
    frozenRows: 0,
    gridlines: false,
    notes: [
      [`A${BUDGET}`, exercise.amountRule],
      [`A${RESERVE}`, exercise.reserveNote],
    ],
    inputRules: [
      [`B${BUDGET}`, amount],
      [`B${RESERVE}`, { kind: "amount", help: exercise.reserveNote }],
      [rows("amount"), amount],
    ],
    checks: [rows("check"), `D${FIRST_INPUT + 2}`],
    hidden: { first: 0, count: 0 },
  };
}

/** A whole column from its heading to the row that ends the lines, so that lines inserted anywhere between are part of it. */
const column = (key: HandOutColumn, end: number): string => `$${at.letter(key)}$${HEADING}:$${at.letter(key)}$${end}`;

/** Says of each amount why it is none. */
function checks({ sheets }: Content, { decimals }: ExerciseInputs, end: number): string {
  const { checks: words, columns: headings } = sheets.exercise;
  const amounts = column("amount", end);
  const [start, last] = amounts.split(":");
  const number = `IF(ISNUMBER(${amounts});${amounts};0)`;
  const [before, after] = words.notNumber.map(formulaText);
  const conditions: readonly (readonly [string, string])[] = [
    [`ISTEXT(${amounts})*ISNUMBER(FIND("%";${amounts}))>0`, formulaText(words.percentage)],
    [`ISTEXT(${amounts})*(${amounts}<>"")>0`, `CONCAT(${before};CONCAT(${amounts};${after}))`],
    [`${number}<0`, formulaText(words.negative)],
    [`(${number}>0)*(${number}<1)>0`, formulaText(words.belowOne)],
    [`ROUND(${number};${decimals})<>${number}`, formulaText(decimals === 0 ? words.wholeOnly : words.tooFine)],
  ];
  const nested = conditions.reduceRight((rest, [condition, sentence]) => `IF(${condition};${sentence};${rest})`, '""');
  const row = `ROW(${amounts})`;
  return `=ARRAYFORMULA(IF(${row}=ROW(${start});${formulaText(headings.check)};IF(${row}=ROW(${last});"";${nested})))`;
}

/** Whether the money is used up; never said of lines that are no amounts. */
function verdict({ sheets }: Content, end: number): string {
  const { status } = sheets.exercise;
  const budget = numberOr(cells.budget);
  const toMend = `COUNTIF(${column("check", end)};"✕*")`;
  const percentages = `(${budget}>=2*${cells.planned})*((ABS(${cells.planned}-1)<=2/100)+(ABS(${cells.planned}-100)<=2))>0`;
  const steps: readonly (readonly [string, string])[] = [
    [`${budget}<=0`, formulaText(status.noBudget)],
    [percentages, formulaText(status.percentages)],
    [`${toMend}>0`, `CONCAT(${formulaText(status.mend)};${toMend})`],
    [`${cells.planned}=0`, formulaText(status.nothingYet)],
    [`${cells.left}=0`, formulaText(status.exact)],
    [`${cells.left}>0`, formulaText(status.left)],
  ];
  return steps.reduceRight((rest, [condition, words]) => `IF(${condition};${words};${rest})`, formulaText(status.over));
}
