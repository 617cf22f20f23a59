import type { Matrix } from "../figure.ts";

/** What one interviewer gave one candidate on one criterion: the mean where several questions fed it. */
export interface Voice {
  /** The place in the list of interviewers. */
  readonly interviewer: number;
  readonly rating: number;
}

/** Candidates × criteria: everybody who rated the candidate on the criterion, each interviewer once; empty where nobody did. */
export type Voices = readonly (readonly (readonly Voice[])[])[];

/** A table of candidates × interviewers as ratings on a single criterion. */
export const voicesOfMatrix = (matrix: Matrix): Voices =>
  matrix.map((row) => [row.flatMap((rating, interviewer) => (rating === null ? [] : [{ interviewer, rating }]))]);

/** The plain mean of a cell, every interviewer counting once; null where nobody rated. */
export function voicesMean(cell: readonly Voice[]): number | null {
  let sum = 0;
  for (const { rating } of cell) sum += rating;
  return cell.length === 0 ? null : sum / cell.length;
}
