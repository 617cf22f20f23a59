import { type FunctionResultObject, helpers } from "../engine.ts";
import { asMatrix, cellOf, defineFunction, failed, failure } from "./override-function.ts";

/** Numbers come before texts, texts before booleans, as in a sorted column. */
const kinds = ["number", "string", "boolean"];

function compare(a: unknown, b: unknown): number {
  if (typeof a !== typeof b) return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `*` any text, `?` any character, `~` takes either for itself. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (all, escaped?: string, sign?: string) =>
    sign ? (sign === "*" ? ".*" : ".") : `\\${escaped ?? all}`,
  );
  return new RegExp(`^${source}$`, "isu");
}

/**
 * The place of a key, from 1.
 *
 * @param mode 0 exact, 1 or the next larger, -1 or the next smaller, 2 with wildcards.
 * @param backwards from the last on.
 */
function placeOf(key: unknown, cells: readonly FunctionResultObject[], mode: number, backwards: boolean): number | undefined {
  const places = cells.map((_, index) => index);
  if (backwards) places.reverse();
  const pattern = mode === 2 && typeof key === "string" ? wildcard(key) : undefined;
  let best: number | undefined;
  for (const place of places) {
    const value = cells[place]?.value ?? null;
    if (value === null || failed({ value })) continue;
    if (pattern ? typeof value === "string" && pattern.test(value) : compare(value, key) === 0) return place + 1;
    if (Math.abs(mode) !== 1 || typeof value !== typeof key || Math.sign(compare(value, key)) !== mode) continue;
    if (best === undefined || Math.sign(compare(cells[best - 1]?.value, value)) === mode) best = place + 1;
  }
  return best;
}

/**
 * XMATCH. A binary search finds what a search in order finds where the range is sorted as it says, which is all that Sheets promises.
 *
 * Called once, before the first model is made.
 */
export function defineXmatch(): void {
  const args = ["search_key (any)", "lookup_range (any, range<any>)", "match_mode (number, default=0)", "search_mode (number, default=1)"];
  defineFunction("XMATCH", args, function (key, range, matchMode, searchMode) {
    const sought = cellOf(key);
    if (failed(sought)) return sought;
    const array = asMatrix(range);
    if (array.length > 1 && (array[0]?.length ?? 0) > 1) {
      return failure("#VALUE!", "XMATCH range must be a single row or a single column.");
    }
    const mode = helpers.toNumber(cellOf(matchMode), this.locale);
    const order = searchMode === undefined ? 1 : helpers.toNumber(cellOf(searchMode), this.locale);
    const place = placeOf(sought.value ?? "", array.flat(), mode, order < 0 && Math.abs(order) === 1);
    return place === undefined ? failure("#N/A", `Did not find value '${sought.value ?? ""}' in XMATCH evaluation.`) : { value: place };
  });
}
