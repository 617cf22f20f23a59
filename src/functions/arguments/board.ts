import type { ListName } from "../../content/argument-errors.ts";
import type { Board, RubricProblem } from "../../domain/board/board.ts";
import { tally } from "../../domain/board/tally.ts";
import { isBlank, textOf } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { isRating, type Rating } from "../../domain/rating.ts";
import { isWeight } from "../../domain/weight.ts";
import { readBallotLog } from "./ballot-log.ts";
import { rowOrColumn, usedLength } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** The ranges that the functions of the board read, as Sheets hands them over. */
export interface BoardArguments {
  /** The column of codes; its first cell is the heading. */
  readonly candidates: unknown;
  /** The column of names beside it; left out, codes stand for names. */
  readonly names?: unknown;
  readonly ballots: unknown;
  /** Ids of the criteria, as in the log. */
  readonly criteria: unknown;
  /** Names of the criteria; left out, ids stand for names. */
  readonly labels?: unknown;
  readonly weights: unknown;
  readonly minimums?: unknown;
}

/**
 * Reads what the board's functions are given. Blank lines of the rubric and blank candidates are passed over; a mistake in the rubric does not
 * stop anything but is told, because the board is a page that people print.
 *
 * @throws InputError when a list is no row or column, or the log has not four columns
 */
export function readBoard(refuse: Refuse, given: BoardArguments): Board {
  const codes = cellsOf(refuse, "candidates", given.candidates).slice(1);
  const height = codes.length;
  const used = codes.slice(0, usedLength(codes)).map(textOf);
  const { keys, twice } = distinct(used.map(nameKey));
  const names = given.names === undefined ? [] : cellsOf(refuse, "names", given.names).slice(1).map(textOf);

  const ids = cellsOf(refuse, "criteria", given.criteria).map(textOf);
  const labels = isBlank(given.labels) ? [] : cellsOf(refuse, "criterionNames", given.labels).map(textOf);
  const criteria = ids.map((id, c) => labels[c] || id);
  const weights = weightsOrProblem(criteria, cellsOf(refuse, "weights", given.weights));
  const minimums = minimumsOrProblem(criteria, isBlank(given.minimums) ? [] : cellsOf(refuse, "minimums", given.minimums));

  const log = readBallotLog(refuse, given.ballots);
  const tallied = tally(log.ratings, keys, distinct(ids.map(nameKey)).keys);
  const problem = weights.problem ?? minimums.problem;
  return {
    codes: keys,
    twice,
    people: peopleOf(used, names),
    height,
    ids,
    criteria,
    weights: weights.values,
    minimums: minimums.values,
    tallied,
    interviewers: log.interviewers,
    problem,
  };
}

/** A column of texts without its heading and its blank end. */
export const readColumn = (refuse: Refuse, list: ListName, argument: unknown): readonly string[] => {
  const cells = cellsOf(refuse, list, argument).slice(1);
  return cells.slice(0, usedLength(cells)).map(textOf);
};

/** How each candidate is called, from the columns of codes and names. */
export const readPeople = (refuse: Refuse, candidates: unknown, names: unknown): readonly string[] =>
  peopleOf(readColumn(refuse, "candidates", candidates), cellsOf(refuse, "names", names).slice(1).map(textOf));

/** The criteria that have a weight, each with its share; none where the weights cannot be read. */
export function readWeightedCriteria(
  refuse: Refuse,
  labels: unknown,
  weights: unknown,
): { readonly name: string; readonly share: number }[] {
  const names = cellsOf(refuse, "criterionNames", labels).map(textOf);
  const { values, problem } = weightsOrProblem(names, cellsOf(refuse, "weights", weights));
  const total = values.reduce((sum, weight) => sum + weight, 0);
  return problem ? [] : values.flatMap((weight, c) => (weight > 0 ? [{ name: names[c] ?? "", share: weight / total }] : []));
}

function cellsOf(refuse: Refuse, list: ListName, argument: unknown): readonly unknown[] {
  const cells = rowOrColumn(argument);
  if (!cells) throw refuse("notOneLine", list);
  return cells;
}

/** The first of equal keys stays, later ones become gaps. */
function distinct(keys: readonly string[]): { readonly keys: readonly string[]; readonly twice: ReadonlySet<number> } {
  const seen = new Set<string>();
  const twice = new Set<number>();
  for (const [i, key] of keys.entries()) {
    if (key !== "" && seen.has(key)) twice.add(i);
    seen.add(key);
  }
  return { keys: keys.map((key, i) => (twice.has(i) ? "" : key)), twice };
}

/** How each candidate is called: by name, with the code where several share one, by the code where there is no name. */
function peopleOf(codes: readonly string[], names: readonly string[]): string[] {
  const bearers = new Map<string, number>();
  for (const i of codes.keys()) bearers.set(nameKey(names[i]), (bearers.get(nameKey(names[i])) ?? 0) + 1);
  return codes.map((code, i) => {
    const name = names[i] ?? "";
    if (name === "") return code;
    return (bearers.get(nameKey(name)) ?? 0) > 1 ? `${name} (${code})` : name;
  });
}

/** A line of the rubric without a name and an id counts nothing, whatever its weight. */
function weightsOrProblem(criteria: readonly string[], cells: readonly unknown[]): { values: number[]; problem?: RubricProblem } {
  const bad = criteria.findIndex((name, c) => name !== "" && !isBlank(cells[c]) && !isWeight(cells[c]));
  const values = criteria.map((name, c) => (name !== "" && isWeight(cells[c]) ? cells[c] : 0));
  if (bad >= 0) return { values, problem: { kind: "badWeight", criterion: criteria[bad] ?? "" } };
  return values.some((weight) => weight > 0) ? { values } : { values, problem: { kind: "weightsZero" } };
}

function minimumsOrProblem(criteria: readonly string[], cells: readonly unknown[]): { values: Rating[]; problem?: RubricProblem } {
  const bad = criteria.findIndex((name, c) => name !== "" && !isBlank(cells[c]) && !isRating(cells[c]));
  const values = criteria.map((name, c) => (name !== "" && isRating(cells[c]) ? cells[c] : null));
  return bad >= 0 ? { values, problem: { kind: "badMinimum", criterion: criteria[bad] ?? "" } } : { values };
}
