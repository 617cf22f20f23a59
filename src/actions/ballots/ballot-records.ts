import { people, stillAwaited } from "../../domain/ballot/awaited.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import type { RoleBrief } from "../../domain/role-brief.ts";
import { type CodedCandidate, candidatesOf } from "../../sheets/candidate-codes.ts";
import { type KitState, sheetsFor } from "../../sheets/kit.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { appendRows, type Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { kitTable } from "../kit-table.ts";
import { ballotLines } from "./ballot-lines.ts";
import { type BallotStore, type HeldBallots, nothingHeld, openBallotStore } from "./ballot-store.ts";
import { type LoggedBallot, loggedBallots } from "./logged-ballots.ts";

/** Everything that is known of ballots, each thing read once and only when it matters. */
export interface BallotRecords {
  readonly context: ActionContext;
  readonly sheets: readonly Sheet[];
  readonly brief: RoleBrief;
  readonly candidates: () => readonly CodedCandidate[];
  readonly log: () => Table<InterviewColumn>;
  /** The ballots in the log; in the records of one candidate, that candidate's at least. */
  readonly logged: ReadonlyMap<string, LoggedBallot>;
  readonly store: HeldBallots;
  /** The store to change it. */
  readonly openStore: () => BallotStore;
}

/**
 * @param candidate the code of the only candidate whose ballots matter; then neither the log nor the store is read where the kit remembers that
 *   there is nothing in it
 */
export function openBallotRecords(context: ActionContext, candidate?: string): BallotRecords {
  const { filed, held, awaitingDeletion } = context.kit.state ?? {};
  const sheets = sheetsFor(context.spreadsheet, context.kit, ["roleBrief", "candidates", "interviews"]);
  const brief = readRoleBrief(context, sheets);
  const log = once(() => kitTable(context, sheets, "interviews", interviewColumns));
  const isKnown = candidate !== undefined && filed !== undefined;
  const isUnfiled = isKnown && brief.mode === "sealed" && !(candidate in filed);
  const logged = once(() => (isUnfiled ? new Map<string, LoggedBallot>() : loggedBallots(log())));
  const openStore = once(() => openBallotStore(awaitingDeletion));
  return {
    context: context,
    sheets,
    brief,
    candidates: once(() => candidatesOf(kitTable(context, sheets, "candidates", candidateColumns))),
    log,
    get logged() {
      return logged();
    },
    get store() {
      return isKnown && !held ? nothingHeld : openStore();
    },
    openStore,
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
export const heldBack = ({ store, logged }: BallotRecords, candidate: string): SealedBallot[] =>
  store.sealed.filter(({ ballot }) => ballot.candidate === candidate && !logged.has(ballot.id));

/** Ids of ballots that reached the log in a reveal which broke off before the kit could note it. */
export const alreadyLoggedIds = ({ store, logged }: BallotRecords): string[] =>
  store.sealed.map(({ ballot }) => ballot.id).filter((id) => logged.has(id));

/** Who has handed in for a candidate, sealed or not. */
export const handedIn = (records: BallotRecords, candidate: string): string[] =>
  people([
    ...[...records.logged.values()].filter((each) => each.candidate === candidate).map(({ interviewer }) => interviewer),
    ...heldBack(records, candidate).map(({ ballot }) => ballot.interviewer),
  ]);

/** Who is named in the brief and has not handed in for a candidate; somebody who was taken off the brief is not waited for. */
export const missingFor = (records: BallotRecords, candidate: string, alsoIn: readonly string[] = []): string[] =>
  stillAwaited(
    records.brief.interviewers.map(({ name }) => name),
    [...handedIn(records, candidate), ...alsoIn],
  );

/**
 * True when there is nobody left to wait for. With nobody named in the brief, nobody can be known to be the last: then ballots stay sealed
 * until somebody reveals them.
 */
export const isComplete = (records: BallotRecords, candidate: string, alsoIn: readonly string[] = []): boolean =>
  records.brief.interviewers.length > 0 && missingFor(records, candidate, alsoIn).length === 0;

/** What is special about some of the ballots that are filed, by their ids. */
interface Remarks {
  /** Revisions by somebody who could have read the others' ballots. */
  readonly afterReveal?: readonly string[];
  /** Those that were held back until now. */
  readonly revealed?: readonly string[];
}

/**
 * Writes ballots into the log, all in one write. What was held back stays in the store until another execution takes it out: by then it is
 * certainly in the log. So whatever breaks off, a ballot is in one of the two places at least, and the log is looked at before anything is
 * written again.
 */
export function fileBallots(
  records: BallotRecords,
  ballots: readonly SealedBallot[],
  { afterReveal = [], revealed = [] }: Remarks = {},
): void {
  const { context, logged } = records;
  const lines = ballots
    .filter(({ ballot }) => !logged.has(ballot.id))
    .flatMap(({ ballot, name, when }) =>
      ballotLines(ballot, {
        candidate: name,
        when: new Date(when),
        content: context.content,
        names: context.kit.state?.words,
        afterReveal: afterReveal.includes(ballot.id),
      }),
    );
  noteFiled(records, ballots, revealed);
  if (lines.length > 0) appendRows(records.log(), lines);
  // It reaches the workbook after the lines do, so what it names is in the log.
  noteAwaitingDeletion(records, revealed);
}

/**
 * Notes whose ballots are in the log and what was revealed, so that the next one need not look. It comes before the ballots are written: a look
 * too many does no harm, but a ballot that was written and not noted would be written again.
 */
function noteFiled({ context: { kit }, logged }: BallotRecords, ballots: readonly SealedBallot[], revealed: readonly string[]): void {
  const { state } = kit;
  if (!state) return;
  const filed: Record<string, number> = { ...(state.filed ?? Object.fromEntries([...logged.values()].map((each) => [each.candidate, 0]))) };
  for (const { ballot, when } of ballots) {
    filed[ballot.candidate] = Math.max(filed[ballot.candidate] ?? 0, revealed.includes(ballot.id) ? when : 0);
  }
  if (JSON.stringify(filed) !== JSON.stringify(state.filed)) kit.save({ ...state, filed });
}

/** Notes what lies in the log and still in the store. */
export function noteAwaitingDeletion({ context: { kit } }: BallotRecords, ids: readonly string[]): void {
  const known = kit.state?.awaitingDeletion ?? [];
  const unnoted = ids.filter((id) => !known.includes(id));
  if (kit.state && unnoted.length > 0) kit.save({ ...kit.state, awaitingDeletion: [...known, ...unnoted] });
}

/** Holds a ballot back. The kit notes first that there is something to look for. */
export function holdBack({ context: { kit }, openStore }: BallotRecords, ballot: SealedBallot, now: Date): void {
  if (kit.state && !kit.state.held) kit.save({ ...kit.state, held: true });
  openStore().put(ballot, now);
  if (kit.state?.awaitingDeletion) kit.save(withoutAwaitingDeletion(kit.state));
}

/** Reveals what is held back for a candidate, together with what comes in now. */
export function reveal(records: BallotRecords, candidate: string, together: readonly SealedBallot[] = []): void {
  const held = records.store.sealed.filter(({ ballot }) => ballot.candidate === candidate);
  fileBallots(records, [...held, ...together], { revealed: held.map(({ ballot }) => ballot.id) });
}

/** Takes out of the store what has been revealed, as soon as that is certainly in the log. */
export function clearStore({ context: { kit }, openStore }: BallotRecords): void {
  const { state } = kit;
  const ids = state?.awaitingDeletion ?? [];
  if (!state || ids.length === 0) return;
  const store = openStore();
  SpreadsheetApp.flush();
  store.remove(ids);
  const isEmpty = store.damaged.length === 0 && store.sealed.every(({ ballot }) => ids.includes(ballot.id));
  kit.save({ ...withoutAwaitingDeletion(state), held: !isEmpty });
}

const withoutAwaitingDeletion = ({ awaitingDeletion: _, ...state }: KitState): KitState => state;
