import { Refusal } from "../content/refusal.ts";
import { candidatesOf } from "../sheets/candidate-codes.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../sheets/schema.ts";
import { appendRows, type Table } from "../sheets/table.ts";
import type { Receipt } from "../sidebar/api.ts";
import { ballotLines } from "./ballot-lines.ts";
import type { Desk } from "./desk.ts";
import { rememberInterviewer } from "./interviewer-name.ts";
import { kitTable } from "./kit-table.ts";
import { parseBallot } from "./parse-ballot.ts";
import { whileLocked } from "./while-locked.ts";

/** What a receipt says of a ballot that is in the log for everybody to read. */
const OPEN = { revision: 1, sealed: false, waitingFor: [], revealed: true } as const;

/**
 * Stores one ballot in the log, in a single write, so that it is there as a whole or not at all. A ballot that is there already is only
 * confirmed: the form may send it again whenever it cannot know whether the first attempt arrived.
 *
 * @throws Refusal when the ballot cannot be read, its candidate is gone, or somebody else is saving
 */
export function submitBallot(desk: Desk, sent: unknown, now: Date): Receipt {
  const ballot = parseBallot(sent);
  return whileLocked(() => {
    const sheets = desk.spreadsheet.getSheets();
    const log = kitTable(desk, sheets, "interviews", interviewColumns);
    const stored = storedRatings(log, ballot.id);
    if (stored !== undefined) return { ballot: ballot.id, candidate: ballot.candidate, ratings: stored, alreadyStored: true, ...OPEN };

    const candidates = candidatesOf(kitTable(desk, sheets, "candidates", candidateColumns));
    const candidate = candidates.find(({ code }) => code === ballot.candidate);
    if (!candidate) throw new Refusal((messages) => messages.unknownCandidate(ballot.candidate));
    rememberInterviewer(ballot.interviewer);
    const lines = ballotLines(ballot, { candidate: candidate.name, when: now, content: desk.content });
    appendRows(log, lines);
    const ratings = lines.filter(({ rating }) => rating !== null).length;
    return { ballot: ballot.id, candidate: ballot.candidate, ratings, alreadyStored: false, ...OPEN };
  });
}

/** How many ratings of this ballot are in the log; undefined when it is not there. */
function storedRatings(log: Table<InterviewColumn>, ballot: string): number | undefined {
  const lines = log.rows.filter(({ cells }) => cells.ballot === ballot);
  return lines.length > 0 ? lines.filter(({ cells }) => cells.rating !== "").length : undefined;
}
