import { DISCUSS_FROM } from "../panel/apart.ts";
import type { Voices } from "../panel/voices.ts";

/** A candidate and a criterion on which interviewers are far apart. */
export interface Contested {
  readonly candidate: number;
  readonly criterion: number;
  readonly lowest: number;
  readonly highest: number;
  /** Everybody who rated it, the lowest first. */
  readonly voices: readonly { readonly interviewer: number; readonly rating: number }[];
}

/** Where two interviewers are two points apart or more, the widest gap first: worth a talk before anybody decides. */
export function contested({ voices }: { readonly voices: Voices }): Contested[] {
  const found: Contested[] = [];
  for (const [candidate, cells] of voices.entries()) {
    for (const [criterion, cell] of cells.entries()) {
      if (cell.length < 2) continue;
      const own = cell
        .map(({ interviewer, rating }) => ({ interviewer, rating }))
        .sort((a, b) => a.rating - b.rating || a.interviewer - b.interviewer);
      const [lowest, highest] = [own[0]?.rating ?? 0, own[own.length - 1]?.rating ?? 0];
      if (highest - lowest >= DISCUSS_FROM - 1e-9) found.push({ candidate, criterion, lowest, highest, voices: own });
    }
  }
  const gap = ({ lowest, highest }: Contested): number => highest - lowest;
  return found.sort((a, b) => gap(b) - gap(a) || a.candidate - b.candidate || a.criterion - b.criterion);
}
