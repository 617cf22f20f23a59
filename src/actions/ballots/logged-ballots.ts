import type { BallotMessages, BallotStand } from "../../content/ballot-messages.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
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
  /** What a ballot without ratings says, and why. */
  readonly stand: { readonly kind: BallotStand; readonly reason: string } | undefined;
  /** Marked as handed in or revised after the reveal. */
  readonly isLate: boolean;
  /** Marked as another account's than the ballot that it replaces. */
  readonly isOtherAccount: boolean;
}

/** The ballots in the log by their ids. Lines that somebody typed by hand have none, and are left out. */
export function loggedBallots(log: Pick<Table<InterviewColumn>, "rows">): ReadonlyMap<string, LoggedBallot> {
  const lines = new Map<string, Row<InterviewColumn>[]>();
  for (const row of log.rows) {
    const id = textOf(row.cells.ballot).toLowerCase();
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
    replaces: first("replaces").toLowerCase() || null,
    candidate: first("code"),
    name: first("candidate"),
    interviewer: first("interviewer"),
    ratings: lines.filter(({ cells }) => typeof cells.rating === "number").length,
    lines,
    stand: standOf(lines),
    isLate: isMarked(lines, ({ revisedAfterReveal, handedInAfterReveal }) => [revisedAfterReveal, handedInAfterReveal]),
    isOtherAccount: isMarked(lines, ({ fromOtherAccount }) => [fromOtherAccount]),
  };
}

/** The words of all languages: the kit may have spoken another when the lines were written. */
const words = languages.map((language) => contentFor(language).messages.ballots);

const isMarked = (lines: LoggedBallot["lines"], sentences: (ballots: BallotMessages) => readonly string[]): boolean =>
  lines.some(({ cells }) => words.flatMap(sentences).includes(textOf(cells.note)));

function standOf(lines: LoggedBallot["lines"]): LoggedBallot["stand"] {
  for (const { cells } of lines) {
    const said = textOf(cells.recommendation);
    const kind = (["aside", "withdrawn"] as const).find((each) => words.some(({ stands }) => stands[each] === said));
    if (kind) return { kind, reason: textOf(cells.note) };
  }
  return undefined;
}
