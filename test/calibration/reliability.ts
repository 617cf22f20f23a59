/** A claim and what came of it. */
export interface Forecast {
  /** From 0 to 1. */
  readonly claimed: number;
  readonly cameTrue: boolean;
}

/** Claims from `from` to `to` came true so often, by isotonic regression: the more is claimed, the more (or as much) comes true. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly count: number;
}

/** Brier's score taken apart: score = miscalibration − discrimination + uncertainty. */
export interface Reliability {
  readonly steps: readonly Step[];
  readonly brier: number;
  /** What the score would gain if every claim were replaced by the rate at which such claims come true. 0 is best. */
  readonly miscalibration: number;
  /** How far these rates tell cases apart. */
  readonly discrimination: number;
  /** The score of somebody who always claims the overall rate. */
  readonly uncertainty: number;
}

/**
 * The CORP reliability of forecasts (Dimitriadis, Gneiting & Jordan 2021): no bins to choose, because isotonic regression by pooling adjacent
 * violators finds them.
 *
 * @param forecasts at least one
 */
export function reliability(forecasts: readonly Forecast[]): Reliability {
  const equal = new Map<number, { sum: number; count: number }>();
  for (const { claimed, cameTrue } of forecasts) {
    const same = equal.get(claimed) ?? { sum: 0, count: 0 };
    equal.set(claimed, { sum: same.sum + Number(cameTrue), count: same.count + 1 });
  }
  const steps: { from: number; to: number; sum: number; count: number }[] = [];
  for (const [claimed, { sum, count }] of [...equal].sort(([a], [b]) => a - b)) {
    steps.push({ from: claimed, to: claimed, sum, count });
    for (;;) {
      const [before, after] = steps.slice(-2);
      if (!before || !after || before.sum / before.count < after.sum / after.count) break;
      steps.splice(-2, 2, { from: before.from, to: after.to, sum: before.sum + after.sum, count: before.count + after.count });
    }
  }
  const n = forecasts.length;
  const rate = forecasts.filter(({ cameTrue }) => cameTrue).length / n;
  const uncertainty = rate * (1 - rate);
  const brier = forecasts.reduce((sum, { claimed, cameTrue }) => sum + (claimed - Number(cameTrue)) ** 2, 0) / n;
  // Within a step of rate r the squared errors of the claim r add up to count × r (1 − r).
  const recalibrated = steps.reduce((sum, { sum: trues, count }) => sum + trues * (1 - trues / count), 0) / n;
  return {
    steps: steps.map(({ from, to, sum, count }) => ({ from, to, rate: sum / count, count })),
    brier,
    miscalibration: brier - recalibrated,
    discrimination: uncertainty - recalibrated,
    uncertainty,
  };
}
