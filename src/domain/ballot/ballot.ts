import type { Observation } from "../rating.ts";

/** One interviewer's ratings and notes for one candidate, as the form sends them. */
export interface Ballot {
  /** Made by the form, so that a retry never stores the same ballot twice. */
  readonly id: string;
  /** The id of the author's own latest ballot that this one revises; null for a first version. */
  readonly replaces: string | null;
  /** The candidate's code. */
  readonly candidate: string;
  readonly interviewer: string;
  /** Of the rubric as the form showed it. */
  readonly version: number;
  readonly answers: readonly Answer[];
  readonly recommendation: Recommendation | null;
}

export interface Answer {
  /** The question's id. */
  readonly question: string;
  readonly note: string;
  /** Ticked listen-for signals, in the words of the question. */
  readonly evidence: readonly string[];
  /** Ticked red flags, likewise. */
  readonly flags: readonly string[];
  /** By the criteria's ids. */
  readonly ratings: readonly { readonly criterion: string; readonly level: Observation }[];
}

/** -2 strong no, -1 no, 1 yes, 2 strong yes, 0 no decision. */
export type Choice = -2 | -1 | 0 | 1 | 2;

export interface Recommendation {
  readonly choice: Choice;
  readonly reason: string;
}

/** Ratings from 1 to 5; "not observed" is not counted. */
export const countRatings = ({ answers }: Ballot): number =>
  answers.reduce((sum, { ratings }) => sum + ratings.filter(({ level }) => level !== null).length, 0);
