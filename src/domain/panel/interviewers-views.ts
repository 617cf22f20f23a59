import type { Figure } from "../figure.ts";
import { type Voices, voicesMean } from "./voices.ts";

/** How many interviewers rated each candidate, and how many candidates each interviewer, on anything that counts. */
export function ratingCounts(voices: Voices, shares: readonly number[], interviewers: number) {
  const byInterviewer = Array.from({ length: interviewers }, () => 0);
  const lastMet = Array.from({ length: interviewers }, () => -1);
  const byCandidate = voices.map((cells, i) => {
    let met = 0;
    for (let c = 0; c < cells.length; c++) {
      if (!((shares[c] ?? 0) > 0)) continue;
      for (const { interviewer: j } of cells[c] ?? []) {
        if (lastMet[j] === i) continue;
        lastMet[j] = i;
        byInterviewer[j] = (byInterviewer[j] ?? 0) + 1;
        met++;
      }
    }
    return met;
  });
  return { byCandidate, byInterviewer };
}

/**
 * How far the interviewers of one candidate lie apart, in points: each one's weighted mean against the others', on the criteria that two or
 * more of them rated; the highest less the lowest.
 *
 * @param cells one a criterion
 * @param interviewers how many there are
 * @returns null where no criterion was rated by two
 */
export function viewsApart(cells: Voices[number], shares: readonly number[], interviewers: number): Figure {
  const weights = new Float64Array(interviewers);
  const sums = new Float64Array(interviewers);
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c] ?? [];
    const share = shares[c] ?? 0;
    if (cell.length < 2 || !(share > 0)) continue;
    const mean = voicesMean(cell) ?? 0;
    for (const { interviewer: j, rating } of cell) {
      weights[j] = (weights[j] ?? 0) + share;
      sums[j] = (sums[j] ?? 0) + share * (rating - mean);
    }
  }
  const apart = [...sums].map((sum, j) => sum / (weights[j] ?? 0)).filter((view) => Number.isFinite(view));
  return apart.length < 2 ? null : Math.max(...apart) - Math.min(...apart);
}
