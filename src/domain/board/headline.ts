import { coveragePercent, MIN_COVERAGE } from "../coverage.ts";
import { type Agreement, agreement, LEAST_CANDIDATES } from "../panel/agreement.ts";
import { isTooClose } from "../panel/chance-in-words.ts";
import { comparableGroups } from "../panel/comparable-groups.ts";
import { chanceBetter, flipOf } from "../panel/compare.ts";
import type { PanelModel } from "../panel/panel-model.ts";
import type { Board } from "./board.ts";
import { composites, wholeInterviews } from "./composites.ts";
import { contested } from "./contested.ts";
import { missingRatings } from "./missing-ratings.ts";

/** A higher chance would be rounded to a certainty that nobody has. */
const SURE = 0.995;

/** One thing worth saying on top of the board; the language puts it into a sentence. */
export type Fact =
  | { readonly kind: "noCandidates" | "noRatings" | "complete" }
  | { readonly kind: "noScores"; readonly neededPercent: number }
  | { readonly kind: "only" | "sure"; readonly candidate: string }
  | {
      readonly kind: "leader" | "close";
      readonly candidate: string;
      readonly chance: number;
      readonly second: string;
      readonly secondChance: number;
    }
  /** So many in the ranking, so many of them rated by two interviewers or more. */
  | { readonly kind: "tooEarly"; readonly candidates: number; readonly twice: number }
  | { readonly kind: "apart"; readonly groups: number }
  | { readonly kind: "failed"; readonly candidates: number }
  | { readonly kind: "agreement"; readonly found: Agreement; readonly needed: number }
  | { readonly kind: "tie" | "never"; readonly first: string; readonly second: string }
  | {
      readonly kind: "flip";
      /** Points of 100. */
      readonly points: number;
      readonly from: readonly string[];
      readonly to: string;
      readonly first: string;
      readonly second: string;
    }
  | { readonly kind: "contested"; readonly cells: number }
  | { readonly kind: "missing"; readonly ratings: number };

/**
 * What the board says first, in this order: who leads and how surely, what to be careful about, how far interviewers agree, what would
 * change the order, what is left to do.
 *
 * @param model the figures of this board
 * @param named the criteria that each interviewer of the role brief is to rate
 */
export function headline(board: Board, model: PanelModel, named: ReadonlyMap<string, ReadonlySet<number>>): Fact[] {
  const { tallied, weights } = board;
  if (!board.codes.some((code) => code !== "")) return [{ kind: "noCandidates" }];
  if (tallied.interviewers.length === 0) return [{ kind: "noRatings" }];
  const panel = wholeInterviews(composites(tallied, weights));
  const groups = comparableGroups(panel).count;
  const failed = model.candidates.filter(({ rank, score }) => score !== null && rank === null).length;
  const apart = contested(model).length;
  const missing = missingRatings(tallied, weights, named).reduce((all, { ratings }) => all + ratings, 0);
  return [
    ...leaders(board, model),
    ...(groups > 1 ? [{ kind: "apart", groups } as const] : []),
    ...(failed > 0 ? [{ kind: "failed", candidates: failed } as const] : []),
    { kind: "agreement", found: agreement("SMM_HEADLINE", panel, "auto"), needed: LEAST_CANDIDATES },
    ...firstAndSecond(board, model),
    ...(apart > 0 ? [{ kind: "contested", cells: apart } as const] : []),
    missing > 0 ? { kind: "missing", ratings: missing } : { kind: "complete" },
  ];
}

const noScores: Fact = { kind: "noScores", neededPercent: coveragePercent(MIN_COVERAGE) };

function leaders({ people }: Board, model: PanelModel): Fact[] {
  const { candidates, order, evidence } = model;
  const nameOf = (i: number): string => people[i] ?? "";
  const [top, next] = order;
  if (top === undefined) return candidates.some(({ score }) => score !== null) ? [] : [noScores];
  if (next === undefined) return [{ kind: "only", candidate: nameOf(top) }];
  if (!evidence.isEnough) {
    const twice = evidence.met.filter(({ interviewers }) => interviewers > 1).length;
    return [{ kind: "tooEarly", candidates: order.length, twice }];
  }
  const chanceOf = (i: number): number => candidates[i]?.chance ?? 0;
  const isClose = isTooClose(chanceBetter(model, top, next) ?? 0);
  const [first = top, second = next] = isClose ? [top, next] : [...order].sort((a, b) => chanceOf(b) - chanceOf(a));
  const chance = chanceOf(first);
  if (chance > SURE) return [{ kind: "sure", candidate: nameOf(first) }];
  const kind = isClose ? "close" : "leader";
  return [{ kind, candidate: nameOf(first), chance, second: nameOf(second), secondChance: chanceOf(second) }];
}

/** What would make the first two tie, as far as both were rated on enough of the same criteria. */
function firstAndSecond({ people, criteria }: Board, model: PanelModel): Fact[] {
  const [a, b] = model.order;
  const found = a === undefined || b === undefined ? undefined : flipOf(model, a, b);
  if (!found || a === undefined || b === undefined) return [];
  const [first, second] = (found.lead < 0 ? [b, a] : [a, b]).map((i) => people[i] ?? "") as [string, string];
  if (found.lead === 0) return [{ kind: "tie", first, second }];
  if (!found.moves || found.to === undefined) return [{ kind: "never", first, second }];
  const nameOf = (place: number): string => criteria[found.pair.criteria[place] ?? 0] ?? "";
  const points = 100 * found.moves.reduce((sum, { share }) => sum + share, 0);
  return [{ kind: "flip", points, from: found.moves.map(({ from }) => nameOf(from)), to: nameOf(found.to), first, second }];
}
