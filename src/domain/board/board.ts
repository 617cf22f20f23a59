import type { Rating } from "../rating.ts";
import type { Tally } from "./tally.ts";

/** What keeps every candidate from being scored: a mistake in the rubric. */
export type RubricProblem = { readonly kind: "weightsZero" } | { readonly kind: "badWeight" | "badMinimum"; readonly criterion: string };

/** Candidates, rubric and ratings as the board's functions look at them. */
export interface Board {
  /** Keys of the codes, "" where there is none or where an earlier line has the same. */
  readonly codes: readonly string[];
  /** Places of lines whose code an earlier line has. */
  readonly twice: ReadonlySet<number>;
  /** How each candidate is called: by name, with the code where several share one. */
  readonly people: readonly string[];
  /** How many lines were asked for, the blank end included, the heading not. */
  readonly height: number;
  readonly ids: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly minimums: readonly Rating[];
  readonly tallied: Tally;
  /** How each interviewer was written first, by the name's key. */
  readonly interviewers: ReadonlyMap<string, string>;
  readonly problem: RubricProblem | undefined;
}
