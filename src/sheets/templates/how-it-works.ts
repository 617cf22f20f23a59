import type { Content } from "../../content/content.ts";
import type { ExplainedFunction } from "../../content/how-it-works-text.ts";
import { heading, help, input, palette, title } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** Invented people, the same in every language. */
const people = ["Ana", "Bo", "Cleo", "Dan"] as const;
const LOG_HEADING = 18;
const FIRST_ANSWER = 29;

/** Every function on the example above it, with the rows its result takes. */
const calls: readonly (readonly [name: ExplainedFunction, args: string, height: number])[] = [
  ["SMM_SCORE", "B6:D8;B5:D5", 3],
  ["SMM_SCORECARD", "B6:D8;B5:D5;B9:D9;;TRUE", 4],
  ["SMM_WEIGHTS", "B10:D10", 1],
  ["SMM_PANEL", "A19:D26;A6:A7;B12:C12;B4:C4;B5:C5", 2],
  ["SMM_ADJUST", "B13:D16", 4],
  ["SMM_SEVERITY", "B13:D16", 3],
  ["SMM_AGREEMENT", "B13:D16", 1],
  ["SMM_PBEST", "B13:D16", 4],
  ["SMM_BEATS", "B6:D6;B7:D7;B5:D5", 1],
  ["SMM_RANKS", "B6:D8;B5:D5", 3],
  ["SMM_FLIP", "B6:D6;B7:D7;B5:D5;B4:D4", 1],
  ["SMM_RATERS", "A19:D26", 2],
];

/** Small examples at the top, then one question a function, answered live, then what the figures cannot do. */
export function howItWorksTemplate({ sheets }: Content): SheetTemplate {
  const text = sheets.howItWorks;
  const { candidate, interviewer, criterion, rating } = text.columns;
  const [ana, bo] = people;
  const [strategy, copy] = text.criteria;
  const [first, second] = text.interviewers;
  const starts = calls.map((_, i) => calls.slice(0, i).reduce((row, [, , height]) => row + height + 2, FIRST_ANSWER));
  const limits = FIRST_ANSWER + calls.reduce((rows, [, , height]) => rows + height + 2, 0);
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
      // Question and answer are written apart: a result spills only over cells that nobody ever wrote to.
      ...calls.flatMap(([name, args], i) => [
        { at: `A${starts[i]}`, rows: [[text.answers[name].question], [text.answers[name].reading]] },
        { at: `B${starts[i]}`, rows: [[`${name}(${args})`], [`=${name}(${args})`]] },
      ]),
      { at: `A${limits}`, rows: [[text.limitsTitle], ...text.limits.map((limit) => [limit])] },
    ],
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ...["A4:D4", "A12:D12", `A${LOG_HEADING}:D${LOG_HEADING}`].map((range) => [range, heading] as const),
      ...["B5:D10", "B13:D16", `A${LOG_HEADING + 1}:D26`].map((range) => [range, input] as const),
      [`A${FIRST_ANSWER}:A${limits - 1}`, { wrap: true }],
      [`B${FIRST_ANSWER}:I${limits - 1}`, { format: "0.00", align: "left", wrap: false }],
      ...starts.map((row) => [`A${row}:I${row}`, { background: palette.tint, bold: true }] as const),
      [`A${limits}`, { ...title, wrap: false }],
      [`A${limits + 1}:A${limits + text.limits.length}`, { wrap: false }],
    ],
    widths: [420, 150, 120, 120, 90, 90, 150, 150, 90],
    frozenRows: 0,
    gridlines: false,
  };
}
