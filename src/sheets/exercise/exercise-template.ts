import type { Content } from "../../content/content.ts";
import { wholeCurrencies } from "../../domain/budget/currency-decimals.ts";
import { type PlanPart, planPartNames, planParts } from "../../domain/budget/plan-score.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import {
  blankWeeks,
  CURRENCY,
  type ExerciseInputs,
  type ExerciseRule,
  endRow,
  exerciseBlocks,
  exerciseLooks,
  exerciseNotes,
  exerciseRules,
  FIRST_HIDDEN,
  filled,
  formCells,
  formChecks,
  HEADING,
  inputChecks,
  type LineColumn,
  linePlaces,
  lineRange,
  numberOr,
  numbersIn,
  RESERVE,
  restOf,
  spreadColumns,
  statusBlock,
  WIDTHS,
  weekColumns,
} from "./lines-table.ts";

/** Where the computed blocks of a sheet stand, from the number of its lines. Hidden columns hold what the visible cells are made of. */
export interface ExercisePlaces {
  readonly end: number;
  /** Heading of the categories; one row for each follows, then their total and what is missing. */
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

/** The hidden columns of the lines, and as many as forecast and score need below them. */
const HIDDEN_COUNT = 9;
const DECIMALS = `$${linePlaces.letter("blanks")}$${CURRENCY}`;

/** Columns of the blocks that do not stand below the lines' own: what the ads may buy, with the hidden figures that it is made of. */
export const forecastPlaces = placesOf(
  [
    ...[{ key: "platform" }, { key: "impressions" }, { key: "clicks" }, { key: "leads" }, { key: "gap", count: 2 }],
    ...[{ key: "verdict", count: 7 }, { key: "rawPlatform" }, { key: "spend" }],
    ...[{ key: "impressionsLow" }, { key: "impressionsHigh" }, { key: "clicksLow" }, { key: "clicksHigh" }],
    ...[{ key: "leadsLow" }, { key: "leadsHigh" }, { key: "flag" }],
  ],
  0,
);
/** The score with its parts, and what the functions say of it in hidden columns: the points in one row, the reasons in the rows below. */
export const scorePlaces = placesOf(
  [
    ...[{ key: "part" }, { key: "bar", count: 2 }, { key: "points" }, { key: "max" }, { key: "gap" }, { key: "reason", count: 7 }],
    ...[{ key: "rawTotal" }, { key: "rawParts", count: planPartNames.length }, { key: "rawFlags" }],
  ],
  0,
);
/** SMM_PLANREASONS gives the part, the points lost and the reason, in so many rows. */
const REASON_ROWS = 16;
const reasonPlaces = placesOf([{ key: "part" }, { key: "points" }, { key: "reason" }], 0, undefined, FIRST_HIDDEN);

/** A block of cells that stays where it is when its formula is copied. @example fixed("A1:B2") → "$A$1:$B$2" */
const fixed = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");

type ForecastColumn = Parameters<typeof forecastPlaces.number>[0];
type ScoreColumn = Parameters<typeof scorePlaces.number>[0];

/** What money may buy: its lowest and highest figure, and how they are rounded. */
type Bought = readonly [low: ForecastColumn, high: ForecastColumn, digits: number];
const bought: readonly Bought[] = [
  ["impressionsLow", "impressionsHigh", -2],
  ["clicksLow", "clicksHigh", 0],
  ["leadsLow", "leadsHigh", 0],
];

/** A candidate's sheet: what a hand-out has, and below it what the employer alone sees. */
export interface ExerciseTemplate extends SheetTemplate {
  readonly inputRules: readonly ExerciseRule[];
  /** Ranges that say what must be mended. */
  readonly checks: readonly string[];
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
  const names = fixed(linePlaces.rows(places.summary + 1, places.total - 1, "category"));
  const formulas = { unknown: `COUNTIF(${names};${lineRange("category", lines)})=0`, decimals: DECIMALS };
  const { reserve, budget } = formCells;
  const kept = `=IF(${numberOr(reserve)}>0;MIN(${reserve};ROUND(${numberOr(budget)}/10;2));0)`;
  return {
    blocks: [
      { at: "A1", rows: [[inputs.code === "" ? exercise.title : `${exercise.title} – ${inputs.code}`], [exercise.help]] },
      ...exerciseBlocks(content, inputs, lines, formulas),
      ...inputChecks(content),
      statusBlock(content, lines, kept),
      ...weekBlocks(content, lines),
      ...summaryBlocks(content, places, lines),
      ...forecastBlocks(content, places, lines),
      ...scoreBlocks(content, places, lines),
    ],
    extent: forecastPlaces.rows(1, places.last, "platform", "flag"),
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
    checks: [linePlaces.rows(HEADING + 1, places.end, "check"), ...formChecks],
    hidden: { first: FIRST_HIDDEN, count: HIDDEN_COUNT },
  };
}

/** The weeks of each line: as typed, and the rest spread over the blank ones; the last of those takes the odd cents. */
function weekBlocks({ sheets }: Content, lines: number): SheetTemplate["blocks"] {
  const { columns } = sheets.exercise;
  const of = (column: LineColumn): string => lineRange(column, lines);
  const [blanks, rest, part] = [of("blanks"), of("rest"), of("part")];
  const last = `${rest}-${part}*(${blanks}-1)`;
  const week = (typed: LineColumn, later: readonly LineColumn[]): string => {
    const isLast = ["1", ...later.map((each) => `(${of(each)}<>"")`)].join("*");
    const spread = later.length === 0 ? last : `IF(${isLast}>0;${last};${part})`;
    return `IFERROR(ROUND(IF(${of(typed)}<>"";${numbersIn(of(typed))};${spread});${DECIMALS});0)`;
  };
  const whole = `IF(REGEXMATCH(UPPER(${formCells.currency});"^(${wholeCurrencies.join("|")})$");0;2)`;
  return [
    { at: DECIMALS.replaceAll("$", ""), rows: [[`=IFERROR(${whole};2)`]] },
    { at: linePlaces.cell("blanks"), rows: [[filled("1", blankWeeks(lines), lines)]] },
    { at: linePlaces.cell("rest"), rows: [[filled("2", restOf(lines, DECIMALS), lines)]] },
    { at: linePlaces.cell("part"), rows: [[filled("3", `IFERROR(ROUNDDOWN(${rest}/${blanks};${DECIMALS});0)`, lines)]] },
    ...weekColumns.map((typed, i) => ({
      at: linePlaces.cell(spreadColumns[i] ?? "spread1"),
      rows: [[filled(columns[typed], week(typed, weekColumns.slice(i + 1)), lines)]],
    })),
  ];
}

const rowOf = (places: ExercisePlaces, line: BudgetLine): number => places.summary + 1 + budgetLines.indexOf(line);

/** One row per category, with its weeks, and what nobody has thought of yet. Amounts stand below amounts, and weeks below weeks. */
function summaryBlocks({ sheets }: Content, places: ExercisePlaces, lines: number): SheetTemplate["blocks"] {
  const { exercise } = sheets;
  const { summary, columns } = exercise;
  const of = (column: LineColumn): string => lineRange(column, lines);
  const cell = (column: LineColumn, row: number): string => linePlaces.rows(row, row, column);
  const [first, last] = [places.summary + 1, places.total - 1];
  const share = (row: number): string => `=IFERROR(${cell("amount", row)}/${fixed(cell("amount", places.total))};0)`;
  const bar = (row: number): string => `=IFERROR(REPT("█";ROUND(16*${cell("share", row)}));"")`;
  const sum = (column: LineColumn): string => `=ROUND(SUM(${linePlaces.rows(first, last, column)});2)`;
  const missing = (["ads", "training", "time", "people", "tracking"] as const)
    .map((line) => rowOf(places, line))
    .map((row) => `IF((${cell("amount", row)}<1)*(${cell("elsewhere", row)}="")>0;${cell("category", row)};"")`)
    .join(";");
  const list = `TEXTJOIN(", ";TRUE;${missing})`;
  return [
    { at: cell("category", places.summary - 1), rows: [[summary.title]] },
    {
      at: cell("category", places.summary),
      rows: [
        [columns.category, summary.bar, "", columns.amount, columns.share, columns.elsewhere],
        ...budgetLines.map((line, i) => [
          exercise.categories[line],
          bar(first + i),
          "",
          `=SUMIF(${of("category")};${cell("category", first + i)};${of("amount")})`,
          share(first + i),
          `=IF(COUNTIFS(${of("category")};${cell("category", first + i)};${of("elsewhere")};TRUE)>0;"✓";"")`,
        ]),
        [summary.total, "", "", sum("amount"), `=IF(${cell("amount", places.total)}=0;0;1)`, ""],
      ],
    },
    {
      at: cell("week1", places.summary),
      rows: [
        weekColumns.map((week) => columns[week]),
        ...budgetLines.map((_, i) =>
          spreadColumns.map((spread) => `=SUMIF(${of("category")};$${cell("category", first + i)};${of(spread)})`),
        ),
        weekColumns.map(sum),
      ],
    },
    {
      at: cell("category", places.total + 1),
      rows: [[`=IF(${list}="";${formulaText(summary.nothingMissing)};CONCAT(${formulaText(summary.missing)};${list}))`]],
    },
  ];
}

/** The hidden columns with the money and the name of each platform. */
const platformColumns = ({ forecast }: ExercisePlaces): readonly [spends: string, platforms: string] => {
  const column = (key: ForecastColumn): string => fixed(forecastPlaces.rows(forecast + 2, forecast + 1 + PLATFORM_ROWS, key));
  return [column("spend"), column("rawPlatform")];
};

/** What the ads lines may buy: the figures stand in hidden columns, the visible cells put them as ranges. */
function forecastBlocks({ sheets, language, forecast: words }: Content, places: ExercisePlaces, lines: number): SheetTemplate["blocks"] {
  const { forecast } = sheets.exercise;
  const first = places.forecast + 2;
  const last = first + PLATFORM_ROWS - 1;
  const cell = (column: ForecastColumn, row: number): string => forecastPlaces.rows(row, row, column);
  const figures = (column: ForecastColumn): string => forecastPlaces.rows(first, last, column);
  const chosen = `(${lineRange("category", lines)}=${fixed(linePlaces.rows(rowOf(places, "ads"), rowOf(places, "ads"), "category"))})*(${numbersIn(lineRange("amount", lines))}>0)`;
  const pick = (column: LineColumn): string => `=IFERROR(FILTER(${lineRange(column, lines)};${chosen}>0);"")`;
  // A range whose ends are equal is one number.
  const range = (low: string, high: string, digits: number): string =>
    `IF(ROUND(${low};${digits})=ROUND(${high};${digits});ROUND(${low};${digits});CONCAT(ROUND(${low};${digits});CONCAT(" – ";ROUND(${high};${digits}))))`;
  const answer = fixed(cell("impressionsLow", first));
  const shown = ([low, high, digits]: Bought, row: number): string => {
    const unknown = `IF($${cell("spend", row)}="";"";${formulaText(words.noBenchmark)})`;
    // Until the function has answered, only its first cell says so; the others look blank.
    return `=IF(ISERROR(${answer});${answer};IF(ISNUMBER(${cell(low, row)});${range(cell(low, row), cell(high, row), digits)};${unknown}))`;
  };
  // A platform without a figure is in no total, so the total says for how many it stands.
  const counted = (column: ForecastColumn): string => `COUNTUNIQUEIFS(${figures("rawPlatform")};${figures(column)};">=0")`;
  const sum = ([low, high, digits]: Bought): string => {
    const all = range(`SUM(${figures(low)})`, `SUM(${figures(high)})`, digits);
    const [ofSome, ofAll] = [counted(low), counted("spend")];
    const [before, between, after] = forecast.someOf.map(formulaText);
    const some = `CONCAT(${all};CONCAT(${before};CONCAT(${ofSome};CONCAT(${between};CONCAT(${ofAll};${after})))))`;
    return `=IFERROR(IF(COUNT(${figures(low)})=0;"";IF(${ofSome}<${ofAll};${some};${all}));"")`;
  };
  const rows = Array.from({ length: PLATFORM_ROWS }, (_, i) => first + i);
  const [spends, platforms] = platformColumns(places);
  const call = `SMM_FORECAST(${spends};${platforms};${rangeNames.benchmarks};${formCells.currency};${formulaText(language)})`;
  return [
    { at: cell("platform", places.forecast - 2), rows: [[forecast.title], [forecast.help]] },
    {
      at: cell("platform", places.forecast),
      rows: [
        [forecast.columns[0], forecast.columns[1], forecast.columns[2], forecast.columns[3]],
        [forecast.total, ...bought.map(sum)],
        ...rows.map((row) => [shownText(cell("rawPlatform", row)), ...bought.map((each) => shown(each, row))]),
      ],
    },
    {
      at: cell("verdict", places.forecast),
      rows: [
        [forecast.columns[4]],
        [`=IF(COUNT(${spends})=0;${formulaText(forecast.noAds)};"")`],
        ...rows.map((row) => [shownText(cell("flag", row))]),
      ],
    },
    { at: cell("rawPlatform", first), rows: [[pick("item")]] },
    { at: cell("spend", first), rows: [[pick("amount")]] },
    { at: cell("impressionsLow", first), rows: [[`=IF(COUNT(${spends})=0;"";${call})`]] },
  ];
}

/** The score with its parts and the reason of every lost point, and the cells for the justification. */
function scoreBlocks({ sheets, language, plan }: Content, places: ExercisePlaces, lines: number): SheetTemplate["blocks"] {
  const { score } = sheets.exercise;
  const [first, last] = [places.summary + 1, places.total - 1];
  const row = places.score + 1;
  const cell = (column: ScoreColumn, at: number): string => scorePlaces.rows(at, at, column);
  const [total, flags] = [fixed(cell("rawTotal", row)), fixed(cell("rawFlags", row))];
  const budget = `ROUND(${numberOr(formCells.budget)}-${formCells.kept};2)`;
  const amounts = fixed(linePlaces.rows(first, last, "amount"));
  const elsewhere = `ARRAYFORMULA(${fixed(linePlaces.rows(first, last, "elsewhere"))}="✓")`;
  const [spends, platforms] = platformColumns(places);
  const given = `${amounts};${budget};$B$${places.justification};${elsewhere};${formulaText(language)};${spends};${platforms};${formCells.currency}`;
  const wrong = `(COUNTIF(${lineRange("check", lines)};"✕*")+(${budget}<=0))>0`;
  const bar = (at: number, max: number): string => `=IFERROR(REPT("█";ROUND(16*${cell("points", at)}/${max}));"")`;
  const part = (key: PlanPart, i: number): readonly (string | number)[] => {
    const points = `INDEX(${fixed(scorePlaces.rows(row, row, "rawTotal", "rawFlags"))};1;${i + 2})`;
    return [plan.parts[key], bar(row + 1 + i, planParts[key]), "", `=IF(ISNUMBER(${points});${points};"")`, planParts[key]];
  };
  const why = (key: PlanPart, i: number): string => {
    const [parts, reasons] = (["part", "reason"] as const).map((column) => fixed(reasonPlaces.rows(row + 1, row + REASON_ROWS, column)));
    const own = `FILTER(${reasons};${parts}=${formulaText(plan.parts[key])})`;
    // Without the reasons nobody can tell full points from lost ones.
    const answer = fixed(reasonPlaces.rows(row + 1, row + 1, "part"));
    return `=IF(${cell("points", row + 1 + i)}="";"";IF(ISERROR(${answer});${answer};IFERROR(TEXTJOIN(" ";TRUE;${own});${formulaText(score.full)})))`;
  };
  return [
    { at: cell("part", places.score - 2), rows: [[score.title], [score.help]] },
    {
      at: cell("part", places.score),
      rows: [
        [score.columns[0], "", "", score.columns[1], score.columns[2]],
        [score.total, bar(row, 100), "", `=IF(ISNUMBER(${total});${total};"")`, 100],
        ...planPartNames.map(part),
      ],
    },
    {
      at: cell("reason", places.score),
      rows: [[score.columns[3]], [`=IF(${wrong};${formulaText(score.mend)};${flags})`], ...planPartNames.map((key, i) => [why(key, i)])],
    },
    { at: cell("rawTotal", row), rows: [[`=IF(${wrong};"";SMM_PLANSCORE(${given}))`]] },
    { at: cell("rawTotal", row + 1), rows: [[`=IF(${wrong};"";SMM_PLANREASONS(${given}))`]] },
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
  const { summary, total, forecast, score, justification } = places;
  const [lastPlatform, lastPart] = [forecast + PLATFORM_ROWS + 1, score + planPartNames.length + 1];
  const lines = linePlaces.rows;
  const bought = forecastPlaces.rows;
  const parts = scorePlaces.rows;
  return [
    ...[summary - 1, forecast - 2, score - 2].map((row) => [`A${row}`, { ...title, size: 12, wrap: false }] as const),
    ...[forecast - 1, score - 1].map((row) => [`A${row}`, { ...help, wrap: false }] as const),
    ...([["category", "elsewhere"] as const, ["week1", "week4"] as const] as const).flatMap(([from, to]) => [
      [lines(summary, summary, from, to), heading] as const,
      [lines(summary + 1, total, from, to), { hairlines: true, wrap: false }] as const,
    ]),
    [lines(summary + 1, summary + 8, "item"), { color: palette.accent }],
    [parts(score + 1, score + 8, "bar", "bar"), { color: palette.accent }],
    [lines(summary + 1, total, "amount"), { format: money }],
    [lines(summary + 1, total, "week1", "week4"), { format: money }],
    [lines(summary + 1, total, "share"), { format: "0%", align: "center" }],
    [lines(summary + 1, total, "elsewhere"), { align: "center" }],
    [lines(total, total, "category", "elsewhere"), { background: palette.tint, bold: true }],
    [lines(total, total, "week1", "week4"), { background: palette.tint, bold: true }],
    [`A${total + 1}`, { bold: true, wrap: false }],
    [bought(forecast, forecast, "platform", "leads"), heading],
    [bought(forecast + 1, forecast + 1, "platform", "leads"), { hairlines: true, wrap: false }],
    [bought(forecast + 2, lastPlatform, "platform", "leads"), { wrap: false }],
    [bought(forecast, forecast, "verdict"), heading],
    [bought(forecast + 1, lastPlatform, "verdict"), { wrap: false }],
    [bought(forecast + 1, lastPlatform, "impressions", "leads"), { align: "center" }],
    [bought(forecast + 1, forecast + 1, "platform", "leads"), { background: palette.tint, bold: true }],
    [parts(score, score, "part", "max"), heading],
    [parts(score + 1, lastPart, "part", "max"), { hairlines: true, wrap: false }],
    [parts(score, score, "reason"), heading],
    [parts(score + 1, lastPart, "reason"), { wrap: false }],
    [parts(score + 1, lastPart, "points"), { format: "0.0", align: "center" }],
    [parts(score + 1, lastPart, "max"), { align: "center", color: palette.quiet }],
    [parts(score + 1, score + 1, "part", "max"), { background: palette.tint, bold: true }],
    [`A${justification}:A${justification + 1}`, { bold: true, wrap: false }],
    [`B${justification}`, { ...input, align: "center" }],
    [`B${justification + 1}`, { ...input, wrap: false }],
    [`B${justification + 3}:B${justification + 7}`, { color: palette.quiet, wrap: false }],
  ];
}
