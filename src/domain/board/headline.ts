import { coveragePercent, isEnough, MIN_COVERAGE } from "../coverage.ts";
import { type Agreement, agreement, LEAST_CANDIDATES } from "../panel/agreement.ts";
import { comparableGroups } from "../panel/comparable-groups.ts";
import { ratingNoise } from "../panel/rating-noise.ts";
import { flip } from "../preference/flip.ts";
import type { Board } from "./board.ts";
import { composites, wholeInterviews } from "./composites.ts";
import { contested } from "./contested.ts";
import { missingRatings } from "./missing-ratings.ts";
import { cellMean } from "./tally.ts";

/** Chances closer than this are called a tie. Our own judgement. */
const CLOSE = 0.1;
/** A higher chance would be rounded to a certainty that nobody has. */
const SURE = 0.995;

/** One thing worth saying on top of the board; the language puts it into a sentence. */
export type Fact =
  | { readonly kind: "noCandidates" | "noRatings" | "assumed" | "complete" }
  | { readonly kind: "noScores"; readonly neededPercent: number }
  | { readonly kind: "only" | "sure"; readonly candidate: string }
  | {
      readonly kind: "leader" | "close";
      readonly candidate: string;
      readonly chance: number;
      readonly second: string;
      readonly secondChance: number;
    }
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

/** What the headline takes from the standings, one a candidate. */
export interface Place {
  readonly rank: number | null;
  readonly score: number | null;
  readonly chance: number | null;
}

/**
 * What the board says first, in this order: who leads and how surely, what to be careful about, how far interviewers agree, what would
 * change the order, what is left to do.
 *
 * @param places where each candidate stands, as SMM_STANDINGS says
 * @param named the criteria that each interviewer of the role brief is to rate
 */
export function headline(board: Board, places: readonly Place[], named: ReadonlyMap<string, ReadonlySet<number>>): Fact[] {
  const { tallied, weights } = board;
  if (!board.codes.some((code) => code !== "")) return [{ kind: "noCandidates" }];
  if (tallied.interviewers.length === 0) return [{ kind: "noRatings" }];
  const panel = wholeInterviews(composites(tallied, weights));
  const groups = comparableGroups(panel).count;
  const failed = places.filter(({ rank, score }) => score !== null && rank === null).length;
  const apart = contested(tallied).length;
  const missing = missingRatings(tallied, weights, named).reduce((all, { ratings }) => all + ratings, 0);
  return [
    ...leaders(board, places, ratingNoise(panel).degrees <= 0),
    ...(groups > 1 ? [{ kind: "apart", groups } as const] : []),
    ...(failed > 0 ? [{ kind: "failed", candidates: failed } as const] : []),
    { kind: "agreement", found: agreement("SMM_HEADLINE", panel, "auto"), needed: LEAST_CANDIDATES },
    ...firstAndSecond(board, places),
    ...(apart > 0 ? [{ kind: "contested", cells: apart } as const] : []),
    missing > 0 ? { kind: "missing", ratings: missing } : { kind: "complete" },
  ];
}

function leaders({ people }: Board, places: readonly Place[], isPriorOnly: boolean): Fact[] {
  const ranked = places.flatMap(({ chance }, i) => (chance === null ? [] : [{ chance, candidate: people[i] ?? "" }]));
  const [first, second] = ranked.sort((a, b) => b.chance - a.chance);
  if (!first) return [{ kind: "noScores", neededPercent: coveragePercent(MIN_COVERAGE) }];
  if (!second) return [{ kind: "only", candidate: first.candidate }];
  const { chance, candidate } = first;
  const kind = chance - second.chance < CLOSE ? "close" : "leader";
  const sentence: Fact =
    chance > SURE ? { kind: "sure", candidate } : { kind, candidate, chance, second: second.candidate, secondChance: second.chance };
  return isPriorOnly ? [sentence, { kind: "assumed" }] : [sentence];
}

/** What would make the first two tie, as far as both were rated on enough of the same criteria. */
function firstAndSecond({ people, weights, criteria, tallied }: Board, places: readonly Place[]): Fact[] {
  const order = places.flatMap(({ rank }, i) => (rank === null ? [] : [{ rank, i }])).sort((a, b) => a.rank - b.rank || a.i - b.i);
  const [a, b] = [order[0]?.i, order[1]?.i];
  if (a === undefined || b === undefined) return [];
  const [ofA, ofB] = [a, b].map((i) => tallied.voices[i]?.map(cellMean) ?? []);
  const shared = weights.flatMap((weight, c) => (weight > 0 && ofA?.[c] != null && ofB?.[c] != null ? [c] : []));
  const own = shared.map((c) => weights[c] ?? 0);
  if (!isEnough(sum(own) / sum(weights))) return [];
  const found = flip(
    shared.map((c) => (ofA?.[c] ?? 0) - (ofB?.[c] ?? 0)),
    own,
  );
  const [first, second] = found.lead < 0 ? [people[b] ?? "", people[a] ?? ""] : [people[a] ?? "", people[b] ?? ""];
  if (found.lead === 0) return [{ kind: "tie", first, second }];
  if (!found.moves || found.to === undefined) return [{ kind: "never", first, second }];
  const nameOf = (place: number): string => criteria[shared[place] ?? 0] ?? "";
  const points = 100 * sum(found.moves.map(({ share }) => share));
  return [{ kind: "flip", points, from: found.moves.map(({ from }) => nameOf(from)), to: nameOf(found.to), first, second }];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
