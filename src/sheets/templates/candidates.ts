import type { Content } from "../../content/content.ts";
import { coveragePercent, MIN_COVERAGE } from "../../domain/coverage.ts";
import { givenCriterionIds } from "../../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { columnLetter } from "../column-letter.ts";
import { formulaText, sheetReference } from "../formula-text.ts";
import { computed, heading, input, palette } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { ConditionalLook, SheetTemplate } from "../sheet-template.ts";
import { COUNTED_LOG, CRITERION_COLUMN, KEY_COLUMN, RATING_COLUMN } from "./interviews.ts";

/** As many as the role brief has lines for platforms. */
const LEVELS = 10;
/** As many as the rubric has lines. */
const MEANS = 24;
const FIRST_LEVEL = 16;
const FIRST_MEAN = FIRST_LEVEL + LEVELS;
/** Means beyond the criteria that come with the kit; folded, because few need them. */
const FIRST_SPARE_MEAN = FIRST_MEAN + givenCriterionIds.length;

/** Where the standings and the means spill, with their headings: what other sheets point at. */
export const STANDINGS = "D1:J";
export const MEAN_BLOCK = `${columnLetter(FIRST_MEAN)}1:${columnLetter(FIRST_MEAN + MEANS - 1)}`;

/**
 * One line a candidate; the lines hold only what people type.
 *
 * Every figure comes from a formula in the heading that fills the column below, so a line added by hand is counted at once and sorting moves
 * nothing but text. The ranges include the heading row, because a range from row 2 would slip when a row is inserted right below it.
 *
 * @param interviews the name of the log's sheet
 */
export function candidatesTemplate({ sheets, language }: Content, interviews: string): SheetTemplate {
  const { columns, stages, ...text } = sheets.candidates;
  const { code, name, stage, contact, portfolio, blog, profiles, note } = columns;
  const log = sheetReference(interviews);
  const levels = [columnLetter(FIRST_LEVEL), columnLetter(FIRST_MEAN - 1)] as const;
  const means = [columnLetter(FIRST_MEAN), columnLetter(FIRST_MEAN + MEANS - 1)] as const;
  const [heads, below] = [
    (block: readonly [string, string]) => `${block[0]}1:${block[1]}1`,
    (block: readonly [string, string]) => `${block[0]}2:${block[1]}`,
  ];
  const levelHeadings = Array.from({ length: LEVELS }, (_, k) => levelHeading(k + 1));
  const meanFormulas = Array.from({ length: MEANS }, (_, k) => meanFormula(k + 1, log));
  const filled = (range: string, formula: string, background: string): ConditionalLook => ({ range, when: { formula }, background });
  return {
    // What spills is written apart: a result spills only over cells that nobody ever wrote to.
    blocks: [
      { at: "A1", rows: [[code, name, stage, standings(log, language)]] },
      { at: "K1", rows: [[contact, portfolio, blog, profiles, note, ...levelHeadings, ...meanFormulas]] },
    ],
    extent: `A1:${means[1]}`,
    rows: 40,
    columns: FIRST_MEAN + MEANS - 1,
    looks: [
      ["A1:O1", heading],
      [`${levels[0]}1:${means[1]}1`, { bold: true, wrap: true, align: "center", vertical: "middle" }],
      ["A2:A", { color: palette.quiet }],
      ["B2:C", { ...input, wrap: true }],
      ["D2:D", { ...computed, bold: true, format: "0" }],
      ["E2:E", { ...computed, bold: true, format: "0.00" }],
      ["F2:F", { ...computed, format: "0%" }],
      ["G2:G", { wrap: true }],
      ["H2:H", { ...computed, color: palette.quiet, format: "0%" }],
      ["I2:J", { ...computed, color: palette.quiet, format: "0.00" }],
      ["K2:O", { ...input, wrap: true }],
      [below(levels), { ...computed, format: "0" }],
      [below(means), { ...computed, format: "0.0" }],
    ],
    widths: [
      ...[70, 170, 124, 70, 74, 84, 150, 106, 80, 84],
      ...[172, 140, 140, 140, 220],
      ...levelHeadings.map(() => 76),
      ...meanFormulas.map(() => 118),
    ],
    // Folded, the rest fits on a page that can be read.
    columnGroups: [
      { columns: "L:N", level: "outer" },
      { columns: `${levels[0]}:${means[1]}`, level: "outer" },
      { columns: `${columnLetter(FIRST_SPARE_MEAN)}:${means[1]}`, level: "inner" },
    ],
    frozenRows: 1,
    headingHeight: 44,
    frozenColumns: 2,
    gridlines: true,
    rules: [
      ["C2:C", { choices: stages }],
      [below(levels), { least: LOWEST_RATING, most: HIGHEST_RATING, help: text.levelRule }],
    ],
    ratings: [below(means)],
    conditional: [
      ...stages.map((each, i): ConditionalLook => ({ range: "C2:C", when: { is: each }, ...(stageLooks[i] ?? stageLooks[0]) })),
      ...gateLooks("G2:G", "$G2"),
      { ...filled(heads(levels), `=${levels[0]}$1<>""`, palette.accent), color: palette.paper },
      { ...filled(heads(means), `=${means[0]}$1<>""`, palette.accent), color: palette.paper },
      filled(below(levels), `=${levels[0]}$1<>""`, palette.input),
    ],
    notes: [
      ["A1", text.codeNote],
      ["B1", text.nameNote],
      ["C1", text.stageNote],
      ["D1", text.rankNote],
      ["E1", text.scoreNote(coveragePercent(MIN_COVERAGE))],
      ["F1", text.chanceNote],
      ["G1", text.gateNote],
      ["H1", text.coverageNote],
      ["I1:J1", text.boundsNote],
      ["N1", text.profilesNote],
      ["O1", text.noteNote],
      [heads(levels), text.levelNote],
      [heads(means), text.meanNote],
    ],
    filter: `A1:${means[1]}`,
  };

  function standings(log: string, words: string): string {
    const { criterionIds, weights, minimums, criteria } = rangeNames;
    return `=SMM_STANDINGS(A1:A;${log}${COUNTED_LOG};${criterionIds};${weights};${minimums};${formulaText(words)};${criteria})`;
  }
}

/** From grey over teal to a full stop in either direction; the word says which stage it is. */
const stageLooks = [
  { background: palette.calm },
  { background: palette.tint },
  { background: palette.good },
  { background: palette.careful, bold: true },
  { background: palette.accent, color: palette.paper, bold: true },
  { background: palette.bad },
] as const;

/** The signs with which the words about must-haves begin, where `cell` holds them for the first row of the range. */
export const gateLooks = (range: string, cell: string): ConditionalLook[] => {
  const sign = (text: string) => ({ range, when: { formula: `=LEFT(${cell};1)=${formulaText(text)}` } });
  return [
    { ...sign("✓"), background: palette.good },
    { ...sign("✕"), background: palette.bad, bold: true },
    { ...sign("!"), background: palette.careful },
    { ...sign("?"), background: palette.calm },
  ];
};

/** The name of the brief's k-th platform, as long as it has a wanted level. A workbook without a brief has no levels. */
function levelHeading(k: number): string {
  const { platforms, platformLevels } = rangeNames;
  return `=IFERROR(IF(INDEX(${platformLevels};${k})="";"";INDEX(${platforms};${k}));"")`;
}

/** A column that fills itself: a heading, and below it a value for every line that has a code. */
const column = (headingValue: string, values: string): string =>
  `=ARRAYFORMULA(IF(ROW(A1:A)=ROW(A1);${headingValue};IF(A1:A="";"";${values})))`;

/**
 * Mean rating of the k-th of those criteria that have a weight or a rating. SUMIF and COUNTIF, because AVERAGEIFS gives one value only inside
 * ARRAYFORMULA.
 */
function meanFormula(k: number, log: string): string {
  const { criterionIds, criteria, weights } = rangeNames;
  const rated = `COUNTIF(${log}${CRITERION_COLUMN}1:${CRITERION_COLUMN};${criterionIds})`;
  const isShown = `(ISNUMBER(${weights})*(${weights}>0)+${rated}>0)*(${criterionIds}<>"")`;
  const kth = (list: string) => `IFERROR(INDEX(FILTER(${list};${isShown});${k});"")`;
  const key = `CONCAT(A1:A;CONCAT("|";${kth(criterionIds)}))`;
  const keys = `${log}${KEY_COLUMN}1:${KEY_COLUMN}`;
  const ratings = `${log}${RATING_COLUMN}1:${RATING_COLUMN}`;
  return column(kth(criteria), `IFERROR(SUMIF(${keys};${key};${ratings})/COUNTIF(${keys};${key});"")`);
}
