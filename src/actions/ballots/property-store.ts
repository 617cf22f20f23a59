/** A generation for a new text in a store: the moment it was made, then chance. */
export const freshGeneration = (now: Date): string => now.getTime().toString(36).padStart(9, "0") + Utilities.getUuid().slice(0, 6);

/** When a generation was made, in milliseconds since 1970. */
export const madeAt = (generation: string): number => Number.parseInt(generation.slice(0, 9), 36) || 0;

/** True when a store refused a write because it is full. Google's sentence is known in English only; our own count comes before it. */
export const isOverQuota = (error: unknown): boolean =>
  error instanceof Error && /property storage quota|Argument too large/i.test(error.message);
