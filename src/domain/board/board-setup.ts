import { readHeldCounts } from "../ballot/held-counts.ts";
import { isBlank, isErrorText, isLoadingText, textOf } from "../cell-value.ts";
import { nameKey } from "../name-key.ts";
import { isRating, type Rating } from "../rating.ts";
import { notAsLocked, readLockText } from "../rubric-lock.ts";
import { isWeight } from "../weight.ts";
import type { Board } from "./board.ts";
import { boardLog, type LogLine, type LogWords } from "./board-log.ts";
import { type BoardPlaces, cellAt, type PlacedList } from "./board-places.ts";
import { type BoardColumn, type BoardProblem, type BoardSheet, logColumns } from "./board-problem.ts";
import { focusCriteria } from "./interview-focus.ts";
import { tally } from "./tally.ts";

/** The lists of the kit as they stand in the sheets, whatever is in them. Lists of the rubric have one cell for each of its lines. */
export interface BoardSetup {
  /** Without their headings. */
  readonly codes: readonly unknown[];
  readonly names: readonly unknown[];
  readonly log: readonly LogLine[];
  readonly ids: readonly unknown[];
  readonly criteria: readonly unknown[];
  readonly weights: readonly unknown[];
  readonly minimums: readonly unknown[];
  /** Names, and what each concentrates on. */
  readonly interviewers: readonly (readonly unknown[])[];
  /** What the kit keeps of ballots that are held back. */
  readonly sealed: unknown;
  /** What the kit keeps of the weights and minimums that were locked; "" before, and where a sheet has no such record. */
  readonly lock?: unknown;
  readonly words: LogWords;
  /** Where the lists stand, for sentences that name a cell. */
  readonly places?: BoardPlaces;
}

/**
 * Turns the lists of a workbook into a board, or says why nothing can be told of it. Blank lines and blank candidates are passed over; ratings
 * that are none are left out and kept for a sentence.
 */
export function boardOf(setup: BoardSetup): Board | BoardProblem {
  const problem = unreadable(setup) ?? rubricProblem(setup);
  if (problem) return problem;
  const held = readHeldCounts(textOf(setup.sealed));
  if (!held) return { kind: "sealedUnreadable" };
  const used = setup.codes.map(textOf);
  const { keys: codes, twice } = distinct(used.map(nameKey));
  const ids = setup.ids.map(textOf);
  const criteria = namesOf(setup);
  const weights = criteria.map((name, c): number => (name !== "" && isWeight(setup.weights[c]) ? setup.weights[c] : 0));
  const minimums = criteria.map((name, c): Rating => (name !== "" && isRating(setup.minimums[c]) ? setup.minimums[c] : null));
  const log = boardLog(setup.log, setup.words);
  const named = new Map(
    setup.interviewers.flatMap(([name, focus]) => {
      const key = nameKey(name);
      return key === "" ? [] : [[key, { name: textOf(name), focus: focusCriteria(textOf(focus), { ids, names: criteria }) }] as const];
    }),
  );
  const tallied = tally(log.ratings, codes, ids.map(nameKey));
  const people = peopleOf(used, setup.names.map(textOf));
  return {
    codes,
    twice,
    people,
    ids,
    criteria,
    weights,
    minimums,
    tallied,
    log,
    named,
    held,
    notAsLocked: changedBehindLock(setup, { ids, criteria, weights, minimums }),
  } as unknown as Board;
}

/** The criteria that do not count as they were locked; a record that cannot be read says so of all. */
function changedBehindLock({ lock }: BoardSetup, counted: Pick<Board, "ids" | "criteria" | "weights" | "minimums">): readonly string[] {
  const found = readLockText(textOf(lock));
  const { ids, criteria, weights, minimums } = counted;
  if (found === "free") return [];
  const lines = ids.map((id, c) => ({ id, name: criteria[c] ?? "", weight: weights[c] ?? 0, minimum: minimums[c] ?? null }));
  const used = lines.filter(({ id, name }) => id !== "" && name !== "");
  return found ? notAsLocked(found, used) : used.filter(({ weight }) => weight > 0).map(({ name }) => name);
}

/** True for what `boardOf` could make a board of. */
export const isBoard = (found: Board | BoardProblem): found is Board => !("kind" in found);

/** The name of a criterion, or its id where it has none; a line without both counts nothing. */
const namesOf = ({ ids, criteria }: BoardSetup): string[] => ids.map((id, c) => textOf(criteria[c]) || textOf(id));

/** The first cell that shows an error or has no answer yet. */
function unreadable(setup: BoardSetup): BoardProblem | undefined {
  const { codes, names, log, ids, criteria, weights, minimums, interviewers, sealed, places = {} } = setup;
  const find = (
    sheet: BoardSheet,
    column: BoardColumn,
    cells: readonly unknown[],
    row: (place: number) => number,
    cell: (place: number) => string | undefined,
  ) => {
    const place = cells.findIndex((cell) => isErrorText(cell) || isLoadingText(cell));
    const shown = String(cells[place]);
    if (place < 0) return undefined;
    return isLoadingText(shown)
      ? ({ kind: "loading", sheet } as const)
      : ({ kind: "errorCell", sheet, column, row: row(place), cell: cell(place), shown } as const);
  };
  // The heading stands in row 1.
  const below = (place: number) => place + 2;
  const line = (place: number) => place + 1;
  const inTable = (list: PlacedList) => (place: number) => cellAt(places, list, place + 1);
  const inList = (list: PlacedList) => (place: number) => cellAt(places, list, place);
  const people = interviewers[0]?.length ?? 1;
  return (
    find("candidates", "code", codes, below, inTable("code")) ??
    find("candidates", "name", names, below, inTable("name")) ??
    logColumns
      .map((column) =>
        find(
          "interviews",
          column,
          log.map(({ cells }) => (column === "note" ? "" : cells[column])),
          (place) => log[place]?.row ?? 0,
          (place) => log[place]?.cellOf?.(column),
        ),
      )
      .find((found) => found !== undefined) ??
    find("rubric", "id", ids, line, inList("id")) ??
    find("rubric", "criterion", criteria, line, inList("criterion")) ??
    find("rubric", "weight", weights, line, inList("weight")) ??
    find("rubric", "minimum", minimums, line, inList("minimum")) ??
    find(
      "roleBrief",
      "interviewers",
      interviewers.flat(),
      () => 0,
      (place) => cellAt(places, "interviewers", Math.floor(place / people), place % people),
    ) ??
    (isErrorText(sealed) ? { kind: "sealedUnreadable" } : isLoadingText(sealed) ? { kind: "loading", sheet: "rubric" } : undefined)
  );
}

/** What keeps everybody from being scored. */
function rubricProblem(setup: BoardSetup): BoardProblem | undefined {
  const criteria = namesOf(setup);
  const twice = distinct(setup.ids.map(nameKey)).twice.values().next();
  if (!twice.done) return { kind: "idTwice", id: textOf(setup.ids[twice.value]) };
  const bad = (cells: readonly unknown[], isGood: (cell: unknown) => boolean) =>
    criteria.findIndex((name, c) => name !== "" && !isBlank(cells[c]) && !isGood(cells[c]));
  const badWeight = bad(setup.weights, isWeight);
  if (badWeight >= 0) return { kind: "badWeight", criterion: criteria[badWeight] ?? "", shown: shownAs(setup.weights[badWeight]) };
  if (!criteria.some((name, c) => name !== "" && Number(setup.weights[c]) > 0)) return { kind: "weightsZero" };
  const badMinimum = bad(setup.minimums, isRating);
  if (badMinimum >= 0) return { kind: "badMinimum", criterion: criteria[badMinimum] ?? "", shown: shownAs(setup.minimums[badMinimum]) };
  return undefined;
}

const shownAs = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : textOf(cell));

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
