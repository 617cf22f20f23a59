import { contentFor } from "../content/content-for.ts";
import { boardModel } from "../domain/board/board-model.ts";
import { isBoard } from "../domain/board/board-setup.ts";
import { headline } from "../domain/board/headline.ts";
import { profiles } from "../domain/board/profiles.ts";
import { isBlank } from "../domain/cell-value.ts";
import { nameKey } from "../domain/name-key.ts";
import { clipRating } from "../domain/rating.ts";
import { chanceWords, gateWords, problemWords, sentence } from "../sentences/board-sentences.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block } from "./arguments/block.ts";
import { codesBelow } from "./arguments/board.ts";
import { spreadsheetLocale } from "./arguments/language.ts";
import type { NumberSetting } from "./arguments/settings.ts";
import { withBlankTail } from "./results/blank-tail.ts";
import { scoreboardRows } from "./results/scoreboard-rows.ts";

type Cell = number | string;

const rowCount: NumberSetting = { name: "lineCount", min: 1, max: 100_000, isWhole: true, defaultValue: 1000 };
const sentenceCount: NumberSetting = { ...rowCount, defaultValue: 20 };
const profileCount: NumberSetting = { ...rowCount, name: "candidateCount", max: 1000, defaultValue: 5 };

/**
 * Where every candidate stands: rank, score with harsh and kind interviewers evened out, plain mean, chance of being the best in words, must-haves, coverage, and what the score would be if every missing rating were a 1 or a 5. It fills the rows beside the candidates, headings included, so enter it in the heading row.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Interviews!A1:O} log The log of ratings, with its headings.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the log.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums Optional. The minimum rating for each criterion, blank for none.
 * @param {"en"} language Optional. "en" or "fr", for the words; the spreadsheet's language if left out.
 * @param {{1;1;1;2}} places Optional. The row and the column in which each of these lists begins, for sentences that name a cell: candidates, names, log, criteria, labels, weights, minimums, interviewers.
 * @return One row of headings, then one row per candidate: rank, score, plain mean, chance in words, must-haves, coverage, low, high. Where something in the workbook is wrong, one sentence about it.
 * @example =INDEX(SMM_STANDINGS({"Code";"C-1"};{"Ballot","Replaces","Interviewer","Code","Criterion id","Rating","Red flags","Note","Recommendation";"","","Kim","C-1","Copy",3,"","",""};{"Copy"};{"Copy"};{1};"";"en");2;2) → 3
 * @customfunction
 */
export function SMM_STANDINGS(
  candidates: unknown,
  log: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  minimums?: unknown,
  language?: unknown,
  places?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_STANDINGS", language);
  const content = contentFor(read.language(language));
  const { board: text } = content;
  const { rank, score, plain, chance, gate, coverage, low, high } = text.columns;
  const headings = [rank, score, plain, chance, gate, coverage, low, high];
  const codes = codesBelow(candidates);
  const saying = (words: string): Cell[] => headings.map((heading) => (heading === gate ? words : ""));
  const board = read.board({ candidates, log, criteria, labels, weights, minimums, places });
  if (!isBoard(board)) return [headings, ...codes.map((code) => saying(code === "" ? "" : problemWords(content, board)))];
  const model = boardModel(board);
  const rows = board.codes.map((code, i): Cell[] => {
    if (board.twice.has(i)) return saying(text.problems.codeTwice);
    const own = model.candidates[i];
    if (code === "" || !own?.plainMeans.some((mean) => mean !== null)) return saying("");
    const words = own.rank === null ? "" : chanceWords(text, model.evidence.isEnough ? own.chance : null);
    const gates = gateWords(text, own.gates, board.criteria);
    const scored = own.score === null ? "" : clipRating(own.score);
    return [own.rank ?? "", scored, own.plain ?? "", words, gates, own.coverage, clipRating(own.low), clipRating(own.high)];
  });
  return [headings, ...withBlankTail(rows, codes.length, headings.length)];
}

/**
 * What the ratings say, in sentences: who leads and how surely, what that rests on, what is sealed, what to be careful about, what would make the first two tie, and what is still missing.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Interviews!A1:O} log The log of ratings, with its headings.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the log.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums The minimum rating for each criterion, blank for none.
 * @param {Hiring_interviewers} interviewers Who is to rate everybody: names in one column, what each concentrates on in a second one.
 * @param {Hiring_sealed} sealed What the kit keeps of ballots that are held back.
 * @param {"en"} language Optional. "en" or "fr", for the words; the spreadsheet's language if left out.
 * @param {20} count Optional. How many rows there are; where there are more sentences, the last row holds the rest.
 * @param {Hiring_lock} lock Optional. What the kit keeps of the weights and minimums that were locked.
 * @param {{1;1;1;2}} places Optional. The row and the column in which each of these lists begins, for sentences that name a cell: candidates, names, log, criteria, labels, weights, minimums, interviewers.
 * @return One sentence per row. Where something in the workbook is wrong, one sentence about it.
 * @example =INDEX(SMM_HEADLINE({"Code";"C-1"};{"Candidate";"Ana"};{"Ballot","Replaces","Interviewer","Code","Criterion id","Rating","Red flags","Note","Recommendation";"","","Kim","C-1","Copy",3,"","",""};{"Copy"};{"Copy"};{1};"";"";"";"en");1;1) → Ana is the only candidate in the ranking so far, so there is nobody to compare with.
 * @customfunction
 */
export function SMM_HEADLINE(
  candidates: unknown,
  names: unknown,
  log: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  minimums?: unknown,
  interviewers?: unknown,
  sealed?: unknown,
  language?: unknown,
  count?: unknown,
  lock?: unknown,
  places?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_HEADLINE", language);
  const content = contentFor(read.language(language));
  const board = read.board({ candidates, names, log, criteria, labels, weights, minimums, interviewers, sealed, lock, places });
  if (!isBoard(board)) return [[problemWords(content, board)]];
  const rows = read.number(count, sentenceCount);
  const sentences = headline(board, boardModel(board)).map((fact) => sentence(content, fact, spreadsheetLocale()));
  const fit = sentences.length <= rows ? sentences : [...sentences.slice(0, rows - 1), sentences.slice(rows - 1).join(" ")];
  return fit.map((words) => [words]);
}

/**
 * The tables of the scoreboard below one another, each as long as its content: the ranking with recommendations, chances and must-haves; ratings on which interviewers are two points apart or more; ratings still missing.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Interviews!A1:O} log The log of ratings, with its headings.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the log.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums The minimum rating for each criterion, blank for none.
 * @param {Hiring_interviewers} interviewers Who is to rate everybody: names in one column, what each concentrates on in a second one.
 * @param {Hiring_sealed} sealed What the kit keeps of ballots that are held back.
 * @param {"en"} language Optional. "en" or "fr", for the words; the spreadsheet's language if left out.
 * @param {1000} count Optional. How many rows there are; where there is more to show, the last one says how much.
 * @return Twelve columns as the headings of the ranking say, and a thirteenth that says what each row is. Blank where something in the workbook is wrong: SMM_HEADLINE says what.
 * @example =INDEX(SMM_SCOREBOARD({"Code";"C-1"};{"Candidate";"Ana"};{"Ballot","Replaces","Interviewer","Code","Criterion id","Rating","Red flags","Note","Recommendation";"","","Kim","C-1","Copy",2,"","","";"","","Lee","C-1","Copy",5,"","",""};{"Copy"};{"Copy"};{1};"";"";"";"en");3;5) → 2 people, 3 apart
 * @customfunction
 */
export function SMM_SCOREBOARD(
  candidates: unknown,
  names: unknown,
  log: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  minimums?: unknown,
  interviewers?: unknown,
  sealed?: unknown,
  language?: unknown,
  count?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_SCOREBOARD", language);
  const content = contentFor(read.language(language));
  const board = read.board({ candidates, names, log, criteria, labels, weights, minimums, interviewers, sealed });
  if (!isBoard(board)) return [[""]];
  const rows = scoreboardRows(content, board, boardModel(board), read.number(count, rowCount));
  return rows.length > 0 ? rows.map((row) => [...row]) : [[""]];
}

/**
 * Mean ratings with the criteria as rows and candidates as columns, for a heat map or a radar chart. Only criteria with a weight are shown.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Interviews!A1:O} log The log of ratings, with its headings.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the log.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums Optional. The minimum rating for each criterion, blank for none.
 * @param {5} chosen Optional. How many of the best to show, 5 if left out; or cells with names or codes, blank ones left out. All blank shows as many of the best as there are cells.
 * @return A row of names, then one row per criterion: its share of the weight, its name, and the mean rating of each candidate. Blank where something in the workbook is wrong, or nothing is rated.
 * @example =INDEX(SMM_PROFILES({"Code";"C-1"};{"Candidate";"Ana"};{"Ballot","Replaces","Interviewer","Code","Criterion id","Rating","Red flags","Note","Recommendation";"","","Kim","C-1","Copy",2,"","","";"","","Lee","C-1","Copy",5,"","",""};{"Copy"};{"Copy"};{1};"";1);2;3) → 3.5
 * @customfunction
 */
export function SMM_PROFILES(
  candidates: unknown,
  names: unknown,
  log: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  minimums?: unknown,
  chosen?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_PROFILES");
  const board = read.board({ candidates, names, log, criteria, labels, weights, minimums });
  if (!isBoard(board)) return [[""]];
  const cells = block(chosen).flat();
  const isCount = cells.length === 1 && (isBlank(cells[0]) || typeof cells[0] === "number");
  const width = isCount ? read.number(chosen, profileCount) : cells.length;
  const wanted = isCount ? [] : cells.map(nameKey).filter((key) => key !== "");
  const { people, rows } = profiles(board, boardModel(board), wanted, width);
  if (people.length === 0) return [[""]];
  const heading: Cell[] = ["", "", ...people];
  return [heading, ...rows.map(({ share, criterion, means }): Cell[] => [share, criterion, ...means.map((mean) => mean ?? "")])];
}
