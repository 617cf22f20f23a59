import type { BenchmarksText } from "../../content/benchmarks-text.ts";
import type { Content } from "../../content/content.ts";
import { type BenchmarkMetric, MIN_PRICE, shareMetrics } from "../../domain/budget/benchmark.ts";
import { publishedBenchmarks } from "../../domain/budget/published-benchmarks.ts";
import { placesOf } from "../column-places.ts";
import { dateSerial } from "../date-serial.ts";
import { besideFilled, fillColumn, formulaText } from "../formula-text.ts";
import { input, type Look, palette } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { InputRule, SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

const isShare = (metric: BenchmarkMetric): boolean => shareMetrics.some((each) => each === metric);
const hasNoCurrency = (metric: BenchmarkMetric): boolean => metric === "learningWeek" || isShare(metric);

const ROWS = 100;
/** A figure this old is no longer taken on trust. */
const OLD_IN_MONTHS = 18;

const typed: Look = { ...input, wrap: true };
const price: Look = { ...typed, format: "#,##0.00", align: "right" };
const priceRule = ({ sheets }: Content): InputRule => ({ min: MIN_PRICE, help: sheets.benchmarks.figureRule });

/** The last column looks at today's date. It stands outside the named range, because nothing that changes by itself may reach a custom function. */
const columns: readonly TableColumn<keyof BenchmarksText["columns"]>[] = [
  {
    key: "platform",
    width: 110,
    look: typed,
    given: () => publishedBenchmarks.map(({ platform }) => platform),
    note: ({ sheets }) => sheets.benchmarks.notes.platform,
  },
  {
    key: "metric",
    width: 270,
    look: typed,
    given: ({ sheets }) => publishedBenchmarks.map(({ metric }) => sheets.benchmarks.metrics[metric]),
    note: ({ sheets }) => sheets.benchmarks.notes.metric,
  },
  {
    key: "low",
    width: 80,
    look: price,
    given: () => publishedBenchmarks.map(({ low }) => low ?? ""),
    rule: priceRule,
    note: ({ sheets }) => sheets.benchmarks.notes.low,
  },
  { key: "high", width: 80, look: price, given: () => publishedBenchmarks.map(({ high }) => high ?? ""), rule: priceRule },
  {
    key: "currency",
    width: 80,
    look: { ...typed, align: "center" },
    given: () => publishedBenchmarks.map(({ metric }) => (hasNoCurrency(metric) ? "" : "USD")),
  },
  {
    key: "source",
    width: 380,
    look: { ...typed, color: palette.quiet },
    given: ({ sheets }) => publishedBenchmarks.map(({ source }) => (source ? sheets.benchmarks.sources[source] : "")),
  },
  {
    key: "date",
    width: 110,
    look: { ...typed, format: "yyyy-mm-dd", align: "center" },
    given: () => publishedBenchmarks.map(({ date }) => (date ? dateSerial(...date) : "")),
    note: ({ sheets }) => sheets.benchmarks.notes.date,
  },
  { key: "flag", width: 160, look: { wrap: true }, formula: flagFormula, note: ({ sheets }) => sheets.benchmarks.notes.flag },
];

const at = placesOf(columns, 1);

/** What platforms charge, one row per platform and metric, all of it editable. */
export function benchmarksTemplate(content: Content, names: SheetNames): SheetTemplate {
  const table = tableTemplate(columns, at, content.sheets.benchmarks.columns, content, names);
  const rowsOf = (wanted: (metric: BenchmarkMetric) => boolean): readonly number[] =>
    publishedBenchmarks.flatMap(({ metric }, i) => (wanted(metric) ? [at.headingRow + 1 + i] : []));
  const formatted = (rows: readonly number[], format: string) => rows.map((row) => [at.rows(row, row, "low", "high"), { format }] as const);
  return {
    ...table,
    rows: ROWS,
    looks: [
      ...table.looks,
      ...formatted(
        rowsOf((metric) => metric === "learningWeek"),
        "#,##0",
      ),
      ...formatted(rowsOf(isShare), "0.00%"),
    ],
    frozenRows: 1,
    gridlines: true,
    names: [{ name: rangeNames.benchmarks, range: at.whole("platform", "date") }],
    filter: at.extent(),
  };
}

/** Covers the headings too: a range from row 2 would slip when somebody inserts a row right below them. A row added by hand is checked at once. */
function flagFormula({ sheets }: Content): string {
  const { columns: headings, verdicts } = sheets.benchmarks;
  const [low, high, source, date] = [at.whole("low"), at.whole("high"), at.whole("source"), at.whole("date")];
  const choose = (condition: string, then: string, otherwise: string): string => `IF(${condition};${then};${otherwise})`;
  const say = (verdict: keyof typeof verdicts): string => formulaText(verdicts[verdict]);
  const age = choose(`ISNUMBER(${date})`, choose(`${date}<EDATE(TODAY();-${OLD_IN_MONTHS})`, say("old"), say("fine")), say("noDate"));
  const sourced = choose(`${source}=""`, say("noSource"), age);
  const order = choose(`ISNUMBER(${low})*ISNUMBER(${high})*(${low}>${high})`, say("lowAboveHigh"), sourced);
  const figure = choose(`ISNUMBER(${low})+ISNUMBER(${high})=0`, say("noFigure"), order);
  return fillColumn(at.whole("platform"), formulaText(headings.flag), besideFilled(at.whole("platform"), figure));
}
