import type { Observation } from "../../domain/rating.ts";

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const LEVELS: ReadonlyMap<string, Observation> = new Map([
  ["0", null],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
]);

/**
 * The level a key stands for: 1 to 5 rate, 0 is not observed; undefined for any other key.
 *
 * The top row counts by its place too: on a French keyboard the unshifted key of 1 types "&".
 */
export const levelOfKey = ({ key, code, altKey, ctrlKey, metaKey }: KeyPress): Observation | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined;
  const digit = LEVELS.has(key) ? key : /^Digit([0-5])$/.exec(code)?.[1];
  return digit === undefined ? undefined : LEVELS.get(digit);
};
