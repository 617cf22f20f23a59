import type { Content } from "../../content/content.ts";
import type { ExplainedFunction } from "../../content/how-it-works-text.ts";
import type { Language } from "../../content/language.ts";
import { type BudgetLine, budgetLines, DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** Invented people, the same in every language. */
const people = ["Ana", "Bo", "Cleo", "Dan"] as const;
const platforms = ["Facebook", "LinkedIn", "TikTok"] as const;
/** What an invented plan gives to each line. */
const amounts: Readonly<Record<BudgetLine, number>> = { ads: 465, tools: 80, training: 40, creative: 0, time: 20, people: 15, tracking: 0 };
const LOG_HEADING = 18;
const FIRST_ANSWER = 29;

/** A result stands below its question, how to read it, and its headings. */
const ABOVE_RESULT = 3;
const SHARE = "0%";
const COUNT = "0";
const POINTS = "0.00";

interface Call {
  readonly name: ExplainedFunction;
  readonly args: string;
  /** Rows and formats of the result; texts need none. */
  readonly height: number;
  readonly formats: readonly string[];
  /** What the rows of the result are about: the first of the people, the interviewers, or the platforms. */
  readonly rows?: "people" | "interviewers" | "platforms";
}

/** Every function on the example above it. */
const callsIn = (language: Language): readonly Call[] => [
  { name: "SMM_SCORE", args: "B6:D8;B5:D5", height: 3, formats: [POINTS], rows: "people" },
  { name: "SMM_SCORECARD", args: "B6:D8;B5:D5;B9:D9", height: 3, formats: [POINTS, "0.0", SHARE, POINTS, POINTS], rows: "people" },
  { name: "SMM_WEIGHTS", args: "B10:D10", height: 1, formats: [POINTS, POINTS, POINTS] },
  { name: "SMM_PANEL", args: "A19:D26;A6:A7;B12:C12;B4:C4;B5:C5", height: 2, formats: [POINTS, POINTS], rows: "people" },
  { name: "SMM_ADJUST", args: "B13:D16", height: 4, formats: [POINTS, POINTS, POINTS], rows: "people" },
  { name: "SMM_SEVERITY", args: "B13:D16", height: 3, formats: ["+0.00;-0.00;0.00", COUNT], rows: "interviewers" },
  { name: "SMM_AGREEMENT", args: "B13:D16", height: 1, formats: ["", POINTS, POINTS, POINTS, COUNT, COUNT] },
  { name: "SMM_PBEST", args: "B13:D16", height: 4, formats: [SHARE, POINTS], rows: "people" },
  { name: "SMM_BEATS", args: "B6:D6;B7:D7;B5:D5", height: 1, formats: [SHARE] },
  { name: "SMM_RANKS", args: "B6:D8;B5:D5", height: 3, formats: [SHARE, SHARE, SHARE, SHARE, SHARE, SHARE], rows: "people" },
  { name: "SMM_FLIP", args: "B6:D6;B7:D7;B5:D5;B4:D4", height: 1, formats: ["0.0"] },
  { name: "SMM_RATERS", args: "A19:D26", height: 2, formats: ["", COUNT, POINTS, "+0.00;-0.00;0.00", POINTS] },
  { name: "SMM_PLANSCORE", args: `G5:G11;G12;G13;"";${formulaText(language)}`, height: 1, formats: Array(7).fill("0.0") },
  {
    name: "SMM_FORECAST",
    args: `G17:G19;F17:F19;F22:I25;"";${formulaText(language)}`,
    height: 3,
    formats: Array(6).fill("#,##0"),
    rows: "platforms",
  },
  { name: "SMM_ALLOCATE", args: 'SUM(G17:G19);H17:H19;"";I17:I19', height: 3, formats: [COUNT, "0.000", POINTS], rows: "platforms" },
  { name: "SMM_EFFICIENCY", args: 'G17:G19;H17:H19;"";I17:I19', height: 1, formats: ["0.0%"] },
];

const rowsOf = ({ height }: Call): number => ABOVE_RESULT + height + 1;

/** Small examples at the top, then one question a function, answered live, then what the figures cannot do. */
export function howItWorksTemplate({ sheets, plan, language }: Content): SheetTemplate {
  const text = sheets.howItWorks;
  const calls = callsIn(language);
  const { candidate, interviewer, criterion, rating } = text.columns;
  const [ana, bo] = people;
  const [strategy, copy] = text.criteria;
  const [first, second] = text.interviewers;
  const labels = { people, interviewers: text.interviewers, platforms };
  const starts = calls.map((_, i) => calls.slice(0, i).reduce((row, call) => row + rowsOf(call), FIRST_ANSWER));
  const limits = calls.reduce((row, call) => row + rowsOf(call), FIRST_ANSWER);
  const formats = calls.flatMap((call, i) =>
    call.formats.flatMap((format, column) => {
      const [letter, from] = [columnLetter(column + 2), (starts[i] ?? 0) + ABOVE_RESULT];
      return format === "" ? [] : [[`${letter}${from}:${letter}${from + call.height - 1}`, { format }] as const];
    }),
  );
  return {
    extent: `A1:I${limits + text.limits.length}`,
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      {
        at: "A4",
        rows: [
          [candidate, ...text.criteria],
          [text.weights, 50, 30, 20],
          [people[0], 5, 3, 2],
          [people[1], 3, 4, 4],
          [people[2], 4, 4, 2],
          [text.minimums, 4, "", ""],
          [text.ranks, 1, 2, 3],
        ],
      },
      {
        at: "A12",
        rows: [
          [candidate, ...text.interviewers],
          [people[0], 4, 5, 4],
          [people[1], 3, 4, ""],
          [people[2], 2, 3, 3],
          [people[3], 4, "", 3],
        ],
      },
      {
        at: `A${LOG_HEADING}`,
        rows: [
          [candidate, interviewer, criterion, rating],
          [ana, first, strategy, 4],
          [ana, first, copy, 5],
          [ana, second, strategy, 5],
          [ana, second, copy, 5],
          [bo, first, strategy, 2],
          [bo, first, copy, 3],
          [bo, second, strategy, 3],
          [bo, second, copy, 4],
        ],
      },
      ...budgetBlocks(text, plan, sheets.benchmarks),
      // Question and answer are written apart: a result spills only over cells that nobody ever wrote to.
      ...calls.flatMap(({ name, args, height, rows }, i) => {
        const { question, reading, results } = text.answers[name];
        const row = starts[i] ?? 0;
        return [
          { at: `A${row}`, rows: [[question], [reading]] },
          { at: `B${row}`, rows: [[`${name}(${args})`]] },
          { at: `B${row + 2}`, rows: [results] },
          ...(rows ? [{ at: `A${row + ABOVE_RESULT}`, rows: labels[rows].slice(0, height).map((label) => [label]) }] : []),
          { at: `B${row + ABOVE_RESULT}`, rows: [[`=${name}(${args})`]] },
        ];
      }),
      { at: `A${limits}`, rows: [[text.limitsTitle], ...text.limits.map((limit) => [limit])] },
    ],
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ...["A4:D4", "A12:D12", `A${LOG_HEADING}:D${LOG_HEADING}`, "F4:G4", "F16:I16", "F21:I21"].map((range) => [range, heading] as const),
      ...["B5:D10", "B13:D16", `A${LOG_HEADING + 1}:D26`, "G5:G13", "F17:I19", "F22:I25"].map((range) => [range, input] as const),
      [`B${FIRST_ANSWER}:I${limits - 1}`, { align: "left", wrap: false }],
      ...starts.map((row) => [`A${row}:I${row}`, { background: palette.tint, bold: true, wrap: false }] as const),
      ...starts.map((row) => [`A${row + 1}:I${row + 2}`, { ...help, wrap: false }] as const),
      ...starts.map((row) => [`B${row + 2}:I${row + 2}`, { wrap: true, vertical: "middle" }] as const),
      ...calls.map(({ height }, i) => {
        const from = (starts[i] ?? 0) + ABOVE_RESULT;
        return [`A${from}:A${from + height - 1}`, { ...help, align: "right" }] as const;
      }),
      ...formats,
      [`A${limits}`, { ...title, wrap: false }],
      [`A${limits + 1}:A${limits + text.limits.length}`, { wrap: false }],
    ],
    widths: [318, 184, 92, 96, 96, 96, 116, 116, 96],
    frozenRows: 0,
    gridlines: false,
  };
}

/** A small plan, three platforms with what they give back, and their prices, beside the ratings. */
function budgetBlocks(
  { budget }: Content["sheets"]["howItWorks"],
  { lines }: Content["plan"],
  { columns, metrics }: Content["sheets"]["benchmarks"],
): SheetTemplate["blocks"] {
  const [facebook, linkedIn, tikTok] = platforms;
  return [
    {
      at: "F4",
      rows: [
        [budget.line, budget.amount],
        ...budgetLines.map((line) => [lines[line], amounts[line]]),
        [budget.budget, DEFAULT_BUDGET],
        [budget.reasons, 4],
      ],
    },
    {
      at: "F16",
      rows: [
        [budget.platform, budget.spend, budget.size, budget.scale],
        [facebook, 200, 30, 100],
        [linkedIn, 300, 20, 50],
        [tikTok, 150, 10, 200],
      ],
    },
    {
      at: "F21",
      rows: [
        [columns.platform, columns.metric, columns.low, columns.high],
        [facebook, metrics.cpm, 8, 14],
        [facebook, metrics.cpc, 0.6, 1.2],
        [linkedIn, metrics.cpc, 5.5, 13.23],
        [tikTok, metrics.cpm, 4.26, 6.16],
      ],
    },
  ];
}
