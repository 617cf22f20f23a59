import type { RankingColumn } from "../content/board-text.ts";
import type { Content } from "../content/content.ts";
import { type Board, interviewerName } from "../domain/board/board.ts";
import type { RankingLine } from "../domain/board/ranking.ts";
import { coveragePercent } from "../domain/coverage.ts";
import { clipRating } from "../domain/rating.ts";
import { chanceWords, dots, figure, gateWords } from "./board-sentences.ts";

export type RankingCells = Readonly<Partial<Record<RankingColumn, number | string>>>;

/** What the ranking tells of one candidate, wherever it is shown: the same words and figures on the scoreboard, in a decision and on a candidate's page. */
export function rankingCells(content: Content, board: Board, line: RankingLine): RankingCells {
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
