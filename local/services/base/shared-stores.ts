/** What concurrent executions share besides the document: who holds which lock, and what the caches hold. Lives as long as the host. */
export interface SharedStores {
  /** Lock name ("document", "script", "user:NAME") to the id of the execution that holds it. */
  readonly locks: Map<string, string>;
  /** Cache name to its entries; times in milliseconds since 1970. */
  readonly caches: Map<string, Map<string, { readonly value: string; readonly expires: number }>>;
}

export const createSharedStores = (): SharedStores => ({ locks: new Map(), caches: new Map() });

/** Locks end with the execution that holds them. */
export function releaseLocks({ locks }: SharedStores, executionId: string): void {
  for (const [name, holder] of locks) if (holder === executionId) locks.delete(name);
}
