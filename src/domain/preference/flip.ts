/** Scores closer than this are a tie. */
const TIE = 1e-12;

export interface Flip {
  /** How far the first candidate is ahead (+) or behind (−), in points of the score. */
  readonly lead: number;
  /** The weight to move from each criterion, as shares of all weight, in the order they are to be moved; undefined when no move makes a tie. */
  readonly moves: readonly { readonly from: number; readonly share: number }[] | undefined;
  /** The criterion that takes the weight; undefined when nothing is to be moved. */
  readonly to: number | undefined;
}

/**
 * The least weight that has to be moved between criteria until two candidates tie.
 *
 * Weight goes to the criterion where the leader is weakest against the other, from those where the leader is strongest: each share of weight
 * moved closes the gap by the difference of the two.
 *
 * @param differences the first candidate's rating less the second's, one per criterion
 * @param weights one per criterion, 0 or more, of any scale
 * @example flip([2, -1, -2], [0.5, 0.3, 0.2]) → lead 0.3, move 0.075 from criterion 0 to criterion 2
 */
export function flip(differences: readonly number[], weights: readonly number[]): Flip {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const lead = differences.reduce((sum, d, i) => sum + (d * (weights[i] ?? 0)) / total, 0);
  if (Math.abs(lead) < TIE) return { lead: 0, moves: [], to: undefined };
  const ahead = differences.map((d) => (lead > 0 ? d : -d));
  const least = Math.min(...ahead);
  if (least > 0) return { lead, moves: undefined, to: undefined };
  const order = ahead.map((d, i) => ({ d, i })).sort((a, b) => b.d - a.d);
  const moves: { from: number; share: number }[] = [];
  let rest = Math.abs(lead);
  for (const { d, i } of order) {
    if (rest < TIE || d <= least) break;
    const share = Math.min((weights[i] ?? 0) / total, rest / (d - least));
    if (share === 0) continue;
    rest -= share * (d - least);
    moves.push({ from: i, share });
  }
  return { lead, moves, to: ahead.indexOf(least) };
}
