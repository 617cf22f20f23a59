import type { RankingColumn } from "../../content/board-text.ts";
import type { Content } from "../../content/content.ts";
import { type Board, interviewerAt, interviewerName } from "../../domain/board/board.ts";
import { contested } from "../../domain/board/contested.ts";
import { missingRatings } from "../../domain/board/missing-ratings.ts";
import { type RankingLine, ranking } from "../../domain/board/ranking.ts";
import { coveragePercent } from "../../domain/coverage.ts";
import type { PanelModel } from "../../domain/panel/panel-model.ts";
import { clipRating } from "../../domain/rating.ts";
import { chanceWords, dots, figure, gateWords } from "./board-sentences.ts";

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
  readonly heading: Cells;
  readonly lines: readonly { readonly cells: Cells; readonly kind: RowKind }[];
}

type Cells = Readonly<Partial<Record<RankingColumn, Cell>>>;

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

const rowOf = (cells: Cells, kind: RowKind): ScoreboardRow => [...rankingColumns.map((column) => cells[column] ?? ""), kind];

function rankingSection(content: Content, board: Board, model: PanelModel): Section {
  const { ranking: text } = content.board;
  const lines = ranking(board, model).map((line) => ({
    cells: rankingCells(content, board, line),
    kind: line.rank ? ("ranked" as const) : ("unranked" as const),
  }));
  return { title: text.title, heading: text.columns, lines };
}

function rankingCells(content: Content, board: Board, line: RankingLine): Cells {
  const { board: text, messages } = content;
  const { figures, rank, chance } = line;
  const fixed = (value: number): string => figure(text, clipRating(value), 2);
  const choices = [2, 1, 0, -1, -2] as const;
  const verdicts = choices.flatMap((choice) => {
    const who = line.verdicts.filter((verdict) => verdict.choice === choice).map(({ interviewer }) => interviewerName(board, interviewer));
    return who.length > 0 ? [text.ranking.verdict(messages.ballots.choices[`${choice}`], who)] : [];
  });
  const aside = line.asides.map(({ interviewer }) => interviewerName(board, interviewer));
  if (aside.length > 0) verdicts.push(text.ranking.verdict(messages.ballots.stands.aside, aside));
  const reasons = choices.flatMap((choice) =>
    line.verdicts
      .filter((verdict) => verdict.choice === choice && verdict.reason !== "")
      .map(({ interviewer, reason }) => text.ranking.reason(interviewerName(board, interviewer), reason)),
  );
  const whyAside = line.asides.flatMap(({ interviewer, reason }) =>
    reason === "" ? [] : [text.ranking.reason(interviewerName(board, interviewer), reason)],
  );
  const restsOn = [
    text.ranking.restsOn(figures.interviewers, figures.apart === null ? undefined : figure(text, figures.apart, 1)),
    ...(line.showsPlain && figures.plain !== null ? [text.ranking.plain(fixed(figures.plain))] : []),
  ];
  const isWhole = figures.coverage > 1 - 1e-9;
  const notRated = [
    figures.score === null
      ? text.problems.tooLittle(coveragePercent(figures.coverage))
      : text.ranking.coverage(coveragePercent(figures.coverage)),
    ...(line.without.length > 0 ? [text.ranking.without(line.without.map((c) => board.criteria[c] ?? ""))] : []),
    text.ranking.bounds(fixed(figures.low), fixed(figures.high)),
  ];
  return {
    rank: rank ? `${rank.place}${rank.isShared ? "=" : ""}` : "",
    candidate: board.people[line.candidate] ?? "",
    recommendations: verdicts.join(" · "),
    score: figures.score === null ? "" : clipRating(figures.score),
    restsOn: figures.interviewers === 0 ? "" : restsOn.join("; "),
    ranks: rank && chance !== null && figures.ranks ? text.ranking.ranks(figures.ranks.first, figures.ranks.last) : "",
    chance: rank ? chanceWords(text, chance) : "",
    dots: rank && chance !== null ? dots(chance) : "",
    gate: gateWords(text, figures.gates, board.criteria),
    flags: line.flags > 0 ? line.flags : "",
    missing: isWhole || figures.interviewers === 0 ? "" : notRated.join("; "),
    reasons: [...reasons, ...whyAside].join("  "),
  };
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
