import { packed, unpacked } from "./packed-values.ts";

/** A page that recalculates all day must not fill the memory. */
const MAX_CHARACTERS = 16_000_000;

/**
 * Results of custom functions by function and arguments, as Google keeps them: a function that has its arguments again is not run again.
 *
 * Belongs to one program, never to two: hosts may share it while they run the same files. Only what depends on the arguments alone may be
 * put in; the host leaves out calls that threw and calls that asked a service.
 */
export class CellCache {
  private readonly results = new Map<string, unknown>();
  private characters = 0;
  private readonly maxCharacters: number;

  /** @param maxCharacters of arguments that are held; what was asked for longest ago makes room */
  constructor(maxCharacters = MAX_CHARACTERS) {
    this.maxCharacters = maxCharacters;
  }

  /** Gives the kept result as a copy, or what `compute` gives, which is kept if `compute` says so. */
  get(name: string, args: readonly unknown[], compute: () => { readonly result: unknown; readonly keep: boolean }): unknown {
    // JSON has no undefined: "missing" must not become the same as a blank.
    const key = `${name} ${JSON.stringify(args.map((arg) => (arg === undefined ? { $missing: true } : packed(arg))))}`;
    if (this.results.has(key)) {
      const known = this.results.get(key);
      // The last in the map is the last that was asked for.
      this.results.delete(key);
      this.results.set(key, known);
      return unpacked(known);
    }
    const { result, keep } = compute();
    if (!keep) return result;
    this.results.set(key, packed(result));
    this.characters += key.length;
    for (const oldest of this.results.keys()) {
      if (this.characters <= this.maxCharacters) break;
      this.results.delete(oldest);
      this.characters -= oldest.length;
    }
    return result;
  }
}
