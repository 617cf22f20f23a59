import { heldCountsOf } from "../../domain/ballot/held-counts.ts";
import { readMoney } from "../../domain/budget/read-money.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { CheckedName, CheckedPlan, CheckedTable, CheckedWorkbook } from "../../domain/check/checked-workbook.ts";
import { HIGHEST_RATING } from "../../domain/rating.ts";
import { checkTable } from "../../sheets/check-table.ts";
import { heldCountsCell } from "../../sheets/held-counts.ts";
import { findSheet, type KitState, rubricState } from "../../sheets/kit.ts";
import { nameIn } from "../../sheets/other-names.ts";
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
  rubricColumns,
} from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Row } from "../../sheets/table.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../sheets/template-of.ts";
import type { ActionContext } from "../action-context.ts";
import { openBallotStore } from "../ballots/ballot-store.ts";
import { loggedBallots } from "../ballots/logged-ballots.ts";
import { BALLOT_ID } from "../ballots/parse-ballot.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import { presentPlans, readPlanSheet } from "../exercise/plan-sheets.ts";

/** The sheets that are tables, with the columns that the kit reads or writes. */
const tables: Readonly<Partial<Record<Part, readonly string[]>>> = {
  roleBrief: briefColumns,
  rubric: [...rubricColumns, ...addedRubricColumns],
  questions: questionColumns,
  candidates: candidateColumns,
  interviews: interviewColumns,
  log: logColumns,
  benchmarks: ["low", "high"],
  lookBack: lookBackColumns,
  decision: decisionColumns,
};

/** Everything that the checks look at, in one read per sheet. */
export function readWorkbook(context: ActionContext, state: KitState, sheets: readonly Sheet[]): CheckedWorkbook {
  const { spreadsheet, content } = context;
  const present = parts.flatMap((part) => {
    const sheet = findSheet(state, part, sheets);
    return sheet ? [{ part, sheet }] : [];
  });
  const read = Object.entries(tables).flatMap(([part, columns]) => {
    const found = present.find((each) => each.part === part);
    return found && state.sheets[found.part]?.built
      ? [[part, checkTable(found.sheet, found.part, columns, content.language)] as const]
      : [];
  });
  const { weights, minimums } = rubricState(state);
  const living = new Map(spreadsheet.getNamedRanges().map((range) => [range.getName(), range]));
  const named = (name: string) => living.get(nameIn(state.names, name));
  return {
    tables: Object.fromEntries(read),
    lost: parts.flatMap((part) => {
      const entry = state.sheets[part];
      const isThere = entry?.built === true && present.some((each) => each.part === part);
      return entry && !isThere ? [{ part, name: entry.name, built: entry.built }] : [];
    }),
    names: present.flatMap(({ part }) => {
      if (namesOf[part].length === 0) return [];
      const { names = [] } = templateOf(part, content, PLACEHOLDER_NAMES);
      return names.map(({ name, column }) => ({ name, part, column, points: pointsOf(named(name)) }));
    }),
    plans: presentPlans(state, sheets).flatMap(({ sheet, code }) => readPlanNumbers(context, sheet, code)),
    lock: weights && minimums ? { weights, minimums } : undefined,
    memory: readMemory(context, state, read.find(([part]) => part === "interviews")?.[1]),
    leftBehind: (state.leftBehind ?? 0) + (state.heldCount && openBallotStore().isEmpty ? state.heldCount : 0),
  };
}

/** What the kit remembers of ballots beside what there is; nothing where the log cannot be read, which is a finding of its own. */
function readMemory({ spreadsheet }: ActionContext, state: KitState, log: CheckedTable | undefined): CheckedWorkbook["memory"] {
  if (!log || interviewColumns.some((column) => log.columns[column] === undefined)) return undefined;
  const logged = loggedBallots({ rows: log.rows as readonly Row<InterviewColumn>[] });
  const { sealed } = openBallotStore();
  const cell = heldCountsCell(spreadsheet, state.names);
  const codes = new Set(
    [...logged.values()]
      .filter(({ id, interviewer }) => BALLOT_ID.test(id) && !isReservedName(interviewer))
      .map(({ candidate }) => candidate),
  );
  return {
    heldText: cell ? textOf(cell.getValue()) : undefined,
    held: heldCountsOf(sealed.map(({ ballot }) => ballot).filter(({ id }) => !logged.has(id))),
    unfiled: state.filed === undefined ? [] : [...codes].filter((code) => !Object.keys(state.filed ?? {}).includes(code)),
  };
}

/** Where a name points; a name without cells, because they were deleted, is as good as gone. */
function pointsOf(named: GoogleAppsScript.Spreadsheet.NamedRange | undefined): CheckedName["points"] {
  const range = named?.getRange();
  if (!range) return undefined;
  const sheet = range.getSheet();
  return { id: sheet.getSheetId(), column: range.getColumn(), text: `${sheet.getName()}!${range.getA1Notation()}` };
}

function readPlanNumbers(context: ActionContext, sheet: Sheet, code: string): CheckedPlan[] {
  const plan = readPlanSheet(context, sheet, code);
  if (!plan) return [];
  const { cells, places, filled } = plan;
  const locale = context.spreadsheet.getSpreadsheetLocale();
  const at = (row: number, column: number, max?: number): CheckedPlan["cells"] => {
    const value = cells[row - 1]?.[column - 1] ?? "";
    const money = readMoney(value, locale, filled.currency);
    return [{ row, column, value, meant: money.kind === "amount" ? money.amount : undefined, ...(max === undefined ? {} : { max: max }) }];
  };
  const { amount, week1, week2, week3, week4 } = places.columns;
  const columns = [amount, week1, week2, week3, week4].flatMap((column) => column ?? []);
  const { budget, contingency } = places.inputs;
  return [
    {
      sheet: sheet.getName(),
      id: sheet.getSheetId(),
      cells: [
        ...[budget, contingency].flatMap((place) => (place ? at(place.row, place.column) : [])),
        ...filled.lines.flatMap(({ row }) => columns.flatMap((column) => at(row, column))),
        ...(places.justification ? at(places.justification.row, places.justification.column, HIGHEST_RATING) : []),
      ],
    },
  ];
}
