import type { Content } from "../../content/content.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { objectives } from "../../domain/exercise/objective.ts";
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
/** Columns of the lines. */
export const WIDTHS = [148, 152, 100, 94, 58, 84, 206, 190, 198, 84, 84, 84, 84] as const;
export const LAST_COLUMN = "M";
/** Lines on a fresh sheet: some for ads, one for each other category, and spare ones. */
const ADS_LINES = 3;
const LEAST_LINES = 16;

/** How many lines a sheet gets that must hold this many. */
export const lineCount = (needed: number): number => Math.max(LEAST_LINES, needed + 4);

/** The row that ends the lines. */
export const endRow = (lines: number): number => HEADING + lines + 1;

/** A whole column of the lines, from the heading to the row that ends them, so that lines inserted anywhere between are part of it. */
export const lineRange = (letter: string, lines: number): string => `$${letter}$${HEADING}:$${letter}$${endRow(lines)}`;

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
  /** Whether the check asks for reasons; a hand-out asks for nothing that somebody might be marked by. */
  readonly asks: boolean;
}

/** Fills the column under a heading by itself, also in lines that are inserted later. */
export function filled(headingText: string, values: string, lines: number): string {
  const rows = lineRange("A", lines);
  const first = `ROW(${rows})=ROW($A$${HEADING})`;
  const last = `ROW(${rows})=ROW($A$${endRow(lines)})`;
  return `=ARRAYFORMULA(IF(${first};${formulaText(headingText)};IF(${last};"";${values})))`;
}

/** The number in each cell of a column, 0 where there is none. */
export const numbersIn = (range: string): string => `IF(ISNUMBER(${range});${range};0)`;

/** What is left of each amount when the typed weeks are taken off. */
export const restOf = (lines: number, decimals: string): string => {
  const [amount, ...weeks] = ["D", "J", "K", "L", "M"].map((letter) => numbersIn(lineRange(letter, lines)));
  return `ROUND(${amount}-${weeks.join("-")};${decimals})`;
};

/** How many weeks of each line are blank. */
export const blankWeeks = (lines: number): string => `(${["J", "K", "L", "M"].map((week) => `(${lineRange(week, lines)}="")`).join("+")})`;

/** Says of each line what is wrong with it, the worst first; ✕ must be mended, ! is worth a look. */
function checkFormula({ sheets }: Content, lines: number, { unknown, decimals, asks }: LineFormulas): string {
  const { checks, categories, columns } = sheets.exercise;
  const of = (letter: string): string => lineRange(letter, lines);
  const [category, item, amount, elsewhere, purpose] = [of("A"), of("B"), of("D"), of("F"), of("G")];
  const around = ([before, after]: readonly [string, string], value: string): string =>
    `CONCAT(${formulaText(before)};CONCAT(${value};${formulaText(after)}))`;
  const rest = restOf(lines, decimals);
  const blanks = blankWeeks(lines);
  const weeksOff = `((${blanks}=0)*(${rest}<>0)+(${blanks}>0)*(${rest}<0))>0`;
  const conditions: readonly (readonly [string, string])[] = [
    [`(${category}<>"")*(${unknown})>0`, around(checks.unknownCategory, category)],
    [`ISTEXT(${amount})*(${amount}<>"")>0`, around(checks.notNumber, amount)],
    [`${numbersIn(amount)}<0`, formulaText(checks.negative)],
    [
      `ROUND(${numbersIn(amount)};${decimals})<>${numbersIn(amount)}`,
      `IF(${decimals}=0;${formulaText(checks.wholeOnly)};${formulaText(checks.tooFine)})`,
    ],
    [`(${category}="")*(${numbersIn(amount)}>0)>0`, formulaText(checks.noCategory)],
    [weeksOff, around(checks.weeks, `ABS(${rest})`)],
    ...(asks
      ? ([
          [`(${category}=${formulaText(categories.ads)})*(${numbersIn(amount)}>0)*(${item}="")>0`, formulaText(checks.platform)],
          [`(${elsewhere}=TRUE)*(${purpose}="")>0`, formulaText(checks.where)],
          [`(${numbersIn(amount)}>0)*(${purpose}="")>0`, formulaText(checks.purpose)],
        ] as const)
      : []),
  ];
  const nested = conditions.reduceRight((rest, [condition, words]) => `IF(${condition};${words};${rest})`, '""');
  return filled(columns.check, nested, lines);
}

/** The inputs, and the lines with their headings. */
export function exerciseBlocks(content: Content, inputs: ExerciseInputs, lines: number, formulas: LineFormulas) {
  const { exercise } = content.sheets;
  const { columns } = exercise;
  const planned = "$H$4";
  const share = `IF(${numbersIn(lineRange("D", lines))}=0;"";IFERROR(${lineRange("D", lines)}/${planned};""))`;
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
      at: `A${HEADING}`,
      rows: [[columns.category, columns.item, columns.objective, columns.amount, filled(columns.share, share, lines)]],
    },
    {
      at: `F${HEADING}`,
      rows: [
        [
          columns.elsewhere,
          columns.purpose,
          columns.kpi,
          checkFormula(content, lines, formulas),
          columns.week1,
          columns.week2,
          columns.week3,
          columns.week4,
        ],
      ],
    },
    { at: `A${HEADING + 1}`, rows: freshCategories(lines, content).map((category) => [category]) },
    { at: `A${endRow(lines)}`, rows: [[exercise.endOfLines]] },
  ];
}

/** What stands beside the budget when it is none, and beside the reserve. `rule` caps the reserve. */
export function inputChecks({ sheets }: Content, capped: boolean): readonly { at: string; rows: readonly (readonly string[])[] }[] {
  const { budgetChecks, status } = sheets.exercise;
  const [budget, reserve] = [`$B$${BUDGET}`, `$B$${RESERVE}`];
  const of = (cell: string, zero: string, next: string): string =>
    `=IF(${cell}="";${zero};IF(ISNUMBER(${cell})=FALSE;${formulaText(budgetChecks.notNumber)};IF(${cell}<0;${formulaText(budgetChecks.negative)};${next})))`;
  const high = capped ? `IF(${reserve}>${numberOr(budget)}/10;${formulaText(budgetChecks.contingencyHigh)};"")` : '""';
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
  const { status } = sheets.exercise;
  const budget = numberOr(`$B$${BUDGET}`);
  const verdict = `IF(${budget}<=0;${formulaText(status.noBudget)};IF($H$4=0;${formulaText(status.nothingYet)};IF($H$6=0;${formulaText(status.exact)};IF($H$6>0;${formulaText(status.left)};${formulaText(status.over)}))))`;
  const used = `($H$4+$H$5)/${budget}`;
  return {
    at: "G4",
    rows: [
      [status.planned, `=ROUND(SUM(${lineRange("D", lines)});2)`],
      [status.kept, kept],
      [status.remaining, `=ROUND(${budget}-$H$5-$H$4;2)`],
      [status.used, `=IFERROR(CONCAT(REPT("█";MIN(18;MAX(0;ROUND(18*${used}))));CONCAT(" ";TEXT(${used};"0%")));"")`],
      [`=${verdict}`, ""],
    ],
  };
}

const money = (decimals: number): string => (decimals === 0 ? "#,##0" : "#,##0.00");

/** How inputs, status and lines look. */
export function exerciseLooks(lines: number, decimals: number): readonly (readonly [string, Look])[] {
  const [first, last, end] = [HEADING + 1, endRow(lines) - 1, endRow(lines)];
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
    [`A${HEADING}:${LAST_COLUMN}${HEADING}`, heading],
    [`A${first}:${LAST_COLUMN}${last}`, { hairlines: true }],
    [`A${first}:D${last}`, { ...input, wrap: true }],
    [`F${first}:H${last}`, { ...input, wrap: true }],
    [`J${first}:M${last}`, input],
    [`D${first}:D${last}`, { format: money(decimals) }],
    [`J${first}:M${last}`, { format: money(decimals) }],
    [`E${first}:E${last}`, { format: "0%", align: "center", color: palette.quiet }],
    [`F${first}:F${last}`, { align: "center" }],
    // A message from a formula does not make its row taller; it may run over the blank weeks beside it.
    [`I${first}:I${last}`, { wrap: false }],
    [`A${end}`, { ...help, wrap: false, size: 9 }],
  ];
}

export function exerciseRules({ sheets }: Content, lines: number): readonly ExerciseRule[] {
  const { exercise } = sheets;
  const [first, last] = [HEADING + 1, endRow(lines) - 1];
  const goals = objectives.map((each) => exercise.objectives[each]);
  const amount = { kind: "amount", help: exercise.amountRule } as const;
  return [
    [`B${BUDGET}`, amount],
    [`B${RESERVE}`, { kind: "amount", help: exercise.reserveNote }],
    [`B${FIRST_INPUT + 3}`, { kind: "choice", choices: goals, help: exercise.inputs.objective }],
    [
      `A${first}:A${last}`,
      { kind: "choice", choices: budgetLines.map((line) => exercise.categories[line]), help: exercise.columns.category },
    ],
    [`C${first}:C${last}`, { kind: "choice", choices: goals, help: exercise.inputs.objective }],
    [`D${first}:D${last}`, amount],
    [`F${first}:F${last}`, { kind: "tick", help: exercise.elsewhereNote }],
    [`J${first}:M${last}`, { kind: "amount", help: exercise.weekNote }],
  ];
}

export const exerciseNotes = ({ sheets }: Content): readonly (readonly [string, string])[] => [
  [`F${HEADING}`, sheets.exercise.elsewhereNote],
  [`H${HEADING}`, sheets.exercise.kpiNote],
  [`J${HEADING}`, sheets.exercise.weekNote],
];
