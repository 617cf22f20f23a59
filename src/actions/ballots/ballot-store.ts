import { Refusal } from "../../content/refusal.ts";
import {
  bytesOf,
  type KeyPrefixes,
  packText,
  STORE_CAPACITY,
  type Stored,
  textsUnder,
  unclaimedPieces,
} from "../../domain/ballot/long-text.ts";
import { packBallot, type SealedBallot, unpackBallot } from "../../domain/ballot/sealed-ballot.ts";
import { freshGeneration, isOverQuota } from "./property-store.ts";

/** Ballots that are held back lie in the document's properties: no cell, no name and no copy of the workbook shows them. */
export const ballotPrefixes: KeyPrefixes = { heads: "B:", pieces: "b:" };

/** A ballot that is there and cannot be read any more. */
export interface DamagedBallot {
  readonly id: string;
  /** The candidate's code, which stands outside what is damaged. */
  readonly candidate: string;
}

/** The ballots that are held back, as they were when the store was opened. */
export interface HeldBallots {
  readonly sealed: readonly SealedBallot[];
  readonly damaged: readonly DamagedBallot[];
  /** The share in use, from 0 to 1. What is left over does not count: it makes room by itself. */
  readonly used: number;
  /** True when nothing at all lies there, not even what waits to be taken out. */
  readonly isEmpty: boolean;
}

export interface BallotStore extends HeldBallots {
  /** Adds a ballot, and takes out what is left over. @throws Refusal when it does not fit; then nothing has changed */
  put(ballot: SealedBallot, now: Date): void;
  /** Takes out these, and what is left over. */
  remove(ids: readonly string[]): void;
}

/** The store of a kit that holds nothing back, without a look at it. */
export const nothingHeld: HeldBallots = { sealed: [], damaged: [], used: 0, isEmpty: true };

/**
 * Reads everything that is held back, in one call. Change it only while locked.
 *
 * @param awaitingDeletion ids of ballots that are in the log already: they count as gone
 */
export function openBallotStore(awaitingDeletion: readonly string[] = []): BallotStore {
  const store = PropertiesService.getDocumentProperties();
  const everything: Stored = store.getProperties();
  const all = textsUnder(ballotPrefixes, everything).map(({ name, text, keys }) => {
    const { id, candidate } = parseName(name);
    return { id, candidate, keys, sealed: text === undefined ? undefined : unpackBallot(id, text) };
  });
  const found = all.filter(({ id }) => !awaitingDeletion.includes(id));
  /** Heads first: a ballot without its head is gone, one without a piece would be damaged. */
  const keysOf = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id)).flatMap(({ keys }) => keys);
  const spent = keysOf(awaitingDeletion);
  const stored: Stored = Object.fromEntries(Object.entries(everything).filter(([key]) => !spent.includes(key)));
  return {
    sealed: found.flatMap(({ sealed }) => sealed ?? []).sort((a, b) => a.when - b.when),
    damaged: found.filter(({ sealed }) => !sealed).map(({ id, candidate }) => ({ id, candidate })),
    used: bytesOf(stored) / STORE_CAPACITY,
    isEmpty: all.length === 0,
    put(ballot, now) {
      const { id, candidate } = ballot.ballot;
      const chunked = packText(ballotPrefixes, nameOf(candidate, id), packBallot(ballot), freshGeneration(now));
      const count = found.length;
      if (bytesOf({ ...stored, ...chunked.pieces, [chunked.key]: chunked.head }) > STORE_CAPACITY) throw noRoom(count);
      // Whoever holds the lock is the only one who writes here, so pieces without a head are left over from a write that broke off.
      for (const key of [...spent, ...unclaimedPieces(ballotPrefixes, stored)]) store.deleteProperty(key);
      const older = keysOf([id]).filter((key) => key !== chunked.key);
      try {
        if (Object.keys(chunked.pieces).length > 0) store.setProperties({ ...chunked.pieces });
        store.setProperty(chunked.key, chunked.head);
      } catch (error) {
        throw isOverQuota(error) ? noRoom(count) : error;
      }
      for (const key of older) store.deleteProperty(key);
    },
    remove(ids) {
      for (const key of keysOf([...awaitingDeletion, ...ids])) store.deleteProperty(key);
    },
  };
}

const noRoom = (count: number): Refusal => new Refusal((messages) => messages.ballots.noRoomForBallot(count));

/** The code stands in the key, so that a damaged ballot can still be put down to its candidate. The id has no colon. */
const nameOf = (candidate: string, id: string): string => `${id}:${candidate}`;

function parseName(name: string): { id: string; candidate: string } {
  const end = name.indexOf(":");
  return { id: name.slice(0, end).toLowerCase(), candidate: name.slice(end + 1) };
}
