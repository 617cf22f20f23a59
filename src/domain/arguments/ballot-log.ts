import { block, isBlank } from "../block.ts";
import { InputError } from "../input-error.ts";
import { parseRating } from "../rating.ts";
import { isErrorText, usedRows } from "./figures.ts";
import { nameKey } from "./names.ts";

/** One rating of the log. Names are in the form in which they are compared. */
export interface LoggedRating {
  readonly candidate: string;
  readonly interviewer: string;
  readonly criterion: string;
  readonly rating: number;
}

export interface BallotLog {
  readonly ratings: readonly LoggedRating[];
  /** How each interviewer was written first, by the name's key, in order of appearance. */
  readonly interviewers: ReadonlyMap<string, string>;
  /** Lines left out because a cell of theirs shows an error. */
  readonly errors: number;
}

const columns = ["candidate", "interviewer", "criterion", "rating"] as const;

/**
 * Reads the long log of ratings: four columns, one line a rating, in any order. A line without a rating (a heading, "not observed") is
 * skipped.
 *
 * @throws InputError when there are not four columns, a rating is outside 1–5, or a rated line lacks a name
 */
export function parseBallotLog(asker: string, argument: unknown): BallotLog {
  const cells = block(argument);
  const width = cells[0]?.length ?? 0;
  if (width !== columns.length) {
    throw new InputError(
      `${asker} needs the ballots in four columns (${columns.join(", ")}); there ${width === 1 ? "is" : "are"} ${width}.`,
    );
  }
  const keyOf = remembered(nameKey);
  const ratings: LoggedRating[] = [];
  const interviewers = new Map<string, string>();
  let errors = 0;
  const rows = usedRows(cells);
  for (let r = 0; r < rows; r++) {
    const row = cells[r] ?? [];
    if (row.some(isErrorText)) {
      errors++;
      continue;
    }
    const rating = parseRating(row[3], () => `${asker}: the rating in row ${r + 1} of the ballots`);
    if (rating === null) continue;
    const gap = columns.findIndex((_, c) => isBlank(row[c]));
    if (gap >= 0) {
      throw new InputError(`${asker}: row ${r + 1} of the ballots has a rating but no ${columns[gap]}; fill it in or clear the rating.`);
    }
    const interviewer = keyOf(row[1]);
    if (!interviewers.has(interviewer)) interviewers.set(interviewer, String(row[1]).trim());
    ratings.push({ candidate: keyOf(row[0]), interviewer, criterion: keyOf(row[2]), rating });
  }
  return { ratings, interviewers, errors };
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
