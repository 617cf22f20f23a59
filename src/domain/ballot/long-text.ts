import { fnv1a } from "../fnv-1a.ts";

/** The most bytes that a value of a property store may have; Google allows 9 KB, and the rest is safety. */
export const VALUE_CAPACITY = 9_000;

/** The most bytes of a whole store, keys counted; Google allows 500 KB. */
export const STORE_CAPACITY = 500 * 1024;

/** Everything in a property store, as one call reads it. */
export type Stored = Readonly<Record<string, string>>;

/** Where a kind of texts lies: the beginning of the keys of heads, and of further pieces. Neither begins with the other. */
export interface KeyPrefixes {
  readonly heads: string;
  readonly pieces: string;
}

/**
 * A text as it goes into a property store: a head, which says how many pieces follow and what they add up to, and the pieces. Pieces are
 * named after their generation, never after the text, so that a new version never overwrites a piece of the one that still counts: pieces
 * first, then the head, and only then do the old pieces go. Whenever that breaks off, either the old or the new version is whole.
 */
export interface ChunkedText {
  readonly key: string;
  readonly head: string;
  readonly pieces: Stored;
}

/**
 * @param name what the text is called
 * @param generation letters and digits that no other text in the store has
 */
export function packText({ heads, pieces }: KeyPrefixes, name: string, raw: string, generation: string): ChunkedText {
  // Half a character would come back from the store as something else, and look like damage.
  const text = raw.replace(/\p{Surrogate}/gu, "\ufffd");
  const sum = checksum(text);
  const mark = (count: number) => `${generation}:${count}:${sum}:`;
  // A mark is all ASCII, and no text has so many pieces that its count would need more digits than this.
  const parts = cutByBytes(text, VALUE_CAPACITY - mark(9_999).length);
  const rest = parts.slice(1);
  return {
    key: heads + name,
    head: mark(rest.length) + (parts[0] ?? ""),
    pieces: Object.fromEntries(rest.map((part, i) => [`${pieces}${generation}:${i}`, part])),
  };
}

/** A text that was found in a store; `text` is undefined when a piece is missing or damaged. */
export interface Found {
  readonly name: string;
  readonly text: string | undefined;
  /** Everything it occupies, head first. */
  readonly keys: readonly string[];
}

/** Every text under these prefixes, whole or not. */
export const textsUnder = (prefixes: KeyPrefixes, stored: Stored): Found[] =>
  Object.keys(stored)
    .filter((key) => key.startsWith(prefixes.heads))
    .map((key) => unpack(prefixes, stored, key));

/** One text by its name; undefined when there is none. */
export const textUnder = (prefixes: KeyPrefixes, stored: Stored, name: string): Found | undefined =>
  stored[prefixes.heads + name] !== undefined ? unpack(prefixes, stored, prefixes.heads + name) : undefined;

function unpack(prefixes: KeyPrefixes, stored: Stored, key: string): Found {
  const name = key.slice(prefixes.heads.length);
  const [whole, generation, count, sum] = /^([0-9a-z]+):(\d{1,4}):([0-9a-z]+):/.exec(stored[key] ?? "") ?? [];
  if (whole === undefined) return { name, text: undefined, keys: [key] };
  const places = Array.from({ length: Number(count) }, (_, i) => `${prefixes.pieces}${generation}:${i}`);
  const keys = [key, ...places.filter((place) => stored[place] !== undefined)];
  const text = (stored[key] ?? "").slice(whole.length) + places.map((place) => stored[place] ?? "").join("");
  return { name, text: checksum(text) === sum && keys.length === places.length + 1 ? text : undefined, keys };
}

/** Pieces that no head under the same prefixes claims: left over from a write that broke off, or of one that is still under way. */
export function unclaimedPieces(prefixes: KeyPrefixes, stored: Stored): string[] {
  const claimed = new Set(
    Object.keys(stored)
      .filter((key) => key.startsWith(prefixes.heads))
      .map((key) => (stored[key] ?? "").split(":", 1)[0]),
  );
  return Object.keys(stored).filter((key) => key.startsWith(prefixes.pieces) && !claimed.has(generationOf(prefixes, key)));
}

/** @example generationOf({ heads: "D:", pieces: "d:" }, "d:k3x9:0") → "k3x9" */
export const generationOf = (prefixes: KeyPrefixes, pieceKey: string): string =>
  pieceKey.slice(prefixes.pieces.length).split(":", 1)[0] ?? "";

/** How many bytes these entries take in a store: keys count as values do. */
export const bytesOf = (stored: Stored): number =>
  Object.entries(stored).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);

/** How many bytes a text has in UTF-8; Apps Script has no TextEncoder. @example byteLength("né") → 3 */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += bytesAt(text, i);
  return bytes;
}

/** Half of a pair counts half of the pair's four bytes. */
function bytesAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
}

/** Cuts a text into parts of at most so many bytes, never in the middle of a character; always at least one part. */
export function cutByBytes(text: string, most: number): string[] {
  const parts: string[] = [];
  let [part, bytes] = ["", 0];
  for (const character of text) {
    const more = byteLength(character);
    if (bytes + more > most) {
      parts.push(part);
      [part, bytes] = ["", 0];
    }
    part += character;
    bytes += more;
  }
  return [...parts, part];
}

/** Tells a damaged text from a whole one. @example checksum("") → "ztntfp" */
export const checksum = (text: string): string => fnv1a(text).toString(36);
