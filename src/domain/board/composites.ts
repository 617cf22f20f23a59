import type { Figure } from "../figure.ts";
import type { Tally } from "./tally.ts";

/**
 * An interviewer's composite stands for a whole interview only from this share of the weight on. The single rating of a budget exercise, or
 * one question asked in passing, says too little about a candidate to be set against whole interviews. Our own judgement.
 */
export const WHOLE_INTERVIEW = 0.3;

/** How much of the weight an interviewer rated, and the weighted mean of it. */
export interface Composite {
  readonly coverage: number;
  readonly mean: number;
}

/** Every interviewer's weighted mean of each candidate, however little it covers: candidates × interviewers, null where the two did not meet. */
export function composites({ interviewers, voices }: Tally, weights: readonly number[]): (Composite | null)[][] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return voices.map((cells) => {
    const sums = interviewers.map(() => ({ weight: 0, weighted: 0 }));
    for (const [c, cell] of cells.entries()) {
      const weight = weights[c] ?? 0;
      for (const voice of cell) {
        const own = sums[voice.interviewer];
        if (!own) continue;
        own.weight += weight;
        own.weighted += weight * voice.rating;
      }
    }
    return sums.map(({ weight, weighted }) => (weight > 0 ? { coverage: weight / all, mean: weighted / weight } : null));
  });
}

/** The composites that stand for whole interviews; the others are missing. */
export const wholeInterviews = (all: readonly (readonly (Composite | null)[])[]): Figure[][] =>
  all.map((row) => row.map((own) => (own && own.coverage >= WHOLE_INTERVIEW - 1e-12 ? own.mean : null)));
