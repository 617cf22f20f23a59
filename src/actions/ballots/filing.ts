import { people, stillAwaited } from "../../domain/ballot/awaited.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import type { RoleBrief } from "../../domain/role-brief.ts";
import { type CodedCandidate, candidatesOf } from "../../sheets/candidate-codes.ts";
import { type KitState, sheetsFor } from "../../sheets/kit.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import { appendRows, type Table } from "../../sheets/table.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import type { Desk } from "../desk.ts";
import { kitTable } from "../kit-table.ts";
import { ballotLines } from "./ballot-lines.ts";
import { type BallotStore, type HeldBallots, nothingHeld, openBallotStore } from "./ballot-store.ts";
import { type LoggedBallot, loggedBallots } from "./logged-ballots.ts";

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
  readonly store: HeldBallots;
  /** The store to change it. */
  readonly openStore: () => BallotStore;
}

/**
 * @param candidate the code of the only candidate whose ballots matter; then neither the log nor the store is read where the kit remembers that
 *   there is nothing in it
 */
export function openFiling(desk: Desk, candidate?: string): Filing {
  const { filed, held, leftOver } = desk.kit.state ?? {};
  const sheets = sheetsFor(desk.spreadsheet, desk.kit, ["roleBrief", "candidates", "interviews"]);
  const brief = readRoleBrief(desk, sheets);
  const log = once(() => kitTable(desk, sheets, "interviews", interviewColumns));
  const isKnown = candidate !== undefined && filed !== undefined;
  const isUnfiled = isKnown && brief.mode === "sealed" && !(candidate in filed);
  const logged = once(() => (isUnfiled ? new Map<string, LoggedBallot>() : loggedBallots(log())));
  const openStore = once(() => openBallotStore(leftOver));
  return {
    desk,
    sheets,
    brief,
    candidates: once(() => candidatesOf(kitTable(desk, sheets, "candidates", candidateColumns))),
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
export const heldBack = ({ store, logged }: Filing, candidate: string): SealedBallot[] =>
  store.sealed.filter(({ ballot }) => ballot.candidate === candidate && !logged.has(ballot.id));

/** Ids of ballots that reached the log in a reveal which broke off before the kit could note it. */
export const inBoth = ({ store, logged }: Filing): string[] => store.sealed.map(({ ballot }) => ballot.id).filter((id) => logged.has(id));

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
export function fileBallots(filing: Filing, ballots: readonly SealedBallot[], { afterReveal = [], revealed = [] }: Remarks = {}): void {
  const { desk, logged } = filing;
  const lines = ballots
    .filter(({ ballot }) => !logged.has(ballot.id))
    .flatMap(({ ballot, name, when }) =>
      ballotLines(ballot, {
        candidate: name,
        when: new Date(when),
        content: desk.content,
        names: desk.kit.state?.words,
        afterReveal: afterReveal.includes(ballot.id),
      }),
    );
  noteFiled(filing, ballots, revealed);
  if (lines.length > 0) appendRows(filing.log(), lines);
  // It reaches the workbook after the lines do, so what it names is in the log.
  noteLeftOver(filing, revealed);
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

/** Notes what lies in the log and still in the store. */
export function noteLeftOver({ desk: { kit } }: Filing, ids: readonly string[]): void {
  const known = kit.state?.leftOver ?? [];
  const news = ids.filter((id) => !known.includes(id));
  if (kit.state && news.length > 0) kit.save({ ...kit.state, leftOver: [...known, ...news] });
}

/** Holds a ballot back. The kit notes first that there is something to look for. */
export function holdBack({ desk: { kit }, openStore }: Filing, ballot: SealedBallot, now: Date): void {
  if (kit.state && !kit.state.held) kit.save({ ...kit.state, held: true });
  openStore().put(ballot, now);
  if (kit.state?.leftOver) kit.save(withoutLeftOver(kit.state));
}

/** Reveals what is held back for a candidate, together with what comes in now. */
export function reveal(filing: Filing, candidate: string, together: readonly SealedBallot[] = []): void {
  const held = filing.store.sealed.filter(({ ballot }) => ballot.candidate === candidate);
  fileBallots(filing, [...held, ...together], { revealed: held.map(({ ballot }) => ballot.id) });
}

/** Takes out of the store what has been revealed, as soon as that is certainly in the log. */
export function clearStore({ desk: { kit }, openStore }: Filing): void {
  const { state } = kit;
  const ids = state?.leftOver ?? [];
  if (!state || ids.length === 0) return;
  const store = openStore();
  SpreadsheetApp.flush();
  store.remove(ids);
  const isEmpty = store.damaged.length === 0 && store.sealed.every(({ ballot }) => ids.includes(ballot.id));
  kit.save({ ...withoutLeftOver(state), held: !isEmpty });
}

const withoutLeftOver = ({ leftOver: _, ...state }: KitState): KitState => state;
