import { ServiceError } from "../../notation/service-error.ts";
import type { Service } from "./service.ts";

/** At most 9 KB per value and 500 KB per store, keys included; Google counts bytes. */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** One property store: texts by key, kept with the workbook. */
export class Properties implements Service {
  readonly google = "Properties.Properties";
  private readonly store: Record<string, string>;
  constructor(store: Record<string, string>) {
    this.store = store;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  /** A value that is not a text is converted to one, as Google's guide to properties says. */
  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }

  /** All or nothing: a store that would become too large is left unchanged. */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    if (Object.values(added).some((value) => byteLength(value) > valueLimit)) throw new ServiceError("Argument too large: value");
    const next = { ...(deleteAllOthers ? {} : this.store), ...added };
    if (Object.entries(next).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0) > storeLimit) {
      throw new ServiceError("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.store, added);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}
