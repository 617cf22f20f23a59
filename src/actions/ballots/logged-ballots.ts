import { textOf } from "../../domain/cell-value.ts";
import type { InterviewColumn } from "../../sheets/schema.ts";
import type { Row, Table } from "../../sheets/table.ts";

/** What the log says of one ballot. */
export interface LoggedBallot {
  readonly id: string;
  readonly replaces: string | null;
  readonly candidate: string;
  readonly name: string;
  readonly interviewer: string;
  /** Ratings from 1 to 5. */
  readonly ratings: number;
  readonly lines: readonly Row<InterviewColumn>[];
}

/** The ballots in the log by their ids. Lines that somebody typed by hand have none, and are left out. */
export function loggedBallots(log: Table<InterviewColumn>): ReadonlyMap<string, LoggedBallot> {
  const lines = new Map<string, Row<InterviewColumn>[]>();
  for (const row of log.rows) {
    const id = textOf(row.cells.ballot);
    if (id === "") continue;
    const others = lines.get(id);
    if (others) others.push(row);
    else lines.set(id, [row]);
  }
  return new Map([...lines].map(([id, rows]) => [id, loggedBallot(id, rows)]));
}

function loggedBallot(id: string, lines: readonly Row<InterviewColumn>[]): LoggedBallot {
  const first = (column: InterviewColumn) => textOf(lines.find(({ cells }) => textOf(cells[column]) !== "")?.cells[column] ?? "");
  return {
    id,
    replaces: first("replaces") || null,
    candidate: first("code"),
    name: first("candidate"),
    interviewer: first("interviewer"),
    ratings: lines.filter(({ cells }) => typeof cells.rating === "number").length,
    lines,
  };
}
