import { people, stillAwaited } from "../ballot/awaited.ts";
import { nameKey } from "../name-key.ts";
import type { Levels, MarkedPart } from "./marked-part.ts";

/** What one marker thinks of one part of one candidate's work. A later one by the same marker takes its place. */
export interface Mark {
  /** A UUID made by the page; it is the ballot's id in the log. */
  readonly id: string;
  readonly part: MarkedPart;
  /** The candidate's code. */
  readonly code: string;
  readonly marker: string;
  /** A token that stands for the marker's account. */
  readonly account: string;
  readonly levels: Levels;
  readonly note: string;
  /** The fingerprint of what was marked: with another one the mark no longer stands. */
  readonly state: string;
  /** In milliseconds since 1970. */
  readonly when: number;
  /** The mark of this marker that is in the log already and that this one replaces. */
  readonly replaces: string | null;
  /** True when the names were known already. */
  readonly late: boolean;
}

/** A part of a candidate's work that is there to be marked. */
export interface Piece {
  readonly code: string;
  readonly part: MarkedPart;
  readonly state: string;
}

/** The mark of a marker for a piece as it is now; undefined where there is none, or the piece was changed after it. */
export const standingMark = (marks: readonly Mark[], { code, part, state }: Piece, marker: string): Mark | undefined =>
  marks.find((mark) => mark.code === code && mark.part === part && mark.state === state && nameKey(mark.marker) === nameKey(marker));

/** The marks that stand for a piece as it is now, one per marker. */
export const marksOn = (marks: readonly Mark[], { code, part, state }: Piece): readonly Mark[] =>
  marks.filter((mark) => mark.code === code && mark.part === part && mark.state === state);

/** How far somebody is. */
export interface Progress {
  readonly marker: string;
  readonly done: number;
}

/**
 * Everybody who marks, with how many of the pieces each has marked: whoever is named in the brief, and whoever has begun.
 *
 * @param named the interviewers of the role brief
 */
export function progressOf(marks: readonly Mark[], pieces: readonly Piece[], named: readonly string[]): readonly Progress[] {
  const standing = pieces.flatMap((piece) => marksOn(marks, piece));
  const markers = people([...named, ...standing.map(({ marker }) => marker)]);
  return markers.map((marker) => ({
    marker,
    done: pieces.filter((piece) => standingMark(standing, piece, marker) !== undefined).length,
  }));
}

/** Those who have not marked everything yet. */
export const notDone = (progress: readonly Progress[], pieces: number): readonly string[] =>
  stillAwaited(
    progress.map(({ marker }) => marker),
    progress.filter(({ done }) => done >= pieces).map(({ marker }) => marker),
  );

/** From this distance on, two marks on one scale are worth a talk, in points. Our own judgement, the same as for interviews. */
export const FAR_APART = 2;

/** The mean of levels; null without any. */
export const meanLevel = (levels: readonly number[]): number | null =>
  levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
