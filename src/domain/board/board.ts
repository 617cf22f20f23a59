import { parseBallotLog } from "../arguments/ballot-log.ts";
import { usedLength } from "../arguments/figures.ts";
import { nameKey } from "../arguments/names.ts";
import { isBlank, line } from "../block.ts";
import { InputError } from "../input-error.ts";
import { HIGHEST_RATING, LOWEST_RATING, type Rating } from "../rating.ts";
import { type Tally, tally } from "./tally.ts";

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

/** What keeps every candidate from being scored: a mistake in the rubric. */
export type RubricProblem = { readonly kind: "weightsZero" } | { readonly kind: "badWeight" | "badMinimum"; readonly criterion: string };

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

/**
 * Reads what the board's functions are given. Blank lines of the rubric and blank candidates are passed over; a mistake in the rubric does not
 * stop anything but is told, because the board is a page that people print.
 *
 * @throws InputError when a list is no row or column, or the log has not four columns
 */
export function readBoard(asker: string, given: BoardArguments): Board {
  const codes = cellsOf(asker, "candidates", given.candidates).slice(1);
  const height = codes.length;
  const used = codes.slice(0, usedLength(codes)).map(text);
  const { keys, twice } = distinct(used.map(nameKey));
  const names = given.names === undefined ? [] : cellsOf(asker, "names", given.names).slice(1).map(text);

  const ids = cellsOf(asker, "criteria", given.criteria).map(text);
  const labels = isBlank(given.labels) ? [] : cellsOf(asker, "names of the criteria", given.labels).map(text);
  const criteria = ids.map((id, c) => labels[c] || id);
  const weights = readWeights(criteria, cellsOf(asker, "weights", given.weights));
  const minimums = readMinimums(criteria, isBlank(given.minimums) ? [] : cellsOf(asker, "minimums", given.minimums));

  const log = parseBallotLog(asker, given.ballots);
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
export const readColumn = (asker: string, what: string, argument: unknown): readonly string[] => {
  const cells = cellsOf(asker, what, argument).slice(1);
  return cells.slice(0, usedLength(cells)).map(text);
};

/** How each candidate is called, from the columns of codes and names. */
export const readPeople = (asker: string, candidates: unknown, names: unknown): readonly string[] =>
  peopleOf(readColumn(asker, "candidates", candidates), cellsOf(asker, "names", names).slice(1).map(text));

/** The criteria that have a weight, each with its share; none where the weights cannot be read. */
export function readWeightedCriteria(
  asker: string,
  labels: unknown,
  weights: unknown,
): { readonly name: string; readonly share: number }[] {
  const names = cellsOf(asker, "names of the criteria", labels).map(text);
  const { values, problem } = readWeights(names, cellsOf(asker, "weights", weights));
  const total = values.reduce((sum, weight) => sum + weight, 0);
  return problem ? [] : values.flatMap((weight, c) => (weight > 0 ? [{ name: names[c] ?? "", share: weight / total }] : []));
}

function cellsOf(asker: string, what: string, argument: unknown): readonly unknown[] {
  const cells = line(argument);
  if (!cells) throw new InputError(`${asker} needs the ${what} in one row or one column.`);
  return cells;
}

const text = (cell: unknown): string => String(cell ?? "").trim();

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
function readWeights(criteria: readonly string[], cells: readonly unknown[]): { values: number[]; problem?: RubricProblem } {
  const bad = criteria.findIndex((name, c) => name !== "" && !isBlank(cells[c]) && !isWeight(cells[c]));
  const values = criteria.map((name, c) => (name !== "" && isWeight(cells[c]) ? cells[c] : 0));
  if (bad >= 0) return { values, problem: { kind: "badWeight", criterion: criteria[bad] ?? "" } };
  return values.some((weight) => weight > 0) ? { values } : { values, problem: { kind: "weightsZero" } };
}

function readMinimums(criteria: readonly string[], cells: readonly unknown[]): { values: Rating[]; problem?: RubricProblem } {
  const bad = criteria.findIndex((name, c) => name !== "" && !isBlank(cells[c]) && !isMinimum(cells[c]));
  const values = criteria.map((name, c) => (name !== "" && isMinimum(cells[c]) ? cells[c] : null));
  return bad >= 0 ? { values, problem: { kind: "badMinimum", criterion: criteria[bad] ?? "" } } : { values };
}

const isWeight = (cell: unknown): cell is number => typeof cell === "number" && Number.isFinite(cell) && cell >= 0;
const isMinimum = (cell: unknown): cell is number => typeof cell === "number" && cell >= LOWEST_RATING && cell <= HIGHEST_RATING;
