const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Below this the series converges fast and without cancellation; beyond it the continued fraction does. */
const SERIES_UP_TO = 4;
const FRACTION_DEPTH = 60;

/** The height of the bell curve at `z`. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;

/**
 * The share of a standard normal distribution below `z`, right to 1e-14; the lower tail keeps its relative precision.
 *
 * Near the middle: Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …). In the tails: Laplace's continued fraction.
 *
 * @example normalCdf(1.96) → 0.975002104851780
 */
export function normalCdf(z: number): number {
  if (z > SERIES_UP_TO) return 1 - upperTail(z);
  if (z < -SERIES_UP_TO) return upperTail(-z);
  const { abs } = Math;
  let term = z;
  let sum = z;
  for (let odd = 3; abs(term) > 1e-17 * abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

function upperTail(z: number): number {
  let fraction = z;
  for (let k = FRACTION_DEPTH; k > 0; k--) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}
