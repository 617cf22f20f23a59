import { ServiceError } from "../../notation/service-error.ts";
import type { Service } from "./service.ts";

const defaultSeconds = 600;
const maxSeconds = 21_600;
const valueLimit = 100 * 1024;
const keyLimit = 250;

const encoder = new TextEncoder();

export type CacheEntries = Map<string, { readonly value: string; readonly expires: number }>;

/** One cache: texts by key for a limited time, ten minutes by default and at most six hours. Lives as long as the host. */
export class Cache implements Service {
  readonly google = "Cache.Cache";
  private readonly entries: CacheEntries;
  constructor(entries: CacheEntries) {
    this.entries = entries;
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    if (!entry) return null;
    if (entry.expires > Date.now()) return entry.value;
    this.entries.delete(key);
    return null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  /** Gives null, as every change of a cache does at Google. */
  put(key: string, value: string, expirationInSeconds = defaultSeconds): null {
    return this.putAll({ [key]: value }, expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = defaultSeconds): null {
    if (expirationInSeconds < 1) throw new ServiceError("Invalid argument: expirationInSeconds");
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    for (const [key, value] of texts) {
      if (key.length > keyLimit) throw new ServiceError("Argument too large: key");
      if (encoder.encode(value).length > valueLimit) throw new ServiceError("Argument too large: value");
    }
    const expires = Date.now() + Math.min(expirationInSeconds, maxSeconds) * 1000;
    for (const [key, value] of texts) this.entries.set(key, { value, expires });
    return null;
  }

  remove(key: string): null {
    return this.removeAll([key]);
  }

  removeAll(keys: readonly string[]): null {
    for (const key of keys) this.entries.delete(key);
    return null;
  }
}
