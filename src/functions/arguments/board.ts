import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { logWords } from "../../content/log-words.ts";
import { rubricHeadings } from "../../content/rubric-headings.ts";
import type { Board } from "../../domain/board/board.ts";
import type { LogLine } from "../../domain/board/board-log.ts";
import { type BoardPlaces, boardPlaces, cellAt } from "../../domain/board/board-places.ts";
import { type BoardProblem, type LogColumn, logColumns } from "../../domain/board/board-problem.ts";
import { boardOf } from "../../domain/board/board-setup.ts";
import { isBlank, textOf } from "../../domain/cell-value.ts";
import { withoutHeadings } from "../../domain/without-headings.ts";
import { type Block, block, firstCell, rowOrColumn, usedLength, usedRows } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** The ranges that the functions of the board read, as Sheets hands them over. */
export interface BoardArguments {
  /** The columns of codes and of names, each with its heading; without names, codes stand for them. */
  readonly candidates: unknown;
  readonly names?: unknown;
  /** The log with its headings, in any order of its columns. */
  readonly log: unknown;
  /** Ids of the criteria, as in the log. */
  readonly criteria: unknown;
  /** Names of the criteria; left out, ids stand for names. */
  readonly labels?: unknown;
  readonly weights: unknown;
  readonly minimums?: unknown;
  /** Names, and what each concentrates on. */
  readonly interviewers?: unknown;
  /** What the kit keeps of ballots that are held back. */
  readonly sealed?: unknown;
  /** What the kit keeps of the weights and minimums that were locked. */
  readonly lock?: unknown;
  /** The row and the column in which each list begins, in the order of `placedLists`. */
  readonly places?: unknown;
}

/**
 * Reads the lists of the kit into a board, or says why it cannot: a heading that is another than the kit's, a cell in error or still loading, a
 * rubric that cannot be scored.
 *
 * @throws InputError when a list of the rubric is a block
 */
export function readBoard(refuse: Refuse, given: BoardArguments): Board | BoardProblem {
  const codes = columnBelow(given.candidates, headings("candidates", "code"));
  if (!codes) return { kind: "columnGone", sheet: "candidates", column: "code" };
  const names = isBlank(given.names) ? [] : columnBelow(given.names, headings("candidates", "name"));
  if (!names) return { kind: "columnGone", sheet: "candidates", column: "name" };
  const places = boardPlaces(block(given.places).flat());
  const log = logLines(given.log, places);
  if ("kind" in log) return log;
  const list = (name: "criteria" | "criterionNames" | "weights" | "minimums", argument: unknown): readonly unknown[] => {
    const cells = isBlank(argument) ? [] : rowOrColumn(argument);
    if (!cells) throw refuse("notOneLine", name);
    return cells;
  };
  const [ids = [], criteria = [], weights = [], minimums = []] = withoutHeadings(
    [
      list("criteria", given.criteria),
      list("criterionNames", given.labels),
      list("weights", given.weights),
      list("minimums", given.minimums),
    ],
    rubricHeadings(),
  );
  return boardOf({
    codes: codes.slice(0, usedLength(codes)),
    names: names.slice(0, usedLength(codes)),
    log: log.lines,
    ids,
    criteria,
    weights,
    minimums,
    interviewers: isBlank(given.interviewers) ? [] : block(given.interviewers),
    sealed: firstCell(given.sealed),
    lock: firstCell(given.lock),
    words: logWords(),
    places,
  });
}

/** How many lines a column has below its heading, the blank end included, and the text of each. */
export const codesBelow = (candidates: unknown): readonly string[] =>
  block(candidates)
    .slice(1)
    .map(([code]) => textOf(code));

/** What a column of the kit is headed in any of its languages. */
const headings = <Sheet extends "candidates" | "interviews">(sheet: Sheet, column: string): readonly string[] =>
  languages.map((language) => (contentFor(language).sheets[sheet].columns as Readonly<Record<string, string>>)[column] ?? "");

/** The cells below a heading; undefined for what is no single column, or headed otherwise. */
function columnBelow(argument: unknown, allowed: readonly string[]): readonly unknown[] | undefined {
  const cells = block(argument);
  const [heading, ...below] = cells.map((row) => row[0]);
  return cells.every((row) => row.length === 1) && allowed.includes(textOf(heading)) ? below : undefined;
}

/** The lines of the log that hold anything the board reads. Columns are found by their headings, all in one language of the kit. */
function logLines(argument: unknown, corners: BoardPlaces): { readonly lines: readonly LogLine[] } | BoardProblem {
  const cells: Block = block(argument);
  const top = (cells[0] ?? []).map(textOf);
  const places = languages
    .map((language) => logColumns.map((column) => top.indexOf(contentFor(language).sheets.interviews.columns[column])))
    .reduce((best, found) => (missing(found) < missing(best) ? found : best));
  const gone = places.indexOf(-1);
  if (gone >= 0) return { kind: "columnGone", sheet: "interviews", column: logColumns[gone] ?? "rating" };
  const lines = cells.slice(1, usedRows(cells)).map((row, i): LogLine => {
    const own = Object.fromEntries(logColumns.map((column, k) => [column, row[places[k] ?? -1]])) as Record<LogColumn, unknown>;
    const cellOf = (column: LogColumn) => cellAt(corners, "log", i + 1, places[logColumns.indexOf(column)] ?? 0);
    return { row: (corners.log?.row ?? 1) + i + 1, cellOf, cells: own };
  });
  return { lines: lines.filter(({ cells: own }) => logColumns.some((column) => !isBlank(own[column]))) };
}

const missing = (places: readonly number[]): number => places.filter((place) => place < 0).length;
