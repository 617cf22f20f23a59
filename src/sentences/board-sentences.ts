import type { BoardText, Closeness } from "../content/board-text.ts";
import type { Content } from "../content/content.ts";
import type { BoardColumn, BoardProblem, BoardSheet } from "../domain/board/board-problem.ts";
import type { Fact } from "../domain/board/headline.ts";
import { isErrorText } from "../domain/cell-value.ts";
import { isMonthFirst } from "../domain/month-first.ts";
import { chanceBand, twentieths } from "../domain/panel/chance-in-words.ts";
import { HIGHEST_RATING } from "../domain/rating.ts";
import type { GateResult } from "../domain/scorecard/gate.ts";

/** A figure with few decimals, in the way of the language. @example figure(fr.board, 0.8199, 2) → "0,82" */
export const figure = ({ decimalMark }: BoardText, value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals))).replace(".", decimalMark);

/** A candidate's must-haves in words, the worst first; "" where the rubric has no minimum. */
export function gateWords(
  { gates: text }: BoardText,
  gates: ReadonlyMap<GateResult, readonly number[]>,
  criteria: readonly string[],
): string {
  const named = (result: GateResult): string[] => (gates.get(result) ?? []).map((c) => criteria[c] ?? "");
  const [fail, borderline, open] = [named("FAIL"), named("BORDERLINE"), named("OPEN")];
  const troubles = [
    ...(fail.length > 0 ? [text.fail(fail)] : []),
    ...(borderline.length > 0 ? [text.borderline(borderline)] : []),
    ...(open.length > 0 ? [text.open(open)] : []),
  ];
  return troubles.length > 0 ? troubles.join("; ") : gates.size > 0 ? text.pass : "";
}

/** Why nothing can be told, in one sentence. */
export function problemWords(content: Content, problem: BoardProblem): string {
  const { problems } = content.board;
  switch (problem.kind) {
    case "columnGone":
      return problems.columnGone(content.sheets[problem.sheet].name, columnName(content, problem.sheet, problem.column));
    case "errorCell": {
      const [sheet, column] = [content.sheets[problem.sheet].name, columnName(content, problem.sheet, problem.column)];
      if (problem.cell) return problems.errorAt(cellOn(sheet, problem.cell), problem.shown);
      return problem.sheet === "candidates" || problem.sheet === "interviews"
        ? problems.errorCell(sheet, column, problem.row, problem.shown)
        : problems.errorInList(sheet, column, problem.shown);
    }
    case "loading":
      return problems.loading(content.sheets[problem.sheet].name);
    case "badWeight":
    case "badMinimum":
      return problems[problem.kind](problem.criterion, problem.shown);
    case "idTwice":
      return problems.idTwice(problem.id);
    default:
      return problems[problem.kind];
  }
}

function columnName({ sheets, board }: Content, sheet: BoardSheet, column: BoardColumn): string {
  if (sheet === "roleBrief") return board.interviewersColumn;
  return (sheets[sheet].columns as Readonly<Partial<Record<BoardColumn, string>>>)[column] ?? column;
}

/** So many times in twenty, in words. */
export function timesWords(text: BoardText, chance: number): string {
  const { count, isLess } = twentieths(chance);
  return isLess ? text.lessThanOnce : text.times(count);
}

/** A chance of being the best, in a word with its number. */
export const chanceWords = (text: BoardText, chance: number | null): string =>
  chance === null ? text.tooEarly : text.chance(chanceBand(chance), timesWords(text, chance));

/** Twenty dots, as many of them full as the chance's number says. @example dots(0.7) → "●●●●●●●●●●●●●●○○○○○○" */
export function dots(chance: number): string {
  const { count, isLess } = twentieths(chance);
  const full = isLess ? 0 : count;
  return "●".repeat(full) + "○".repeat(20 - full);
}

/** Views this far apart, in points, still agree closely, or roughly. Our own judgement. */
const CLOSE = 0.5;
const ROUGH = 1;

const closenessOf = (apart: number): Closeness => (apart <= CLOSE + 1e-9 ? "closely" : apart <= ROUGH + 1e-9 ? "roughly" : "hardly");

/** A cell with its sheet, as people write it. @example cellOn("Role brief", "B2") → "'Role brief'!B2" */
const cellOn = (sheet: string, cell: string): string =>
  `${/^[\p{L}\p{N}]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;

/** A fact of the headline as a sentence. @param locale the spreadsheet's, which writes dates in its own order */
export function sentence({ board: text, sheets }: Content, fact: Fact, locale: string): string {
  const { headline: say } = text;
  switch (fact.kind) {
    case "sealed":
      return say.sealed(fact.ballots, fact.waiting);
    case "leftOut": {
      const { row, place, cell, why } = fact.first;
      const sheet = sheets.interviews.name;
      const where = place ? say.atCell(cellOn(sheet, place)) : say.inRow(sheet, row);
      const date = cell instanceof Date ? typedDate(cell, locale) : null;
      return say.leftOut(where, date?.shown ?? cellWords(cell), why, date, fact.more);
    }
    case "notAsLocked":
      return say.notAsLocked(fact.criteria);
    case "voiceTwice":
      return say.voiceTwice(fact.interviewer, fact.candidate);
    case "late":
      return say.late(fact.ballots);
    case "codeTwice":
      return say.codeTwice(fact.code);
    case "noScores":
      return say.noScores(fact.neededPercent, fact.mostPercent);
    case "failed":
      return say.failed(fact.failing);
    case "alone":
      return say.alone(fact.candidate);
    case "metBy":
    case "uneven":
      return say[fact.kind](fact.met);
    case "tooClose":
      return say.tooClose(fact.candidates);
    case "leader":
      return say.leader(fact.candidate, chanceBand(fact.chance), timesWords(text, fact.chance), fact.of);
    case "restsOn":
      return say.restsOn(fact.interviewers, closenessOf(fact.apart), figure(text, fact.apart, 1));
    case "scoreNotBest":
      return say.scoreNotBest(fact.byScore, fact.byChance, fact.interviewers);
    case "apart":
      return say.apart(fact.groups);
    case "tie":
    case "never":
      return say[fact.kind](fact.first, fact.second);
    case "flip":
      return say.flip(figure(text, fact.points, 1), fact.from, fact.to, fact.first, fact.second);
    case "contested":
      return say.contested(fact.cells);
    case "missing":
      return say.missing(fact.ratings);
    case "outlook":
      return say.outlook(fact.first, fact.second, timesWords(text, fact.chance));
    default:
      return say[fact.kind];
  }
}

/** What stands in a cell, for a sentence. */
const cellWords = (cell: unknown): string => (isErrorText(cell) ? "" : String(cell));

/** A date as it was typed and as the cell shows it, and the rating that it was probably meant to be: Sheets takes "4/5" for a day of this year. */
function typedDate(date: Date, locale: string): { readonly shown: string; readonly meant: number | null } {
  const [day, month] = [date.getDate(), date.getMonth() + 1];
  const [first, second] = isMonthFirst(locale) ? [month, day] : [day, month];
  return { shown: `${first}/${second}`, meant: second === HIGHEST_RATING && first <= HIGHEST_RATING ? first : null };
}
