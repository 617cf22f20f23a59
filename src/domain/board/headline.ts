import { coveragePercent, MIN_COVERAGE } from "../coverage.ts";
import { nameKey } from "../name-key.ts";
import { comparableGroups } from "../panel/comparable-groups.ts";
import { flipOf, gapOf } from "../panel/compare.ts";
import type { PanelModel } from "../panel/panel-model.ts";
import { workOutlook } from "../panel/work-outlook.ts";
import { type Board, interviewerAt, interviewerName } from "./board.ts";
import type { LeftOut } from "./board-problem.ts";
import { composites, wholeInterviews } from "./composites.ts";
import { contested } from "./contested.ts";
import { isUneven, tooCloseToCall } from "./leaders.ts";
import { missingRatings } from "./missing-ratings.ts";

/** A candidate with the must-haves that are not met. */
export interface Failing {
  readonly candidate: string;
  readonly criteria: readonly string[];
}

/** Who met whom: a person, and the others by their names. */
export interface Meeting {
  readonly person: string;
  readonly met: readonly string[];
}

/** One thing worth saying on top of the board; the language puts it into a sentence. */
export type Fact =
  | { readonly kind: "noCandidates" | "noRatings" | "complete" | "allFail" | "metByOne" | "nothingInCommon" }
  /** So many ballots are in that nobody may see yet. */
  | { readonly kind: "sealed"; readonly ballots: number; readonly waiting: readonly string[] }
  | { readonly kind: "leftOut"; readonly first: LeftOut; readonly more: number }
  | { readonly kind: "codeTwice"; readonly code: string }
  /** Somebody's ratings of a candidate count twice. */
  | { readonly kind: "voiceTwice"; readonly interviewer: string; readonly candidate: string }
  /** Criteria whose locked weight or minimum was changed by hand. */
  | { readonly kind: "notAsLocked"; readonly criteria: readonly string[] }
  /** Ballots that came when the others could be read. */
  | { readonly kind: "late"; readonly ballots: number }
  | { readonly kind: "noScores"; readonly neededPercent: number; readonly mostPercent: number }
  | { readonly kind: "failed"; readonly failing: readonly Failing[] }
  | { readonly kind: "alone"; readonly candidate: string }
  | { readonly kind: "metBy"; readonly met: readonly Meeting[] }
  | { readonly kind: "tooClose"; readonly candidates: readonly string[] }
  /** @param of how many there are in the race */
  | { readonly kind: "leader"; readonly candidate: string; readonly chance: number; readonly of: number }
  /** @param apart how far two views of one candidate lie apart at most, in points */
  | { readonly kind: "restsOn"; readonly interviewers: number; readonly apart: number }
  | {
      readonly kind: "scoreNotBest";
      readonly byScore: string;
      readonly byChance: string;
      readonly interviewers: readonly [byScore: number, byChance: number];
    }
  | { readonly kind: "uneven"; readonly met: readonly Meeting[] }
  | { readonly kind: "apart"; readonly groups: number }
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
  | { readonly kind: "missing"; readonly ratings: number }
  /** How often the better rated of two who lie so far apart does better at the work. */
  | { readonly kind: "outlook"; readonly first: string; readonly second: string; readonly chance: number };

/**
 * What the board says first, in this order: who leads and how surely, what that rests on, what to be careful about, what would change the order,
 * what is left to do, and what an interview can tell at all.
 *
 * @param model the figures of this board
 */
export function headline(board: Board, model: PanelModel): Fact[] {
  const isRated = board.tallied.interviewers.length > 0;
  const careful = [...changedBehindLock(board), ...leftOut(board), ...codesTwice(board), ...voicesTwice(board), ...late(board)];
  if (!board.codes.some((code) => code !== "")) return [{ kind: "noCandidates" }, ...careful];
  if (!isRated) {
    const held = sealed(board);
    return [...(held.length > 0 ? held : [{ kind: "noRatings" } as const]), ...careful];
  }
  const groups = comparableGroups(wholeInterviews(composites(board.tallied, board.weights))).count;
  const talk = contested(model).length;
  const missing = missingRatings(board).reduce((all, { ratings }) => all + ratings, 0);
  return [
    ...answer(board, model),
    ...sealed(board),
    ...careful,
    ...failed(board, model),
    ...(isUneven(model) ? [{ kind: "uneven", met: whoMetWhom(board) } as const] : []),
    ...(groups > 1 ? [{ kind: "apart", groups } as const] : []),
    ...firstAndSecond(board, model),
    ...(talk > 0 ? [{ kind: "contested", cells: talk } as const] : []),
    ...(missing > 0 ? [{ kind: "missing", ratings: missing } as const] : isComplete(board, model) ? [{ kind: "complete" } as const] : []),
    ...outlook(board, model),
  ];
}

/** Everybody whom somebody rated has a rating for all that counts, and nothing is held back. */
const isComplete = ({ held }: Board, { candidates }: PanelModel): boolean =>
  held.size === 0 && candidates.every(({ interviewers, coverage }) => interviewers === 0 || coverage > 1 - 1e-9);

const nameAt = ({ people }: Board, i: number | undefined): string => people[i ?? -1] ?? "";

function answer(board: Board, model: PanelModel): Fact[] {
  const { candidates, order, evidence } = model;
  if (!candidates.some(({ score }) => score !== null)) {
    const most = Math.max(...candidates.map(({ coverage }) => coverage));
    return [{ kind: "noScores", neededPercent: coveragePercent(MIN_COVERAGE), mostPercent: coveragePercent(most) }];
  }
  if (!evidence.isEnough) {
    switch (evidence.reason) {
      case "nobody":
        return [{ kind: "allFail" }];
      case "alone":
        return [{ kind: "alone", candidate: nameAt(board, order[0]) }];
      default:
        return [
          { kind: evidence.reason },
          // Said of the interviewers instead, further down.
          ...(isUneven(model)
            ? []
            : [{ kind: "metBy", met: order.map((i) => ({ person: nameAt(board, i), met: metBy(board, i) })) } as const]),
        ];
    }
  }
  const chanceOf = (i: number): number => candidates[i]?.chance ?? 0;
  const close = tooCloseToCall(model);
  const top = order[0] ?? 0;
  const best = order.reduce((first, i) => (chanceOf(i) > chanceOf(first) + 1e-9 ? i : first), top);
  const count = (i: number): number => candidates[i]?.interviewers ?? 0;
  const apart = order.flatMap((i) => candidates[i]?.apart ?? []);
  const interviewers = new Set(order.flatMap((i) => metBy(board, i))).size;
  return [
    close.length > 1
      ? { kind: "tooClose", candidates: close.map((i) => nameAt(board, i)) }
      : { kind: "leader", candidate: nameAt(board, best), chance: chanceOf(best), of: order.length },
    ...(best === top || close.includes(best)
      ? []
      : [
          {
            kind: "scoreNotBest",
            byScore: nameAt(board, top),
            byChance: nameAt(board, best),
            interviewers: [count(top), count(best)],
          } as const,
        ]),
    ...(apart.length > 0 ? [{ kind: "restsOn", interviewers, apart: Math.max(...apart) } as const] : []),
  ];
}

/** Who rated a candidate on anything that counts, in the order of the alphabet. */
function metBy(board: Board, candidate: number): string[] {
  const places = new Set<number>();
  for (const [c, cell] of (board.tallied.voices[candidate] ?? []).entries()) {
    if ((board.weights[c] ?? 0) > 0) for (const { interviewer } of cell) places.add(interviewer);
  }
  return [...places].sort((a, b) => a - b).map((place) => interviewerAt(board, place));
}

function whoMetWhom(board: Board): Meeting[] {
  const met = board.people.map((_, i) => metBy(board, i));
  return board.tallied.interviewers.flatMap((key) => {
    const person = interviewerName(board, key);
    const people = board.people.filter((_, i) => met[i]?.includes(person));
    return people.length > 0 ? [{ person, met: people }] : [];
  });
}

/** Ballots that are held back, and everybody named in the brief who is still to hand one in for one of these candidates. */
function sealed(board: Board): Fact[] {
  const ballots = [...board.held.values()].reduce((sum, names) => sum + names.length, 0);
  if (ballots === 0) return [];
  const waiting = new Set<string>();
  for (const [code, names] of board.held) {
    const candidate = board.codes.indexOf(code);
    const handedIn = new Set([...names, ...(candidate < 0 ? [] : metBy(board, candidate))].map(nameKey));
    for (const [key, { name }] of board.named) if (!handedIn.has(key)) waiting.add(name);
  }
  return [{ kind: "sealed", ballots, waiting: [...waiting] }];
}

function leftOut({ log: { leftOut: found } }: Board): Fact[] {
  const [first] = found;
  return first ? [{ kind: "leftOut", first, more: found.length - 1 }] : [];
}

const changedBehindLock = ({ notAsLocked }: Board): Fact[] =>
  notAsLocked.length > 0 ? [{ kind: "notAsLocked", criteria: notAsLocked }] : [];

const late = ({ log }: Board): Fact[] => (log.late > 0 ? [{ kind: "late", ballots: log.late }] : []);

const voicesTwice = (board: Board): Fact[] =>
  board.log.doubled
    .filter(({ candidate }) => board.codes.includes(candidate))
    .slice(0, 1)
    .map(({ candidate, interviewer }) => ({
      kind: "voiceTwice",
      interviewer: interviewerName(board, interviewer),
      candidate: nameAt(board, board.codes.indexOf(candidate)),
    }));

const codesTwice = (board: Board): Fact[] =>
  [...board.twice].slice(0, 1).map((i) => ({ kind: "codeTwice", code: nameAt(board, i) }) as const);

const failing = (board: Board, { candidates }: PanelModel): Failing[] =>
  candidates.flatMap(({ gates, score }, i) =>
    score === null || !gates.has("FAIL")
      ? []
      : [{ candidate: nameAt(board, i), criteria: (gates.get("FAIL") ?? []).map((c) => board.criteria[c] ?? "") }],
  );

/** Those who miss a must-have, and which. */
function failed(board: Board, model: PanelModel): Fact[] {
  const found = failing(board, model);
  return found.length > 0 ? [{ kind: "failed", failing: found }] : [];
}

/** What would make the first two tie, as far as both were rated on enough of the same criteria. */
function firstAndSecond(board: Board, model: PanelModel): Fact[] {
  const [a, b] = model.order;
  const found = a === undefined || b === undefined ? undefined : flipOf(model, a, b);
  if (!found) return [];
  const [first, second] = (found.lead < 0 ? [b, a] : [a, b]).map((i) => nameAt(board, i)) as [string, string];
  if (found.lead === 0) return [{ kind: "tie", first, second }];
  if (!found.moves || found.to === undefined) return [{ kind: "never", first, second }];
  const nameOf = (place: number): string => board.criteria[found.pair.criteria[place] ?? 0] ?? "";
  const points = 100 * found.moves.reduce((sum, { share }) => sum + share, 0);
  return [{ kind: "flip", points, from: found.moves.map(({ from }) => nameOf(from)), to: nameOf(found.to), first, second }];
}

/** Where it is not too close to call, what the distance between the first two means for the work. */
function outlook(board: Board, model: PanelModel): Fact[] {
  const [a, b] = model.order;
  if (!model.evidence.isEnough || a === undefined || b === undefined) return [];
  const gap = gapOf(model, a, b);
  return gap === null ? [] : [{ kind: "outlook", first: nameAt(board, a), second: nameAt(board, b), chance: workOutlook(Math.abs(gap)) }];
}
