/**
 * Draws of shares that sum to 1, spread around a centre: how weights might have come out had they been set on another day.
 *
 * Shares are gamma variates over their sum. Gammas are drawn by Marsaglia and Tsang (2000), in logarithms so that tiny shapes do not all
 * become 0.
 *
 * @param alphas the concentration of each share, 0 or more; a share of 0 stays 0
 * @param random numbers from 0 to below 1
 * @returns a function that fills the list it is given with the next draw
 */
export function dirichlet(alphas: readonly number[], random: () => number): (shares: Float64Array) => void {
  const normal = normalVariates(random);
  return (shares) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < alphas.length; i++) {
      const alpha = alphas[i] ?? 0;
      const drawn = alpha > 0 ? logGammaVariate(alpha, random, normal) : Number.NEGATIVE_INFINITY;
      shares[i] = drawn;
      if (drawn > largest) largest = drawn;
    }
    let sum = 0;
    for (let i = 0; i < alphas.length; i++) sum += shares[i] = Math.exp((shares[i] ?? 0) - largest);
    for (let i = 0; i < alphas.length; i++) shares[i] = (shares[i] ?? 0) / sum;
  };
}

function logGammaVariate(shape: number, random: () => number, normal: () => number): number {
  // A shape below 1 is lifted by one and brought back by a power of a uniform number.
  const lift = shape < 1 ? Math.log(positive(random)) / shape : 0;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(positive(random)) < 0.5 * x * x + d * (1 - v + Math.log(v))) return Math.log(d * v) + lift;
  }
}

/** Standard normal variates by Marsaglia's polar method, which makes two at a time. */
function normalVariates(random: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}

const positive = (random: () => number): number => 1 - random();
