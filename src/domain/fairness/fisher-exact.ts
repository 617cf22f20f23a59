/** Two probabilities that differ by less than this share are the same: sums in another order differ in their last digits. */
const SAME = 1e-7;

/**
 * How likely a difference between two groups at least as unlikely as this one is, if chance alone dealt out the jobs: Fisher's exact test, two-sided.
 * It sums the probability of every table with the same totals that is no likelier than the one observed (Fisher 1935; R's fisher.test does the same).
 *
 * @param hired how many of the first group, of so many who applied
 * @returns from 0 to 1
 * @example fisherExact({ hired: 48, applied: 80 }, { hired: 12, applied: 40 }) → 0.003409
 */
export function fisherExact(one: Selection, other: Selection): number {
  const total = one.hired + other.hired;
  const [lowest, highest] = [Math.max(0, total - other.applied), Math.min(total, one.applied)];
  // Against the likeliest table, so that nothing overflows; the unlikeliest may round to 0.
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((total + 1) * (one.applied + 1)) / (one.applied + other.applied + 2))));
  const step = (k: number): number => ((one.applied - k) * (total - k)) / ((k + 1) * (other.applied - total + k + 1));
  const likelihoods = new Map([[mode, 1]]);
  for (let [k, p] = [mode, 1]; k < highest && p > 0; k++) {
    p *= step(k);
    likelihoods.set(k + 1, p);
  }
  for (let [k, p] = [mode, 1]; k > lowest && p > 0; k--) {
    p /= step(k - 1);
    likelihoods.set(k - 1, p);
  }
  const observed = likelihoods.get(one.hired) ?? 0;
  let [all, asUnlikely] = [0, 0];
  for (const p of [...likelihoods.values()].sort((a, b) => a - b)) {
    all += p;
    if (p <= observed * (1 + SAME)) asUnlikely += p;
  }
  return Math.min(1, asUnlikely / all);
}

/** How many of a group were hired, of so many who applied. */
export interface Selection {
  readonly hired: number;
  readonly applied: number;
}
