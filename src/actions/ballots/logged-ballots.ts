import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import type { Answer, Ballot, Choice, Recommendation } from "../../domain/ballot/ballot.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { Level } from "../../domain/rating.ts";
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

/** A ballot as the form sends one, put together from its lines, with whatever somebody has corrected in them since. */
export function ballotFromLog({ id, replaces, candidate, interviewer, lines }: LoggedBallot): Ballot {
  const answers = new Map<string, Answer>();
  let recommendation: Recommendation | null = null;
  for (const { cells } of lines) {
    const question = textOf(cells.question).split(" ", 1)[0] ?? "";
    const choice = choiceOf(textOf(cells.recommendation));
    if (choice !== undefined) recommendation = { choice, reason: textOf(cells.note) };
    else if (/^[DQ]\d+$/.test(question)) answers.set(question, withLine(answers.get(question), question, cells));
  }
  const version = Number(lines[0]?.cells.version) || 1;
  return { id, replaces, candidate, interviewer, version, answers: [...answers.values()], recommendation };
}

function withLine(answer: Answer | undefined, question: string, cells: Row<InterviewColumn>["cells"]): Answer {
  const criterion = textOf(cells.criterionId);
  const level = typeof cells.rating === "number" ? (cells.rating as Level) : null;
  return {
    question,
    note: answer?.note || textOf(cells.note),
    evidence: [...(answer?.evidence ?? []), ...linesOf(cells.evidence)],
    flags: [...(answer?.flags ?? []), ...linesOf(cells.flags)],
    ratings: [...(answer?.ratings ?? []), ...(criterion === "" ? [] : [{ criterion, level }])],
  };
}

/** The recommendation in the words of any language of the kit. */
function choiceOf(words: string): Choice | undefined {
  if (words === "") return undefined;
  const choices = languages.flatMap((language) => Object.entries(contentFor(language).messages.ballots.choices));
  const found = choices.find(([, text]) => text === words)?.[0];
  return found === undefined ? undefined : (Number(found) as Choice);
}

const linesOf = (cell: unknown): string[] => textOf(cell).split("\n").filter(Boolean);
