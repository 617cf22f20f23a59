import { Refusal } from "../../content/refusal.ts";
import { type Ballot, countRatings } from "../../domain/ballot/ballot.ts";
import { latestRecords, type OwnRecord, ownRecords } from "../../domain/ballot/own-ballot.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import { sheetsFor } from "../../sheets/kit.ts";
import type { Receipt } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { lockWeights } from "../rubric/lock-weights.ts";
import {
  alreadyLoggedIds,
  type BallotRecords,
  fileBallots,
  heldBack,
  holdBack,
  isComplete,
  missingFor,
  noteAwaitingDeletion,
  openBallotRecords,
  reveal,
} from "./ballot-records.ts";
import { kitId, rememberOwn } from "./own-ballots.ts";
import { parseBallot } from "./parse-ballot.ts";

/**
 * Stores one ballot, once; call it while locked. The form may send it again whenever it cannot know whether the first attempt arrived: a
 * ballot that is there already is only confirmed.
 *
 * An open ballot goes into the log, in a single write. A sealed one is held back until everybody named in the brief has handed in for this
 * candidate; the last one takes them all to the log, in a single write too. A revision goes where its earlier version is, and both are kept.
 *
 * @throws Refusal when the ballot cannot be read, is not this user's to revise, has no candidate, or does not fit
 */
export function submitBallot(context: ActionContext, sent: unknown, now: Date): Receipt {
  const ballot = parseBallot(sent);
  const { id, candidate, interviewer, replaces } = ballot;
  const records = openBallotRecords(context, candidate);
  // What revises a ballot in the log lies there itself, so the store has nothing to say.
  const isRevised = replaces !== null && records.logged.has(replaces);
  if (records.logged.has(id) || (!isRevised && isHeldBack(records, id))) return confirm(records, ballot);

  const earlier = replaces === null ? undefined : ownLatest(context, replaces, candidate);
  const isSealedMode = records.brief.mode === "sealed";
  const isHiddenYet = !isRevised && (isSealedMode || isHeldBack(records, replaces));
  const sealed = isHiddenYet && !isComplete(records, candidate, [interviewer]);
  const revision = (earlier?.revision ?? 0) + 1;
  const entry: SealedBallot = { ballot, name: nameOf(records, ballot), when: now.getTime(), revision };
  const record: OwnRecord = { id, candidate, interviewer, revision, replaces, sealed, when: entry.when, stored: false };

  // Read whatever is needed before the first write, which would have to be written out for it.
  if (sealed) records.openStore();
  else records.log();
  lockWeights(context, sheetsFor(context.spreadsheet, context.kit, ["rubric", "log"]), now);
  rememberOwn(context, record);
  if (sealed) holdBack(records, entry, now);
  else if (isHiddenYet) reveal(records, candidate, [entry]);
  else fileBallots(records, [entry], { afterReveal: isRevised && (isSealedMode || earlier?.sealed) ? [id] : [] });
  rememberOwn(context, { ...record, stored: true });

  const waitingFor = sealed ? missingFor(records, candidate, [interviewer]) : [];
  return { ballot: id, candidate, ratings: countRatings(ballot), alreadyStored: false, revision, sealed, waitingFor, revealed: !sealed };
}

/** Says that the ballot is there, and completes what an earlier attempt may have left undone. */
function confirm(records: BallotRecords, { id, candidate }: Ballot): Receipt {
  const own = ownRecords(kitId(records.context), PropertiesService.getUserProperties().getProperties()).find((each) => each.id === id);
  // Only whoever announced this ballot before it was stored is its author.
  if (own && !own.stored) rememberOwn(records.context, { ...own, stored: true });
  const sealed = records.store.sealed.find((each) => each.ballot.id === id);
  const logged = records.logged.get(id);
  if (isComplete(records, candidate)) reveal(records, candidate);
  else noteAwaitingDeletion(records, alreadyLoggedIds(records));
  const isHeld = logged === undefined && !isComplete(records, candidate);
  return {
    ballot: id,
    candidate,
    ratings: sealed ? countRatings(sealed.ballot) : (logged?.ratings ?? 0),
    alreadyStored: true,
    revision: own?.revision ?? sealed?.revision ?? 1,
    sealed: isHeld,
    waitingFor: isHeld ? missingFor(records, candidate) : [],
    revealed: !isHeld,
  };
}

/**
 * The user's own latest version of a ballot.
 *
 * @throws Refusal when it is somebody else's, or was revised meanwhile
 */
function ownLatest(context: ActionContext, id: string, candidate: string): OwnRecord {
  const records = ownRecords(kitId(context), PropertiesService.getUserProperties().getProperties());
  const own = records.find((each) => each.id === id && each.stored && each.candidate === candidate);
  if (!own) throw new Refusal((messages) => messages.ballots.notYours);
  if (!latestRecords(records).includes(own)) throw new Refusal((messages) => messages.ballots.revisedMeanwhile);
  return own;
}

const isHeldBack = (records: BallotRecords, id: string | null): boolean => records.store.sealed.some(({ ballot }) => ballot.id === id);

/**
 * The candidate's name: the one that a revised ballot has; where ballots are sealed, the one that those already there have, so that the
 * ballot of somebody taken off the sheet meanwhile joins them; before the first ballot, the one that the form showed.
 */
function nameOf(records: BallotRecords, { candidate, replaces }: Ballot): string {
  const { brief, context, logged } = records;
  const shown = context.kit.state?.words?.candidates?.[candidate];
  const name =
    (replaces === null ? undefined : logged.get(replaces)?.name) ??
    (brief.mode === "sealed" || replaces !== null ? nameAmong(records, candidate) : undefined) ??
    shown ??
    records.candidates().find(({ code }) => code === candidate)?.name;
  if (name === undefined) throw new Refusal((messages) => messages.unknownCandidate(candidate));
  return name;
}

/** What ballots that were handed in call the candidate. */
function nameAmong(records: BallotRecords, code: string): string | undefined {
  return heldBack(records, code)[0]?.name ?? [...records.logged.values()].find(({ candidate }) => candidate === code)?.name;
}
