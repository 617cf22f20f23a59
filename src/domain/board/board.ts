import type { HeldCounts } from "../ballot/held-counts.ts";
import type { Rating } from "../rating.ts";
import type { BoardLog } from "./board-log.ts";
import type { Tally } from "./tally.ts";

declare const validated: unique symbol;

/**
 * Candidates, rubric, interviewers and ratings of a workbook in which nothing is wrong: no error, nothing that still waits, no strange heading, a
 * rubric that can be scored. Only `boardOf` makes one, and whatever makes sentences takes nothing else.
 */
export interface Board {
  readonly [validated]: true;
  /** Keys of the codes, "" where there is none or where an earlier line has the same. */
  readonly codes: readonly string[];
  /** Places of lines whose code an earlier line has. */
  readonly twice: ReadonlySet<number>;
  /** How each candidate is called: by name, with the code where several share one. */
  readonly people: readonly string[];
  readonly ids: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly minimums: readonly Rating[];
  readonly tallied: Tally;
  readonly log: BoardLog;
  /** The interviewers of the role brief by their keys: how each is written, and the criteria that each is to rate. */
  readonly named: ReadonlyMap<string, { readonly name: string; readonly focus: ReadonlySet<number> }>;
  /** Whose ballots are held back, by the candidate's key. */
  readonly held: HeldCounts;
  /** Names of the criteria that do not count as they were locked with the first ballot. */
  readonly notAsLocked: readonly string[];
}

/** How an interviewer is written, by the key. */
export const interviewerName = ({ log, named }: Board, key: string): string => named.get(key)?.name ?? log.interviewers.get(key) ?? key;

/** How an interviewer of the tally is written. */
export const interviewerAt = (board: Board, place: number): string => interviewerName(board, board.tallied.interviewers[place] ?? "");
