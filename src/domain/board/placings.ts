/** A candidate's line of the standings, read back from the sheet. */
export interface Placing {
  readonly rank: number | null;
  readonly score: number | null;
  readonly chance: number | null;
  readonly gate: string;
  /** Null for a candidate whom nobody has rated. */
  readonly coverage: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The candidates whom anybody rated, best first: those with a rank, then those who miss a must-have, then those without a score. Equals stay in
 * the order of the list.
 *
 * @returns their places in the list
 */
export function inOrder(rows: readonly Placing[]): number[] {
  const group = ({ rank, score }: Placing): number => (rank !== null ? 0 : score !== null ? 1 : 2);
  const value = ({ score, coverage }: Placing): number => score ?? coverage ?? 0;
  return rows
    .flatMap((row, i) => (row.coverage === null ? [] : [{ row, i }]))
    .sort((a, b) => group(a.row) - group(b.row) || (a.row.rank ?? 0) - (b.row.rank ?? 0) || value(b.row) - value(a.row) || a.i - b.i)
    .map(({ i }) => i);
}
