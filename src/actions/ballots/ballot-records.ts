import type { Content } from "../../content/content.ts";
import { heldCountsOf } from "../../domain/ballot/held-counts.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import type { RoleBrief } from "../../domain/role-brief.ts";
import { type CodedCandidate, candidatesOf } from "../../sheets/candidate-codes.ts";
import { heldCountsCell, writeHeldCounts } from "../../sheets/held-counts.ts";
import { type KitState, sheetsFor } from "../../sheets/kit.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import type { Range, Sheet } from "../../sheets/sheet.ts";
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
  /** The cell that tells the scoreboard whose ballots are held back. */
  readonly countsCell: () => Range | null;
}

/**
 * @param candidate the code of the only candidate whose ballots matter; then neither the log nor the store is read where the kit remembers that
 *   there is nothing in it
 */
export function openBallotRecords(context: ActionContext, candidate?: string): BallotRecords {
  const { filed, held, awaitingDeletion = [] } = context.kit.state ?? {};
  const sheets = sheetsFor(context.spreadsheet, context.kit, ["roleBrief", "candidates", "interviews"]);
  const brief = readRoleBrief(context, sheets);
  const log = once(() => kitTable(context, sheets, "interviews", interviewColumns));
  const isKnown = candidate !== undefined && filed !== undefined;
  const isUnfiled = isKnown && brief.mode === "sealed" && !Object.keys(filed).includes(candidate) && awaitingDeletion.length === 0;
  const logged = once(() => (isUnfiled ? new Map<string, LoggedBallot>() : loggedBallots(log())));
  // The store lets go only of what is in the log: somebody may have deleted or undone the lines since.
  const openStore = once(() => openBallotStore(awaitingDeletion.filter((id) => logged().has(id))));
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
    countsCell: once(() => heldCountsCell(context.spreadsheet, context.kit.state?.names)),
  };
}

/**
 * Tells the scoreboard whose ballots are held back.
 *
 * @param gone true for those that are in the log by now
 */
function tellScoreboard(records: BallotRecords, gone: (id: string) => boolean, added: readonly SealedBallot[] = []): void {
  const held = [...records.store.sealed.filter((each) => !gone(each.ballot.id)), ...added].map(({ ballot }) => ballot);
  writeHeldCounts(records.countsCell(), heldCountsOf(held));
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** Ids of ballots that reached the log in a reveal which broke off before the kit could note it. */
export const alreadyLoggedIds = ({ store, logged }: BallotRecords): string[] =>
  store.sealed.map(({ ballot }) => ballot.id).filter((id) => logged.has(id));

/**
 * Writes ballots into the log, all in one write. What was held back stays in the store until another execution takes it out: by then it is
 * certainly in the log. So whatever breaks off, a ballot is in one of the two places at least, and the log is looked at before anything is
 * written again.
 *
 * @param revealed the ids of those that were held back until now
 */
export function fileBallots(records: BallotRecords, ballots: readonly SealedBallot[], revealed: readonly string[] = []): void {
  const { context, logged } = records;
  const { content } = context;
  const lines = ballots
    .filter(({ ballot }) => !logged.has(ballot.id))
    .flatMap((each) =>
      ballotLines(each.ballot, {
        candidate: each.name,
        when: new Date(each.when),
        content,
        names: context.kit.state?.words,
        remarks: remarksOn(each, content),
      }),
    );
  noteFiled(records, ballots, revealed);
  if (lines.length > 0) appendRows(records.log(), lines);
  // It reaches the workbook after the lines do, so what it names is in the log.
  noteAwaitingDeletion(records, revealed);
}

function remarksOn({ revision, facts }: SealedBallot, { messages: { ballots } }: Content): string[] {
  return [
    ...(facts?.late ? [revision > 1 ? ballots.revisedAfterReveal : ballots.handedInAfterReveal] : []),
    ...(facts?.otherAccount ? [ballots.fromOtherAccount] : []),
  ];
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
export function noteAwaitingDeletion(records: BallotRecords, ids: readonly string[]): void {
  const {
    context: { kit },
    store,
    logged,
  } = records;
  if (!kit.state || ids.length === 0) return;
  const awaitingDeletion = [...new Set([...(kit.state.awaitingDeletion ?? []), ...ids])];
  const heldCount = store.sealed.filter(({ ballot: { id } }) => !ids.includes(id) && !logged.has(id)).length;
  kit.save({ ...kit.state, awaitingDeletion, heldCount });
  tellScoreboard(records, (id) => ids.includes(id) || logged.has(id));
}

/** Ballots that the kit remembers and that its store has never seen: they stayed in the workbook of which this one is a copy. */
export const leftInOriginal = ({ context: { kit }, store }: BallotRecords): number => (store.isEmpty ? (kit.state?.heldCount ?? 0) : 0);

/** Holds a ballot back. The kit notes first that there is something to look for, and how much of it afterwards. */
export function holdBack(records: BallotRecords, ballot: SealedBallot, now: Date): void {
  const { kit } = records.context;
  const store = records.openStore();
  const leftBehind = (kit.state?.leftBehind ?? 0) + leftInOriginal(records);
  if (kit.state && !kit.state.held) kit.save({ ...kit.state, held: true });
  store.put(ballot, now);
  if (!kit.state) return;
  const heldCount = store.sealed.filter(({ ballot: { id } }) => !records.logged.has(id)).length + 1;
  const returned = kit.state.awaitingDeletion?.filter((id) => !records.logged.has(id)) ?? [];
  kit.save({ ...awaiting(kit.state, returned), heldCount, ...(leftBehind > 0 ? { leftBehind } : {}) });
  tellScoreboard(records, (id) => records.logged.has(id), [ballot]);
}

/** Tells the scoreboard again, after an attempt that may have got no further than the store. */
export const tellAgain = (records: BallotRecords): void => tellScoreboard(records, (id) => records.logged.has(id));

/** Reveals what is held back for a candidate, together with what comes in now. */
export function reveal(records: BallotRecords, candidate: string, together: readonly SealedBallot[] = []): void {
  const held = records.store.sealed.filter(({ ballot }) => ballot.candidate === candidate);
  fileBallots(
    records,
    [...held, ...together],
    held.map(({ ballot }) => ballot.id),
  );
}

/** Takes out of the store what the same execution has revealed for a candidate, as soon as that is certainly in the log. */
export function clearStore({ context: { kit }, openStore, logged }: BallotRecords, candidate: string): void {
  const { state } = kit;
  const noted = state?.awaitingDeletion ?? [];
  if (!state || noted.length === 0) return;
  const store = openStore();
  const revealed = new Set(store.sealed.filter(({ ballot }) => ballot.candidate === candidate).map(({ ballot }) => ballot.id));
  const isSpent = (id: string) => revealed.has(id) || logged.has(id);
  SpreadsheetApp.flush();
  store.remove(noted.filter(isSpent));
  const left = store.sealed.filter(({ ballot: { id } }) => !isSpent(id)).length;
  const returned = noted.filter((id) => !isSpent(id));
  kit.save({ ...awaiting(state, returned), held: left + store.damaged.length > 0, heldCount: left });
}

/** The state with only these to be taken out of the store, or told of. */
function awaiting({ awaitingDeletion: _, ...state }: KitState, ids: readonly string[]): KitState {
  return ids.length > 0 ? { ...state, awaitingDeletion: ids } : state;
}
