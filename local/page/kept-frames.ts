import type { StorageMessage } from "./frame-storage.ts";

const key = `apps-script-frames ${new URL(".", window.location.href).pathname}`;

type Kept = Readonly<Record<string, Readonly<Record<string, string>>>>;

const read = (): Kept => JSON.parse(localStorage.getItem(key) ?? "{}") as Kept;

/** What the script's pages have stored for a user, as if each user had their own browser. Empty where the browser has no storage. */
export function framesKept(user: string): Readonly<Record<string, string>> {
  try {
    return read()[user] ?? {};
  } catch {
    return {};
  }
}

/** @throws where the browser offers no storage or it is full, as `localStorage` does. */
export function keepForFrames(user: string, change: Pick<StorageMessage, "key" | "value">): void {
  const kept = read();
  const { [change.key]: _, ...others } = kept[user] ?? {};
  const items = change.value === null ? others : { ...others, [change.key]: change.value };
  localStorage.setItem(key, JSON.stringify({ ...kept, [user]: items }));
}

export function forgetFrames(): void {
  localStorage.removeItem(key);
}
