import type { ScoreWordsText } from "../../content/score-words-text.ts";
import { coveragePercent, isEnough } from "../../domain/coverage.ts";
import type { Matrix } from "../../domain/figure.ts";
import { worthATalk } from "../../domain/panel/apart.ts";
import type { ComparableGroups } from "../../domain/panel/comparable-groups.ts";
import type { Evidence } from "../../domain/panel/evidence.ts";
import type { RaterHabits } from "../../domain/panel/rater-habits.ts";
import type { Score } from "../../domain/score.ts";
import { type GateResult, gateResults } from "../../domain/scorecard/gate.ts";

/** Puts several remarks into one cell. @example remarks("", "in line") → "in line" */
export const remarks = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** Puts several sentences into one cell. @example sentences("Over.", "", "Late.") → "Over. Late." */
export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** Cells that were left out. */
export interface LeftOutCells {
  /** In error, or without an answer yet. */
  readonly errors: number;
  /** Words where a figure belongs. */
  readonly texts: number;
}

/** Says how many cells were left out, and why; "" for none. @param what are ratings, or figures of any kind */
export const leftOutRemark = (text: ScoreWordsText, { errors, texts }: LeftOutCells, what: "ratings" | "figures"): string =>
  remarks(
    errors === 0 ? "" : text.errorCells(errors),
    texts === 0 ? "" : what === "ratings" ? text.textRatings(texts) : text.textFigures(texts),
  );

/** Why two candidates cannot be compared, in words; "" when they can. */
export const tooLittleShared = (text: ScoreWordsText, { coverage }: { readonly coverage: number }): string =>
  isEnough(coverage) ? "" : text.notShared(coveragePercent(coverage));

/** A candidate's must-haves in words, the worst first; a pass is named only when everything passed. */
export function gateRemark({ scorecard }: ScoreWordsText, gates: ReadonlyMap<GateResult, readonly number[]>): string {
  const troubled = gateResults.filter((result) => result !== "PASS" && gates.has(result));
  if (troubled.length === 0) return gates.size === 0 ? "" : scorecard.met;
  return troubled
    .map((result) =>
      result === "PASS"
        ? ""
        : scorecard.gate(
            result,
            (gates.get(result) ?? []).map((place) => place + 1),
          ),
    )
    .join("; ");
}

/** Why a candidate has no score, in words; "" for one who has. */
export function withheldRemark({ scorecard }: ScoreWordsText, { score, coverage }: Pick<Score, "score" | "coverage">): string {
  if (score !== null) return "";
  return isEnough(coverage) ? scorecard.strict : scorecard.tooLittle(coveragePercent(coverage));
}

/** Where interviewers are far apart on a candidate; "" otherwise. */
export function discussRemark({ candidates }: ScoreWordsText, row: Matrix[number]): string {
  const gap = worthATalk(row);
  return gap === null ? "" : candidates.discuss(gap);
}

/** Names the group of a candidate who cannot be compared with all others; "" when everybody can. */
export const groupRemark = ({ candidates }: ScoreWordsText, groups: ComparableGroups, candidate: number): string =>
  groups.count > 1 ? candidates.otherGroup((groups.candidates[candidate] ?? 0) + 1, groups.count) : "";

/** Says that nothing in the ratings told how noisy they are; "" where they did. */
export const assumedRemark = ({ candidates }: ScoreWordsText, degrees: number): string => (degrees > 0 ? "" : candidates.assumed);

/** Says what a chance does not rest on, where the ratings are too thin for one; "" where they are enough. */
export const thinRemark = ({ candidates }: ScoreWordsText, evidence: Evidence): string =>
  evidence.isEnough || evidence.reason === "nobody" ? "" : candidates.thin[evidence.reason];

/**
 * An interviewer's offset in words, against the noise of its own estimate.
 *
 * @param offset above (+) or below (−) the panel, in points
 * @param standardError of the offset, in points
 * @param rated candidates rated
 * @example offsetRemark(en, -0.4, 0.2, 5) → "harsh: 0.4 below the panel"
 */
export function offsetRemark({ interviewers, tooFew }: ScoreWordsText, offset: number, standardError: number, rated: number): string {
  if (rated < 2) return tooFew;
  if (Math.abs(offset) <= standardError) return interviewers.inLine;
  return offset < 0 ? interviewers.harsh(-offset) : interviewers.kind(offset);
}

/** The halo flag: "" where there is none. */
export const haloWords = ({ interviewers, tooFew }: ScoreWordsText, { halo }: RaterHabits): string =>
  halo === undefined ? tooFew : halo ? interviewers.halo : "";

/** The straight-lining flag: "" where there is none. */
export const straightWords = ({ interviewers, tooFew }: ScoreWordsText, { straightLining, straight, judged }: RaterHabits): string =>
  straightLining === undefined ? tooFew : straightLining ? interviewers.straight(straight, judged) : "";
