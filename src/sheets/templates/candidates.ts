import type { Content } from "../../content/content.ts";
import { criterionIds } from "../../domain/criterion.ts";
import { columnLetter } from "../column-letter.ts";
import { formulaText, sheetReference } from "../formula-text.ts";
import { computed, heading, input, palette } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";
import { KEY_COLUMN, RATING_COLUMN } from "./interviews.ts";

const FIRST_MEAN = 7;
const LAST_MEAN = FIRST_MEAN + criterionIds.length - 1;

/**
 * One line a candidate; the lines hold only what people type.
 *
 * Every figure comes from a formula in the heading that fills the column below, so a line added by hand is counted at once and sorting moves
 * nothing but text. The ranges include the heading row, because a range from row 2 would slip when a row is inserted right below it.
 *
 * @param interviews the name of the log's sheet
 */
export function candidatesTemplate({ sheets }: Content, interviews: string): SheetTemplate {
  const { columns, stages, codeNote, meanNote, scoreNote, coverageNote } = sheets.candidates;
  const first = columnLetter(FIRST_MEAN);
  const last = columnLetter(LAST_MEAN);
  const means = criterionIds.map((_, i) => meanFormula(i + 1, sheetReference(interviews)));
  return {
    blocks: [
      {
        at: "A1",
        rows: [
          [
            columns.code,
            columns.name,
            columns.stage,
            columns.link,
            scoreFormula(columns.score, first, last),
            coverageFormula(columns.coverage, first, last),
            ...means,
          ],
        ],
      },
    ],
    extent: `A1:${last}`,
    rows: 200,
    looks: [
      [`A1:${last}1`, heading],
      ["A2:A", { color: palette.quiet }],
      ["B2:D", { ...input, wrap: true }],
      ["E1:F1", { align: "center" }],
      ["E2:E", { ...computed, bold: true, format: "0.00" }],
      ["F2:F", { ...computed, color: palette.quiet, format: "0%" }],
      [`${first}1:${last}1`, { align: "center" }],
      [`${first}2:${last}`, { ...computed, format: "0.0" }],
    ],
    widths: [76, 176, 112, 130, 92, 130, ...criterionIds.map(() => 156)],
    frozenRows: 1,
    headingHeight: 44,
    frozenColumns: 2,
    gridlines: true,
    rules: [["C2:C", { choices: stages }]],
    ratings: `${first}2:${last}`,
    notes: [
      ["A1", codeNote],
      ["E1", scoreNote],
      ["F1", coverageNote],
      [`${first}1:${last}1`, meanNote],
    ],
    filter: `A1:${last}`,
  };
}

/** A column that fills itself: a heading, and below it a value for every line that has a code. */
const column = (headingValue: string, values: string): string =>
  `=ARRAYFORMULA(IF(ROW(A1:A)=ROW(A1);${headingValue};IF(A1:A="";"";${values})))`;

/** Mean rating of the rubric's k-th criterion. SUMIF and COUNTIF, because AVERAGEIFS gives one value only inside ARRAYFORMULA. */
function meanFormula(k: number, log: string): string {
  const key = `CONCAT(A1:A;CONCAT("|";INDEX(${rangeNames.criterionIds};${k})))`;
  const keys = `${log}${KEY_COLUMN}1:${KEY_COLUMN}`;
  const ratings = `${log}${RATING_COLUMN}1:${RATING_COLUMN}`;
  return column(`INDEX(${rangeNames.criteria};${k})`, `IFERROR(SUMIF(${keys};${key};${ratings})/COUNTIF(${keys};${key});"")`);
}

/** Looks weights up by the headings, so that moved columns keep their own weight and inserted ones count nothing. */
const weightsOf = (headings: string): string => `SUMIF(${rangeNames.criteria};${headings};${rangeNames.weights})`;

/** A column that lost its heading is left out of the score, and its weight shows as missing in the coverage. */
function scoreFormula(label: string, first: string, last: string): string {
  const headings = `${first}1:${last}1`;
  const isCriterion = `ISNUMBER(MATCH(${headings};${rangeNames.criteria};0))`;
  const ratings = `FILTER(${first}1:${last};${isCriterion})`;
  const weights = `FILTER(${weightsOf(headings)};${isCriterion})`;
  return column(formulaText(label), `SMM_SCORE(${ratings};${weights})`);
}

function coverageFormula(label: string, first: string, last: string): string {
  const observed = `ISNUMBER(${first}1:${last})*1`;
  return column(formulaText(label), `MMULT(${observed};TRANSPOSE(${weightsOf(`${first}1:${last}1`)}))/SUM(${rangeNames.weights})`);
}
