import type { Observation } from "../rating.ts";
import type { PlatformLevel } from "./platform-level.ts";

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
  /** Why this interviewer does not rate the candidate; only on a ballot that says nothing else. */
  readonly aside?: string;
  /** Why the ballot that this one replaces is taken back; only on a ballot that says nothing else. */
  readonly withdrawn?: string;
}

/** What an interviewer notes of the answer to one question, besides the ratings. */
export interface AnswerNotes {
  readonly note: string;
  /** Ticked listen-for signals, in the words of the question. */
  readonly evidence: readonly string[];
  /** Ticked red flags, likewise. */
  readonly flags: readonly string[];
}

/**
 * Nothing noted yet. It says which notes there are, and which of them are texts and which are lists, to everything that checks, packs or compares
 * them: a new one is added here and shown where it belongs. New ones come last, so that what was packed before can still be read.
 */
export const NO_NOTES: AnswerNotes = { note: "", evidence: [], flags: [] };

/** One value for each kind of note, in the order of `NO_NOTES`. */
export const mapNotes = <Value>(
  text: (key: keyof AnswerNotes) => Value,
  list: (key: keyof AnswerNotes) => Value,
): Record<keyof AnswerNotes, Value> =>
  Object.fromEntries(
    Object.entries(NO_NOTES).map(([key, blank]) => [key, (typeof blank === "string" ? text : list)(key as keyof AnswerNotes)]),
  ) as Record<keyof AnswerNotes, Value>;

/** True when something is noted. */
export const hasNotes = (notes: AnswerNotes): boolean =>
  Object.keys(NO_NOTES).some((key) => {
    const noted = notes[key as keyof AnswerNotes];
    return typeof noted === "string" ? noted.trim() !== "" : noted.length > 0;
  });

export interface Answer extends AnswerNotes {
  /** The question's id. */
  readonly question: string;
  /** True when the form no longer asked this question, or not for all of these ratings, when the ballot was sent: the words stay all the same. */
  readonly unasked?: true;
  /** Levels seen on the platforms that the role brief asks for; absent where none was. */
  readonly platforms?: readonly PlatformLevel[];
  /** By the criteria's ids. */
  readonly ratings: readonly { readonly criterion: string; readonly level: Observation }[];
}

/** The longest note or reason, in characters. */
export const MAX_TEXT_LENGTH = 10_000;

/** -2 strong no, -1 no, 1 yes, 2 strong yes, 0 no decision. */
export type Choice = -2 | -1 | 0 | 1 | 2;

export interface Recommendation {
  readonly choice: Choice;
  readonly reason: string;
}

/** Ratings from 1 to 5; "not observed" is not counted. */
export const countRatings = ({ answers }: Ballot): number =>
  answers.reduce((sum, { ratings }) => sum + ratings.filter(({ level }) => level !== null).length, 0);
