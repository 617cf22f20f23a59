import { Refusal } from "../../content/refusal.ts";
import { bytesOf, STORE_CAPACITY, type Stored } from "../../domain/ballot/long-text.ts";
import type { Mark } from "../../domain/exercise/mark.ts";
import { fnv1a } from "../../domain/fnv-1a.ts";
import { nameKey } from "../../domain/name-key.ts";
import { isOverQuota } from "../ballots/property-store.ts";

/** Marks lie in the document's properties, like ballots that are held back: no cell, no name and no copy of the workbook shows them. */
const PREFIX = "M:";

/** As long as the note of a mark may be, in characters: with it a mark fits into one property, whatever its letters. */
export const LONGEST_NOTE = 2_000;

export interface MarkStore {
  readonly marks: readonly Mark[];
  /** Keeps a mark; it takes the place of what the same marker thought of the same part before. @throws Refusal when there is no room */
  put(mark: Mark): void;
}

/** Reads every mark in one call. Change it only while locked. */
export function openMarkStore(): MarkStore {
  const store = PropertiesService.getDocumentProperties();
  const stored: Stored = store.getProperties();
  return {
    marks: Object.keys(stored)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(stored[key] ?? "") as Mark),
    put(mark) {
      const [key, value] = [keyOf(mark), JSON.stringify(mark)];
      const room = (): Refusal => new Refusal(({ marking }) => marking.noRoom);
      if (bytesOf({ ...stored, [key]: value }) > STORE_CAPACITY) throw room();
      try {
        store.setProperty(key, value);
      } catch (error) {
        throw isOverQuota(error) ? room() : error;
      }
    },
  };
}

/** A code has no colon. */
const keyOf = ({ part, code, marker }: Mark): string => `${PREFIX}${code}:${part}:${fnv1a(nameKey(marker)).toString(36)}`;
