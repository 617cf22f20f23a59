/** How many weights the model has: a power of two. Features that fall on the same weight share it. */
export const WEIGHTS = 16_384;
/** A weight is one character, from 0 to 62 with 31 for none. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";
export const MIDDLE = 31;

/** The place of a feature among the weights: FNV-1a, stirred once more (MurmurHash2's last step). */
export function weightIndex(feature: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 16_777_619);
  }
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x5bd1e995);
  hash ^= hash >>> 15;
  return (hash >>> 0) % WEIGHTS;
}

/** Whole numbers from -31 to 31 as text. @example encodeWeights([-31, 0, 31]) → "0V-" */
export const encodeWeights = (weights: readonly number[]): string => weights.map((weight) => DIGITS.charAt(weight + MIDDLE)).join("");

/** The other way round. */
export const decodeWeights = (text: string): number[] => [...text].map((digit) => DIGITS.indexOf(digit) - MIDDLE);
