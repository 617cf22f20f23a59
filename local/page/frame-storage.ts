/** One change of a page's `localStorage`; null removes. */
export interface StorageMessage {
  readonly kind: "storage";
  readonly key: string;
  readonly value: string | null;
}

/**
 * `localStorage` for a page of the script. Google's pages have an origin with its own storage; ours have none, so the surrounding window
 * stores it for them. Reads are answered from what was stored when the page was opened and what the page has written since.
 */
export function createFrameStorage(kept: Readonly<Record<string, string>>, post: (message: StorageMessage) => void): Storage {
  const items = new Map(Object.entries(kept));
  const write = (key: string, value: string | null): void => {
    if (value === null) items.delete(key);
    else items.set(key, value);
    post({ kind: "storage", key, value });
  };
  const methods: Storage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(String(key)) ?? null,
    setItem: (key, value) => write(String(key), String(value)),
    removeItem: (key) => write(String(key), null),
    clear: () => {
      for (const key of [...items.keys()]) write(key, null);
    },
  };
  // `localStorage.name = value` and `delete localStorage.name` are other notations for the same operations.
  return new Proxy(methods, {
    get: (target, key) => (typeof key === "symbol" || key in target ? Reflect.get(target, key) : items.get(key)),
    set: (_, key, value) => {
      write(String(key), String(value));
      return true;
    },
    deleteProperty: (_, key) => {
      write(String(key), null);
      return true;
    },
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = typeof key === "string" ? items.get(key) : undefined;
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}
