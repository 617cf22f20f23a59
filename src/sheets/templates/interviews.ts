import type { Content } from "../../content/content.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { formulaText } from "../formula-text.ts";
import { heading, palette } from "../look.ts";
import { interviewColumns } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

/** Columns that the formulas of other sheets point at: the ratings as they were typed, and hidden ones. */
export const RATING_TYPED_COLUMN = "K";
export const KEY_COLUMN = "P";
export const CRITERION_COLUMN = "S";
export const RATING_COLUMN = "T";
/** The log in the four columns that the functions read (candidate's code, interviewer, criterion's id, rating), with its heading. */
export const COUNTED_LOG = "Q1:T";

/** Stands for an interviewer whose name somebody cleared, so that the ratings still count as somebody's. */
const NOBODY = "?";

/**
 * The log: one line a rating.
 *
 * The hidden columns hold what counts. A line counts when its rating is a number from 1 to 5, it names a candidate and a criterion, and no
 * later ballot replaces its own. The key joins candidate and criterion, so that the means are two plain lookups. The formulas stand in the
 * heading and cover row 1 too: a range that began in row 2 would slip when somebody inserts a row right below the heading. CONCAT instead of
 * `&`, because it is the one that stays a list in every engine.
 */
export function interviewsTemplate({ sheets }: Content): SheetTemplate {
  const { columns, ratingNote, keyNote, replacesNote, versionNote } = sheets.interviews;
  return {
    blocks: [
      {
        at: "A1",
        rows: [
          [
            ...interviewColumns.map((column) => columns[column]),
            column(columns.key, `IF(${counts};CONCAT(F1:F;CONCAT("|";I1:I));"")`),
            column(columns.countedCode, ifCounted("F1:F")),
            column(columns.countedInterviewer, ifCounted(`IF(E1:E="";${formulaText(NOBODY)};E1:E)`)),
            column(columns.countedCriterion, ifCounted("I1:I")),
            column(columns.countedRating, ifCounted("K1:K")),
          ],
        ],
      },
    ],
    extent: "A1:T",
    rows: 40,
    looks: [
      ["A1:T1", heading],
      ["A2:A", { format: "yyyy-mm-dd hh:mm", align: "left" }],
      ["B2:C", { color: palette.quiet, wrap: false }],
      ["D2:D", { color: palette.quiet, align: "center" }],
      ["E2:E", { wrap: true }],
      ["G2:G", { wrap: true }],
      ["H2:H", { wrap: false }],
      ["I2:I", { color: palette.quiet, align: "center" }],
      ["J2:J", { wrap: true }],
      ["K2:K", { align: "center" }],
      ["L2:O", { wrap: true }],
      ["P2:T", { color: palette.quiet }],
    ],
    widths: [128, 84, 92, 92, 150, 70, 150, 190, 84, 136, 80, 180, 150, 220, 140, 90, 90, 90, 90, 90],
    frozenRows: 1,
    gridlines: true,
    hiddenColumns: { first: 16, count: 5 },
    rules: [["K2:K", { least: LOWEST_RATING, most: HIGHEST_RATING, help: ratingNote }]],
    notes: [
      ["C1", replacesNote],
      ["D1", versionNote],
      ["K1", ratingNote],
      ["P1:T1", keyNote],
    ],
    filter: "A1:O",
  };
}

/** The list of replaced ballots is never empty, because it begins with its heading. */
const isReplaced = 'ISNUMBER(MATCH(B1:B;FILTER(C1:C;C1:C<>"");0))';
const isRating = `IF(ISNUMBER(K1:K);(K1:K>=${LOWEST_RATING})*(K1:K<=${HIGHEST_RATING});0)`;
const counts = `${isRating}*(F1:F<>"")*(I1:I<>"")*NOT(${isReplaced})`;

const ifCounted = (value: string): string => `IF(${KEY_COLUMN}1:${KEY_COLUMN}="";"";${value})`;

/** A column that fills itself below its heading. */
const column = (headingText: string, values: string): string =>
  `=ARRAYFORMULA(IF(ROW(A1:A)=ROW(A1);${formulaText(headingText)};${values}))`;
