import type { Content } from "../../content/content.ts";
import { MIN_PRICE } from "../../domain/budget/benchmark.ts";
import { publishedBenchmarks } from "../../domain/budget/published-benchmarks.ts";
import { dateSerial } from "../date-serial.ts";
import { formulaText } from "../formula-text.ts";
import { heading, input, palette } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const ROWS = 100;
/** In months; a figure this old is no longer taken on trust. */
const OLD = 18;

/**
 * What platforms charge, one row a platform and metric, all of it editable.
 *
 * The last column looks at today's date. It stands outside the named range, because nothing that changes by itself may reach a custom function.
 * Its formula stands in the heading and fills the column, so that a row added by hand is checked at once.
 */
export function benchmarksTemplate({ sheets }: Content): SheetTemplate {
  const { columns, metrics, sources, notes, verdicts, figureRule } = sheets.benchmarks;
  const { platform, metric, low, high, currency, source, date } = columns;
  const rows = publishedBenchmarks.map((each) => [
    each.platform,
    metrics[each.metric],
    each.low ?? "",
    each.high ?? "",
    each.metric === "learningWeek" ? "" : "USD",
    each.source ? sources[each.source] : "",
    each.date ? dateSerial(...each.date) : "",
  ]);
  const counts = publishedBenchmarks.flatMap((each, i) => (each.metric === "learningWeek" ? [i + 2] : []));
  return {
    blocks: [
      { at: "A1", rows: [[platform, metric, low, high, currency, source, date, flagFormula(columns.flag, verdicts)]] },
      { at: "A2", rows },
    ],
    extent: "A1:H",
    rows: ROWS,
    looks: [
      ["A1:H1", heading],
      ["A2:G", { ...input, wrap: true }],
      ["C2:D", { format: "#,##0.00", align: "right" }],
      ...counts.map((row) => [`C${row}:D${row}`, { format: "#,##0" }] as const),
      ["E2:E", { align: "center" }],
      ["F2:F", { color: palette.quiet }],
      ["G2:G", { format: "yyyy-mm-dd", align: "center" }],
      ["H2:H", { wrap: true }],
    ],
    widths: [110, 270, 80, 80, 80, 380, 110, 160],
    frozenRows: 1,
    gridlines: true,
    rules: [["C2:D", { least: MIN_PRICE, help: figureRule }]],
    notes: [
      ["A1", notes.platform],
      ["B1", notes.metric],
      ["C1", notes.low],
      ["G1", notes.date],
      ["H1", notes.flag],
    ],
    names: [[rangeNames.benchmarks, `A1:G${ROWS}`]],
    filter: "A1:H",
  };
}

/** The range starts at the heading, because one from row 2 would slip when somebody inserts a row right below it. */
function flagFormula(title: string, verdicts: Content["sheets"]["benchmarks"]["verdicts"]): string {
  const choose = (condition: string, then: string, otherwise: string): string => `IF(${condition};${then};${otherwise})`;
  const say = (verdict: keyof typeof verdicts): string => formulaText(verdicts[verdict]);
  const age = choose("ISNUMBER(G1:G)", choose(`G1:G<EDATE(TODAY();-${OLD})`, say("old"), say("fine")), say("noDate"));
  const sourced = choose('F1:F=""', say("noSource"), age);
  const order = choose("ISNUMBER(C1:C)*ISNUMBER(D1:D)*(C1:C>D1:D)", say("lowAboveHigh"), sourced);
  const figure = choose("ISNUMBER(C1:C)+ISNUMBER(D1:D)=0", say("noFigure"), order);
  return `=ARRAYFORMULA(${choose("ROW(A1:A)=ROW(A1)", formulaText(title), choose('A1:A=""', '""', figure))})`;
}
