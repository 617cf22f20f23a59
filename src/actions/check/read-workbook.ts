import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { heldCountsOf } from "../../domain/ballot/held-counts.ts";
import { readMoney } from "../../domain/budget/read-money.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { CheckedPart } from "../../domain/check/checked-part.ts";
import type { CheckedName, CheckedPlan, CheckedTable, CheckedWorkbook } from "../../domain/check/checked-workbook.ts";
import { HIGHEST_RATING } from "../../domain/rating.ts";
import { lockText } from "../../domain/rubric-lock.ts";
import { PLATFORM_LINES } from "../../sheets/capacity.ts";
import { checkTable } from "../../sheets/check-table.ts";
import { checkedPart } from "../../sheets/checked-part.ts";
import { exerciseTemplate } from "../../sheets/exercise/exercise-template.ts";
import { columnCount, rowCount } from "../../sheets/extent.ts";
import { type Kit, type KitState, rubricState } from "../../sheets/kit.ts";
import { rangeOfName } from "../../sheets/name-ranges.ts";
import { nameIn, type OtherNames, withNames } from "../../sheets/other-names.ts";
import {
  addedRubricColumns,
  briefColumns,
  candidateColumns,
  decisionColumns,
  type InterviewColumn,
  interviewColumns,
  logColumns,
  lookBackColumns,
  namesOf,
  type Part,
  parts,
  questionColumns,
  rangeNames,
  rubricColumns,
  workSampleColumns,
} from "../../sheets/schema.ts";
import type { Range, Sheet, Spreadsheet } from "../../sheets/sheet.ts";
import type { Row } from "../../sheets/table.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../sheets/template-of.ts";
import type { ActionContext } from "../action-context.ts";
import { type BallotStore, openBallotStore } from "../ballots/ballot-store.ts";
import { loggedBallots } from "../ballots/logged-ballots.ts";
import { BALLOT_ID } from "../ballots/parse-ballot.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import { type PlanSheet, planReader, presentPlans } from "../exercise/plan-sheets.ts";

/** The sheets that are tables, with the columns that the kit reads or writes. */
const tables: Readonly<Partial<Record<Part, readonly string[]>>> = {
  roleBrief: briefColumns,
  rubric: [...rubricColumns, ...addedRubricColumns],
  questions: questionColumns,
  candidates: candidateColumns,
  interviews: interviewColumns,
  log: logColumns,
  benchmarks: ["low", "high"],
  workSamples: workSampleColumns,
  lookBack: lookBackColumns,
  decision: decisionColumns,
};

/** A sheet of the kit that is there and was finished. */
interface Present {
  readonly part: Part;
  readonly sheet: Sheet;
  readonly id: number;
}

/**
 * Everything that the checks look at. Each sheet, name and store is asked for once, because every question waits for Google.
 *
 * @param sheets those that the kit remembers, among others
 */
export function readWorkbook(context: ActionContext, kit: Kit, state: KitState, sheets: readonly Sheet[]): CheckedWorkbook {
  const { spreadsheet, content } = context;
  const byId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const present = parts.flatMap((part): Present[] => {
    const { id, built } = state.sheets[part] ?? {};
    const sheet = typeof id === "number" && built ? byId.get(id) : undefined;
    return typeof id === "number" && sheet ? [{ part, sheet, id }] : [];
  });
  const read = present.flatMap(({ part, sheet }) => {
    const columns = tables[part];
    return columns ? [[part, checkTable(sheet, part, columns, content.language)] as const] : [];
  });
  const found: Readonly<Record<string, CheckedTable | undefined>> = Object.fromEntries(read);
  const pointsTo = namesOnce(spreadsheet, state.names);
  const store = openBallotStore();
  const { weights, minimums } = rubricState(state);
  const lock = weights && minimums ? { weights, minimums } : undefined;
  const record = pointsTo(rangeNames.lock);
  const platforms = pointsTo(rangeNames.platforms);
  const readExercise = planReader(context);
  return {
    tables: found,
    lost: parts.flatMap((part) => {
      const entry = state.sheets[part];
      const isThere = present.some((each) => each.part === part);
      return entry && !isThere ? [{ part, name: entry.name, built: entry.built }] : [];
    }),
    names: present.flatMap(({ part }) => namesOn(part, context, found[part], pointsTo)),
    parts: present.map((each) => comparePart(context, state, each, kit.pinned.has(each.id), found)),
    briefLines: givenBriefLines(),
    platformLines: platforms && platforms.id === found.roleBrief?.id ? { ...platforms, columns: PLATFORM_LINES } : undefined,
    sources: languages.flatMap((language) => {
      const { messages, samples } = contentFor(language);
      return [...Object.values(messages.marking.sources), ...samples.interviewers];
    }),
    held: heldIn(state, store),
    lockRecord:
      lock && record && record.id === found.rubric?.id
        ? { found: textOf(found.rubric.grid[record.first - 1]?.[record.column - 1]), wanted: lockText(lock) }
        : undefined,
    memory: readMemory(state, store, found, pointsTo(rangeNames.sealed)),
    plans: presentPlans(state, sheets).flatMap(({ sheet, code }) => {
      const plan = readExercise(sheet, code);
      return plan ? [checkedPlan(context, state, plan)] : [];
    }),
    lock,
    leftBehind: (state.leftBehind ?? 0) + (state.heldCount && store.isEmpty ? state.heldCount : 0),
  };
}

/** What the kit remembers of ballots beside what there is; nothing where the log cannot be read, which is a finding of its own. */
function readMemory(
  state: KitState,
  { sealed }: BallotStore,
  found: Readonly<Record<string, CheckedTable | undefined>>,
  counts: CheckedName["points"],
): CheckedWorkbook["memory"] {
  const log = found.interviews;
  if (!log || interviewColumns.some((column) => log.columns[column] === undefined)) return undefined;
  const logged = loggedBallots({ rows: log.rows as readonly Row<InterviewColumn>[] });
  const table = Object.values(found).find((each) => each?.id === counts?.id);
  const codes = new Set(
    [...logged.values()]
      .filter(({ id, interviewer }) => BALLOT_ID.test(id) && !isReservedName(interviewer))
      .map(({ candidate }) => candidate),
  );
  return {
    heldText: counts && textOf(table?.grid[counts.first - 1]?.[counts.column - 1]),
    held: heldCountsOf(sealed.map(({ ballot }) => ballot).filter(({ id }) => !logged.has(id))),
    unfiled: state.filed === undefined ? [] : [...codes].filter((code) => !Object.keys(state.filed ?? {}).includes(code)),
  };
}

function namesOn(
  part: Part,
  { content }: ActionContext,
  table: CheckedTable | undefined,
  pointsTo: (name: string) => CheckedName["points"],
): readonly CheckedName[] {
  if (namesOf[part].length === 0 || !table) return [];
  const { names = [] } = templateOf(part, content, PLACEHOLDER_NAMES);
  return names.map(({ name, column }) => ({ name, part, column, range: rangeOfName(name, column, table), points: pointsTo(name) }));
}

function comparePart(
  { content }: ActionContext,
  state: KitState,
  { part, sheet }: Present,
  isPinned: boolean,
  found: Readonly<Record<string, CheckedTable | undefined>>,
): CheckedPart {
  const names = (each: "interviews" | "candidates") => found[each]?.sheet ?? content.sheets[each].name;
  const template = templateOf(part, content, { interviews: names("interviews"), candidates: names("candidates"), ranges: state.names });
  const values = found[part]?.grid ?? sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getValues();
  return checkedPart(sheet, part, template, values, isPinned);
}

/** What the kit put into the role brief, line by line, in every language. */
function givenBriefLines(): CheckedWorkbook["briefLines"] {
  const rowsIn = languages.map((language) => {
    const { blocks } = templateOf("roleBrief", contentFor(language), PLACEHOLDER_NAMES);
    return blocks.find(({ rows }) => rows[0]?.length === KEY + 1)?.rows ?? [];
  });
  return (rowsIn[0] ?? []).map((row, i) => ({
    key: i === 0 ? "" : textOf(row[KEY]),
    labels: rowsIn.map((rows) => textOf(rows[i]?.[0])).filter((label) => label !== ""),
  }));
}

/** The column of keys in the block of questions, from 0. */
const KEY = 5;

function heldIn({ awaitingDeletion = [], heldCount = 0 }: KitState, store: BallotStore): CheckedWorkbook["held"] {
  const sealed = store.sealed.filter(({ ballot }) => !awaitingDeletion.includes(ballot.id));
  const damaged = store.damaged.filter(({ id }) => !awaitingDeletion.includes(id)).length;
  return {
    candidates: sealed.map(({ ballot }) => ballot.candidate),
    damaged,
    // A store that is altogether empty belongs to a copy.
    lost: store.isEmpty ? 0 : Math.max(0, heldCount - sealed.length - damaged),
  };
}

/** Where the kit's names point, each asked for once; the names that a user has given are not asked for. */
function namesOnce(spreadsheet: Spreadsheet, names: OtherNames | undefined): (name: string) => CheckedName["points"] {
  const known = new Map<string, CheckedName["points"]>();
  return (name) => {
    if (!known.has(name)) known.set(name, pointsOf(spreadsheet.getRangeByName(nameIn(names, name))));
    return known.get(name);
  };
}

/** Where a name points; a name without cells, because they were deleted, is as good as gone. */
function pointsOf(range: Range | null): CheckedName["points"] {
  if (!range) return undefined;
  const sheet = range.getSheet();
  const text = `${sheet.getName()}!${range.getA1Notation()}`;
  return { id: sheet.getSheetId(), column: range.getColumn(), first: range.getRow(), last: range.getLastRow(), text };
}

function checkedPlan({ content }: ActionContext, state: KitState, { sheet, code, cells, places, filled, locale }: PlanSheet): CheckedPlan {
  const at = (row: number, column: number, max?: number): CheckedPlan["cells"] => {
    const value = cells[row - 1]?.[column - 1] ?? "";
    const money = readMoney(value, locale, filled.currency);
    return [{ row, column, value, meant: money.kind === "amount" ? money.amount : undefined, ...(max === undefined ? {} : { max: max }) }];
  };
  const { amount, item, purpose, week1, week2, week3, week4 } = places.columns;
  const columns = [amount, week1, week2, week3, week4].flatMap((column) => column ?? []);
  const { budget, contingency } = places.inputs;
  const given = { code, budget: 0, currency: filled.currency, decimals: 0 };
  const template = withNames(exerciseTemplate(content, given, places.end - places.heading - 1), state.names);
  const end = cells[places.end - 1] ?? [];
  return {
    sheet: sheet.getName(),
    id: sheet.getSheetId(),
    // Only an exercise that still has its inputs at the top is laid out as the kit made it.
    formulas: budget ? checkedPart(sheet, "exercise", { ...template, rules: [] }, cells, true).formulas : [],
    beyond: [item, amount, purpose].flatMap((column) => {
      const text = column === undefined ? "" : textOf(end[column - 1]);
      return column === undefined || text === "" ? [] : [{ row: places.end, column, text }];
    }),
    cells: [
      ...[budget, contingency].flatMap((place) => (place ? at(place.row, place.column) : [])),
      ...filled.lines.flatMap(({ row }) => columns.flatMap((column) => at(row, column))),
      ...(places.justification ? at(places.justification.row, places.justification.column, HIGHEST_RATING) : []),
    ],
  };
}
