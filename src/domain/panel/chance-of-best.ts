import { normalTailTable } from "../probability/normal-tail-table.ts";

/** How far around a candidate's mean the integral looks, and its step, in standard errors. */
const REACH = 8;
const STEP = 0.125;

/**
 * The probability that each candidate is truly the best, given uncertain means: ∫ φ(z) Π_{j≠i} Φ((μ_i + SE_i z − μ_j)/SE_j) dz.
 *
 * All candidates are integrated together on one grid of points: there, ln Φ of each is looked up once and the product over the others is
 * the sum of all less one's own. That makes the cost linear in the candidates instead of quadratic. The trapezoid rule on such smooth
 * curves is exact to about 1e-12.
 *
 * @param means one a candidate
 * @param errors their standard errors, 0 or more; with a 0 among them, the highest means share the certainty
 * @param logBelow ln Φ, made once where many races are run
 * @example chanceOfBest([3.9, 3.7, 3.2], [0.25, 0.25, 0.3]) → [0.702528, 0.279047, 0.018425]
 */
export function chanceOfBest(means: ArrayLike<number>, errors: ArrayLike<number>, logBelow = normalTailTable()): number[] {
  // Looked up once: inside Apps Script's realm every look at a global costs more than the sum around it.
  const { ceil, exp, max, min } = Math;
  const n = means.length;
  let smallest = Number.POSITIVE_INFINITY;
  // Below `from` somebody is certain to be higher; above `to` nobody is.
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const [mean, error] = [means[i] ?? 0, errors[i] ?? 0];
    smallest = min(smallest, error);
    from = max(from, mean - REACH * error);
    to = max(to, mean + REACH * error);
  }
  if (!(smallest > 0)) return shareOfHighest(Array.from(means));
  const steps = ceil((to - from) / (STEP * smallest));
  const chances = new Float64Array(n);
  const logs = new Float64Array(n);
  for (let s = 0; s <= steps; s++) {
    const x = from + ((to - from) * s) / steps;
    let all = 0;
    for (let i = 0; i < n; i++) all += logs[i] = logBelow((x - (means[i] ?? 0)) / (errors[i] ?? 1));
    for (let i = 0; i < n; i++) {
      const error = errors[i] ?? 1;
      const z = (x - (means[i] ?? 0)) / error;
      const exponent = all - (logs[i] ?? 0) - (z * z) / 2;
      if (exponent > NEGLIGIBLE) chances[i] = (chances[i] ?? 0) + exp(exponent) / error;
    }
  }
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return [...chances.map((chance) => chance / total)];
}

/** e to this is below 1e-17. */
const NEGLIGIBLE = -40;

function shareOfHighest(means: readonly number[]): number[] {
  const highest = Math.max(...means);
  const ties = means.filter((mean) => mean === highest).length;
  return means.map((mean) => (mean === highest ? 1 / ties : 0));
}
