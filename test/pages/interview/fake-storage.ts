/** A browser storage in memory; it can be full, and it can be blocked, as a browser's can. */
export const fakeStorage = () => {
  const entries = new Map<string, string>();
  const behaviour = { full: false, blocked: false };
  const storage: Storage = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => {
      if (behaviour.full) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      entries.set(key, text);
    },
    removeItem: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
  const open = (): Storage => {
    if (behaviour.blocked) throw new DOMException("Access is denied for this document.", "SecurityError");
    return storage;
  };
  return { entries, behaviour, open };
};
