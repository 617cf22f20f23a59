import type { ExerciseKind } from "../domain/exercise/marked-part.ts";

/** What the server says while work is marked blind and compared. */
export interface MarkingMessages {
  /** What each exercise is called as a source of ratings, in Interviews. Nobody may hand in under such a name. */
  readonly sources: Readonly<Record<ExerciseKind, string>>;
  readonly titles: Readonly<Record<ExerciseKind | "comparison", string>>;
  readonly unreadable: string;
  readonly workGone: string;
  readonly workChanged: string;
  /** The plan's lines cannot be scored as they stand. */
  readonly planOpen: string;
  readonly markerMissing: string;
  otherAccount(name: string): string;
  readonly noRoom: string;
  readonly nothingMarked: string;
  /** Who has not marked everything. */
  stillMarking(names: readonly string[]): string;
  /** What the log calls it that names were shown. */
  readonly shown: Readonly<Record<ExerciseKind, string>>;
  shownDetail(codes: readonly string[], markers: readonly string[], left: readonly string[]): string;
  /** What the log calls a mark that came after the names were shown. */
  readonly late: string;
  readonly oneMarker: string;
  tooFew(candidates: number): string;
  /** How many of the cells with two marks are far apart. */
  apart(cells: number, of: number): string;
  /** @param value null where all marks are the same; the limits are null where none can be given */
  agreementOn(scale: string, value: number | null, low: number | null, high: number | null): string;
  /** Why there is nothing to compare. */
  readonly notClose: string;
  noWork(names: readonly string[]): string;
  readonly boardProblem: string;
  /** What the log calls a comparison, and what it says of each part; `better` is a candidate, or null for neither. */
  readonly compared: string;
  comparedDetail(pair: readonly [string, string], verdicts: readonly { readonly title: string; readonly better: string | null }[]): string;
  readonly verdictMissing: string;
}
