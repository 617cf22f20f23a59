import type { Matrix } from "../../src/domain/figure.ts";
import { chanceOfBest } from "../../src/domain/panel/chance-of-best.ts";
import { comparableGroups } from "../../src/domain/panel/comparable-groups.ts";
import { evenedOutMeans, weightedMean } from "../../src/domain/panel/evened-out.ts";
import { interviewerOffsets } from "../../src/domain/panel/interviewer-offsets.ts";
import { type Voices, voicesMean, voicesOfMatrix } from "../../src/domain/panel/voices.ts";

/** An interviewer's mean counted as a whole interview from this share of the weight on. */
const WHOLE_INTERVIEW = 0.3;
const PRIOR_DEGREES = 4;
const PRIOR_SD = 0.5;

/**
 * The chance of each candidate by the rule that the kit had before, kept as the measure for the present one: every interviewer's overall mean
 * is one figure, harsh and kind ones are evened out, the noise is what remains blended with 4 degrees of freedom of .5 points, and nothing
 * is assumed about how far candidates differ.
 */
export function oldRule(voices: Voices, interviewers: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const matrix = voices.map((cells) =>
    Array.from({ length: interviewers }, (_, j) => {
      const own = cells.map((cell) => cell.find(({ interviewer }) => interviewer === j)?.rating ?? null);
      const coverage = own.reduce<number>((sum, rating, c) => sum + (rating === null ? 0 : (shares[c] ?? 0)), 0);
      return coverage >= WHOLE_INTERVIEW ? weightedMean(own, shares) : null;
    }),
  );
  const adjusted = evenedOut(matrix, 1);
  const { sd, counts } = noiseOf(matrix);
  return chanceOfBest(
    voices.map((cells, i) => adjusted[i] ?? weightedMean(cells.map(voicesMean), shares) ?? 0),
    counts.map((count) => sd / Math.sqrt(Math.max(1, count))),
  );
}

function evenedOut(matrix: Matrix, pull: number): (number | null)[] {
  const voices = voicesOfMatrix(matrix);
  const { offsets } = interviewerOffsets(voices, [1], matrix[0]?.length ?? 0, pull);
  return evenedOutMeans(voices, offsets).map(([mean]) => mean ?? null);
}

function noiseOf(matrix: Matrix): { readonly sd: number; readonly counts: readonly number[] } {
  const voices = voicesOfMatrix(matrix);
  const { offsets } = interviewerOffsets(voices, [1], matrix[0]?.length ?? 0, 0);
  const means = evenedOutMeans(voices, offsets);
  let squares = 0;
  for (const [i, [cell = []]] of voices.entries()) {
    for (const { interviewer, rating } of cell) squares += (rating - (offsets[interviewer] ?? 0) - (means[i]?.[0] ?? 0)) ** 2;
  }
  const counts = matrix.map((row) => row.filter((mean) => mean !== null).length);
  const groups = comparableGroups(matrix);
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const rated = counts.filter((count) => count > 0).length;
  const degrees = observed - rated - groups.interviewers.filter((group) => group >= 0).length + groups.count;
  return { sd: Math.sqrt((PRIOR_DEGREES * PRIOR_SD ** 2 + (degrees > 0 ? squares : 0)) / (PRIOR_DEGREES + degrees)), counts };
}
