import { type Draft, draftKey } from "./draft.ts";
import { parseDraft } from "./parse-draft.ts";

/** Where drafts survive a closed sidebar. */
export interface DraftStore {
  /** Every draft that can be read. */
  all(): readonly Draft[];
  /** Keeps a draft. False when it could only be kept in memory, for as long as the sidebar is open. */
  save(draft: Draft): boolean;
  /** Forgets one draft: only once its ballot is stored, when it is kept under another name, or because the user said so. */
  remove(draft: Draft): void;
}

const PREFIX = "hiring-kit/draft/";

/** The name of a draft's entry in the browser's storage. */
export const entryOf = (draft: Draft): string => PREFIX + draftKey(draft);

/**
 * Drafts in the browser's storage, one entry for each kit, candidate and interviewer.
 *
 * The browser may block storage altogether or have no room left: drafts then live in memory, and `save` says so.
 *
 * @param storage gives `localStorage`; merely asking for it throws where storage is blocked
 * @example const drafts = createDraftStore(() => window.localStorage);
 */
export const createDraftStore = (storage: () => Storage): DraftStore => {
  const memory = new Map<string, string>();

  const attempt = <Result>(action: (store: Storage) => Result, otherwise: Result): Result => {
    try {
      return action(storage());
    } catch {
      // Blocked or full: the copy in memory is what remains, and the caller is told by the value.
      return otherwise;
    }
  };

  const stored = (): ReadonlyMap<string, string> =>
    attempt((store) => {
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "").filter((key) => key.startsWith(PREFIX));
      return new Map(keys.map((key) => [key, store.getItem(key) ?? ""]));
    }, new Map<string, string>());

  return {
    all: () => [...new Map([...stored(), ...memory]).values()].map(parseDraft).filter((draft) => draft !== null),
    save: (draft) => {
      const text = JSON.stringify(draft);
      const entry = entryOf(draft);
      const kept = attempt((store) => {
        store.setItem(entry, text);
        return true;
      }, false);
      // In memory only where storage failed: another tab may submit, and forget, a draft that both can see.
      if (kept) memory.delete(entry);
      else memory.set(entry, text);
      return kept;
    },
    remove: (draft) => {
      memory.delete(entryOf(draft));
      attempt((store) => store.removeItem(entryOf(draft)), undefined);
    },
  };
};
