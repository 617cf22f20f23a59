import type { RankingColumn } from "../../content/board-text.ts";
import type { Content } from "../../content/content.ts";
import { type Board, interviewerAt, interviewerName } from "../../domain/board/board.ts";
import { contested } from "../../domain/board/contested.ts";
import { missingRatings } from "../../domain/board/missing-ratings.ts";
import { ranking } from "../../domain/board/ranking.ts";
import type { PanelModel } from "../../domain/panel/panel-model.ts";
import { figure } from "../../sentences/board-sentences.ts";
import { type RankingCells, rankingCells } from "../../sentences/ranking-cells.ts";

type Cell = number | string;

/** What a row of the scoreboard is; the sheet's looks follow it. */
export type RowKind = "section" | "heading" | "ranked" | "unranked" | "line" | "more" | "";

/** The columns of the ranking in their order; the tables below it share them. */
export const rankingColumns: readonly RankingColumn[] = [
  "rank",
  "candidate",
  "recommendations",
  "score",
  "restsOn",
  "ranks",
  "chance",
  "dots",
  "gate",
  "flags",
  "missing",
  "reasons",
];

/** One row of the scoreboard: its cells, one a column of the ranking, and what it is. */
export type ScoreboardRow = readonly [...cells: Cell[], kind: RowKind];

/** A table of the scoreboard; without lines it is left out. */
interface Section {
  readonly title: string;
  readonly heading: RankingCells;
  readonly lines: readonly { readonly cells: RankingCells; readonly kind: RowKind }[];
}

/**
 * The tables of the scoreboard below one another, each as long as its content: the ranking, what to talk about, what is still missing. Where
 * there is no room for a line, the last one says how many are left.
 *
 * @param room how many rows there are
 */
export function scoreboardRows(content: Content, board: Board, model: PanelModel, room: number): ScoreboardRow[] {
  const { more } = content.board;
  const sections = [rankingSection(content, board, model), contestedSection(content, board, model), missingSection(content, board)].filter(
    ({ lines }) => lines.length > 0,
  );
  const rows = sections.flatMap(({ title, heading, lines }, i) => [
    ...(i > 0 ? [rowOf({}, "")] : []),
    rowOf({ candidate: title }, "section"),
    rowOf(heading, "heading"),
    ...lines.map(({ cells, kind }) => rowOf(cells, kind)),
  ]);
  if (rows.length <= room) return rows;
  const isLine = (row: ScoreboardRow): boolean => !["", "section", "heading"].includes(String(row[row.length - 1]));
  const left = rows.slice(Math.max(0, room - 1)).filter(isLine).length;
  return [...rows.slice(0, Math.max(0, room - 1)), rowOf({ candidate: more(left) }, "more")];
}

const rowOf = (cells: RankingCells, kind: RowKind): ScoreboardRow => [...rankingColumns.map((column) => cells[column] ?? ""), kind];

function rankingSection(content: Content, board: Board, model: PanelModel): Section {
  const { ranking: text } = content.board;
  const lines = ranking(board, model).map((line) => ({
    cells: rankingCells(content, board, line),
    kind: line.rank ? ("ranked" as const) : ("unranked" as const),
  }));
  return { title: text.title, heading: text.columns, lines };
}

function contestedSection({ board: text }: Content, board: Board, model: PanelModel): Section {
  const { title, columns, voice } = text.contested;
  const lines = contested(model).map(({ candidate, criterion, lowest, highest, voices }) => ({
    kind: "line" as const,
    cells: {
      candidate: board.people[candidate] ?? "",
      recommendations: board.criteria[criterion] ?? "",
      score: figure(text, lowest, 1),
      restsOn: figure(text, highest, 1),
      chance: voices.map(({ interviewer, rating }) => voice(interviewerAt(board, interviewer), figure(text, rating, 1))).join(", "),
    },
  }));
  const { candidate, criterion, lowest, highest, voices } = columns;
  return { title, heading: { candidate, recommendations: criterion, score: lowest, restsOn: highest, chance: voices }, lines };
}

function missingSection({ board: text }: Content, board: Board): Section {
  const { title, columns, noneYet } = text.missing;
  const lines = missingRatings(board).map(({ candidate, interviewer, ratings, isAbsent }) => {
    const name = interviewerName(board, interviewer);
    return {
      kind: "line" as const,
      cells: { candidate: board.people[candidate] ?? "", recommendations: isAbsent ? noneYet(name) : name, score: String(ratings) },
    };
  });
  return { title, heading: { candidate: columns.candidate, recommendations: columns.interviewer, score: columns.ratings }, lines };
}
