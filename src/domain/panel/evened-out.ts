import type { Figure } from "../figure.ts";
import type { Voices } from "./voices.ts";

/** Mean ratings with each interviewer's offset taken out: candidates × criteria, null where nobody rated. Unclipped. */
export const evenedOutMeans = (voices: Voices, offsets: readonly number[]): Figure[][] =>
  voices.map((cells) =>
    cells.map((cell) => {
      let sum = 0;
      for (const { interviewer, rating } of cell) sum += rating - (offsets[interviewer] ?? 0);
      return cell.length === 0 ? null : sum / cell.length;
    }),
  );

/** The weighted mean over the criteria that have one; null without any weight observed. */
export function weightedMean(means: readonly Figure[], shares: readonly number[]): Figure {
  let sum = 0;
  let observed = 0;
  for (const [c, mean] of means.entries()) {
    if (mean === null) continue;
    sum += (shares[c] ?? 0) * mean;
    observed += shares[c] ?? 0;
  }
  return observed > 0 ? sum / observed : null;
}
