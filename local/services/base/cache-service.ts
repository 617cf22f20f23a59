import type { Execution } from "../../runtime/execution.ts";
import type { Service } from "../../runtime/membrane.ts";
import { Cache, type CacheEntries } from "./cache.ts";

/** The three caches: of the document, of the script, of the user who acts. */
export class CacheService implements Service {
  readonly google = "Cache.CacheService";
  private readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }

  getDocumentCache(): Cache {
    return this.named("document");
  }

  getScriptCache(): Cache {
    return this.named("script");
  }

  getUserCache(): Cache {
    return this.named(`user:${this.execution.user}`);
  }

  private named(name: string): Cache {
    const { caches } = this.execution.shared;
    const entries: CacheEntries = caches.get(name) ?? new Map();
    caches.set(name, entries);
    return new Cache(entries);
  }
}
