import type { Content } from "../../content/content.ts";
import { wholeCurrencies } from "../../domain/budget/currency-decimals.ts";
import { type PlanPart, planPartNames, planParts } from "../../domain/budget/plan-score.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import {
  BUDGET,
  blankWeeks,
  CURRENCY,
  type ExerciseInputs,
  type ExerciseRule,
  endRow,
  exerciseBlocks,
  exerciseLooks,
  exerciseNotes,
  exerciseRules,
  filled,
  HEADING,
  inputChecks,
  LAST_COLUMN,
  lineRange,
  numberOr,
  numbersIn,
  RESERVE,
  restOf,
  statusBlock,
  WIDTHS,
} from "./lines-table.ts";

/** Where the computed blocks of a sheet stand, from the number of its lines. Hidden columns hold what the visible cells are made of. */
export interface ExercisePlaces {
  readonly end: number;
  /** Heading of the categories; one row each follows, then their total and what is missing. */
  readonly summary: number;
  readonly total: number;
  /** Heading of the forecast; a total follows, then the platforms. */
  readonly forecast: number;
  /** Heading of the score; the total follows, then its six parts. */
  readonly score: number;
  readonly justification: number;
  readonly last: number;
}

const PLATFORM_ROWS = 12;
/** Rows that the chart beside the categories needs. */
const CHART_ROWS = 10;

export function exercisePlaces(lines: number): ExercisePlaces {
  const end = endRow(lines);
  const summary = end + 3;
  const total = summary + budgetLines.length + 1;
  const forecast = summary + CHART_ROWS + 4;
  const score = forecast + PLATFORM_ROWS + 5;
  const justification = score + planPartNames.length + 3;
  return { end, summary, total, forecast, score, justification, last: justification + 7 };
}

/** Hidden columns: blank weeks, rest and part of each line and its four weeks; further down the figures of forecast and score. */
const [BLANKS, REST, PART, WEEK_1, WEEK_2, WEEK_3, WEEK_4, RAW] = ["N", "O", "P", "Q", "R", "S", "T", "N"] as const;
const FIRST_HIDDEN = 14;
const HIDDEN_COUNT = 9;
const DECIMALS = `$${BLANKS}$${CURRENCY}`;

/** A candidate's sheet: what a hand-out has, and below it what the employer alone sees. */
export interface ExerciseTemplate extends SheetTemplate {
  readonly inputRules: readonly ExerciseRule[];
  readonly hidden: { readonly first: number; readonly count: number };
}

/**
 * The exercise of one candidate.
 *
 * Lines belong to a category by its name, so that lines may be inserted, deleted, sorted and renamed; all columns beside what people type are
 * filled from their heading.
 *
 * @param lines how many lines there are
 */
export function exerciseTemplate(content: Content, inputs: ExerciseInputs, lines: number): ExerciseTemplate {
  const { exercise } = content.sheets;
  const places = exercisePlaces(lines);
  const names = `$A$${places.summary + 1}:$A$${places.total - 1}`;
  const formulas = { unknown: `COUNTIF(${names};${lineRange("A", lines)})=0`, decimals: DECIMALS, asks: true };
  const kept = `=IF(${numberOr(`$B$${RESERVE}`)}>0;MIN($B$${RESERVE};ROUND(${numberOr(`$B$${BUDGET}`)}/10;2));0)`;
  return {
    blocks: [
      { at: "A1", rows: [[inputs.code === "" ? exercise.title : `${exercise.title} – ${inputs.code}`], [exercise.help]] },
      ...exerciseBlocks(content, inputs, lines, formulas),
      ...inputChecks(content, true),
      statusBlock(content, lines, kept),
      ...weekBlocks(content, lines),
      ...summaryBlocks(content, places, lines),
      ...forecastBlocks(content, places, lines),
      ...scoreBlocks(content, places, lines),
    ],
    extent: `A1:V${places.last}`,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ...exerciseLooks(lines, inputs.decimals),
      ...resultLooks(places, inputs.decimals),
    ],
    widths: WIDTHS,
    frozenRows: 0,
    gridlines: false,
    notes: [
      ...exerciseNotes(content),
      [`A${RESERVE}`, `${exercise.reserveNote} ${exercise.reserveRule}`],
      [`A${places.justification}`, exercise.score.anchors.map((anchor, i) => `${i + 1} – ${anchor}`).join("\n")],
    ],
    inputRules: [...exerciseRules(content, lines), [`B${places.justification}`, { kind: "level", help: exercise.score.justificationRule }]],
    hidden: { first: FIRST_HIDDEN, count: HIDDEN_COUNT },
  };
}

/** The weeks of each line: as typed, and the rest spread over the blank ones; the last of those takes the odd cents. */
function weekBlocks({ sheets }: Content, lines: number) {
  const { columns } = sheets.exercise;
  const of = (letter: string): string => lineRange(letter, lines);
  const [blanks, rest, part] = [of(BLANKS), of(REST), of(PART)];
  const last = `${rest}-${part}*(${blanks}-1)`;
  const week = (typed: string, later: readonly string[]): string => {
    const isLast = ["1", ...later.map((each) => `(${of(each)}<>"")`)].join("*");
    const spread = later.length === 0 ? last : `IF(${isLast}>0;${last};${part})`;
    return `IFERROR(ROUND(IF(${of(typed)}<>"";${numbersIn(of(typed))};${spread});${DECIMALS});0)`;
  };
  const whole = `IF(REGEXMATCH(UPPER($B$${CURRENCY});"^(${wholeCurrencies.join("|")})$");0;2)`;
  return [
    { at: DECIMALS.replaceAll("$", ""), rows: [[`=IFERROR(${whole};2)`]] },
    { at: `${BLANKS}${HEADING}`, rows: [[filled("1", blankWeeks(lines), lines)]] },
    { at: `${REST}${HEADING}`, rows: [[filled("2", restOf(lines, DECIMALS), lines)]] },
    { at: `${PART}${HEADING}`, rows: [[filled("3", `IFERROR(ROUNDDOWN(${rest}/${blanks};${DECIMALS});0)`, lines)]] },
    { at: `${WEEK_1}${HEADING}`, rows: [[filled(columns.week1, week("J", ["K", "L", "M"]), lines)]] },
    { at: `${WEEK_2}${HEADING}`, rows: [[filled(columns.week2, week("K", ["L", "M"]), lines)]] },
    { at: `${WEEK_3}${HEADING}`, rows: [[filled(columns.week3, week("L", ["M"]), lines)]] },
    { at: `${WEEK_4}${HEADING}`, rows: [[filled(columns.week4, week("M", []), lines)]] },
  ];
}

const rowOf = (places: ExercisePlaces, line: BudgetLine): number => places.summary + 1 + budgetLines.indexOf(line);

/** One row a category, with its weeks, and what nobody has thought of yet. */
function summaryBlocks({ sheets }: Content, places: ExercisePlaces, lines: number) {
  const { exercise } = sheets;
  const { summary, columns } = exercise;
  const of = (letter: string): string => lineRange(letter, lines);
  const [first, last] = [places.summary + 1, places.total - 1];
  const share = (row: number): string => `=IFERROR(D${row}/$D$${places.total};0)`;
  const bar = (row: number): string => `=IFERROR(REPT("█";ROUND(16*E${row}));"")`;
  const weeks = [WEEK_1, WEEK_2, WEEK_3, WEEK_4];
  const names = [columns.week1, columns.week2, columns.week3, columns.week4];
  const missing = (["ads", "training", "time", "people", "tracking"] as const)
    .map((line) => rowOf(places, line))
    .map((row) => `IF((D${row}<1)*(F${row}="")>0;A${row};"")`)
    .join(";");
  const list = `TEXTJOIN(", ";TRUE;${missing})`;
  return [
    { at: `A${places.summary - 1}`, rows: [[summary.title]] },
    {
      at: `A${places.summary}`,
      rows: [
        [columns.category, summary.bar, "", columns.amount, columns.share, columns.elsewhere],
        ...budgetLines.map((line, i) => [
          exercise.categories[line],
          bar(first + i),
          "",
          `=SUMIF(${of("A")};A${first + i};${of("D")})`,
          share(first + i),
          `=IF(COUNTIFS(${of("A")};A${first + i};${of("F")};TRUE)>0;"✓";"")`,
        ]),
        [summary.total, "", "", `=ROUND(SUM(D${first}:D${last});2)`, `=IF(D${places.total}=0;0;1)`, ""],
      ],
    },
    {
      at: `J${places.summary}`,
      rows: [
        names,
        ...budgetLines.map((_, i) => weeks.map((week) => `=SUMIF(${of("A")};$A${first + i};${of(week)})`)),
        ["J", "K", "L", "M"].map((week) => `=ROUND(SUM(${week}${first}:${week}${last});2)`),
      ],
    },
    {
      at: `A${places.total + 1}`,
      rows: [[`=IF(${list}="";${formulaText(summary.nothingMissing)};CONCAT(${formulaText(summary.missing)};${list}))`]],
    },
  ];
}

/** What the ads lines may buy: the figures stand in hidden columns, the visible cells put them as ranges. */
function forecastBlocks({ sheets, language, forecast: words }: Content, places: ExercisePlaces, lines: number) {
  const { forecast } = sheets.exercise;
  const first = places.forecast + 2;
  const last = first + PLATFORM_ROWS - 1;
  const of = (letter: string): string => lineRange(letter, lines);
  const chosen = `(${of("A")}=$A$${rowOf(places, "ads")})*(${numbersIn(of("D"))}>0)`;
  const pick = (letter: string): string => `=IFERROR(FILTER(${of(letter)};${chosen}>0);"")`;
  const [platform, spend] = [RAW, "O"];
  const [impressions, clicks, leads] = [["P", "Q"] as const, ["R", "S"] as const, ["T", "U"] as const];
  const range = (low: string, high: string, digits: number): string =>
    `CONCAT(ROUND(${low};${digits});CONCAT(" – ";ROUND(${high};${digits})))`;
  const cell = ([low, high]: readonly [string, string], row: number, digits: number): string =>
    `=IF(ISNUMBER(${low}${row});${range(`${low}${row}`, `${high}${row}`, digits)};IF($O${row}="";"";${formulaText(words.noBenchmark)}))`;
  const sum = ([low, high]: readonly [string, string], digits: number): string => {
    const total = (letter: string): string => `SUM(${letter}${first}:${letter}${last})`;
    return `=IFERROR(IF(COUNT(${low}${first}:${low}${last})=0;"";${range(total(low), total(high), digits)});"")`;
  };
  const rows = Array.from({ length: PLATFORM_ROWS }, (_, i) => first + i);
  const spends = `$O$${first}:$O$${last}`;
  const call = `SMM_FORECAST(${spends};$N$${first}:$N$${last};${rangeNames.benchmarks};$B$${CURRENCY};${formulaText(language)})`;
  return [
    { at: `A${places.forecast - 2}`, rows: [[forecast.title], [forecast.help]] },
    {
      at: `A${places.forecast}`,
      rows: [
        [forecast.columns[0], forecast.columns[1], forecast.columns[2], forecast.columns[3]],
        [forecast.total, sum(impressions, -2), sum(clicks, 0), sum(leads, 0)],
        ...rows.map((row) => [shownText(`${platform}${row}`), cell(impressions, row, -2), cell(clicks, row, 0), cell(leads, row, 0)]),
      ],
    },
    {
      at: `G${places.forecast}`,
      rows: [
        [forecast.columns[4]],
        [`=IF(COUNT(${spends})=0;${formulaText(forecast.noAds)};"")`],
        ...rows.map((row) => [shownText(`V${row}`)]),
      ],
    },
    { at: `${platform}${first}`, rows: [[pick("B")]] },
    { at: `${spend}${first}`, rows: [[pick("D")]] },
    { at: `P${first}`, rows: [[`=IF(COUNT(${spends})=0;"";${call})`]] },
  ];
}

/** The score with its parts and the reason of every lost point, and the cells for the justification. */
function scoreBlocks({ sheets, language, plan }: Content, places: ExercisePlaces, lines: number) {
  const { score } = sheets.exercise;
  const [first, last] = [places.summary + 1, places.total - 1];
  const budget = `ROUND(${numberOr(`$B$${BUDGET}`)}-$H$5;2)`;
  const given = `$D$${first}:$D$${last};${budget};$B$${places.justification};ARRAYFORMULA($F$${first}:$F$${last}="✓");${formulaText(language)}`;
  const wrong = `(COUNTIF(${lineRange("I", lines)};"✕*")+(${budget}<=0))>0`;
  const row = places.score + 1;
  const reasons = (letter: string): string => `$${letter}$${row + 1}:$${letter}$${row + 15}`;
  const part = (key: PlanPart, i: number): readonly (string | number)[] => {
    const points = `INDEX($N$${row}:$U$${row};1;${i + 2})`;
    return [plan.parts[key], bar(row + 1 + i, planParts[key]), "", `=IF(ISNUMBER(${points});${points};"")`, planParts[key]];
  };
  const bar = (at: number, of: number): string => `=IFERROR(REPT("█";ROUND(16*D${at}/${of}));"")`;
  const why = (key: PlanPart, i: number): string => {
    const own = `FILTER(${reasons("P")};${reasons("N")}=${formulaText(plan.parts[key])})`;
    return `=IF(D${row + 1 + i}="";"";IFERROR(TEXTJOIN(" ";TRUE;${own});${formulaText(score.full)}))`;
  };
  return [
    { at: `A${places.score - 2}`, rows: [[score.title], [score.help]] },
    {
      at: `A${places.score}`,
      rows: [
        [score.columns[0], "", "", score.columns[1], score.columns[2]],
        [score.total, bar(row, 100), "", `=IF(ISNUMBER($N$${row});$N$${row};"")`, 100],
        ...planPartNames.map(part),
      ],
    },
    {
      at: `G${places.score}`,
      rows: [[score.columns[3]], [`=IF(${wrong};${formulaText(score.mend)};$U$${row})`], ...planPartNames.map((key, i) => [why(key, i)])],
    },
    { at: `N${row}`, rows: [[`=IF(${wrong};"";SMM_PLANSCORE(${given}))`]] },
    { at: `N${row + 1}`, rows: [[`=IF(${wrong};"";SMM_PLANREASONS(${given}))`]] },
    {
      at: `A${places.justification}`,
      rows: [
        [score.justification, ""],
        [score.note, ""],
      ],
    },
    { at: `B${places.justification + 3}`, rows: score.anchors.map((anchor, i) => [`${i + 1} – ${anchor}`]) },
  ];
}

/** A cell that shows another one; a plain reference would show 0 for a blank. */
const shownText = (cell: string): string => `=IF(${cell}="";"";${cell})`;

function resultLooks(places: ExercisePlaces, decimals: number): readonly (readonly [string, Look])[] {
  const money = decimals === 0 ? "#,##0" : "#,##0.00";
  const block = (from: number, to: number, columns: readonly [string, string]): readonly (readonly [string, Look])[] => [
    [`${columns[0]}${from}:${columns[1]}${from}`, heading],
    [`${columns[0]}${from + 1}:${columns[1]}${to}`, { hairlines: true, wrap: false }],
  ];
  const { summary, total, forecast, score, justification } = places;
  const lastPart = score + planPartNames.length + 1;
  return [
    ...[summary - 1, forecast - 2, score - 2].map((row) => [`A${row}`, { ...title, size: 12, wrap: false }] as const),
    ...[forecast - 1, score - 1].map((row) => [`A${row}`, { ...help, wrap: false }] as const),
    ...block(summary, total, ["A", "F"]),
    ...block(summary, total, ["J", LAST_COLUMN]),
    ...[summary, score].map((row) => [`B${row + 1}:B${row + 8}`, { color: palette.accent }] as const),
    [`D${summary + 1}:D${total}`, { format: money }],
    [`J${summary + 1}:M${total}`, { format: money }],
    [`E${summary + 1}:E${total}`, { format: "0%", align: "center" }],
    [`F${summary + 1}:F${total}`, { align: "center" }],
    [`A${total}:F${total}`, { background: palette.tint, bold: true }],
    [`J${total}:M${total}`, { background: palette.tint, bold: true }],
    [`A${total + 1}`, { bold: true, wrap: false }],
    ...block(forecast, forecast + 1, ["A", "D"]),
    [`A${forecast + 2}:D${forecast + PLATFORM_ROWS + 1}`, { wrap: false }],
    [`G${forecast}:${LAST_COLUMN}${forecast}`, heading],
    [`G${forecast + 1}:G${forecast + PLATFORM_ROWS + 1}`, { wrap: false }],
    [`B${forecast + 1}:D${forecast + PLATFORM_ROWS + 1}`, { align: "center" }],
    [`A${forecast + 1}:D${forecast + 1}`, { background: palette.tint, bold: true }],
    ...block(score, lastPart, ["A", "E"]),
    [`G${score}:${LAST_COLUMN}${score}`, heading],
    [`G${score + 1}:G${lastPart}`, { wrap: false }],
    [`D${score + 1}:D${lastPart}`, { format: "0.0", align: "center" }],
    [`E${score + 1}:E${lastPart}`, { align: "center", color: palette.quiet }],
    [`A${score + 1}:E${score + 1}`, { background: palette.tint, bold: true }],
    [`A${justification}:A${justification + 1}`, { bold: true, wrap: false }],
    [`B${justification}`, { ...input, align: "center" }],
    [`B${justification + 1}`, { ...input, wrap: false }],
    [`B${justification + 3}:B${justification + 7}`, { color: palette.quiet, wrap: false }],
  ];
}
