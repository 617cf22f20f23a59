import { nameKey } from "../name-key.ts";
import { people } from "./awaited.ts";

/**
 * Whose ballots are held back, by the candidate's code: the names of those who handed one in. It says nothing of what is in them. Who is still
 * waited for is not kept, because the role brief may change: whoever shows it works it out.
 */
export type HeldCounts = ReadonlyMap<string, readonly string[]>;

/** Whose ballots these are, each name once. */
export function heldCountsOf(ballots: readonly { readonly candidate: string; readonly interviewer: string }[]): HeldCounts {
  const held = new Map<string, readonly string[]>();
  for (const { candidate, interviewer } of ballots) held.set(candidate, people([...(held.get(candidate) ?? []), interviewer]));
  return held;
}

/**
 * The counts as the text of one cell; "" where nothing is held back.
 *
 * @example heldCountsText(new Map([["C-001", ["Ann"]]])) → '{"C-001":["Ann"]}'
 */
export function heldCountsText(held: HeldCounts): string {
  const waiting = [...held].filter(([, names]) => names.length > 0);
  return waiting.length === 0 ? "" : JSON.stringify(Object.fromEntries(waiting));
}

/** Reads back what `heldCountsText` wrote, by the code's key. @returns undefined when the text is none of its own */
export function readHeldCounts(text: string): HeldCounts | undefined {
  if (text.trim() === "") return new Map();
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
    const entries = Object.entries(found);
    const isNames = (names: unknown): names is string[] => Array.isArray(names) && names.every((name) => typeof name === "string");
    if (!entries.every(([, names]) => isNames(names))) return undefined;
    return new Map(entries.map(([code, names]) => [nameKey(code), names as string[]]));
  } catch {
    return undefined;
  }
}
