import type { Selection } from "./fisher-exact.ts";

/** 97.5 % of a standard normal distribution lie below. */
const Z = 1.959963984540054;

/**
 * Between which limits the true rate lies, 95 times in 100: Wilson's score interval, which also holds for few people and for rates near 0 or 1
 * (Wilson 1927; Brown, Cai and DasGupta 2001).
 *
 * @example wilsonLimits({ hired: 48, applied: 80 }) → { low: 0.4905, high: 0.7004 }
 */
export function wilsonLimits({ hired, applied }: Selection): { readonly low: number; readonly high: number } {
  const rate = hired / applied;
  const square = (Z * Z) / applied;
  const middle = rate + square / 2;
  const reach = Z * Math.sqrt((rate * (1 - rate)) / applied + square / (4 * applied));
  const clamp = (limit: number): number => Math.min(1, Math.max(0, limit / (1 + square)));
  return { low: hired === 0 ? 0 : clamp(middle - reach), high: hired === applied ? 1 : clamp(middle + reach) };
}
