import { incompleteBeta } from "./incomplete-beta.ts";

/** ln of the largest and smallest odds that are looked at; beyond them the quantile is as good as 0 or infinite. */
const WIDEST = 700;

/**
 * The value that an F distribution stays below with probability `p`.
 *
 * The odds x/(1−x) of the beta distribution behind it are bisected on a log scale, so that both tails keep their precision, also with
 * degrees of freedom that are no whole numbers.
 *
 * @param p between 0 and 1
 * @param d1 degrees of freedom of the numerator, above 0
 * @param d2 degrees of freedom of the denominator, above 0
 * @example fQuantile(0.975, 5, 18) → 3.381968
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  let low = -WIDEST;
  let high = WIDEST;
  while (high - low > 1e-14 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const below = incompleteBeta(1 / (1 + Math.exp(-middle)), d1 / 2, d2 / 2, 1 / (1 + Math.exp(middle)));
    if (below < p) low = middle;
    else high = middle;
  }
  return (d2 / d1) * Math.exp((low + high) / 2);
}
