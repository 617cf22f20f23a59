import type { BriefLine } from "../../domain/brief-lines.ts";
import { textOf, textUnlessError } from "../../domain/cell-value.ts";
import type { RoleBrief } from "../../domain/role-brief.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import {
  type CandidateColumn,
  type CandidateDetail,
  candidateColumns,
  candidateDetails,
  type InterviewColumn,
} from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { Panel } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { openBallotRecords } from "../ballots/ballot-records.ts";
import { panelOf } from "../ballots/load-panel.ts";
import { type LoggedBallot, loggedBallots } from "../ballots/logged-ballots.ts";
import { readBriefLines } from "../brief/read-role-brief.ts";
import { kitTable } from "../kit-table.ts";
import { lockedRubric } from "../rubric/read-rubric.ts";
import { type BoardFigures, readBoard } from "./read-board.ts";

/** Somebody on the candidates' sheet. */
export interface Applicant {
  /** The place on the board. */
  readonly place: number;
  readonly code: string;
  readonly name: string;
  /** Name and code, which no two share. */
  readonly label: string;
  readonly stage: string;
  /** What else stands on the line, by column; "" where nothing does. */
  readonly details: Readonly<Record<CandidateDetail, string>>;
}

/** Everything that a decision, or a page about a candidate, is made from. */
export interface DecisionBasis extends BoardFigures {
  readonly people: readonly Applicant[];
  readonly candidates: Table<CandidateColumn | CandidateDetail>;
  readonly log: Table<InterviewColumn>;
  readonly ballots: ReadonlyMap<string, LoggedBallot>;
  readonly panel: Panel;
  readonly brief: RoleBrief;
  readonly briefLines: readonly BriefLine[];
  readonly rubric: readonly RubricLine[];
}

/**
 * Reads all of it, each sheet once or twice however much stands on it; call it while locked.
 *
 * @throws Refusal when a sheet or heading is gone, two lines share a code, or the scoreboard can tell nothing
 */
export function readBasis(context: ActionContext, sheets: readonly Sheet[]): DecisionBasis {
  const candidates = kitTable<CandidateColumn | CandidateDetail>(context, sheets, "candidates", candidateColumns, candidateDetails);
  const records = openBallotRecords(context);
  const log = records.log();
  const said = (cell: unknown): string =>
    cell instanceof Date ? Utilities.formatDate(cell, context.spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd") : textUnlessError(cell);
  const people = candidates.rows.flatMap(({ cells }, place): Applicant[] => {
    const [code, name] = [textOf(cells.code), textUnlessError(cells.name)];
    if (code === "") return [];
    const details = Object.fromEntries(candidateDetails.map((column) => [column, said(cells[column])]));
    const label = name === "" ? code : `${name} (${code})`;
    return [{ place, code, name, label, stage: textUnlessError(cells.stage), details: details as Applicant["details"] }];
  });
  return {
    ...readBoard(context, candidates, log),
    ...{ people, candidates, log, ballots: loggedBallots(log), panel: panelOf(records), brief: records.brief },
    briefLines: readBriefLines(context, sheets),
    rubric: lockedRubric(context, sheets).lines,
  };
}
