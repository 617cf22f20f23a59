/** With fewer hires than these, a link says more about chance than about the interview. */
export const MIN_HIRES = 10;

/** 97.5 % of a standard normal distribution lie below. */
const Z = 1.959963984540054;

/** As near to a perfect link as can be told apart from it. */
const NEARLY_ONE = 0.9999;

/** What the interviews said of somebody, and what was seen at work. */
export interface Pair {
  readonly interviews: number;
  readonly atWork: number;
}

/** Whether what was said goes together with what was seen. */
export type LinkVerdict = "tooFew" | "noVariation" | "told" | "unclear" | "opposite";

export interface Link {
  readonly hires: number;
  readonly verdict: LinkVerdict;
  /** Pearson's r with its 95 % limits (Fisher's z); null where nothing can be said. */
  readonly r: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How closely ratings at work go together with those of the interviews, over several hires.
 *
 * @example linkOf([{ interviews: 4, atWork: 5 }]) → { hires: 1, verdict: "tooFew", r: null, low: null, high: null }
 */
export function linkOf(pairs: readonly Pair[]): Link {
  const hires = pairs.length;
  const nothing = { hires, r: null, low: null, high: null };
  if (hires < MIN_HIRES) return { ...nothing, verdict: "tooFew" };
  const mean = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / hires;
  const [said, seen] = [mean(({ interviews }) => interviews), mean(({ atWork }) => atWork)];
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const spread = sum(({ interviews }) => (interviews - said) ** 2) * sum(({ atWork }) => (atWork - seen) ** 2);
  if (spread < 1e-12) return { ...nothing, verdict: "noVariation" };
  const r = sum(({ interviews, atWork }) => (interviews - said) * (atWork - seen)) / Math.sqrt(spread);
  const z = Math.atanh(Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, r)));
  const reach = Z / Math.sqrt(hires - 3);
  const [low, high] = [Math.tanh(z - reach), Math.tanh(z + reach)];
  return { hires, r, low, high, verdict: low > 0 ? "told" : high < 0 ? "opposite" : "unclear" };
}
