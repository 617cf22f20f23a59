import type { Figure } from "../arguments/figures.ts";
import { type Voices, voicesMean } from "./voices.ts";

/** How many interviewers rated each candidate, and how many candidates each interviewer, on anything that counts. */
export function ratingCounts(voices: Voices, shares: readonly number[], interviewers: number) {
  const byInterviewer = Array.from({ length: interviewers }, () => 0);
  const byCandidate = voices.map((cells) => {
    const seen = new Set(cells.flatMap((cell, c) => ((shares[c] ?? 0) > 0 ? cell.map(({ interviewer }) => interviewer) : [])));
    for (const j of seen) byInterviewer[j] = (byInterviewer[j] ?? 0) + 1;
    return seen.size;
  });
  return { byCandidate, byInterviewer };
}

/**
 * How far the interviewers of one candidate lie apart, in points: each one's weighted mean against the others', on the criteria that two or
 * more of them rated; the highest less the lowest.
 *
 * @param cells one a criterion
 * @returns null where no criterion was rated by two
 */
export function viewsApart(cells: Voices[number], shares: readonly number[]): Figure {
  const views = new Map<number, { weight: number; sum: number }>();
  for (const [c, cell] of cells.entries()) {
    const share = shares[c] ?? 0;
    if (cell.length < 2 || !(share > 0)) continue;
    const mean = voicesMean(cell) ?? 0;
    for (const { interviewer, rating } of cell) {
      const view = views.get(interviewer) ?? { weight: 0, sum: 0 };
      view.weight += share;
      view.sum += share * (rating - mean);
      views.set(interviewer, view);
    }
  }
  const apart = [...views.values()].map(({ weight, sum }) => sum / weight);
  return apart.length < 2 ? null : Math.max(...apart) - Math.min(...apart);
}
