import { logGamma } from "./log-gamma.ts";

const MOST_STEPS = 10_000;
/** Stands for 0 where the continued fraction would divide by it. */
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution below `x`.
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @param complement 1 − x, for callers who know it more exactly than subtraction gives
 * @example incompleteBeta(0.5, 2, 3) → 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerPart(x, a, b, complement) : 1 - lowerPart(complement, b, a, x);
}

/** The continued fraction of the incomplete beta function by Lentz' method; it converges fast below the mean. */
function lowerPart(x: number, a: number, b: number, complement: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement)) / a;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * fraction;
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
