import type { Scrub } from "./scrub-text.ts";

/** True for a record that is about this candidate. */
const isAbout = (value: unknown, code: string): boolean =>
  value === code ||
  (typeof value === "object" &&
    value !== null &&
    ["code", "about"].some((key) => (value as Readonly<Record<string, unknown>>)[key] === code));

/**
 * What a program remembers, without a candidate: records with the code and entries under it are left out, names in texts are replaced.
 *
 * @param memory anything that JSON can hold
 * @example withoutCandidate({ plans: [{ code: "C-001" }], filed: { "C-001": 0, "C-002": 1 } }, "C-001", (text) => text) → { plans: [], filed: { "C-002": 1 } }
 */
export function withoutCandidate<Memory>(memory: Memory, code: string, scrub: Scrub): Memory {
  const cleaned = (value: unknown): unknown => {
    if (typeof value === "string") return scrub(value);
    if (Array.isArray(value)) return value.filter((each) => !isAbout(each, code)).map(cleaned);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key, each]) => key !== code && !(typeof each === "object" && isAbout(each, code)));
    return Object.fromEntries(entries.map(([key, each]) => [key, cleaned(each)]));
  };
  return cleaned(memory) as Memory;
}
