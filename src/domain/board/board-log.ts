import type { Choice } from "../ballot/ballot.ts";
import { isBlank, textOf } from "../cell-value.ts";
import type { LoggedRating } from "../logged-rating.ts";
import { nameKey } from "../name-key.ts";
import { isRating } from "../rating.ts";
import type { LeftOut, LogColumn } from "./board-problem.ts";

/** A line of the log as it stands in the sheet. */
export interface LogLine {
  /** Of the sheet, from 1. */
  readonly row: number;
  /** Where its cells stand, such as "K5", as far as that is known. */
  readonly cellOf?: (column: LogColumn) => string | undefined;
  readonly cells: Readonly<Record<LogColumn, unknown>>;
}

/** What one interviewer recommends for one candidate. Both by their keys. */
export interface Verdict {
  readonly candidate: string;
  readonly interviewer: string;
  readonly choice: Choice;
  readonly reason: string;
}

/** Somebody who does not rate a candidate. Both by their keys. */
export type Aside = Omit<Verdict, "choice">;

/** What counts of the log. */
export interface BoardLog {
  readonly ratings: readonly LoggedRating[];
  /** What an interviewer chose not to rate, as `candidate|criterion|interviewer`: it is not missing. */
  readonly notObserved: ReadonlySet<string>;
  /** The latest of each interviewer for each candidate, in the order of the log. */
  readonly verdicts: readonly Verdict[];
  /** How many red flags were ticked, by the candidate's key. */
  readonly flags: ReadonlyMap<string, number>;
  /** How each interviewer was written first, by the name's key. */
  readonly interviewers: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
  /** Who does not rate a candidate, by `asideKey`: nothing is missing of them. */
  readonly aside: ReadonlyMap<string, Aside>;
  /** Whose ratings of a candidate count twice: two ballots that do not replace one another. Both by their keys. */
  readonly doubled: readonly Pick<Verdict, "candidate" | "interviewer">[];
  /** How many ballots came after a reveal. */
  readonly late: number;
}

/** What words in the log mean, in any language of the kit. */
export interface LogWords {
  choiceOf(recommendation: string): Choice | undefined;
  isAside(recommendation: string): boolean;
  isLate(note: string): boolean;
}

/** Stands for an interviewer whose name somebody cleared, so that the ratings still count as somebody's. */
export const NOBODY = "?";

/** The mark of somebody who does not rate a candidate. */
export const asideKey = (candidate: string, interviewer: string): string => JSON.stringify([candidate, interviewer]);

/** The mark of something that was not observed. */
export const notObservedKey = (candidate: string, criterion: string, interviewer: string): string =>
  JSON.stringify([candidate, criterion, interviewer]);

/**
 * Takes from the log what counts: a line counts unless a later ballot replaces its own. One pass; the order of the lines only decides which
 * recommendation is the latest.
 *
 * @param words what recommendations and remarks in words mean
 */
export function boardLog(lines: readonly LogLine[], { choiceOf, isAside, isLate }: LogWords): BoardLog {
  const replaced = new Set(lines.map(({ cells }) => textOf(cells.replaces)).filter((id) => id !== ""));
  const ratings: LoggedRating[] = [];
  const notObserved = new Set<string>();
  const verdicts = new Map<string, Verdict>();
  const flags = new Map<string, number>();
  const interviewers = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const aside = new Map<string, Aside>();
  const late = new Set<string>();
  const ballots = new Map<string, { readonly candidate: string; readonly interviewer: string; readonly ids: Set<string> }>();
  for (const { row, cellOf, cells } of lines) {
    const place = cellOf?.("rating");
    if (replaced.has(textOf(cells.ballot))) continue;
    const [candidate, criterion] = [nameKey(cells.code), nameKey(cells.criterionId)];
    const written = textOf(cells.interviewer) || NOBODY;
    const interviewer = nameKey(written);
    if (isAside(textOf(cells.recommendation))) {
      aside.set(asideKey(candidate, interviewer), { candidate, interviewer, reason: textOf(cells.note) });
      if (!interviewers.has(interviewer)) interviewers.set(interviewer, written);
    }
    if (isLate(textOf(cells.note))) late.add(textOf(cells.ballot));
    const isRated = !isBlank(cells.rating);
    if (isRated && !isRating(cells.rating)) leftOut.push({ row, place, cell: cells.rating, why: "noRating" });
    else if (isRated && candidate === "") leftOut.push({ row, place, cell: cells.rating, why: "noCandidate" });
    else if (isRated && criterion === "") leftOut.push({ row, place, cell: cells.rating, why: "noCriterion" });
    else if (candidate === "") continue;
    else {
      if (!interviewers.has(interviewer)) interviewers.set(interviewer, written);
      if (isRating(cells.rating)) {
        ratings.push({ candidate, interviewer, criterion, rating: cells.rating });
        const id = textOf(cells.ballot);
        const key = asideKey(candidate, interviewer);
        const own = ballots.get(key) ?? { candidate, interviewer, ids: new Set() };
        if (id !== "") ballots.set(key, { ...own, ids: own.ids.add(id) });
      } else if (criterion !== "") notObserved.add(notObservedKey(candidate, criterion, interviewer));
    }
    const ticked = textOf(cells.flags).split("\n").filter(Boolean).length;
    if (candidate !== "" && ticked > 0) flags.set(candidate, (flags.get(candidate) ?? 0) + ticked);
    const choice = choiceOf(textOf(cells.recommendation));
    if (candidate !== "" && choice !== undefined) {
      const key = JSON.stringify([candidate, interviewer]);
      // Said again, it stands where it was said last.
      verdicts.delete(key);
      verdicts.set(key, { candidate, interviewer, choice, reason: textOf(cells.note) });
    }
  }
  return {
    ratings,
    notObserved,
    verdicts: [...verdicts.values()],
    flags,
    interviewers,
    leftOut,
    aside,
    late: late.size,
    doubled: [...ballots.values()].filter(({ ids }) => ids.size > 1),
  };
}
