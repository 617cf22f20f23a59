import type { ScoreWordsText } from "../content/score-words-text.ts";
import { isBlank, textOf } from "../domain/cell-value.ts";
import { isEnough } from "../domain/coverage.ts";
import type { Matrix } from "../domain/figure.ts";
import { nameKey } from "../domain/name-key.ts";
import { agreement, agreementMethods, ratingGaps } from "../domain/panel/agreement.ts";
import { comparableGroups } from "../domain/panel/comparable-groups.ts";
import { OFFSET_PULL } from "../domain/panel/interviewer-offsets.ts";
import { panel } from "../domain/panel/panel.ts";
import { evaluatePanel, type PanelModel, type PanelOptions } from "../domain/panel/panel-model.ts";
import { raterHabits } from "../domain/panel/rater-habits.ts";
import { USUAL_SIZES } from "../domain/panel/scenarios.ts";
import { voicesOfMatrix } from "../domain/panel/voices.ts";
import { CONFIDENCE, chanceAhead } from "../domain/preference/chance-ahead.ts";
import { type Flip, flip } from "../domain/preference/flip.ts";
import { DRAWS, rankAcceptability } from "../domain/preference/rank-acceptability.ts";
import { rankOrderWeights } from "../domain/preference/rank-order-weights.ts";
import { score } from "../domain/score.ts";
import { missingRules } from "../domain/scorecard/missing-rule.ts";
import { scorecard } from "../domain/scorecard/scorecard.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block, rowOrColumn } from "./arguments/block.ts";
import { leftOutOf } from "./arguments/rating-table.ts";
import type { NumberSetting } from "./arguments/settings.ts";
import { withBlankTail } from "./results/blank-tail.ts";
import {
  assumedRemark,
  discussRemark,
  gateRemark,
  groupRemark,
  haloWords,
  leftOutRemark,
  offsetRemark,
  remarks,
  sentences,
  straightWords,
  thinRemark,
  tooLittleShared,
  withheldRemark,
} from "./results/remarks.ts";

type Cell = number | string;

const confidenceSetting: NumberSetting = { name: "confidence", defaultValue: CONFIDENCE, min: 1, max: 10_000 };
const drawsSetting: NumberSetting = { name: "draws", defaultValue: DRAWS, min: 100, max: 100_000, isWhole: true };
const lambdaSetting: NumberSetting = { name: "lambda", defaultValue: OFFSET_PULL, min: 0 };
const noiseSetting: NumberSetting = { name: "noise", defaultValue: USUAL_SIZES.noise, min: 0.01, max: 100 };
const spreadSetting: NumberSetting = { name: "spread", defaultValue: USUAL_SIZES.spread, min: 0.01, max: 100 };

/**
 * The weighted score of each candidate, from 1 to 5. Ratings nobody gave are left out, never counted as 0. Blank while too little of the weight has a rating.
 *
 * @param {A2:E10} ratings One row per candidate and one column per criterion, ratings from 1 to 5. Leave a cell blank for "not observed".
 * @param {A1:E1} weights How much each criterion counts, in a row or a column, on any scale.
 * @param {A12:E12} minimums Optional. The minimum rating for each criterion, blank for none. They are checked but do not change the score.
 * @param {TRUE} reasons Optional. TRUE adds a second column that says why a score is blank, and which cells could not be read.
 * @return One score per candidate, blank where too little was observed; with reasons, a second column.
 * @example =SMM_SCORE({4,5,2,3,4};{30,25,20,15,10}) → 3.7
 * @customfunction
 */
export function SMM_SCORE(ratings: unknown, weights: unknown, minimums?: unknown, reasons?: unknown): Cell[][] {
  const read = argumentsOf("SMM_SCORE");
  const candidates = read.ratings(ratings);
  const criteria = candidates[0]?.length ?? 0;
  const ownWeights = read.weights(weights, criteria);
  read.minimums(minimums, criteria);
  if (!read.switch(reasons, "reasons")) return candidates.map((row) => [score(row, ownWeights).score ?? ""]);
  const words = read.words();
  const cells = block(ratings);
  return candidates.map((row, i): Cell[] => {
    const own = score(row, ownWeights);
    if ((cells[i] ?? []).every(isBlank)) return ["", ""];
    return [own.score ?? "", remarks(withheldRemark(words, own), leftOutRemark(words, leftOutOf(cells[i] ?? []), "ratings"))];
  });
}

/**
 * Everything about each candidate's score in one row: score, percent, coverage, the lowest and highest it could be, and whether the must-haves are met.
 *
 * @param {A2:E10} ratings One row per candidate and one column per criterion, ratings from 1 to 5. Leave a cell blank for "not observed".
 * @param {A1:E1} weights How much each criterion counts, in a row or a column, on any scale.
 * @param {A12:E12} minimums Optional. The minimum rating for each criterion, blank for none.
 * @param {"prorata"} missing Optional. What a missing rating does: "prorata" leaves it out, "twoway" fills in what this candidate and this criterion usually get, "lowest" counts 1, "strict" withholds the score.
 * @param {TRUE} headings Optional. TRUE puts a row of headings on top.
 * @param {3} raters Optional. How many interviewers stand behind each rating: a number, or a block like the ratings. It widens BORDERLINE; a single interviewer never fails anybody. Left out, each rating is treated as the mean of several.
 * @return Score from 1 to 5, percent from 0 to 100, coverage from 0 to 1, low, high, gate: one row per candidate.
 * @example =SMM_SCORECARD({4,5,"",3,4};{30,25,20,15,10};{3,3,3,"",""}) → {4.125,78.125,0.8,3.5,4.3,"OPEN: criterion 3"}
 * @customfunction
 */
export function SMM_SCORECARD(
  ratings: unknown,
  weights: unknown,
  minimums?: unknown,
  missing?: unknown,
  headings?: unknown,
  raters?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_SCORECARD");
  const table = read.ratingTable(ratings, weights);
  const criteria = table.weights.length;
  const wanted = read.minimums(minimums, criteria);
  const rule = read.choice(missing, "missingRule", missingRules);
  if (rule === "twoway" && table.rows.length < 2) throw read.refuse("twoCandidates");
  const counts = read.raterCounts(raters, table.rows.length, criteria);
  const words = read.words();
  const rows = scorecard(table.rows, table.weights, wanted, rule, counts).map((row, i): Cell[] => {
    const { errors = 0, texts = 0 } = table.leftOut[i] ?? {};
    if (table.rows[i]?.every((rating) => rating === null) && errors + texts === 0) return ["", "", "", "", "", ""];
    const said = remarks(gateRemark(words, row.gates), withheldRemark(words, row), leftOutRemark(words, { errors, texts }, "ratings"));
    return [row.score ?? "", row.percent ?? "", row.coverage, row.low, row.high, said];
  });
  const heading = read.switch(headings, "headings") ? [[...words.scorecard.headings]] : [];
  return [...heading, ...withBlankTail(rows, table.height, 6)];
}

/**
 * Weights from a mere order of importance, when you can say which criterion matters more but not by how much (rank-order centroid).
 *
 * @param {A2:A12} ranks The rank of each criterion, 1 for the most important. Criteria of the same rank share; a blank is left out.
 * @return One weight per criterion, in the shape of the ranks; they sum to 1.
 * @example =SMM_WEIGHTS({1,2,3}) → {0.611111,0.277778,0.111111}
 * @customfunction
 */
export function SMM_WEIGHTS(ranks: unknown): Cell[][] {
  const read = argumentsOf("SMM_WEIGHTS");
  if (!rowOrColumn(ranks)) throw read.refuse("notOneLine", "ranks");
  const cells = block(ranks);
  const { rows, height } = read.figures(ranks);
  const weights = rankOrderWeights(rows.flat()).map((weight) => weight ?? "");
  if (!weights.some((weight) => weight !== "")) throw read.refuse("noRank");
  if (cells.length === 1) return [(cells[0] ?? []).map((_, i) => weights[i] ?? "")];
  return withBlankTail(
    weights.map((weight) => [weight]),
    height,
    1,
  );
}

/**
 * What each interviewer thinks of each candidate overall: the weighted mean of that interviewer's ratings, from the log of all ratings. Feed it to SMM_ADJUST, SMM_AGREEMENT and SMM_PBEST.
 *
 * @param {A2:D} ballots The log in four columns: candidate, interviewer, criterion, rating. One line per rating, in any order.
 * @param {F2:F} candidates The candidates to show, one per row of the result.
 * @param {G1:I1} interviewers The interviewers to show, one per column of the result.
 * @param {K2:K12} criteria The criteria that count, named as in the log.
 * @param {L2:L12} weights How much each of these criteria counts, on any scale.
 * @return Candidates by interviewers, blank where an interviewer did not rate the candidate.
 * @example =SMM_PANEL({"Ana","Kim","Copy",4;"Ana","Kim","Data",2;"Ana","Lee","Copy",5};{"Ana"};{"Kim","Lee"};{"Copy","Data"};{3,1}) → {3.5,5}
 * @customfunction
 */
export function SMM_PANEL(ballots: unknown, candidates: unknown, interviewers: unknown, criteria: unknown, weights: unknown): Cell[][] {
  const read = argumentsOf("SMM_PANEL");
  const log = read.ballots(ballots).ratings;
  const rows = read.names(candidates, "candidates");
  const columns = read.names(interviewers, "interviewers");
  const counted = read.names(criteria, "criteria");
  const ownWeights = read.weights(weights, counted.keys.length);
  if (log.length > 0 && !log.some(({ criterion }) => counted.keys.includes(criterion))) {
    throw read.refuse("strangeCriteria", counted.labels[0] ?? "");
  }
  const lists = { candidates: rows.keys, interviewers: columns.keys, criteria: counted.keys, weights: ownWeights };
  const composites = panel(log, lists).map((row) => row.map((composite) => composite ?? ""));
  return withBlankTail(composites, rows.height, columns.keys.length);
}

/**
 * Each candidate's mean as it stands, and with harsh and kind interviewers evened out. It matters when not everybody met everybody; otherwise no rank changes.
 *
 * @param {A2:C10} matrix One row per candidate and one column per interviewer, as SMM_PANEL gives it. Blank where the two did not meet.
 * @param {1} lambda Optional. How strongly interviewers are assumed to be alike, 1 if left out. 0 takes every difference at face value.
 * @return Raw, adjusted, standard error, remark: one row per candidate.
 * @example =INDEX(SMM_ADJUST({4,5,4;3,4,"";2,3,3;4,"",3});2;2) → 3.412698
 * @customfunction
 */
export function SMM_ADJUST(matrix: unknown, lambda?: unknown): Cell[][] {
  const read = argumentsOf("SMM_ADJUST");
  const { rows, height, leftOut } = read.figures(matrix);
  const pull = read.number(lambda, lambdaSetting);
  const { candidates, sizes, noise } = matrixModel(rows, { pull });
  const groups = comparableGroups(rows);
  const known = pull > 0 || groups.count < 2;
  const text = read.words();
  const adjusted = rows.map((row, i) => {
    const own = candidates[i];
    if (!own || own.plain === null) return ["", "", "", ""];
    const error = (sizes?.noise ?? 0) * Math.sqrt(own.uncertainty ?? 0);
    const words = remarks(
      groupRemark(text, groups, i),
      discussRemark(text, row),
      assumedRemark(text, noise.degrees),
      i === 0 ? leftOutRemark(text, leftOut, "figures") : "",
    );
    return [own.plain, known ? (own.score ?? "") : "", known ? error : "", words];
  });
  return withBlankTail(adjusted, height, 4);
}

/**
 * How harsh or kind each interviewer is, measured on the candidates they share with others.
 *
 * @param {A2:C10} matrix One row per candidate and one column per interviewer, as SMM_PANEL gives it. Blank where the two did not meet.
 * @param {1} lambda Optional. How strongly interviewers are assumed to be alike, 1 if left out.
 * @return Points below (-) or above (+) the panel, candidates rated, the same in words: one row per interviewer.
 * @example =INDEX(SMM_SEVERITY({4,5,4;3,4,"";2,3,3;4,"",3});1;1) → -0.222222
 * @customfunction
 */
export function SMM_SEVERITY(matrix: unknown, lambda?: unknown): Cell[][] {
  const read = argumentsOf("SMM_SEVERITY");
  const { rows } = read.figures(matrix);
  const pull = read.number(lambda, lambdaSetting);
  const { offsets, sizes } = matrixModel(rows, { pull });
  const groups = comparableGroups(rows);
  const text = read.words();
  const severities = offsets.map((offset, j) => {
    const rated = rows.filter((row) => row[j] !== null).length;
    if (offset === null) return ["", 0, ""];
    const apart = groups.count > 1 ? text.interviewers.withinGroup((groups.interviewers[j] ?? 0) + 1, groups.count) : "";
    return [offset, rated, remarks(offsetRemark(text, offset, (sizes?.noise ?? 0) / Math.sqrt(rated), rated), apart)];
  });
  return severities.length > 0 ? severities : [["", "", ""]];
}

/** The model with one criterion: a table of candidates × interviewers. */
const matrixModel = (rows: Matrix, options: PanelOptions): PanelModel =>
  evaluatePanel(voicesOfMatrix(rows), rows[0]?.length ?? 0, [1], options);

/**
 * How far the interviewers agree on the candidates, with the limits between which the truth lies 19 times of 20.
 *
 * @param {A2:C10} matrix One row per candidate and one column per interviewer, as SMM_PANEL gives it.
 * @param {"auto"} method Optional. "icc" (everybody rated everybody) or "alpha" (with gaps); left out, the one that fits. Also "interval", "ordinal", "nominal" for alpha by points, ranks or sameness.
 * @return Method used, coefficient, low, high, candidates, raters, verdict, in one row.
 * @example =INDEX(SMM_AGREEMENT({9,2,5,8;6,1,3,2;8,4,6,8;7,1,2,6;10,5,6,9;6,2,4,7});1;2) → 0.620051
 * @customfunction
 */
export function SMM_AGREEMENT(matrix: unknown, method?: unknown): Cell[][] {
  const read = argumentsOf("SMM_AGREEMENT");
  const { rows, leftOut } = read.figures(matrix);
  const wanted = read.choice(method, "method", agreementMethods);
  const gaps = ratingGaps(rows);
  if (wanted === "icc" && gaps > 0) throw read.refuse("iccGaps", gaps);
  const found = agreement(rows, wanted);
  const text = read.words();
  const words = remarks(text.agreement.verdicts[found.verdict], leftOutRemark(text, leftOut, "figures"));
  return [
    [text.agreement.methods[found.method], found.value ?? "", found.low ?? "", found.high ?? "", found.candidates, found.raters, words],
  ];
}

/**
 * How likely each candidate is truly the best, given how few and how noisy the ratings are. Two candidates at 45 % and 40 % are a tie, whatever their scores say.
 *
 * @param {A2:C10} matrix One row per candidate and one column per interviewer, as SMM_PANEL gives it. Blank where the two did not meet.
 * @param {0.45} noise Optional. By how much one interview is usually off, in points, 0.45 if left out. It counts less the more the ratings themselves tell.
 * @param {0.45} spread Optional. By how much candidates usually differ, in points, 0.45 if left out.
 * @return Chance from 0 to 1, how far the candidate's level may be off in points, remark: one row per candidate. One candidate alone is no race and gets no chance.
 * @example =INDEX(SMM_PBEST({3.9,4.2,3.8;3.6,3.9,3.7;3,3.5,3.1});1;1) → 0.853209
 * @customfunction
 */
export function SMM_PBEST(matrix: unknown, noise?: unknown, spread?: unknown): Cell[][] {
  const read = argumentsOf("SMM_PBEST");
  const { rows, height, leftOut } = read.figures(matrix);
  const usual = { noise: read.number(noise, noiseSetting), spread: read.number(spread, spreadSetting) };
  const { candidates, race, evidence } = matrixModel(rows, { usual });
  const groups = comparableGroups(rows);
  const text = read.words();
  const chances = candidates.map(({ chance, levelError, plain }, i): Cell[] => {
    if (plain === null) return ["", "", ""];
    const words = remarks(
      thinRemark(text, evidence),
      groupRemark(text, groups, i),
      i === race[0] ? leftOutRemark(text, leftOut, "figures") : "",
    );
    return [chance ?? "", chance === null ? "" : (levelError ?? ""), words];
  });
  return withBlankTail(chances, height, 3);
}

/**
 * How likely one candidate is ahead of another if your weights had come out a little differently. Near 0.5 the order hangs on the weights alone.
 *
 * @param {B2:B12} a The first candidate's rating on each criterion.
 * @param {C2:C12} b The second candidate's ratings. Criteria that lack one of the two are left out.
 * @param {A2:A12} weights How much each criterion counts, on any scale.
 * @param {30} confidence Optional. How firmly you stand by the weights, 30 if left out; 10 is loose, 100 is firm.
 * @return The chance from 0 to 1 that the first is ahead, or "too few to judge".
 * @example =SMM_BEATS({5,3,2};{3,4,4};{5,3,2}) → 0.828923
 * @customfunction
 */
export function SMM_BEATS(a: unknown, b: unknown, weights: unknown, confidence?: unknown): Cell {
  const read = argumentsOf("SMM_BEATS");
  const pair = read.pair(a, b, weights);
  const kappa = read.number(confidence, confidenceSetting);
  return isEnough(pair.coverage) ? chanceAhead(pair.differences, pair.weights, kappa * pair.coverage) : tooLittleShared(read.words(), pair);
}

/**
 * How often each candidate takes each rank when the weights vary around yours, and which weights would put each candidate first.
 *
 * @param {A2:E10} scores One row per candidate and one column per criterion, ratings from 1 to 5.
 * @param {A1:E1} weights How much each criterion counts, in a row or a column, on any scale.
 * @param {30} confidence Optional. How firmly you stand by the weights, 30 if left out; 10 is loose, 100 is firm.
 * @param {20000} draws Optional. How many sets of weights are tried, 20000 if left out. The same inputs always give the same result.
 * @return One row per candidate: the share of each rank from the first to the last, then the weights that favour this candidate, blank if it is never first.
 * @example =ROUND(INDEX(SMM_RANKS({5,3,2;3,4,4;4,4,2};{5,3,2});1;1);1) → 0.8
 * @customfunction
 */
export function SMM_RANKS(scores: unknown, weights: unknown, confidence?: unknown, draws?: unknown): Cell[][] {
  const read = argumentsOf("SMM_RANKS");
  const table = read.ratingTable(scores, weights);
  const kappa = read.number(confidence, confidenceSetting);
  const count = read.number(draws, drawsSetting);
  const rated = table.rows.flatMap((row, i) => (row.some((rating) => rating !== null) ? [i] : []));
  const width = rated.length + table.weights.length;
  const result: Cell[][] = table.rows.map(() => Array.from({ length: width }, () => ""));
  const found = rankAcceptability(
    rated.map((i) => table.rows[i] ?? []),
    table.weights,
    kappa,
    count,
  );
  for (const [r, { ranks, centralWeights }] of found.entries()) {
    result[rated[r] ?? 0] = [...ranks, ...(centralWeights ?? table.weights.map(() => ""))];
  }
  return withBlankTail(result, table.height, width);
}

/**
 * The smallest change of your weights that would turn the order of two candidates into a tie.
 *
 * @param {B2:B12} a The first candidate's rating on each criterion.
 * @param {C2:C12} b The second candidate's ratings. Criteria that lack one of the two are left out.
 * @param {A2:A12} weights How much each criterion counts, on any scale.
 * @param {D2:D12} criteria Optional. The names of the criteria, for the sentence.
 * @return Points of weight to move (of 100), from, to, and the sentence, in one row.
 * @example =SMM_FLIP({5,3,2};{3,4,4};{5,3,2};{"Strategy","Copy","Analytics"}) → {7.5,"Strategy","Analytics","The first leads by 0.3; moving 7.5 points of weight from Strategy to Analytics makes it a tie."}
 * @customfunction
 */
export function SMM_FLIP(a: unknown, b: unknown, weights: unknown, criteria?: unknown): Cell[][] {
  const read = argumentsOf("SMM_FLIP");
  const pair = read.pair(a, b, weights);
  const labels = isBlank(criteria) ? [] : read.onePerCriterion(criteria, "names", pair.count);
  const text = read.words();
  const problem = tooLittleShared(text, pair);
  if (problem) return [["", "", "", problem]];
  const name = (shared: number): string => {
    const place = pair.criteria[shared] ?? 0;
    return isBlank(labels[place]) ? text.criterion(place + 1) : textOf(labels[place]);
  };
  const found = flip(pair.differences, pair.weights);
  const left = pair.count - pair.criteria.length;
  const sentence = sentences(flipSentence(text, found, name), left > 0 ? text.flip.leftOut(left) : "");
  if (!found.moves) return [["", "", "", sentence]];
  const points = found.moves.reduce((sum, { share }) => sum + 100 * share, 0);
  return [[points, found.moves.map(({ from }) => name(from)).join(", "), found.to === undefined ? "" : name(found.to), sentence]];
}

/** What would turn the order around, in one sentence. @param name gives the name of a criterion by its place among those compared */
function flipSentence({ flip: text }: ScoreWordsText, { lead, moves, to }: Flip, name: (criterion: number) => string): string {
  if (lead === 0) return text.tie;
  const leader = lead > 0 ? "first" : "second";
  if (!moves || to === undefined) return text.never(leader, Math.abs(lead));
  const moved = moves.map(({ from, share }) => ({ points: 100 * share, from: name(from) }));
  return text.move(leader, Math.abs(lead), moved, name(to));
}

/**
 * How each interviewer uses the scale, to talk about before the next round. It corrects nobody.
 *
 * @param {A2:D} ballots The log in four columns: candidate, interviewer, criterion, rating. One line per rating, in any order.
 * @param {K2:K12} criteria Optional. The criteria to look at, named as in the log; all if left out.
 * @return Interviewer, ratings given, mean, severity (points below or above the panel), spread (1 is like the panel), halo, straight-lining, remark: one row per interviewer.
 * @example =INDEX(SMM_RATERS({"Ana","Kim","Copy",4;"Ana","Lee","Copy",2;"Bo","Kim","Copy",5;"Bo","Lee","Copy",3});1;4) → 0.666667
 * @customfunction
 */
export function SMM_RATERS(ballots: unknown, criteria?: unknown): Cell[][] {
  const read = argumentsOf("SMM_RATERS");
  const { ratings, interviewers, leftOut } = read.ballots(ballots);
  const wanted = isBlank(criteria) ? undefined : new Set(read.names(criteria, "criteria").keys.map(nameKey));
  const habits = raterHabits(wanted ? ratings.filter(({ criterion }) => wanted.has(criterion)) : ratings);
  const text = read.words();
  const remark = leftOutRemark(text, leftOut, "ratings");
  if (habits.length === 0) return [["", "", "", "", "", "", "", remarks(text.interviewers.noRatings, remark)]];
  return habits.map((own, i) => [
    interviewers.get(own.interviewer) ?? own.interviewer,
    own.ratings,
    own.mean,
    own.offset ?? "",
    own.spread ?? text.interviewers.noVariation,
    haloWords(text, own),
    straightWords(text, own),
    i === 0 ? remark : "",
  ]);
}
