import { isBlank, isFailedText, textOf } from "../../domain/cell-value.ts";
import type { LoggedRating } from "../../domain/logged-rating.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { LeftOutCells } from "../results/remarks.ts";
import { block, usedRows } from "./block.ts";
import { isNoRating, ratingOf } from "./ratings.ts";
import type { Refuse } from "./refuse.ts";

export interface BallotLog {
  readonly ratings: readonly LoggedRating[];
  /** How each interviewer was written first, by the name's key, in order of appearance. */
  readonly interviewers: ReadonlyMap<string, string>;
  /** Lines left out: a cell of theirs shows an error, or a word stands where the rating belongs. The headings are none of them. */
  readonly leftOut: LeftOutCells;
}

/** Candidate, interviewer, criterion, rating. */
const COLUMNS = 4;

/**
 * Reads the long log of ratings: four columns, one row per rating, in any order. A line without a rating (a heading, "not observed") is
 * skipped.
 *
 * @throws InputError when there are not four columns, a rating is outside 1–5, or a rated line lacks a name
 */
export function readBallotLog(refuse: Refuse, argument: unknown): BallotLog {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width !== COLUMNS) throw refuse("ballotColumns", width);
  const keyOf = remembered(nameKey);
  const ratings: LoggedRating[] = [];
  const interviewers = new Map<string, string>();
  let errors = 0;
  let texts = 0;
  const rows = usedRows(cells);
  for (let r = 0; r < rows; r++) {
    const row = cells[r] ?? [];
    if (row.some(isFailedText)) {
      errors++;
      continue;
    }
    const rating = ratingOf(refuse, row[3], () => ({ in: "ballots", row: r + 1 }));
    if (rating === null) {
      if (r > 0 && isNoRating(row[3])) texts++;
      continue;
    }
    const gap = row.slice(0, COLUMNS - 1).findIndex(isBlank);
    if (gap >= 0) throw refuse("ballotGap", r + 1, gap);
    const interviewer = keyOf(row[1]);
    if (!interviewers.has(interviewer)) interviewers.set(interviewer, textOf(row[1]));
    ratings.push({ candidate: keyOf(row[0]), interviewer, criterion: keyOf(row[2]), rating });
  }
  return { ratings, interviewers, leftOut: { errors, texts } };
}

/** A log names few people thousands of times: each spelling is worked out once. */
function remembered(keyOf: (cell: unknown) => string): (cell: unknown) => string {
  const known = new Map<unknown, string>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const key = keyOf(cell);
    known.set(cell, key);
    return key;
  };
}
