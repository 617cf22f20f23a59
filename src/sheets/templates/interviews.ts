import type { Content } from "../../content/content.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { formulaText } from "../formula-text.ts";
import { heading, palette } from "../look.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** Columns that the formulas of Candidates point at. */
export const RATING_COLUMN = "I";
export const KEY_COLUMN = "K";

/**
 * The log: one line a rating.
 *
 * The hidden key column joins candidate and criterion, but only where there is a rating, so that the means are two plain lookups. Its formula
 * stands in the heading and covers row 1 too: a range that began in row 2 would slip when somebody inserts a row right below the heading.
 * CONCAT instead of `&`, because it is the one that stays a list in every engine.
 */
export function interviewsTemplate({ sheets }: Content): SheetTemplate {
  const { columns, ratingNote, keyNote } = sheets.interviews;
  const { when, ballot, interviewer, code, candidate, question, criterionId, criterion, rating, note, key } = columns;
  const keys = `=ARRAYFORMULA(IF(ROW(D1:D)=ROW(D1);${formulaText(key)};IF(ISNUMBER(I1:I);CONCAT(D1:D;CONCAT("|";G1:G));"")))`;
  return {
    blocks: [{ at: "A1", rows: [[when, ballot, interviewer, code, candidate, question, criterionId, criterion, rating, note, keys]] }],
    extent: "A1:K",
    rows: 200,
    looks: [
      ["A1:K1", heading],
      ["A2:A", { format: "yyyy-mm-dd hh:mm", align: "left" }],
      ["B2:B", { color: palette.quiet, wrap: false }],
      ["C2:E", { wrap: true }],
      ["F2:F", { wrap: false }],
      ["G2:G", { color: palette.quiet, align: "center" }],
      ["H2:H", { wrap: true }],
      ["I2:I", { align: "center" }],
      ["J2:J", { wrap: true }],
      ["K2:K", { color: palette.quiet }],
    ],
    widths: [132, 110, 172, 80, 172, 220, 98, 150, 92, 280, 90],
    frozenRows: 1,
    gridlines: true,
    hiddenColumn: 11,
    rules: [["I2:I", { least: LOWEST_RATING, most: HIGHEST_RATING, help: ratingNote }]],
    notes: [
      ["I1", ratingNote],
      ["K1", keyNote],
    ],
    filter: "A1:K",
  };
}
