/**
 * How firmly the weights are meant (κ of the Dirichlet distribution): 30 lets a weight of 20 points vary by about 7 either way. Our own judgement.
 */
export const CONFIDENCE = 30;

const FROM = -30;
const TO = 15;
const STEP = 0.02;

/**
 * The probability that one candidate is ahead of another when the weights themselves are uncertain, w ~ Dirichlet(κ w⁰).
 *
 * Exact, without sampling: the sign of Σ w d is that of Σ d_c G_c with independent gammas G_c, whose distribution Gil-Pelaez' inversion gives as
 * ½ + (1/π) ∫ sin(Σ α_c atan(d_c eᵘ)) exp(−½ Σ α_c ln(1 + d_c² e²ᵘ)) du. The trapezoid rule does the integral; beyond its upper end the
 * integrand is a plain exponential, which is added in closed form.
 *
 * @param differences A's rating less B's, one per criterion
 * @param weights one per criterion, 0 or more, of any scale
 * @param confidence κ, above 0
 * @example chanceAhead([2, -1, -2], [0.5, 0.3, 0.2], 30) → 0.828923
 */
export function chanceAhead(differences: readonly number[], weights: readonly number[], confidence: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widest = Math.max(...differences.map((d, i) => ((weights[i] ?? 0) > 0 ? Math.abs(d) : 0)));
  const terms = differences
    .map((d, i) => ({ d: d / widest, alpha: (confidence * (weights[i] ?? 0)) / total }))
    .filter(({ d, alpha }) => alpha > 0 && Math.abs(d) > 1e-12);
  if (!(widest > 0) || terms.length === 0) return 0.5;
  if (terms.every(({ d }) => d > 0)) return 1;
  if (terms.every(({ d }) => d < 0)) return 0;
  const smallest = Math.min(...terms.map(({ d }) => Math.abs(d)));
  const to = TO - Math.log(smallest);
  // Firm weights make the sine turn faster, at most κ/2 a unit.
  const step = Math.min(STEP, 2 / confidence);
  const steps = Math.ceil((to - FROM) / step);
  let sum = 0;
  let last = 0;
  for (let s = 0; s <= steps; s++) {
    const y = Math.exp(FROM + s * step);
    let phase = 0;
    let decay = 0;
    for (const { d, alpha } of terms) {
      phase += alpha * Math.atan(d * y);
      decay += alpha * Math.log1p(d * d * y * y);
    }
    // Nothing that comes after is worth more than 1e-17.
    if (decay > 80) {
      last = 0;
      break;
    }
    last = Math.sin(phase) * Math.exp(-decay / 2);
    sum += last;
  }
  const slope = terms.reduce((rate, { alpha }) => rate + alpha, 0);
  const integral = step * (sum - last / 2) + last / slope;
  return Math.min(1, Math.max(0, 0.5 + integral / Math.PI));
}
