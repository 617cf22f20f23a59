import type { ListName, SettingName } from "../../content/argument-errors.ts";
import { cellWords } from "../../content/cell-words.ts";
import type { BenchmarkMetric } from "../../domain/budget/benchmark.ts";
import type { Channel } from "../../domain/budget/channel.ts";
import { readBallotLog } from "./ballot-log.ts";
import { readBenchmarks } from "./benchmark-table.ts";
import { type BoardArguments, readBoard } from "./board.ts";
import { readBriefLines, readLists } from "./brief-lines.ts";
import { type ChannelColumns, type Channels, readChannels, readSpends, readSplit } from "./channels.ts";
import { readFigures } from "./figures.ts";
import { readGroups } from "./groups.ts";
import { readLanguage, spokenLanguage } from "./language.ts";
import { readNames } from "./names.ts";
import { onePerCriterion } from "./one-per-criterion.ts";
import { readPair } from "./pair.ts";
import { readBudget, readPlan } from "./plan.ts";
import { readPlatformSpends } from "./platform-spends.ts";
import { readRaterCounts } from "./rater-counts.ts";
import { readRatingTable } from "./rating-table.ts";
import { readJustification, readMinimums, readRatings } from "./ratings.ts";
import { refusalsOf } from "./refuse.ts";
import { type NumberSetting, readChoice, readNumber, readSwitch } from "./settings.ts";
import { readWeights } from "./weights.ts";

/**
 * Reads what a cell function was given. Every reader takes cells as Sheets hands them over, and throws an InputError that names the function
 * when it cannot work with them.
 *
 * @param functionName as people type it
 * @param language the argument that names the language, of a function that has one; else all words are in the spreadsheet's
 * @example argumentsOf("SMM_SCORE").weights([[30, 25, "", 10]], 4) → [30, 25, 0, 10]
 * @example argumentsOf("SMM_SCORE").weights([[30, "many"]], 2) // throws "SMM_SCORE: weight 2 is "many"; weights are numbers of 0 or more."
 */
export const argumentsOf = (functionName: string, language?: unknown) => {
  // Asked for when there is something to say: it is a call.
  const spoken = () => spokenLanguage(language);
  const refuse = refusalsOf(functionName, spoken);
  return {
    refuse,
    /** The words of the functions about scores, interviewers and weights. */
    words: () => cellWords(spoken()).decisions,
    // Single values.
    number: (argument: unknown, setting: NumberSetting) => readNumber(refuse, argument, setting),
    switch: (argument: unknown, name: SettingName) => readSwitch(refuse, name, argument),
    choice: <Choice extends string>(argument: unknown, name: SettingName, choices: readonly [Choice, ...Choice[]]) =>
      readChoice(refuse, name, argument, choices),
    language: (argument: unknown) => readLanguage(refuse, argument),
    // Ratings and weights.
    ratings: (argument: unknown) => readRatings(refuse, argument),
    minimums: (argument: unknown, criteria: number) => readMinimums(refuse, argument, criteria),
    weights: (argument: unknown, criteria: number) => readWeights(refuse, argument, criteria),
    ratingTable: (ratings: unknown, weights: unknown) => readRatingTable(refuse, ratings, weights),
    raterCounts: (argument: unknown, rows: number, columns: number) => readRaterCounts(refuse, argument, rows, columns),
    pair: (a: unknown, b: unknown, weights: unknown) => readPair(refuse, a, b, weights),
    figures: (argument: unknown) => readFigures(refuse, argument),
    groups: (argument: unknown) => readGroups(refuse, argument),
    // Lists.
    names: (argument: unknown, list: ListName) => readNames(refuse, list, argument),
    onePerCriterion: (argument: unknown, list: ListName, criteria: number) => onePerCriterion(refuse, list, argument, criteria),
    lists: (...all: readonly unknown[]) => readLists(refuse, all),
    briefLines: (keys: unknown, labels: unknown, answers: unknown) => readBriefLines(refuse, keys, labels, answers),
    // The log and the board.
    ballots: (argument: unknown) => readBallotLog(refuse, argument),
    board: (given: BoardArguments) => readBoard(refuse, given),
    // The budget.
    plan: (plan: unknown, elsewhere: unknown) => readPlan(refuse, plan, elsewhere),
    budget: (argument: unknown) => readBudget(refuse, argument),
    justification: (argument: unknown) => readJustification(refuse, argument),
    channels: (columns: ChannelColumns) => readChannels(refuse, columns),
    split: (channels: readonly Channel[], budget: unknown, step: unknown) => readSplit(refuse, channels, budget, step),
    spends: (channels: Channels, plan: unknown) => readSpends(refuse, channels, plan),
    platformSpends: (spend: unknown, platform: unknown) => readPlatformSpends(refuse, spend, platform),
    benchmarks: (argument: unknown, metrics: ReadonlyMap<string, BenchmarkMetric>) => readBenchmarks(refuse, argument, metrics),
  };
};

/** The readers of one function. */
export type Arguments = ReturnType<typeof argumentsOf>;
