import { Refusal } from "../../content/refusal.ts";
import {
  bytesOf,
  generationOf,
  type KeyPrefixes,
  packText,
  STORE_CAPACITY,
  type Stored,
  textsUnder,
  textUnder,
  unclaimedPieces,
} from "../../domain/ballot/long-text.ts";
import type { KeptDraft } from "../../wire/interview.ts";
import { freshGeneration, isOverQuota, madeAt } from "./property-store.ts";

/** Drafts lie in the user's own properties, which nobody else can read. */
export const draftPrefixes: KeyPrefixes = { heads: "D:", pieces: "d:" };

/** The longest key that the form may give a draft, in characters. */
const LONGEST_KEY = 500;

/** Pieces without a head may belong to a draft that another tab is saving this second; after this long they are left over. In milliseconds. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Keeps a draft of the present user, or deletes it when its text is "". What is on no other draft's account is never touched: when there is
 * no room, this draft is refused and the others stay.
 *
 * Costs two round trips: everything is read in one call, and nothing is read after the first write.
 *
 * @throws Refusal when the draft cannot be read or does not fit
 */
export function keepDraft(sent: unknown, now: Date): { readonly savedAt: string } {
  const { key, text } = parseDraft(sent);
  const store = PropertiesService.getUserProperties();
  const stored: Stored = store.getProperties();
  const savedAt = now.toISOString();
  const before = textUnder(draftPrefixes, stored, key)?.keys ?? [];
  const abandoned = unclaimedPieces(draftPrefixes, stored).filter(
    (piece) => now.getTime() - madeAt(generationOf(draftPrefixes, piece)) > ABANDONED_AFTER,
  );
  if (text === "") {
    for (const old of [...before, ...abandoned]) store.deleteProperty(old);
    return { savedAt };
  }
  const chunked = packText(draftPrefixes, key, `${savedAt}\n${text}`, freshGeneration(now));
  const after = { ...stored, ...chunked.pieces, [chunked.key]: chunked.head };
  if (bytesOf(after) > STORE_CAPACITY) throw noRoom();
  try {
    if (Object.keys(chunked.pieces).length > 0) store.setProperties({ ...chunked.pieces });
    store.setProperty(chunked.key, chunked.head);
  } catch (error) {
    throw isOverQuota(error) ? noRoom() : error;
  }
  for (const old of [...before.slice(1), ...abandoned]) store.deleteProperty(old);
  return { savedAt };
}

/** Every draft of the present user that can be read back whole. @param stored all properties of the user */
export const keptDrafts = (stored: Stored): KeptDraft[] =>
  textsUnder(draftPrefixes, stored).flatMap(({ name, text }) => {
    if (text === undefined) {
      // Its name holds names of people, which do not belong into an execution log.
      console.error("A draft cannot be read back.");
      return [];
    }
    const end = text.indexOf("\n");
    return [{ key: name, text: text.slice(end + 1), savedAt: text.slice(0, end) }];
  });

const noRoom = (): Refusal => new Refusal((messages) => messages.ballots.noRoomForDraft);

function parseDraft(sent: unknown): { key: string; text: string } {
  const { key, text } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  if (typeof key !== "string" || typeof text !== "string" || key === "" || key.length > LONGEST_KEY) {
    throw new Refusal((messages) => messages.ballots.unreadableRequest);
  }
  return { key, text };
}
