import type { Content, RubricLockText } from "../../content/content.ts";
import { givenCriterionIds, startingWeight } from "../../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { formulaText } from "../formula-text.ts";
import { computed, heading, help, input, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const HEADING = 4;
const FIRST = HEADING + 1;
const GIVEN = HEADING + givenCriterionIds.length;
/** Lines for criteria of the user's own. */
const SPARE_LINES = 8;
const LAST = GIVEN + SPARE_LINES;

/**
 * What we look for: one line a criterion, with its weight and what each level looks like.
 *
 * Share and weight in force come from formulas in the heading that fill the column below, so a line that is added, sorted or moved is
 * counted as it stands.
 */
export function rubricTemplate({ sheets, criteria }: Content): SheetTemplate {
  const { columns, ...text } = sheets.rubric;
  const { id, criterion, why, weight, share, minimum, level1, level2, level3, level4, level5, questions, locked, inForce } = columns;
  const lines = givenCriterionIds.map((each) => [
    ...[each, criteria[each].name, criteria[each].why, startingWeight(each)],
    ...criteria[each].anchors,
  ]);
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help], [lockLine(text.lock)]] },
      { at: `A${HEADING}`, rows: [[id, criterion, why, weight], ...lines.map((line) => line.slice(0, 4))] },
      // The columns that a formula fills are never written to, or they could not fill.
      { at: `E${HEADING}`, rows: [[shareFormula(share)]] },
      { at: `F${HEADING}`, rows: [[minimum]] },
      { at: `G${HEADING}`, rows: [[level1, level2, level3, level4, level5], ...lines.map((line) => line.slice(4))] },
      { at: `L${HEADING}`, rows: [[questionsFormula(questions)]] },
      { at: `M${HEADING}`, rows: [[locked, inForceFormula(inForce)]] },
    ],
    extent: `A1:N${LAST}`,
    rows: LAST,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ["A3", { bold: true, wrap: false }],
      ["M2", { format: "yyyy-mm-dd" }],
      [`A${HEADING}:N${HEADING}`, heading],
      [`D${HEADING}:F${HEADING}`, { align: "center" }],
      [`A${FIRST}:L${LAST}`, { wrap: true, hairlines: true }],
      [`A${FIRST}:A${LAST}`, { color: palette.quiet }],
      [`B${FIRST}:B${LAST}`, { bold: true }],
      [`D${FIRST}:D${LAST}`, { ...input, align: "center" }],
      [`E${FIRST}:E${LAST}`, { ...computed, format: "0%" }],
      [`F${FIRST}:F${LAST}`, { ...input, align: "center" }],
      [`L${FIRST}:L${LAST}`, { color: palette.quiet }],
      [`B${GIVEN + 1}:C${LAST}`, input],
      [`G${GIVEN + 1}:K${LAST}`, input],
    ],
    widths: [40, 116, 144, 60, 54, 74, 132, 132, 132, 132, 132, 76, 90, 90],
    frozenRows: HEADING,
    gridlines: false,
    hiddenColumns: { first: 13, count: 2 },
    rules: [
      [`D${FIRST}:D${LAST}`, { least: 0, help: text.weightRule }],
      [`F${FIRST}:F${LAST}`, { least: LOWEST_RATING, most: HIGHEST_RATING, help: text.minimumRule }],
    ],
    notes: [
      [`A${HEADING}`, text.idNote],
      [`D${HEADING}`, text.weightRule],
      [`E${HEADING}`, text.shareNote],
      [`F${HEADING}`, text.minimumRule],
      [`L${HEADING}`, text.questionsNote],
      [`M${HEADING}`, text.lockedNote],
      [`N${HEADING}`, text.inForceNote],
    ],
    names: [
      [rangeNames.criterionIds, `A${FIRST}:A${LAST}`],
      [rangeNames.criteria, `B${FIRST}:B${LAST}`],
      [rangeNames.weights, `N${FIRST}:N${LAST}`],
      [rangeNames.minimums, `F${FIRST}:F${LAST}`],
      [rangeNames.typedWeights, `D${FIRST}:D${LAST}`],
      [rangeNames.rubricLock, "M1:M3"],
    ],
  };
}

/** A column that fills itself for every line with a criterion. The heading row is in the ranges: one from the next row would slip. */
const column = (label: string, values: string): string =>
  `=ARRAYFORMULA(IF(ROW(B${HEADING}:B)=ROW(B${HEADING});${formulaText(label)};IF(B${HEADING}:B="";"";${values})))`;

/** The locked weight as soon as there is one in the column, else the typed one; what is no weight counts nothing. */
function inForceFormula(label: string): string {
  const [typed, locked] = [`D${HEADING}:D`, `M${HEADING}:M`];
  const number = (cells: string) => `IF(ISNUMBER(${cells});IF(${cells}>=0;${cells};0);0)`;
  return column(label, `IF(ROW(${locked})*COUNT(${locked})>0;${number(locked)};${number(typed)})`);
}

/** Blank in a workbook without a question bank. */
function questionsFormula(label: string): string {
  const { asked, questionIds, questionCriteria } = rangeNames;
  const feeding = `SMM_QUESTIONS_FEEDING(A${HEADING}:A;B${HEADING}:B;${asked};${questionIds};${questionCriteria})`;
  return column(label, `IFERROR(${feeding};"")`);
}

const shareFormula = (label: string): string => column(label, `IFERROR(N${HEADING}:N/SUM(N${HEADING}:N);"")`);

/** Says which weights count, and what is wrong with them. The day is put together from its parts, which every locale does alike. */
function lockLine(text: RubricLockText): string {
  const cells = (letter: string) => `${letter}${FIRST}:${letter}${LAST}`;
  const named = `(${cells("B")}<>"")`;
  const remark = (condition: string, words: string) => `IF(${condition};${formulaText(words)};"")`;
  const months = text.months.map(formulaText).join(";");
  const day = `DAY(M2)&" "&CHOOSE(MONTH(M2);${months})&" "&YEAR(M2)`;
  const since = `${formulaText(`${text.version} `)}&M1&${formulaText(`${text.since} `)}&${day}&"."`;
  const changed = remark(`SUMPRODUCT(${named}*(${cells("D")}<>${cells("M")}))>0`, text.changed);
  const lost = remark(`ROUND(SUM(${cells("N")})-M3;6)<>0`, text.lost);
  const words = `SUMPRODUCT(${named}*(${cells("D")}<>"")*(ISNUMBER(${cells("D")})=FALSE))`;
  const unreadable = remark(`${words}+COUNTIF(${cells("D")};"<0")>0`, text.unreadable);
  const nothing = remark(`SUM(${cells("N")})=0`, text.nothing);
  return `=IF(M2="";${formulaText(text.free)};${since}&${lost}&${changed})&${unreadable}&${nothing}`;
}
