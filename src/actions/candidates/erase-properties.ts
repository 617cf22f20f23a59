import { type Stored, textsUnder, unclaimedPieces } from "../../domain/ballot/long-text.ts";
import { ownKey, ownRecords } from "../../domain/ballot/own-ballot.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import { withoutCandidate } from "../../domain/erasure/scrub-memory.ts";
import type { Scrub } from "../../domain/erasure/scrub-text.ts";
import { type BallotStore, ballotPrefixes, openBallotStore } from "../ballots/ballot-store.ts";
import { draftPrefixes } from "../ballots/drafts.ts";

/** What the stores hold about a candidate. */
export interface StoredTraces {
  /** Ballots that are held back, and those that cannot be read any more. */
  readonly sealed: readonly SealedBallot[];
  readonly damaged: readonly string[];
  /** Other things under the candidate's code, such as marks of work done at home. */
  readonly documentKeys: readonly string[];
  /** Drafts of the present user. */
  readonly drafts: readonly string[];
  readonly userKeys: readonly string[];
}

/** Everything of one store in one call each. @param kit the kit's own id */
export function storedTraces(kit: string, code: string): StoredTraces {
  const { sealed, damaged } = openBallotStore();
  const document: Stored = PropertiesService.getDocumentProperties().getProperties();
  const user: Stored = PropertiesService.getUserProperties().getProperties();
  const drafts = textsUnder(draftPrefixes, user).filter(({ name }) => isDraftOf(name, kit, code));
  const own = ownRecords(kit, user).filter(({ candidate }) => candidate === code);
  return {
    sealed: sealed.filter(({ ballot }) => ballot.candidate === code),
    damaged: damaged.filter(({ candidate }) => candidate === code).map(({ id }) => id),
    documentKeys: Object.keys(document).filter((key) => !/^b:/i.test(key) && key.split(":").includes(code)),
    drafts: drafts.map(({ name }) => name),
    userKeys: [...drafts.flatMap(({ keys }) => keys), ...own.map(({ id }) => ownKey(kit, id))],
  };
}

/** A draft is called by a list: the kit where it has an id, the candidate's code, and two names. */
function isDraftOf(name: string, kit: string, code: string): boolean {
  try {
    const parts = JSON.parse(name) as unknown;
    return Array.isArray(parts) && parts[parts.length - 3] === code && (parts.length < 4 || parts[0] === kit);
  } catch {
    return false;
  }
}

/** Takes all of it out of the stores, and the person's name out of what is held back about others; call it while locked. */
export function eraseStored({ sealed, damaged, documentKeys, userKeys }: StoredTraces, code: string, scrub: Scrub, now: Date): BallotStore {
  const user = PropertiesService.getUserProperties();
  for (const key of userKeys) user.deleteProperty(key);
  const document = PropertiesService.getDocumentProperties();
  for (const key of documentKeys) document.deleteProperty(key);
  const store = openBallotStore();
  store.remove([...sealed.map(({ ballot }) => ballot.id), ...damaged]);
  for (const ballot of openBallotStore().sealed) {
    const other = withoutNames(ballot, scrub);
    if (JSON.stringify(other) !== JSON.stringify(ballot)) openBallotStore().put(other, now);
  }
  // Pieces of a ballot whose write broke off say as much as the ballot.
  for (const key of unclaimedPieces(ballotPrefixes, document.getProperties())) document.deleteProperty(key);
  scrubOthers(document, code, scrub);
  return openBallotStore();
}

/** The words of a ballot about somebody else; who it is by and about stays. */
function withoutNames(sealed: SealedBallot, scrub: Scrub): SealedBallot {
  const { ballot } = sealed;
  const answers = ballot.answers.map((answer) => ({ ...answer, note: scrub(answer.note) }));
  const recommendation = ballot.recommendation && { ...ballot.recommendation, reason: scrub(ballot.recommendation.reason) };
  return { ...sealed, ballot: { ...ballot, answers, recommendation } };
}

/** Whatever else the document's store holds as JSON. */
function scrubOthers(document: GoogleAppsScript.Properties.Properties, code: string, scrub: Scrub): void {
  const stored: Stored = document.getProperties();
  for (const [key, text] of Object.entries(stored)) {
    if (key.startsWith(ballotPrefixes.heads) || key.startsWith(ballotPrefixes.pieces)) continue;
    const other = scrubbedJson(text, code, scrub);
    if (other !== text) document.setProperty(key, other);
  }
}

function scrubbedJson(text: string, code: string, scrub: Scrub): string {
  let memory: unknown;
  try {
    memory = JSON.parse(text);
  } catch {
    return scrub(text);
  }
  return JSON.stringify(withoutCandidate(memory, code, scrub));
}
