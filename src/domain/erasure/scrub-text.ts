import { nameKey } from "../name-key.ts";

/** Whose traces go, and what in the texts of others is to stay. */
export interface Erased {
  readonly code: string;
  /** What the person is called, and was before. */
  readonly names: readonly string[];
  /** Addresses, numbers, links: what leads to the person. */
  readonly details: readonly string[];
  /** Names of other people. Where one of them holds the erased name as a part, it stays whole. */
  readonly others: readonly string[];
}

/** Text without the traces of a person; the same text where there is none. */
export type Scrub = (text: string) => string;

/** Shorter details, such as a first letter, would be found in words that say nothing of the person. In characters. */
const SHORTEST_DETAIL = 5;

/** What stands in the place of an address or a link. */
const GONE = "…";

/** Kept here instead of counting groups. */
interface Token {
  readonly pattern: string;
  readonly length: number;
  readonly becomes: string | undefined;
}

/** People write one name with other apostrophes, hyphens, quotation marks, spaces and capitals; inside a formula quotation marks are doubled. */
const patternOf = (text: string): string =>
  [...text.normalize("NFC").trim().replace(/\s+/g, " ")]
    .map((character) => {
      if (character === " ") return "\\s+";
      if (/['’‘`´ʼ]/.test(character)) return "['’‘`´ʼ]";
      if (/[-‐‑‒–—]/.test(character)) return "[-‐‑‒–—]";
      if (/["“”„«»]/.test(character)) return '["“”„«»]{1,2}';
      return character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    })
    .join("");

/**
 * Makes what takes a person out of texts: a name becomes the code, a name with the code behind it becomes the code alone, an address or a link
 * becomes "…". Only whole words are taken for a name. A name that somebody else has too is only certain where the code stands with it.
 *
 * @example scrubOf({ code: "C-001", names: ["Ana"], details: [], others: ["Ana Silva"] })("Ana (C-001), then Ana Silva") → "C-001, then Ana Silva"
 */
export function scrubOf({ code, names, details, others }: Erased): Scrub {
  const shared = new Set(others.map(nameKey));
  const withCode = `\\s*\\(${patternOf(code)}\\)`;
  const tokens: Token[] = [
    ...names
      .filter((name) => name.trim() !== "")
      .flatMap((name): Token[] => {
        const pattern = patternOf(name);
        const coded: Token = { pattern: `${pattern}${withCode}`, length: name.length + 1_000, becomes: code };
        return [coded, ...(shared.has(nameKey(name)) ? [] : [{ pattern, length: name.length, becomes: code }])];
      }),
    ...details
      .filter((text) => text.trim().length >= SHORTEST_DETAIL)
      .map((text) => ({ pattern: patternOf(text), length: text.length, becomes: GONE })),
    ...others.filter((name) => name.trim() !== "").map((name) => ({ pattern: patternOf(name), length: name.length, becomes: undefined })),
  ].sort((a, b) => b.length - a.length);
  if (!tokens.some(({ becomes }) => becomes !== undefined)) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${tokens.map(({ pattern }) => `(${pattern})`).join("|")})(?![\\p{L}\\p{N}_])`, "giu");
  return (text) => {
    let found = false;
    const scrubbed = text.normalize("NFC").replace(any, (match: string, ...groups: unknown[]) => {
      const becomes = tokens[groups.findIndex((group) => group !== undefined)]?.becomes;
      if (becomes === undefined) return match;
      found = true;
      return becomes;
    });
    return found ? scrubbed : text;
  };
}

/** The parts of what somebody typed as contact or links: each on its own, and the whole. @example partsOf("a@b.org, +33 6 12") → ["a@b.org, +33 6 12", "a@b.org", "+33 6 12"] */
export const partsOf = (text: string): readonly string[] => [
  ...new Set(
    [text, ...text.split(/[,;\n]/), ...text.split(/\s+/)]
      .map((part) => part.trim())
      .filter((part) => part.length >= SHORTEST_DETAIL && !/^https?:\/*$/i.test(part)),
  ),
];
