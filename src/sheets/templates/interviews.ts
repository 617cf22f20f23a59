import type { Content } from "../../content/content.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { placesOf } from "../column-places.ts";
import { fillColumn, formulaText } from "../formula-text.ts";
import { palette } from "../look.ts";
import type { CountedColumn, InterviewColumn } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

type LogColumn = InterviewColumn | CountedColumn;

/** Stands for an interviewer whose name somebody cleared, so that the ratings still count as somebody's. */
const NOBODY = "?";

/**
 * Hidden columns hold what counts. A line counts when its rating is a number from 1 to 5, it names a candidate and a criterion, and no later
 * ballot replaces its own. The key joins candidate and criterion, so that the means are two plain lookups. The formulas cover row 1 too: a
 * range that began in row 2 would slip when somebody inserts a row right below the heading. CONCAT instead of `&`, because it is the one that
 * stays a list in every engine.
 */
const counted = (key: CountedColumn, values: () => string): TableColumn<LogColumn> => ({
  key,
  width: 90,
  look: { color: palette.quiet },
  note: ({ sheets }) => sheets.interviews.keyNote,
  formula: ({ sheets }) => fillColumn(at.whole("when"), formulaText(sheets.interviews.columns[key]), values()),
  isHidden: true,
});

const columns: readonly TableColumn<LogColumn>[] = [
  { key: "when", width: 128, look: { format: "yyyy-mm-dd hh:mm", align: "left" } },
  { key: "ballot", width: 84, look: { color: palette.quiet, wrap: "clip" } },
  { key: "replaces", width: 92, look: { color: palette.quiet, wrap: "clip" }, note: ({ sheets }) => sheets.interviews.replacesNote },
  { key: "version", width: 92, look: { color: palette.quiet, align: "center" }, note: ({ sheets }) => sheets.interviews.versionNote },
  { key: "interviewer", width: 150, look: { wrap: true } },
  { key: "code", width: 70 },
  { key: "candidate", width: 150, look: { wrap: true } },
  { key: "question", width: 190, look: { wrap: false } },
  { key: "criterionId", width: 84, look: { color: palette.quiet, align: "center" } },
  { key: "criterion", width: 136, look: { wrap: true } },
  {
    key: "rating",
    width: 80,
    look: { align: "center" },
    rule: ({ sheets }) => ({ min: LOWEST_RATING, max: HIGHEST_RATING, help: sheets.interviews.ratingNote }),
    note: ({ sheets }) => sheets.interviews.ratingNote,
  },
  { key: "evidence", width: 180, look: { wrap: true } },
  { key: "flags", width: 150, look: { wrap: true } },
  { key: "note", width: 220, look: { wrap: true } },
  { key: "recommendation", width: 140, look: { wrap: true } },
  counted("key", () => `IF(${counts()};CONCAT(${at.whole("code")};CONCAT("|";${at.whole("criterionId")}));"")`),
  counted("countedCode", () => ifCounted(at.whole("code"))),
  counted("countedInterviewer", () => {
    const interviewer = at.whole("interviewer");
    return ifCounted(`IF(${interviewer}="";${formulaText(NOBODY)};${interviewer})`);
  }),
  counted("countedCriterion", () => ifCounted(at.whole("criterionId"))),
  counted("countedRating", () => ifCounted(at.whole("rating"))),
];

const at = placesOf(columns, 1);

/** Where the columns stand that formulas of other sheets point at. */
export const interviewPlaces = at;

/** The log: one row per rating. */
export const interviewsTemplate = (content: Content, names: SheetNames): SheetTemplate => ({
  ...tableTemplate(columns, at, content.sheets.interviews.columns, content, names),
  rows: 40,
  frozenRows: 1,
  gridlines: true,
  filter: at.whole("when", "recommendation"),
  warned: "sheet",
});

function counts(): string {
  const [ballots, replaced, rating] = [at.whole("ballot"), at.whole("replaces"), at.whole("rating")];
  // The list of replaced ballots is never empty, because it begins with its heading.
  const isReplaced = `ISNUMBER(MATCH(${ballots};FILTER(${replaced};${replaced}<>"");0))`;
  const isRating = `IF(ISNUMBER(${rating});(${rating}>=${LOWEST_RATING})*(${rating}<=${HIGHEST_RATING});0)`;
  return `${isRating}*(${at.whole("code")}<>"")*(${at.whole("criterionId")}<>"")*NOT(${isReplaced})`;
}

const ifCounted = (value: string): string => `IF(${at.whole("key")}="";"";${value})`;
