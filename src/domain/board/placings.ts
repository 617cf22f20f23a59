import { block } from "../block.ts";
import { InputError } from "../input-error.ts";

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

const WIDTH = 7;

/**
 * Reads what SMM_STANDINGS put into the sheet. Whatever is no number there is taken for blank, so that a page never fails because another is
 * in trouble.
 *
 * @throws InputError when there are not seven columns
 */
export function readPlacings(asker: string, argument: unknown): readonly Placing[] {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width < WIDTH)
    throw new InputError(`${asker} needs the standings in ${WIDTH} columns, as SMM_STANDINGS gives them; there are ${width}.`);
  const number = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);
  return cells.slice(1).map(([rank, score, chance, gate, coverage, low, high]) => ({
    rank: number(rank),
    score: number(score),
    chance: number(chance),
    gate: String(gate ?? ""),
    coverage: number(coverage),
    low: number(low),
    high: number(high),
  }));
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
