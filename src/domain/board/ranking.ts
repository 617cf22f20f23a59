import type { CandidateFigures, PanelModel } from "../panel/panel-model.ts";
import type { Board } from "./board.ts";
import type { Aside, Verdict } from "./board-log.ts";
import { isUneven, tooCloseToCall } from "./leaders.ts";

/** A candidate's line of the ranking. */
export interface RankingLine {
  readonly candidate: number;
  readonly figures: CandidateFigures;
  /** Null for a candidate who is not in the race. */
  readonly rank: { readonly place: number; readonly isShared: boolean } | null;
  readonly verdicts: readonly Verdict[];
  /** Who does not rate this candidate. */
  readonly asides: readonly Aside[];
  /** Red flags ticked. */
  readonly flags: number;
  /** Whether the plain mean is worth a look beside the evened-out score. */
  readonly showsPlain: boolean;
  /** Null where the evidence does not allow a chance. */
  readonly chance: number | null;
  /** Criteria with a weight on which others were rated and this candidate was not. */
  readonly without: readonly number[];
}

/**
 * Everybody whom somebody rated, recommended or stepped aside for, best first: those with a rank, then those who miss a must-have, then those without a score.
 * Equals stay in the order of the list. Those who are too close to call share the first rank.
 */
export function ranking(board: Board, model: PanelModel): RankingLine[] {
  const { candidates, evidence } = model;
  const close = tooCloseToCall(model);
  const showsPlain = isUneven(model);
  const rated = board.weights.map((weight, c) => weight > 0 && candidates.some(({ plainMeans }) => (plainMeans[c] ?? null) !== null));
  const places = candidates.map(({ rank }, i) => (close.length > 1 && close.includes(i) ? 1 : rank));
  const lines = candidates.flatMap((figures, i): RankingLine[] => {
    const code = board.codes[i] ?? "";
    const verdicts = board.log.verdicts.filter(({ candidate }) => candidate === code);
    const asides = [...board.log.aside.values()].filter(({ candidate }) => candidate === code);
    const isRated = figures.plainMeans.some((mean) => mean !== null);
    if (code === "" || (!isRated && verdicts.length + asides.length === 0)) return [];
    const place = places[i] ?? null;
    const rank = place === null ? null : { place, isShared: places.filter((other) => other === place).length > 1 };
    const without = rated.flatMap((isOn, c) => (isOn && (figures.plainMeans[c] ?? null) === null ? [c] : []));
    return [
      {
        ...{ candidate: i, figures, rank, verdicts, asides, showsPlain, without },
        flags: board.log.flags.get(code) ?? 0,
        chance: evidence.isEnough ? figures.chance : null,
      },
    ];
  });
  const group = ({ rank, figures }: RankingLine): number => (rank ? 0 : figures.score !== null ? 1 : 2);
  const byRank = (line: RankingLine): number => line.figures.rank ?? 0;
  const value = ({ figures }: RankingLine): number => figures.score ?? figures.coverage;
  return lines.sort((a, b) => group(a) - group(b) || byRank(a) - byRank(b) || value(b) - value(a) || a.candidate - b.candidate);
}
