import { Refusal } from "../../content/refusal.ts";
import { isSamePerson } from "../../domain/ballot/awaited.ts";
import { type Ballot, countRatings } from "../../domain/ballot/ballot.ts";
import { latestRecords, type OwnRecord, ownRecords } from "../../domain/ballot/own-ballot.ts";
import type { BallotFacts, SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import { rubricState, sheetsFor } from "../../sheets/kit.ts";
import type { Receipt } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { lockWeights } from "../rubric/lock-weights.ts";
import { type LogEntry, writeLog } from "../write-log.ts";
import {
  alreadyLoggedIds,
  type BallotRecords,
  fileBallots,
  holdBack,
  noteAwaitingDeletion,
  openBallotRecords,
  reveal,
  tellAgain,
} from "./ballot-records.ts";
import { logReveal } from "./log-reveal.ts";
import { accountOf, kitId, noteAccount, rememberOwn } from "./own-ballots.ts";
import { heldBack, isDue, missingFor, named, type Voice, voicesFor } from "./voices.ts";

/**
 * Stores one ballot, once; call it while locked. The form may send it again whenever it cannot know whether the first attempt arrived: a
 * ballot that is there already is only confirmed.
 *
 * An open ballot goes into the log, in a single write. A sealed one is held back until everybody named in the brief has handed in for this
 * candidate; the last one takes them all to the log, in a single write too. While ballots are held back for a candidate the others join them,
 * whatever the brief says by then. A ballot goes where the earlier one under the same name is and replaces it: both are kept, one counts.
 *
 * @param asksFirst true to store nothing when the earlier ballot is another account's
 * @throws Refusal when the ballot is not this user's to revise, has no candidate, or does not fit
 */
export function storeBallot(context: ActionContext, ballot: Ballot, now: Date, asksFirst = false): Receipt {
  const { id, candidate, interviewer, replaces } = ballot;
  const records = openBallotRecords(context, candidate);
  // What revises a ballot in the log lies there itself, so the store has nothing to say.
  const isInLog = replaces !== null && records.logged.has(replaces);
  if (records.logged.has(id) || (!isInLog && isHeldBack(records, id))) return confirm(records, ballot);

  // Before the first ballot of all nobody has any: that spares it the look, and the account is noted with the next one.
  const isFirst = rubricState(context.kit.state).locked === null && replaces === null;
  const stored = isFirst ? undefined : PropertiesService.getUserProperties().getProperties();
  const account = stored && accountOf(stored);
  const own = ownRecords(kitId(context), stored ?? {});
  const earlier = replaces === null ? latestOwn(own, ballot) : ownToRevise(own, replaces, candidate);
  const voice = voicesFor(records, candidate)
    .filter((each) => isSamePerson(each.interviewer, interviewer))
    .pop();
  const isOtherAccount = voice !== undefined && !own.some((each) => each.id === voice.id);
  if (isOtherAccount && asksFirst) return { ...receiptOf(ballot), alreadyStored: false, asks: "otherAccount" };

  // What takes a ballot back brings nothing to light, and replaces that one alone.
  const isTakenBack = ballot.withdrawn !== undefined;
  const isRevised = isInLog || voice?.isHeld === false;
  const isSealed = records.brief.mode === "sealed" || heldBack(records, candidate).length > 0;
  const sealed = !isRevised && isSealed && (isTakenBack || !isDue(records, candidate, [interviewer]));
  const isLate = !isTakenBack && (wasRevealed(records, candidate) || (isRevised && (isSealed || earlier?.sealed === true)));
  const facts: BallotFacts = {
    ...(isSealed && !isRevised ? { expected: named(records) } : {}),
    ...(account === undefined ? {} : { account }),
    ...(isLate ? { late: true } : {}),
    ...(isOtherAccount && !isTakenBack ? { otherAccount: true } : {}),
  };
  const revision = (earlier?.revision ?? 0) + 1;
  const name = nameOf(records, ballot, voice);
  const entry: SealedBallot = {
    ballot: { ...ballot, replaces: (isTakenBack ? null : voice?.id) ?? replaces },
    name,
    when: now.getTime(),
    revision,
    facts,
  };
  const record: OwnRecord = {
    id,
    candidate,
    interviewer,
    revision,
    replaces: earlier?.id ?? null,
    sealed,
    when: entry.when,
    stored: false,
    ...(isTakenBack ? { withdrawn: true } : {}),
  };

  // Read whatever is needed before the first write, which would have to be written out for it.
  if (sealed) records.openStore();
  else records.log();
  if (sealed || heldBack(records, candidate).length > 0) records.countsCell();
  const sheets = sheetsFor(context.spreadsheet, context.kit, ["rubric", "log"]);
  lockWeights(context, sheets, now);
  writeLog(context, sheets, entriesFor(records, entry), 0);
  const goesWithOthers = isSealed && !isRevised && !sealed;
  if (goesWithOthers && heldBack(records, candidate).length > 0) {
    logReveal(records, candidate, name, { who: interviewer, reason: "", now, alsoIn: [interviewer] });
  }
  if (account !== undefined) noteAccount(context, account, [...own.map((each) => each.interviewer), interviewer]);
  const isRemembered = rememberOwn(context, record, account);
  if (sealed) holdBack(records, entry, now);
  else if (goesWithOthers) reveal(records, candidate, [entry]);
  else fileBallots(records, [entry]);
  if (isRemembered) rememberOwn(context, { ...record, stored: true }, account);

  return {
    ...receiptOf(ballot),
    alreadyStored: false,
    revision,
    sealed,
    waitingFor: sealed ? missingFor(records, candidate, [interviewer]) : [],
    revealed: !sealed,
    ...(isLate ? { late: true } : {}),
    ...(isRemembered ? {} : { forgotten: true }),
  };
}

const receiptOf = (ballot: Ballot): Receipt => ({
  ballot: ballot.id,
  candidate: ballot.candidate,
  ratings: countRatings(ballot),
  alreadyStored: true,
  revision: 1,
  sealed: false,
  waitingFor: [],
  revealed: false,
});

/** Says that the ballot is there, and completes what an earlier attempt may have left undone. */
function confirm(records: BallotRecords, ballot: Ballot): Receipt {
  const { id, candidate } = ballot;
  const { context } = records;
  const stored = PropertiesService.getUserProperties().getProperties();
  const own = ownRecords(kitId(context), stored).find((each) => each.id === id);
  // Only whoever announced this ballot before it was stored is its author.
  if (own && !own.stored) rememberOwn(context, { ...own, stored: true }, accountOf(stored));
  const sealed = records.store.sealed.find((each) => each.ballot.id === id);
  const logged = records.logged.get(id);
  noteAwaitingDeletion(records, alreadyLoggedIds(records));
  if (sealed) tellAgain(records);
  const isLate = logged?.isLate ?? sealed?.facts?.late ?? false;
  return {
    ...receiptOf(ballot),
    ratings: logged?.ratings ?? (sealed ? countRatings(sealed.ballot) : 0),
    revision: own?.revision ?? sealed?.revision ?? 1,
    sealed: logged === undefined,
    waitingFor: logged === undefined ? missingFor(records, candidate) : [],
    revealed: logged !== undefined,
    ...(isLate ? { late: true } : {}),
  };
}

/** What the log has to tell of a ballot besides the ballot itself. */
function entriesFor(records: BallotRecords, { ballot, name, when, facts }: SealedBallot): LogEntry[] {
  const { ballots } = records.context.content.messages;
  const { candidate, interviewer } = ballot;
  const version =
    1 + [...records.logged.values()].filter((each) => each.candidate === candidate && isSamePerson(each.interviewer, interviewer)).length;
  const held = heldBack(records, candidate).filter((each) => isSamePerson(each.ballot.interviewer, interviewer)).length;
  const detail = ballots.ballotDetail(interviewer, `${name} (${candidate})`, version + held);
  const entry = (what: string): LogEntry => ({ when: new Date(when), who: interviewer, what, detail, reason: "" });
  return [...(facts?.late ? [entry(ballots.late)] : []), ...(facts?.otherAccount ? [entry(ballots.otherAccount)] : [])];
}

/** True when ballots for this candidate were held back and have been revealed: noted, and in the log. */
const wasRevealed = ({ context: { kit }, logged }: BallotRecords, candidate: string): boolean =>
  Object.entries(kit.state?.filed ?? {}).some(([code, when]) => code === candidate && when > 0) &&
  [...logged.values()].some((each) => each.candidate === candidate);

/** The latest ballot of this user's under the same name for the same candidate. */
const latestOwn = (own: readonly OwnRecord[], { candidate, interviewer }: Ballot): OwnRecord | undefined =>
  latestRecords(own)
    .filter((each) => each.candidate === candidate && isSamePerson(each.interviewer, interviewer))
    .sort((a, b) => a.when - b.when)
    .pop();

/**
 * The user's own version of a ballot that is to be revised.
 *
 * @throws Refusal when it is somebody else's, or was revised already
 */
function ownToRevise(records: readonly OwnRecord[], id: string, candidate: string): OwnRecord {
  const own = records.find((each) => each.id === id && each.stored && each.candidate === candidate);
  if (!own) throw new Refusal((messages) => messages.ballots.notYours);
  if (!latestRecords(records).includes(own)) throw new Refusal((messages) => messages.ballots.revisedMeanwhile);
  return own;
}

const isHeldBack = (records: BallotRecords, id: string): boolean => records.store.sealed.some(({ ballot }) => ballot.id === id);

/** The candidate's name: the one that ballots already there have, so that they stay together; before the first, the one that the form showed. */
function nameOf(records: BallotRecords, { candidate, replaces }: Ballot, voice: Voice | undefined): string {
  const { context, logged } = records;
  const shown = Object.entries(context.kit.state?.words?.candidates ?? {}).find(([code]) => code === candidate)?.[1];
  const name =
    voice?.name ??
    (replaces === null ? undefined : logged.get(replaces)?.name) ??
    nameAmong(records, candidate) ??
    shown ??
    records.candidates().find(({ code }) => code === candidate)?.name;
  if (name === undefined) throw new Refusal((messages) => messages.unknownCandidate(candidate));
  return name;
}

/** What ballots that were handed in call the candidate. */
function nameAmong(records: BallotRecords, code: string): string | undefined {
  return heldBack(records, code)[0]?.name ?? [...records.logged.values()].find(({ candidate }) => candidate === code)?.name;
}
