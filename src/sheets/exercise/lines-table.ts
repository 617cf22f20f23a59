import type { Content } from "../../content/content.ts";
import type { ExerciseColumn } from "../../content/exercise-text.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { objectives } from "../../domain/exercise/objective.ts";
import { placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette } from "../look.ts";

/** What is to be ticked, chosen or typed in a range; anything else is marked, not refused, because pasted plans hold all sorts. */
export type ExerciseRule = readonly [range: string, rule: ExerciseRuleKind];
export type ExerciseRuleKind =
  | { readonly kind: "tick"; readonly help: string }
  | { readonly kind: "choice"; readonly choices: readonly string[]; readonly help: string }
  | { readonly kind: "amount"; readonly help: string }
  | { readonly kind: "level"; readonly help: string };

export interface ExerciseInputs {
  readonly code: string;
  readonly budget: number;
  readonly currency: string;
  /** How many decimals amounts have in this currency. */
  readonly decimals: number;
}

/** Rows of the exercise, counted from 1. Inputs come first, then a heading, the lines, and a row that ends them. */
export const FIRST_INPUT = 4;
export const BUDGET = FIRST_INPUT + 1;
export const CURRENCY = FIRST_INPUT + 2;
export const RESERVE = FIRST_INPUT + 5;
export const HEADING = FIRST_INPUT + 7;
/** Cells above the lines that formulas read: the inputs, and what is planned, kept and left. */
export const formCells = {
  budget: `$B$${BUDGET}`,
  currency: `$B$${CURRENCY}`,
  reserve: `$B$${RESERVE}`,
  planned: `$H$${FIRST_INPUT}`,
  kept: `$H$${FIRST_INPUT + 1}`,
  left: `$H$${FIRST_INPUT + 2}`,
} as const;
/** Cells above the lines that say what is wrong. */
export const formChecks = [`C${FIRST_INPUT}:C${RESERVE}`, `G${FIRST_INPUT + 4}`] as const;

/** The columns of the lines, and hidden ones that the visible figures are made of; the weeks of a plan are typed, those of `spread` complete. */
const columns = [
  { key: "category", width: 148 },
  { key: "item", width: 152 },
  { key: "objective", width: 100 },
  { key: "amount", width: 94 },
  { key: "share", width: 58 },
  { key: "elsewhere", width: 84 },
  { key: "purpose", width: 206 },
  { key: "kpi", width: 190 },
  { key: "check", width: 198 },
  { key: "week1", width: 84 },
  { key: "week2", width: 84 },
  { key: "week3", width: 84 },
  { key: "week4", width: 84 },
] as const satisfies readonly { readonly key: ExerciseColumn; readonly width: number }[];
export const weekColumns = ["week1", "week2", "week3", "week4"] as const;
export const spreadColumns = ["spread1", "spread2", "spread3", "spread4"] as const;
const hidden = ["blanks", "rest", "part", ...spreadColumns] as const;

export type LineColumn = ExerciseColumn | (typeof hidden)[number];

export const WIDTHS: readonly number[] = columns.map(({ width }) => width);
/** The first hidden column, from 1. */
export const FIRST_HIDDEN = columns.length + 1;

/** Where the columns stand. */
export const linePlaces = placesOf<LineColumn>([...columns, ...hidden.map((key) => ({ key }))], HEADING);
/** Lines on a fresh sheet: some for ads, one for each other category, and spare ones. */
const ADS_LINES = 3;
const MIN_LINES = 16;

/** How many lines a sheet gets that must hold this many. */
export const lineCount = (needed: number): number => Math.max(MIN_LINES, needed + 4);

/** The row that ends the lines. */
export const endRow = (lines: number): number => HEADING + lines + 1;

/** A whole column of the lines, from the heading to the row that ends them, so that lines inserted anywhere between are part of it. */
export function lineRange(column: LineColumn, lines: number): string {
  const letter = linePlaces.letter(column);
  return `$${letter}$${HEADING}:$${letter}$${endRow(lines)}`;
}

/** The cells of the lines themselves. */
export const lineCells = (lines: number, from: LineColumn, to: LineColumn = from): string =>
  linePlaces.rows(HEADING + 1, HEADING + lines, from, to);

/** The categories on the lines of a sheet that nobody has filled in. */
export const freshCategories = (lines: number, { sheets }: Content): readonly string[] => {
  const { categories } = sheets.exercise;
  const given = budgetLines.flatMap((line) => Array.from({ length: line === "ads" ? ADS_LINES : 1 }, () => categories[line]));
  return Array.from({ length: lines }, (_, i) => given[i] ?? "");
};

/** Sums and checks that need to know which cells hold the categories and how many decimals an amount has. */
export interface LineFormulas {
  /** A condition over the categories that is true where one is unknown. */
  readonly unknown: string;
  readonly decimals: string;
}

/** Fills the column under a heading by itself, also in lines that are inserted later. */
export function filled(headingText: string, values: string, lines: number): string {
  const rows = lineRange("category", lines);
  const [start, end] = rows.split(":");
  const first = `ROW(${rows})=ROW(${start})`;
  const last = `ROW(${rows})=ROW(${end})`;
  return `=ARRAYFORMULA(IF(${first};${formulaText(headingText)};IF(${last};"";${values})))`;
}

/** The number in each cell of a column, 0 where there is none. */
export const numbersIn = (range: string): string => `IF(ISNUMBER(${range});${range};0)`;

/** What is left of each amount when the typed weeks are taken off. */
export const restOf = (lines: number, decimals: string): string => {
  const [amount, ...weeks] = (["amount", ...weekColumns] as const).map((column) => numbersIn(lineRange(column, lines)));
  return `ROUND(${amount}-${weeks.join("-")};${decimals})`;
};

/** How many weeks of each line are blank. */
export const blankWeeks = (lines: number): string => `(${weekColumns.map((week) => `(${lineRange(week, lines)}="")`).join("+")})`;

/** Says of each line what is wrong with it, the worst first; ✕ must be mended, ! is worth a look. */
function checkFormula({ sheets }: Content, lines: number, { unknown, decimals }: LineFormulas): string {
  const { checks, categories, columns } = sheets.exercise;
  const [category = "", item = "", amount = "", elsewhere = "", purpose = ""] = (
    ["category", "item", "amount", "elsewhere", "purpose"] as const
  ).map((column) => lineRange(column, lines));
  const around = ([before, after]: readonly [string, string], value: string): string =>
    `CONCAT(${formulaText(before)};CONCAT(${value};${formulaText(after)}))`;
  const rest = restOf(lines, decimals);
  const blanks = blankWeeks(lines);
  const weeksOff = `((${blanks}=0)*(${rest}<>0)+(${blanks}>0)*(${rest}<0))>0`;
  const isProposed = `ISNUMBER(FIND("?";${category}))`;
  const conditions: readonly (readonly [string, string])[] = [
    [`(${category}<>"")*${isProposed}>0`, around(checks.proposed, `SUBSTITUTE(SUBSTITUTE(${category};" ?";"");"?";"")`)],
    [`(${category}<>"")*(${unknown})>0`, around(checks.unknownCategory, category)],
    [`ISTEXT(${amount})*ISNUMBER(FIND("%";${amount}))>0`, formulaText(checks.percentage)],
    [`ISTEXT(${amount})*(${amount}<>"")>0`, around(checks.notNumber, amount)],
    [`${numbersIn(amount)}<0`, formulaText(checks.negative)],
    [
      `ROUND(${numbersIn(amount)};${decimals})<>${numbersIn(amount)}`,
      `IF(${decimals}=0;${formulaText(checks.wholeOnly)};${formulaText(checks.tooFine)})`,
    ],
    [`(${category}="")*(${numbersIn(amount)}>0)>0`, formulaText(checks.noCategory)],
    [`(${numbersIn(amount)}>0)*(${numbersIn(amount)}<1)>0`, formulaText(checks.belowOne)],
    [weeksOff, around(checks.weeks, `ABS(${rest})`)],
    [`(${category}=${formulaText(categories.ads)})*(${numbersIn(amount)}>0)*(${item}="")>0`, formulaText(checks.platform)],
    [`(${elsewhere}=TRUE)*(${purpose}="")>0`, formulaText(checks.where)],
    [`(${numbersIn(amount)}>0)*(${purpose}="")>0`, formulaText(checks.purpose)],
  ];
  const nested = conditions.reduceRight((rest, [condition, words]) => `IF(${condition};${words};${rest})`, '""');
  return filled(columns.check, nested, lines);
}

/** The inputs, and the lines with their headings. */
export function exerciseBlocks(content: Content, inputs: ExerciseInputs, lines: number, formulas: LineFormulas) {
  const { exercise } = content.sheets;
  const { columns: labels } = exercise;
  const share = `IF(${numbersIn(lineRange("amount", lines))}=0;"";IFERROR(${lineRange("amount", lines)}/${formCells.planned};""))`;
  return [
    {
      at: `A${FIRST_INPUT}`,
      rows: [
        [exercise.inputs.code, inputs.code],
        [exercise.inputs.budget, inputs.budget],
        [exercise.inputs.currency, inputs.currency],
        [exercise.inputs.objective, ""],
        [exercise.inputs.period, exercise.oneMonth],
        [exercise.inputs.contingency, ""],
      ],
    },
    {
      at: linePlaces.cell("category"),
      rows: [[labels.category, labels.item, labels.objective, labels.amount, filled(labels.share, share, lines)]],
    },
    {
      at: linePlaces.cell("elsewhere"),
      rows: [
        [
          ...[labels.elsewhere, labels.purpose, labels.kpi, checkFormula(content, lines, formulas)],
          ...weekColumns.map((week) => labels[week]),
        ],
      ],
    },
    { at: linePlaces.cell("category", 1), rows: freshCategories(lines, content).map((category) => [category]) },
    { at: linePlaces.cell("category", lines + 1), rows: [[exercise.endOfLines]] },
  ];
}

/** What stands beside the budget when it is none, and beside the reserve. */
export function inputChecks({ sheets }: Content): readonly { at: string; rows: readonly (readonly string[])[] }[] {
  const { budgetChecks, status } = sheets.exercise;
  const { budget, reserve } = formCells;
  const of = (cell: string, zero: string, next: string): string =>
    `=IF(${cell}="";${zero};IF(ISNUMBER(${cell})=FALSE;${formulaText(budgetChecks.notNumber)};IF(${cell}<0;${formulaText(budgetChecks.negative)};${next})))`;
  const high = `IF(${reserve}>${numberOr(budget)}/10;${formulaText(budgetChecks.contingencyHigh)};"")`;
  const reserveCheck = `=IF(${reserve}="";"";IF(ISNUMBER(${reserve})=FALSE;${formulaText(budgetChecks.contingency)};IF((${reserve}<0)+(${reserve}>${numberOr(budget)})>0;${formulaText(budgetChecks.contingency)};${high})))`;
  return [
    { at: `C${BUDGET}`, rows: [[of(budget, formulaText(status.noBudget), `IF(${budget}=0;${formulaText(status.noBudget)};"")`)]] },
    { at: `C${RESERVE}`, rows: [[reserveCheck]] },
  ];
}

/** A cell's number, 0 where it holds none. */
export const numberOr = (cell: string): string => `IF(ISNUMBER(${cell});${cell};0)`;

/** What is planned, kept and left, in figures and in words. `kept` is the formula of what counts as kept. */
export function statusBlock({ sheets }: Content, lines: number, kept: string): { at: string; rows: readonly (readonly string[])[] } {
  const { status, checks } = sheets.exercise;
  const { planned, kept: keptCell, left } = formCells;
  const budget = numberOr(formCells.budget);
  const check = lineRange("check", lines);
  const saying = (words: string): string => `COUNTIF(${check};${formulaText(words)})`;
  const anything = ([before, after]: readonly [string, string]): string => `${before}*${after}`;
  const uncategorized = `(${[checks.noCategory, anything(checks.unknownCategory), anything(checks.proposed)].map(saying).join("+")})`;
  const toMend = `COUNTIF(${check};"✕*")`;
  const named = (words: string, count: string): string => `CONCAT(${formulaText(words)};${count})`;
  // Shares of the whole, as 1 or as 100, where the budget is far from either.
  const percentages = `(${budget}>=2*${planned})*((ABS(${planned}-1)<=2/100)+(ABS(${planned}-100)<=2))>0`;
  const verdict = `IF(${budget}<=0;${formulaText(status.noBudget)};IF(${percentages};${formulaText(status.percentages)};IF(${uncategorized}>0;${named(status.uncategorized, uncategorized)};IF(${toMend}>0;${named(status.mend, toMend)};IF(${planned}=0;${formulaText(status.nothingYet)};IF(${left}=0;${formulaText(status.exact)};IF(${left}>0;${formulaText(status.left)};${formulaText(status.over)})))))))`;
  const used = `(${planned}+${keptCell})/${budget}`;
  return {
    at: "G4",
    rows: [
      [status.planned, `=ROUND(SUM(${lineRange("amount", lines)});2)`],
      [status.kept, kept],
      [status.remaining, `=ROUND(${budget}-${keptCell}-${planned};2)`],
      [status.used, `=IFERROR(CONCAT(REPT("█";MIN(18;MAX(0;ROUND(18*${used}))));CONCAT(" ";TEXT(${used};"0%")));"")`],
      [`=${verdict}`, ""],
    ],
  };
}

const money = (decimals: number): string => (decimals === 0 ? "#,##0" : "#,##0.00");

/** How inputs, status and lines look. */
export function exerciseLooks(lines: number, decimals: number): readonly (readonly [string, Look])[] {
  const of = (from: LineColumn, to = from): string => lineCells(lines, from, to);
  return [
    [`A${FIRST_INPUT}:A${RESERVE}`, { bold: true, wrap: false }],
    [`B${FIRST_INPUT}:B${RESERVE}`, { ...input, align: "left", wrap: true }],
    [`B${BUDGET}`, { format: money(decimals) }],
    [`B${RESERVE}`, { format: money(decimals) }],
    [`C${FIRST_INPUT}:C${RESERVE}`, { wrap: false, bold: true }],
    ["G4:H6", { hairlines: true }],
    ["G4:G7", { color: palette.quiet }],
    ["H4:H6", { format: money(decimals), bold: true, align: "right" }],
    ["H7", { color: palette.accent, wrap: false }],
    ["G8", { bold: true, wrap: false }],
    [linePlaces.heading("category", "week4"), heading],
    [of("category", "week4"), { hairlines: true }],
    [of("category", "amount"), { ...input, wrap: true }],
    [of("elsewhere", "kpi"), { ...input, wrap: true }],
    [of("week1", "week4"), input],
    [of("amount"), { format: money(decimals) }],
    [of("week1", "week4"), { format: money(decimals) }],
    [of("share"), { format: "0%", align: "center", color: palette.quiet }],
    [of("elsewhere"), { align: "center" }],
    // A message from a formula does not make its row taller; it may run over the blank weeks beside it.
    [of("check"), { wrap: false }],
    [linePlaces.cell("category", lines + 1), { ...help, wrap: false, size: 9 }],
  ];
}

export function exerciseRules({ sheets }: Content, lines: number): readonly ExerciseRule[] {
  const { exercise } = sheets;
  const of = (from: LineColumn, to = from): string => lineCells(lines, from, to);
  const goals = objectives.map((each) => exercise.objectives[each]);
  const amount = { kind: "amount", help: exercise.amountRule } as const;
  return [
    [`B${BUDGET}`, amount],
    [`B${RESERVE}`, { kind: "amount", help: exercise.reserveNote }],
    [`B${FIRST_INPUT + 3}`, { kind: "choice", choices: goals, help: exercise.inputs.objective }],
    [of("category"), { kind: "choice", choices: budgetLines.map((line) => exercise.categories[line]), help: exercise.columns.category }],
    [of("objective"), { kind: "choice", choices: goals, help: exercise.inputs.objective }],
    [of("amount"), amount],
    [of("elsewhere"), { kind: "tick", help: exercise.elsewhereNote }],
    [of("week1", "week4"), { kind: "amount", help: exercise.weekNote }],
  ];
}

export const exerciseNotes = ({ sheets }: Content): readonly (readonly [string, string])[] => [
  [linePlaces.heading("elsewhere"), sheets.exercise.elsewhereNote],
  [linePlaces.heading("kpi"), sheets.exercise.kpiNote],
  [linePlaces.heading("week1"), sheets.exercise.weekNote],
];
