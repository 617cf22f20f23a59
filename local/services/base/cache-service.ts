import { Cache, type CacheEntries } from "./cache.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/** The three caches: of the document, of the script, of the user who acts. */
export class CacheService implements Service {
  readonly google = "Cache.CacheService";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
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
