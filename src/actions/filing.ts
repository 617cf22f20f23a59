import { people, stillAwaited } from "../domain/ballot/awaited.ts";
import type { SealedBallot } from "../domain/ballot/sealed-ballot.ts";
import type { RoleBrief } from "../domain/role-brief.ts";
import { type CodedCandidate, candidatesOf } from "../sheets/candidate-codes.ts";
import { sheetsFor } from "../sheets/kit.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../sheets/schema.ts";
import { appendRows, type Table } from "../sheets/table.ts";
import { ballotLines } from "./ballot-lines.ts";
import { type BallotStore, nothingHeld, openBallotStore } from "./ballot-store.ts";
import type { Desk } from "./desk.ts";
import { kitTable } from "./kit-table.ts";
import { type LoggedBallot, loggedBallots } from "./logged-ballots.ts";
import { readRoleBrief } from "./read-role-brief.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that is known of ballots, each thing read once and only when it matters. */
export interface Filing {
  readonly desk: Desk;
  readonly sheets: readonly Sheet[];
  readonly brief: RoleBrief;
  readonly candidates: () => readonly CodedCandidate[];
  readonly log: () => Table<InterviewColumn>;
  /** The ballots in the log; in a filing for one candidate, that candidate's at least. */
  readonly logged: ReadonlyMap<string, LoggedBallot>;
  readonly store: BallotStore;
}

/**
 * @param candidate the code of the only candidate whose ballots matter; then neither the log nor the store is read where the kit remembers that
 *   there is nothing in it
 */
export function openFiling(desk: Desk, candidate?: string): Filing {
  const { filed, held } = desk.kit.state ?? {};
  const sheets = sheetsFor(desk.spreadsheet, desk.kit, ["roleBrief", "candidates", "interviews"]);
  const brief = readRoleBrief(desk, sheets);
  const log = once(() => kitTable(desk, sheets, "interviews", interviewColumns));
  const isSealed = brief.mode === "sealed";
  const isKnown = candidate !== undefined && filed !== undefined;
  return {
    desk,
    sheets,
    brief,
    candidates: once(() => candidatesOf(kitTable(desk, sheets, "candidates", candidateColumns))),
    log,
    logged: isKnown && isSealed && !(candidate in filed) ? new Map() : loggedBallots(log()),
    store: isKnown && !held && (!isSealed || candidate in filed) ? nothingHeld : openBallotStore(),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** The ballots for one candidate that are still held back. Those that reached the log in a reveal which broke off are not. */
export const heldBack = ({ store, logged }: Filing, candidate: string): SealedBallot[] =>
  store.sealed.filter(({ ballot }) => ballot.candidate === candidate && !logged.has(ballot.id));

/** Who has handed in for a candidate, sealed or not. */
export const handedIn = (filing: Filing, candidate: string): string[] =>
  people([
    ...[...filing.logged.values()].filter((each) => each.candidate === candidate).map(({ interviewer }) => interviewer),
    ...heldBack(filing, candidate).map(({ ballot }) => ballot.interviewer),
  ]);

/** Who is named in the brief and has not handed in for a candidate; somebody who was taken off the brief is not waited for. */
export const missingFor = (filing: Filing, candidate: string, alsoIn: readonly string[] = []): string[] =>
  stillAwaited(
    filing.brief.interviewers.map(({ name }) => name),
    [...handedIn(filing, candidate), ...alsoIn],
  );

/**
 * True when there is nobody left to wait for. With nobody named in the brief, nobody can be known to be the last: then ballots stay sealed
 * until somebody reveals them.
 */
export const isComplete = (filing: Filing, candidate: string, alsoIn: readonly string[] = []): boolean =>
  filing.brief.interviewers.length > 0 && missingFor(filing, candidate, alsoIn).length === 0;

/**
 * Writes ballots into the log, all in one write, and takes them out of the store afterwards: whatever breaks off in between, a ballot is in one
 * of the two places at least, and the log is looked at before anything is written again.
 *
 * @param afterReveal ids of revisions by somebody who could have read the others' ballots
 */
export function fileBallots(filing: Filing, ballots: readonly SealedBallot[], afterReveal: readonly string[] = []): void {
  const { desk, logged, store } = filing;
  const toWrite = ballots.filter(({ ballot }) => !logged.has(ballot.id));
  const presentNames = toWrite.length > 0 ? namesNow(filing, toWrite) : new Map<string, string>();
  const lines = toWrite.flatMap(({ ballot, name, when }) =>
    ballotLines(ballot, {
      candidate: presentNames.get(ballot.candidate) ?? name,
      when: new Date(when),
      content: desk.content,
      names: desk.kit.state?.words,
      afterReveal: afterReveal.includes(ballot.id),
    }),
  );
  const inStore = new Set(store.sealed.map(({ ballot }) => ballot.id));
  const toRemove = ballots.map(({ ballot }) => ballot.id).filter((id) => inStore.has(id));
  noteFiled(filing, ballots, toRemove);
  if (lines.length > 0) appendRows(filing.log(), lines);
  if (toRemove.length === 0) return;
  SpreadsheetApp.flush();
  store.remove(toRemove);
  const { state, save } = desk.kit;
  if (state?.held && store.sealed.length + store.damaged.length === toRemove.length) save({ ...state, held: false });
}

/** Candidates' present names by code. A lone revision keeps the name of its earlier version, which spares reading the candidates. */
function namesNow({ candidates }: Filing, ballots: readonly SealedBallot[]): ReadonlyMap<string, string> {
  const isLoneRevision = ballots.length === 1 && ballots[0]?.ballot.replaces !== null;
  return new Map(isLoneRevision ? [] : candidates().map(({ code, name }) => [code, name]));
}

/**
 * Notes whose ballots are in the log and what was revealed, so that the next one need not look. It comes before the ballots are written: a look
 * too many does no harm, but a ballot that was written and not noted would be written again.
 */
function noteFiled({ desk: { kit }, logged }: Filing, ballots: readonly SealedBallot[], revealed: readonly string[]): void {
  const { state } = kit;
  if (!state) return;
  const filed: Record<string, number> = { ...(state.filed ?? Object.fromEntries([...logged.values()].map((each) => [each.candidate, 0]))) };
  for (const { ballot, when } of ballots) {
    filed[ballot.candidate] = Math.max(filed[ballot.candidate] ?? 0, revealed.includes(ballot.id) ? when : 0);
  }
  if (JSON.stringify(filed) !== JSON.stringify(state.filed)) kit.save({ ...state, filed });
}

/** Holds a ballot back. The kit notes first that there is something to look for. */
export function holdBack({ desk: { kit }, store }: Filing, ballot: SealedBallot, now: Date): void {
  if (kit.state && !kit.state.held) kit.save({ ...kit.state, held: true });
  store.put(ballot, now);
}

/** Reveals what is held back for a candidate; what an earlier reveal copied and could not take out of the store goes now. */
export function reveal(filing: Filing, candidate: string, together: readonly SealedBallot[] = []): void {
  fileBallots(filing, [...filing.store.sealed.filter(({ ballot }) => ballot.candidate === candidate), ...together]);
}
