import type { StandingColumn } from "../../content/board-text.ts";
import type { Content } from "../../content/content.ts";
import { logColumns as boardLogColumns } from "../../domain/board/board-problem.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { coveragePercent, MIN_COVERAGE } from "../../domain/coverage.ts";
import { givenCriterionIds } from "../../domain/criterion.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { CRITERION_LINES, PLATFORM_LINES } from "../capacity.ts";
import { onSheet, placesOf } from "../column-places.ts";
import { besideFilled, cornersOf, fillColumn, formulaText } from "../formula-text.ts";
import { computed, input, type Look, palette } from "../look.ts";
import { type CandidateColumn, type CandidateDetail, rangeNames } from "../schema.ts";
import type { ConditionalLook, SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";
import { interviewPlaces } from "./interviews.ts";

/** Columns that people type into, the standings, a level for each platform of the brief, and a mean for each criterion. */
type Key = CandidateColumn | CandidateDetail | StandingColumn | "platformFit" | "levels" | "means";
type Filled = Omit<ConditionalLook, "range">;

const typed: Look = { ...input, wrap: true };
/** The looks of a heading that a formula may leave blank. */
const mayBeBlank: Look = { bold: true, wrap: true, align: "center", vertical: "middle" };
const whereHeaded = (key: Key): string => `=${at.letter(key)}$1<>""`;
const headed = (key: Key): Filled => ({ when: { formula: whereHeaded(key) }, background: palette.accent, color: palette.paper });

/** From grey over teal to a full stop in either direction; the word says which stage it is. */
const stageLooks = [
  { background: palette.calm },
  { background: palette.tint },
  { background: palette.good },
  { background: palette.careful, bold: true },
  { background: palette.accent, color: palette.paper, bold: true },
  { background: palette.bad },
  { background: palette.calm, bold: true },
  { background: palette.bad, bold: true },
] as const;

/** The signs with which the words about must-haves begin, where `cell` holds them for the first row of the range. */
export const gateLooks = (cell: string): Filled[] => {
  const sign = (text: string) => ({ when: { formula: `=LEFT(${cell};1)=${formulaText(text)}` } });
  return [
    { ...sign("✓"), background: palette.good },
    { ...sign("✕"), background: palette.bad, bold: true },
    { ...sign("!"), background: palette.careful },
    { ...sign("?"), background: palette.calm },
  ];
};

/** A column that the formula under "rank" fills. */
const standing = (key: StandingColumn, width: number, look: Look): TableColumn<Key> => ({
  key,
  width,
  look,
  note: ({ sheets: { candidates } }) => (key === "score" ? candidates.scoreNote(coveragePercent(MIN_COVERAGE)) : candidates.notes[key]),
  isSpilled: true,
});

const columns: readonly TableColumn<Key>[] = [
  { key: "code", width: 70, look: { color: palette.quiet }, note: ({ sheets }) => sheets.candidates.notes.code },
  { key: "name", width: 170, look: typed, note: ({ sheets }) => sheets.candidates.notes.name },
  {
    key: "stage",
    width: 124,
    look: typed,
    rule: ({ sheets }) => ({ choices: sheets.candidates.stages }),
    note: ({ sheets }) => sheets.candidates.notes.stage,
    conditional: ({ sheets }) =>
      sheets.candidates.stages.map((stage, i): Filled => ({ when: { is: stage }, ...(stageLooks[i] ?? stageLooks[0]) })),
  },
  {
    key: "rank",
    width: 70,
    look: { ...computed, bold: true, format: "0" },
    formula: standingsFormula,
    note: ({ sheets }) => sheets.candidates.notes.rank,
  },
  standing("score", 74, { ...computed, bold: true, format: "0.00" }),
  standing("plain", 104, { ...computed, color: palette.quiet, format: "0.00" }),
  standing("chance", 236, { wrap: true }),
  { ...standing("gate", 150, { wrap: true }), conditional: () => gateLooks(`$${at.letter("gate")}2`) },
  standing("coverage", 106, { ...computed, color: palette.quiet, format: "0%" }),
  standing("low", 92, { ...computed, color: palette.quiet, format: "0.00" }),
  standing("high", 92, { ...computed, color: palette.quiet, format: "0.00" }),
  { key: "contact", width: 172, look: typed },
  { key: "portfolio", width: 140, look: typed },
  { key: "blog", width: 140, look: typed },
  { key: "profiles", width: 140, look: typed, note: ({ sheets }) => sheets.candidates.notes.profiles },
  { key: "note", width: 220, look: typed, note: ({ sheets }) => sheets.candidates.notes.note },
  {
    key: "keepUntil",
    width: 96,
    look: { ...input, format: "yyyy-mm-dd", align: "left" },
    note: ({ sheets }) => sheets.candidates.notes.keepUntil,
  },
  {
    key: "levels",
    count: PLATFORM_LINES,
    width: 76,
    look: { ...computed, format: "0" },
    headingLook: mayBeBlank,
    formula: (_, __, number) => levelHeading(number),
    rule: ({ sheets }) => ({ min: LOWEST_RATING, max: HIGHEST_RATING, help: sheets.candidates.levelRule }),
    note: ({ sheets }) => sheets.candidates.notes.levels,
    headingConditional: () => [headed("levels")],
    conditional: () => [{ when: { formula: whereHeaded("levels") }, background: palette.input }],
  },
  {
    key: "means",
    count: CRITERION_LINES,
    width: 118,
    look: { ...computed, format: "0.0" },
    headingLook: mayBeBlank,
    formula: (_, names, number) => meanFormula(number, names),
    note: ({ sheets }) => sheets.candidates.notes.means,
    headingConditional: () => [headed("means")],
  },
  {
    key: "platformFit",
    width: 190,
    look: { wrap: true },
    formula: platformFitFormula,
    note: ({ sheets }) => sheets.candidates.notes.platformFit,
  },
];

const at = placesOf(columns, 1);

/** Where the columns stand that formulas of other sheets point at. */
export const candidatePlaces = at;

/**
 * One row per candidate; the lines hold only what people type.
 *
 * Every figure comes from a formula in the heading that fills the column below, so a line added by hand is counted at once and sorting moves
 * nothing but text. The ranges include the heading row, because a range from row 2 would slip when a row is inserted right below it.
 */
export function candidatesTemplate(content: Content, names: SheetNames): SheetTemplate {
  // Means beyond the criteria that come with the kit are folded, because few need them.
  const firstSpareMean = columnLetter(at.number("means") + givenCriterionIds.length);
  return {
    ...tableTemplate(columns, at, content.sheets.candidates.columns, content, names),
    rows: 40,
    columns: at.width,
    // Folded, the rest fits on a page that can be read.
    columnGroups: [
      { columns: at.columns("portfolio", "profiles"), level: "outer" },
      { columns: at.columns("levels", "means"), level: "outer" },
      { columns: `${firstSpareMean}:${columnLetter(at.number("means") + CRITERION_LINES - 1)}`, level: "inner" },
    ],
    frozenRows: 1,
    headingHeight: 44,
    frozenColumns: at.number("name"),
    gridlines: true,
    ratings: [at.below("means")],
    filter: at.extent(),
  };
}

function standingsFormula({ language }: Content, { interviews, places }: SheetNames): string {
  const { criterionIds, criteria, weights, minimums } = rangeNames;
  const log = onSheet(interviews, interviewPlaces, places?.interviews)(...boardLogColumns);
  const corners = cornersOf(at.whole("code"), at.whole("name"), log, criterionIds, criteria, weights, minimums);
  return `=SMM_STANDINGS(${at.whole("code")};${log};${criterionIds};${criteria};${weights};${minimums};${formulaText(language)};${corners})`;
}

/** What interviewers saw of each platform, beside what the brief wants; a workbook without a brief wants nothing. */
function platformFitFormula({ language }: Content, { interviews, places }: SheetNames): string {
  const { platforms, platformLevels } = rangeNames;
  const log = onSheet(interviews, interviewPlaces, places?.interviews);
  const columns = (["ballot", "replaces", "code", "evidence"] as const).map((column) => log(column)).join(";");
  const ofBrief = (name: string) => `IF(ISERROR(ROWS(${name}));"";${name})`;
  return `=SMM_PLATFORMS(${at.whole("code")};${columns};${ofBrief(platforms)};${ofBrief(platformLevels)};${formulaText(language)})`;
}

/** The name of the brief's k-th platform, as long as it has a wanted level. A workbook without a brief has no levels. */
function levelHeading(k: number): string {
  const { platforms, platformLevels } = rangeNames;
  return `=IFERROR(IF(INDEX(${platformLevels};${k})="";"";INDEX(${platforms};${k}));"")`;
}

/**
 * Mean rating of the k-th of those criteria that have a weight or a rating. SUMIF and COUNTIF, because AVERAGEIFS gives one value only inside
 * ARRAYFORMULA.
 */
function meanFormula(k: number, { interviews, places }: SheetNames): string {
  const { criterionIds, criteria, weights } = rangeNames;
  const [log, codes] = [onSheet(interviews, interviewPlaces, places?.interviews), at.whole("code")];
  const rated = `COUNTIF(${log("countedCriterion")};${criterionIds})`;
  const isShown = `(ISNUMBER(${weights})*(${weights}>0)+${rated}>0)*(${criterionIds}<>"")`;
  const kth = (list: string) => `IFERROR(INDEX(FILTER(${list};${isShown});${k});"")`;
  const key = `CONCAT(${codes};CONCAT("|";${kth(criterionIds)}))`;
  const mean = `IFERROR(SUMIF(${log("key")};${key};${log("countedRating")})/COUNTIF(${log("key")};${key});"")`;
  return fillColumn(codes, kth(criteria), besideFilled(codes, mean));
}
