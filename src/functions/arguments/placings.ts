import type { Placing } from "../../domain/board/placings.ts";
import { block } from "./block.ts";
import type { Refuse } from "./refuse.ts";

const WIDTH = 7;

/**
 * Reads what SMM_STANDINGS put into the sheet. Whatever is no number there is taken for blank, so that a page never fails because another is
 * in trouble.
 *
 * @throws InputError when there are not seven columns
 */
export function readPlacings(refuse: Refuse, argument: unknown): readonly Placing[] {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width < WIDTH) throw refuse("standingsColumns", WIDTH, width);
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
