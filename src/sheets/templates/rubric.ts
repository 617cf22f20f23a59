import type { Content, RubricLockText } from "../../content/content.ts";
import { givenCriterionIds, startingWeight } from "../../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { CRITERION_LINES } from "../capacity.ts";
import { placesOf } from "../column-places.ts";
import { besideFilled, fillColumn, formulaText } from "../formula-text.ts";
import { computed, heading, help, input, type Look, palette, title } from "../look.ts";
import { type RubricColumn, rangeNames } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

type Key = RubricColumn | "share" | "questions" | "sources";

const HEADING = 4;
const GIVEN = HEADING + givenCriterionIds.length;
const LAST = HEADING + CRITERION_LINES;
/** Above the lock's column: its version, its day, and the sum of the locked weights. */
const [LOCK_VERSION, LOCK_DAY, LOCK_SUM] = [1, 2, 3];

const short: Look = { ...input, align: "center" };
const shortHeading: Look = { ...heading, align: "center" };

const level = (number: 1 | 2 | 3 | 4 | 5): TableColumn<Key> => ({
  key: `level${number}`,
  width: 132,
  given: ({ criteria }) => givenCriterionIds.map((id) => criteria[id].anchors[number - 1] ?? ""),
});

const columns: readonly TableColumn<Key>[] = [
  {
    key: "id",
    width: 40,
    look: { color: palette.quiet },
    given: () => givenCriterionIds,
    note: ({ sheets }) => sheets.rubric.idNote,
    rangeName: rangeNames.criterionIds,
  },
  {
    key: "criterion",
    width: 116,
    look: { bold: true },
    given: ({ criteria }) => givenCriterionIds.map((id) => criteria[id].name),
    rangeName: rangeNames.criteria,
  },
  { key: "why", width: 144, given: ({ criteria }) => givenCriterionIds.map((id) => criteria[id].why) },
  {
    key: "weight",
    width: 60,
    look: short,
    headingLook: shortHeading,
    given: () => givenCriterionIds.map(startingWeight),
    rule: ({ sheets }) => ({ min: 0, help: sheets.rubric.weightRule }),
    note: ({ sheets }) => sheets.rubric.weightRule,
    rangeName: rangeNames.typedWeights,
  },
  {
    key: "share",
    width: 54,
    look: { ...computed, format: "0%" },
    headingLook: shortHeading,
    formula: shareFormula,
    note: ({ sheets }) => sheets.rubric.shareNote,
  },
  {
    key: "minimum",
    width: 74,
    look: short,
    headingLook: shortHeading,
    rule: ({ sheets }) => ({ min: LOWEST_RATING, max: HIGHEST_RATING, help: sheets.rubric.minimumRule }),
    note: ({ sheets }) => sheets.rubric.minimumRule,
  },
  level(1),
  level(2),
  level(3),
  level(4),
  level(5),
  {
    key: "questions",
    width: 76,
    look: { color: palette.quiet },
    formula: questionsFormula,
    note: ({ sheets }) => sheets.rubric.questionsNote,
  },
  {
    key: "sources",
    width: 118,
    look: { color: palette.quiet },
    given: ({ markedParts }) => givenCriterionIds.map((id) => Object.entries(markedParts.shownBy).find(([each]) => each === id)?.[1] ?? ""),
    note: ({ sheets }) => sheets.rubric.sourcesNote,
  },
  { key: "locked", width: 90, note: ({ sheets }) => sheets.rubric.lockedNote, isHidden: true },
  {
    key: "inForce",
    width: 90,
    formula: inForceFormula,
    note: ({ sheets }) => sheets.rubric.inForceNote,
    rangeName: rangeNames.weights,
    isHidden: true,
  },
  { key: "lockedMinimum", width: 90, note: ({ sheets }) => sheets.rubric.lockedMinimumNote, isHidden: true },
  {
    key: "minimumInForce",
    width: 90,
    formula: minimumInForceFormula,
    note: ({ sheets }) => sheets.rubric.minimumInForceNote,
    rangeName: rangeNames.minimums,
    isHidden: true,
  },
];

const at = placesOf(columns, HEADING, LAST);

/** Where the columns stand in a rubric as the kit makes it. */
export const rubricPlaces = at;

/**
 * What we look for: one row per criterion, with its weight and what each level looks like.
 *
 * Share and weight in force come from formulas in the heading that fill the column below, so a line that is added, sorted or moved is
 * counted as it stands.
 */
export function rubricTemplate(content: Content, names: SheetNames): SheetTemplate {
  const text = content.sheets.rubric;
  const table = tableTemplate(columns, at, text.columns, content, names);
  return {
    ...table,
    blocks: [{ at: "A1", rows: [[text.title], [text.help], [lockLine(text.lock)]] }, ...table.blocks],
    rows: LAST,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      ["A3", { bold: true, wrap: false }],
      [at.rows(LOCK_DAY, LOCK_DAY, "locked"), { format: "yyyy-mm-dd" }],
      [at.below("id", "sources"), { wrap: true, hairlines: true }],
      ...table.looks,
      [at.rows(GIVEN + 1, LAST, "criterion", "why"), input],
      [at.rows(GIVEN + 1, LAST, "level1", "level5"), input],
    ],
    frozenRows: HEADING,
    gridlines: false,
    warned: at.columns("locked", "minimumInForce"),
    names: [
      ...table.names,
      { name: rangeNames.rubricLock, range: at.rows(LOCK_VERSION, LOCK_SUM, "locked") },
      { name: rangeNames.sealed, range: at.rows(1, 1, "inForce") },
      { name: rangeNames.lock, range: at.rows(2, 2, "inForce") },
    ],
  };
}

/** A column that fills itself for every line with a criterion. The heading row is in the ranges: one from the next row would slip. */
const column = (label: string, values: string): string =>
  fillColumn(at.whole("criterion"), formulaText(label), besideFilled(at.whole("criterion"), values));

/** The locked weight as soon as there is one in the column, else the typed one; what is no weight counts nothing. */
function inForceFormula({ sheets }: Content): string {
  const [typed, locked] = [at.whole("weight"), at.whole("locked")];
  const number = (cells: string) => `IF(ISNUMBER(${cells});IF(${cells}>=0;${cells};0);0)`;
  return column(sheets.rubric.columns.inForce, `IF(ROW(${locked})*COUNT(${locked})>0;${number(locked)};${number(typed)})`);
}

/** The locked minimum as soon as weights are locked, else the typed one, whatever it is: the functions say what is wrong with it. */
function minimumInForceFormula({ sheets }: Content): string {
  const [typed, locked, weights] = [at.whole("minimum"), at.whole("lockedMinimum"), at.whole("locked")];
  const filled = (cells: string) => `IF(${cells}="";"";${cells})`;
  return column(sheets.rubric.columns.minimumInForce, `IF(ROW(${weights})*COUNT(${weights})>0;${filled(locked)};${filled(typed)})`);
}

/** Blank in a workbook without a question bank. */
function questionsFormula({ sheets }: Content): string {
  const { asked, questionIds, questionCriteria } = rangeNames;
  const feeding = `SMM_QUESTIONS_FEEDING(${at.whole("id")};${at.whole("criterion")};${asked};${questionIds};${questionCriteria})`;
  return column(sheets.rubric.columns.questions, `IF(ISERROR(ROWS(${asked}));"";${feeding})`);
}

function shareFormula({ sheets }: Content): string {
  const weights = at.whole("inForce");
  return column(sheets.rubric.columns.share, `IFERROR(${weights}/SUM(${weights});"")`);
}

/** Says which weights count, and what is wrong with them. The day is put together from its parts, which every locale does alike. */
function lockLine(text: RubricLockText): string {
  const [names, typed, locked, inForce] = (["criterion", "weight", "locked", "inForce"] as const).map((key) => at.whole(key));
  const [version, day, sum] = [LOCK_VERSION, LOCK_DAY, LOCK_SUM].map((row) => at.rows(row, row, "locked"));
  const named = `(${names}<>"")*(ROW(${names})>ROW(${at.heading("criterion")}))`;
  const remark = (condition: string, words: string) => `IF(${condition};${formulaText(words)};"")`;
  const months = text.months.map(formulaText).join(";");
  const date = `DAY(${day})&" "&CHOOSE(MONTH(${day});${months})&" "&YEAR(${day})`;
  const since = `${formulaText(`${text.version} `)}&${version}&${formulaText(`${text.since} `)}&${date}&"."`;
  const [minimum, lockedMinimum] = [at.whole("minimum"), at.whole("lockedMinimum")];
  const others = `SUMPRODUCT(${named}*(${typed}<>${locked}))+SUMPRODUCT(${named}*(${minimum}<>${lockedMinimum}))`;
  const changed = remark(`${others}>0`, text.changed);
  const lost = remark(`ROUND(SUM(${inForce})-${sum};6)<>0`, text.lost);
  const words = `SUMPRODUCT(${named}*(${typed}<>"")*(ISNUMBER(${typed})=FALSE))`;
  const unreadable = remark(`${words}+COUNTIF(${typed};"<0")>0`, text.unreadable);
  const nothing = remark(`SUM(${inForce})=0`, text.nothing);
  // A name that is gone is told by what reads it.
  const outside = remark(`IF(ISERROR(ROWS(${rangeNames.criteria}));FALSE;COUNTA(${names})>COUNTA(${rangeNames.criteria}))`, text.outside);
  return `=IF(${day}="";${formulaText(text.free)};${since}&${lost}&${changed})&${unreadable}&${nothing}&${outside}`;
}
