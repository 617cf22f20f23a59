import { chanceWords, figure, gateWords, problemWords, sentence } from "../content/board-sentences.ts";
import { contentFor } from "../content/content-for.ts";
import type { Board } from "../domain/board/board.ts";
import { boardModel } from "../domain/board/board-model.ts";
import { contested } from "../domain/board/contested.ts";
import { headline } from "../domain/board/headline.ts";
import { focusCriteria } from "../domain/board/interview-focus.ts";
import { missingRatings } from "../domain/board/missing-ratings.ts";
import { inOrder } from "../domain/board/placings.ts";
import { isBlank, textOf } from "../domain/cell-value.ts";
import { coveragePercent } from "../domain/coverage.ts";
import { nameKey } from "../domain/name-key.ts";
import { clipRating } from "../domain/rating.ts";
import { type Arguments, argumentsOf } from "./arguments/arguments-of.ts";
import { block, rowOrColumn } from "./arguments/block.ts";
import type { NumberSetting } from "./arguments/settings.ts";
import { withBlankTail } from "./results/blank-tail.ts";
import { remarks } from "./results/remarks.ts";

type Cell = number | string;

/** How long a list may be asked for, in rows. */
const listLength = { min: 1, max: 1000, isWhole: true } as const;
const candidateCount: NumberSetting = { ...listLength, name: "candidateCount", defaultValue: 15 };
const lineCount: NumberSetting = { ...listLength, name: "lineCount", defaultValue: 15 };
const profileCount: NumberSetting = { ...listLength, name: "candidateCount", defaultValue: 5 };

/**
 * Where every candidate stands: rank, score with harsh and kind interviewers evened out, chance of being the best, must-haves in words, coverage, and how low and high the score could still go. It fills the rows beside the candidates, headings included, so enter it in the heading row.
 *
 * @param {A1:A} candidates The column of codes, with its heading.
 * @param {Interviews!Q1:T} ballots The ratings that count, in four columns: candidate's code, interviewer, criterion, rating.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the ballots.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums Optional. The minimum rating for each criterion, blank for none.
 * @param {"en"} language Optional. "en" or "fr", for the words.
 * @param {Hiring_criteria} labels Optional. The names of the criteria, for the words.
 * @return One row of headings, then one row per candidate: rank, score, chance from 0 to 1 (blank while too few interviewers rated the same candidates), must-haves, coverage, low, high.
 * @example =INDEX(SMM_STANDINGS({"Code";"C-1";"C-2"};{"C-1","Kim","Copy",4;"C-2","Kim","Copy",3};{"Copy"};{1};{2});2;4) → ✓ Met
 * @customfunction
 */
export function SMM_STANDINGS(
  candidates: unknown,
  ballots: unknown,
  criteria: unknown,
  weights: unknown,
  minimums?: unknown,
  language?: unknown,
  labels?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_STANDINGS");
  const { board: text } = contentFor(read.language(language));
  const board = read.board({ candidates, ballots, criteria, weights, minimums, labels });
  const { rank, score, chance, gate, coverage, low, high } = text.columns;
  const problem = board.problem ? problemWords(text, board.problem) : "";
  const model = board.problem ? undefined : boardModel(board);
  const rows = board.codes.map((code, i): Cell[] => {
    if (board.twice.has(i)) return ["", "", "", text.problems.codeTwice, "", "", ""];
    if (code === "" || problem) return ["", "", "", code === "" ? "" : problem, "", "", ""];
    const own = model?.candidates[i];
    if (!own?.plainMeans.some((mean) => mean !== null)) return ["", "", "", "", "", "", ""];
    const words = gateWords(text, own.gates, board.criteria);
    const shownChance = model?.evidence.isEnough ? (own.chance ?? "") : "";
    const shownScore = own.score === null ? "" : clipRating(own.score);
    return [own.rank ?? "", shownScore, shownChance, words, own.coverage, clipRating(own.low), clipRating(own.high)];
  });
  return [[rank, score, chance, gate, coverage, low, high], ...withBlankTail(rows, board.height, 7)];
}

/**
 * The ranking as a list, best first: those with a rank, then those who miss a must-have, then those rated too little for a score.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Candidates!D1:J} standings What SMM_STANDINGS gives, with its headings.
 * @param {"en"} language Optional. "en" or "fr", for the words.
 * @param {15} count Optional. How many candidates to show, 15 if left out.
 * @return Rank, candidate, score, low, high, coverage, chance in words, must-haves and remarks in words: one row per candidate.
 * @example =INDEX(SMM_RANKING({"Code";"C-1"};{"Name";"Ana"};SMM_STANDINGS({"Code";"C-1"};{"C-1","Kim","Copy",3};{"Copy"};{1}));1;7) → too early to say
 * @customfunction
 */
export function SMM_RANKING(candidates: unknown, names: unknown, standings: unknown, language?: unknown, count?: unknown): Cell[][] {
  const read = argumentsOf("SMM_RANKING");
  const { board: text } = contentFor(read.language(language));
  const people = read.people(candidates, names);
  const rows = read.placings(standings);
  const rowCount = read.number(count, candidateCount);
  const lines = inOrder(rows)
    .slice(0, rowCount)
    .flatMap((i): Cell[][] => {
      const own = rows[i];
      if (!own) return [];
      const { rank, score, low, high, coverage, chance, gate } = own;
      const withheld = score === null ? text.problems.tooLittle(coveragePercent(coverage ?? 0)) : "";
      const words = remarks(gate, withheld);
      return [
        [
          rank ?? "",
          people[i] ?? "",
          score ?? "",
          low ?? "",
          high ?? "",
          coverage ?? "",
          rank === null ? "" : chanceWords(text, chance),
          words,
        ],
      ];
    });
  return withBlankTail(lines, rowCount, 8);
}

/**
 * What the ratings say, in sentences: who leads and how surely, how far the interviewers agree, what would make the first two tie, and what is still missing.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Candidates!D1:J} standings What SMM_STANDINGS gives, with its headings.
 * @param {Interviews!Q1:T} ballots The ratings that count, in four columns: candidate's code, interviewer, criterion, rating.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the ballots.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_minimums} minimums The minimum rating for each criterion, blank for none.
 * @param {"en"} language Optional. "en" or "fr", for the words.
 * @param {Hiring_interviewers} interviewers Optional. Who is to rate everybody: names in one column, what each concentrates on in a second one.
 * @return One sentence per row.
 * @example =INDEX(SMM_HEADLINE({"Code";"C-1"};{"Name";"Ana"};SMM_STANDINGS({"Code";"C-1"};{"C-1","Kim","Copy",3};{"Copy"};{1});{"C-1","Kim","Copy",3};{"Copy"};{"Copy"};{1};"");1;1) → Ana is the only candidate with a rank so far.
 * @customfunction
 */
export function SMM_HEADLINE(
  candidates: unknown,
  names: unknown,
  standings: unknown,
  ballots: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  minimums: unknown,
  language?: unknown,
  interviewers?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_HEADLINE");
  const { board: text } = contentFor(read.language(language));
  const board = read.board({ candidates, names, ballots, criteria, labels, weights, minimums });
  if (board.problem) return [[problemWords(text, board.problem)]];
  const named = namedInterviewers(board, interviewers);
  // Only their shape is looked at: the sentences come from the same model as the standings, made anew from the ratings.
  read.placings(standings);
  return headline(board, boardModel(board), named.focuses).map((fact) => [sentence(text, fact)]);
}

/**
 * Mean ratings with the criteria as rows and candidates as columns, for a heat map or a radar chart. Only criteria with a weight are shown.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Candidates!D1:J} standings What SMM_STANDINGS gives, with its headings.
 * @param {Candidates!Z1:AW} means A column of mean ratings for each criterion, headed by its name; other columns are left out.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {5} chosen Optional. How many of the best to show, 5 if left out; or cells with names or codes, blank ones left out. All blank shows as many of the best as there are cells.
 * @return A row of names, then one row per criterion: its share of the weight, its name, and the mean rating of each candidate.
 * @example =INDEX(SMM_PROFILES({"Code";"C-1";"C-2"};{"Name";"Ana";"Bo"};{"","","","","","","";1,4,1,"",1,4,4;2,3,0,"",1,3,3};{"Copy";4;3};{"Copy"};{1};{"Bo"});2;3) → 3
 * @customfunction
 */
export function SMM_PROFILES(
  candidates: unknown,
  names: unknown,
  standings: unknown,
  means: unknown,
  labels: unknown,
  weights: unknown,
  chosen?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_PROFILES");
  const codes = read.column(candidates, "candidates");
  const people = read.people(candidates, names);
  const criteria = read.weightedCriteria(labels, weights);
  const cells = block(means);
  const headings = (cells[0] ?? []).map(nameKey);
  const { width, places } = chosenPlaces(read, { codes, people }, inOrder(read.placings(standings)), chosen);
  const rows = criteria.map(({ name, share }): Cell[] => {
    const column = headings.indexOf(nameKey(name));
    const own = places.map((i) => cells[i + 1]?.[column]);
    return [share, name, ...own.map((mean) => (typeof mean === "number" ? mean : ""))];
  });
  const heading = ["", "", ...places.map((i) => people[i] ?? "")];
  return withBlankTail(
    [heading, ...rows].map((row) => [...row, ...Array.from({ length: width - places.length }, () => "")]),
    (rowOrColumn(labels)?.length ?? 0) + 1,
    width + 2,
  );
}

/**
 * Ratings worth talking about: where interviewers are two points apart or more, the widest gap first.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Interviews!Q1:T} ballots The ratings that count, in four columns: candidate's code, interviewer, criterion, rating.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the ballots.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {"en"} language Optional. "en" or "fr", for the words.
 * @param {15} count Optional. How many lines to show, 15 if left out; one more line says how many are left.
 * @return Candidate, lowest, highest, criterion, who gave what: one row per candidate and criterion.
 * @example =INDEX(SMM_CONTESTED({"Code";"C-1"};{"Name";"Ana"};{"C-1","Kim","Copy",2;"C-1","Lee","Copy",5};{"Copy"};{"Copy"});1;4) → Copy: 2 from Kim, 5 from Lee
 * @customfunction
 */
export function SMM_CONTESTED(
  candidates: unknown,
  names: unknown,
  ballots: unknown,
  criteria: unknown,
  labels: unknown,
  language?: unknown,
  count?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_CONTESTED");
  const { board: text } = contentFor(read.language(language));
  const board = read.board({ candidates, names, ballots, criteria, labels, weights: "" });
  const found = contested(board.tallied).map(({ candidate, criterion, lowest, highest, voices }): Cell[] => {
    const who = voices.map(({ interviewer, rating }) => text.voice(nameOf(board, interviewer), figure(text, rating, 1)));
    return [board.people[candidate] ?? "", lowest, highest, text.contested(board.criteria[criterion] ?? "", who)];
  });
  return listed(found, read.number(count, lineCount), 4, text.nothingContested, text.more);
}

/**
 * Ratings still to come, for every candidate whom somebody has rated already: from the interviewers of the role brief, and from all who have rated most of an interview.
 *
 * @param {Candidates!A1:A} candidates The column of codes, with its heading.
 * @param {Candidates!B1:B} names The column of names, with its heading.
 * @param {Interviews!Q1:T} ballots The ratings that count, in four columns: candidate's code, interviewer, criterion, rating.
 * @param {Hiring_criterion_ids} criteria The ids of the criteria, as in the ballots.
 * @param {Hiring_criteria} labels The names of the criteria.
 * @param {Hiring_weights} weights How much each criterion counts, on any scale.
 * @param {Hiring_interviewers} interviewers Optional. Who is to rate everybody: names in one column, what each concentrates on in a second one.
 * @param {"en"} language Optional. "en" or "fr", for the words.
 * @param {15} count Optional. How many lines to show, 15 if left out; one more line says how many are left.
 * @return Candidate, ratings missing, interviewer: one row per candidate and interviewer.
 * @example =INDEX(SMM_MISSING({"Code";"C-1"};{"Name";"Ana"};{"C-1","Kim","Copy",2};{"Copy";"Data"};{"Copy";"Data"};{2;1});1;2) → 1
 * @customfunction
 */
export function SMM_MISSING(
  candidates: unknown,
  names: unknown,
  ballots: unknown,
  criteria: unknown,
  labels: unknown,
  weights: unknown,
  interviewers?: unknown,
  language?: unknown,
  count?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_MISSING");
  const { board: text } = contentFor(read.language(language));
  const board = read.board({ candidates, names, ballots, criteria, labels, weights });
  const rowCount = read.number(count, lineCount);
  if (board.problem) return listed([], rowCount, 3, problemWords(text, board.problem), text.more);
  const named = namedInterviewers(board, interviewers);
  const found = missingRatings(board.tallied, board.weights, named.focuses).map(({ candidate, interviewer, ratings, isAbsent }): Cell[] => {
    const name = named.labels.get(interviewer) ?? board.interviewers.get(interviewer) ?? interviewer;
    return [board.people[candidate] ?? "", ratings, isAbsent ? text.noneYet(name) : name];
  });
  return listed(found, rowCount, 3, text.nothingMissing, text.more);
}

const nameOf = ({ tallied, interviewers }: Board, place: number): string => {
  const key = tallied.interviewers[place] ?? "";
  return interviewers.get(key) ?? key;
};

/** The candidates to show beside each other, and how many columns there are for them. */
function chosenPlaces(
  read: Arguments,
  { codes, people }: { readonly codes: readonly string[]; readonly people: readonly string[] },
  best: readonly number[],
  chosen: unknown,
): { readonly width: number; readonly places: readonly number[] } {
  const cells = block(chosen).flat();
  const isCount = cells.length === 1 && (isBlank(cells[0]) || typeof cells[0] === "number");
  const width = isCount ? read.number(chosen, profileCount) : cells.length;
  const wanted = isCount ? [] : cells.map(nameKey).filter((key) => key !== "");
  if (wanted.length === 0) return { width, places: best.slice(0, width) };
  const names = [people.map(nameKey), codes.map(nameKey), people.map((person, i) => nameKey(person.replace(` (${codes[i]})`, "")))];
  const placeOf = (key: string): number => names.map((list) => list.indexOf(key)).find((place) => place >= 0) ?? -1;
  return { width, places: [...new Set(wanted.map(placeOf))].filter((i) => i >= 0) };
}

/** The interviewers of the role brief: how each is written, and the criteria each is to rate. */
function namedInterviewers({ ids, criteria }: Board, interviewers: unknown) {
  const lines = isBlank(interviewers) ? [] : block(interviewers).filter(([name]) => nameKey(name) !== "");
  const labels = new Map(lines.map(([name]) => [nameKey(name), textOf(name)] as const));
  const focuses = new Map(
    lines.map(([name, focus]) => [nameKey(name), focusCriteria(String(focus ?? ""), { ids, names: criteria })] as const),
  );
  return { labels, focuses };
}

/** A list of so many lines and one that says what is left, in the first column; nothing to list is said there too. */
function listed(
  found: readonly (readonly Cell[])[],
  rowCount: number,
  width: number,
  none: string,
  more: (lines: number) => string,
): Cell[][] {
  const say = (words: string): Cell[] => [words, ...Array.from({ length: width - 1 }, () => "")];
  const left = found.length - rowCount;
  const lines = found.length === 0 ? [say(none)] : left > 0 ? [...found.slice(0, rowCount), say(more(left))] : found;
  return withBlankTail(lines, rowCount + 1, width);
}
