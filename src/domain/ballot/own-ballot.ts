import type { Stored } from "./long-text.ts";

/**
 * What a user's own store remembers of a ballot. It is written *before* the ballot is stored, and confirmed after: so somebody who sends the
 * id of a ballot that is already there never becomes its author.
 */
export interface OwnRecord {
  readonly id: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly revision: number;
  readonly replaces: string | null;
  /** True when it was held back. */
  readonly sealed: boolean;
  /** When it was handed in, in milliseconds since 1970. */
  readonly when: number;
  /** False until the ballot is known to be stored. */
  readonly stored: boolean;
  /** True for one that only takes the earlier one back. */
  readonly withdrawn?: boolean;
}

const PREFIX = "O:";

/** A store of one user serves every workbook, so the kit's id is part of the key. */
export const ownKey = (kit: string, id: string): string => `${PREFIX}${kit}:${id}`;

/** Such a key taken apart: the kit, and the ballot's id. */
export const OWN_KEY = /^O:([^:]+):(.+)$/;

export const ownText = ({ candidate, interviewer, revision, replaces, sealed, when, stored, withdrawn }: OwnRecord): string =>
  JSON.stringify([candidate, interviewer, revision, replaces ?? 0, sealed ? 1 : 0, when, stored ? 1 : 0, ...(withdrawn ? [1] : [])]);

/** The user's ballots in this kit. What cannot be read is left out: it is a help for revising, not the ballot. */
export const ownRecords = (kit: string, properties: Stored): OwnRecord[] =>
  Object.entries(properties).flatMap(([key, text]) => {
    const start = ownKey(kit, "");
    if (!key.startsWith(start)) return [];
    const record = readRecord(key.slice(start.length), text);
    return record ? [record] : [];
  });

/** The user's ballots that no later one of theirs replaces. */
export function latestRecords(records: readonly OwnRecord[]): OwnRecord[] {
  const stored = records.filter((record) => record.stored);
  const replaced = new Set(stored.map(({ replaces }) => replaces));
  return stored.filter(({ id }) => !replaced.has(id));
}

function readRecord(id: string, text: string): OwnRecord | undefined {
  try {
    const [candidate, interviewer, revision, replaces, sealed, when, stored, withdrawn] = JSON.parse(text) as [
      string,
      string,
      number,
      string | 0,
      0 | 1,
      number,
      0 | 1,
      1 | undefined,
    ];
    return {
      id,
      candidate,
      interviewer,
      revision,
      replaces: replaces || null,
      sealed: sealed === 1,
      when,
      stored: stored === 1,
      ...(withdrawn ? { withdrawn: true } : {}),
    };
  } catch {
    return undefined;
  }
}
