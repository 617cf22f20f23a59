import type { BudgetLine } from "../domain/budget-line.ts";

/** Lists that a cell function takes in one row or one column. */
export type ListName =
  | ("weights" | "minimums" | "ranks" | "criteria" | "criterionNames" | "candidates" | "names" | "interviewers")
  | ("plan" | "elsewhere" | "a" | "shape" | "scale" | "minimum" | "maximum" | "curve");

/** Single values that a cell function takes. */
export type SettingName =
  | ("confidence" | "draws" | "lambda" | "noise" | "spread" | "missingRule" | "headings" | "reasons" | "method")
  | ("language" | "candidateCount" | "lineCount" | "step");

/** Where a rating or another figure stands, counted from 1. */
export type CellPlace =
  | { readonly in: "ratings" | "figures" | "raters"; readonly row: number; readonly column: number }
  | { readonly in: "ballots" | "benchmarks"; readonly row: number }
  | { readonly in: "minimums"; readonly place: number }
  | { readonly in: "pair"; readonly candidate: 1 | 2; readonly place: number }
  | { readonly in: "justification" };

/** What an amount of money is for. */
export type AmountPlace =
  | { readonly of: "line"; readonly line: BudgetLine }
  | { readonly of: "minimum" | "maximum" | "plan" | "a"; readonly channel: number }
  | { readonly of: "spend"; readonly place: number }
  | { readonly of: "budget" };

/** Bounds of a number; without a `max` it may be any number from `min` on. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}

/**
 * Why a cell function cannot work with what it was given: one sentence each, which names the function first and says what to do. A `cell` is what
 * stood there, whatever it is.
 */
export interface ArgumentErrors {
  notOneLine(name: string, list: ListName): string;
  listEmpty(name: string, list: ListName): string;
  nameTwice(name: string, list: ListName, label: string): string;
  /** There is not one cell for each criterion. */
  notOnePerCriterion(name: string, list: ListName, criteria: number, given: number): string;
  setting(name: string, setting: SettingName, cell: unknown, bounds: Bounds, defaultValue: number): string;
  choice(name: string, setting: SettingName, cell: unknown, choices: readonly string[]): string;
  onOrOff(name: string, setting: SettingName, cell: unknown): string;
  figure(name: string, place: CellPlace, cell: unknown): string;
  figureTooLarge(name: string, place: CellPlace, cell: unknown, largest: number): string;
  rating(name: string, place: CellPlace, cell: unknown): string;
  weight(name: string, place: number, cell: unknown): string;
  noWeight(name: string): string;
  raters(name: string, place: CellPlace, cell: unknown): string;
  ratersSize(name: string): string;
  pairNotOneLine(name: string): string;
  pairLength(name: string, first: number, second: number): string;
  ballotColumns(name: string, columns: number): string;
  /** @param gap the column that is blank, from 0 */
  ballotGap(name: string, row: number, gap: number): string;
  strangeCriteria(name: string, criterion: string): string;
  twoCandidates(name: string): string;
  /** @param gaps figures that are missing */
  iccGaps(name: string, gaps: number): string;
  noRank(name: string): string;
  amount(name: string, place: AmountPlace, cell: unknown): string;
  budget(name: string, cell: unknown): string;
  budgetBlank(name: string): string;
  /** @param given how many cells there are; undefined for a block */
  planLines(name: string, list: ListName, lines: readonly BudgetLine[], given: number | undefined): string;
  elsewhere(name: string, line: BudgetLine | undefined, cell: unknown): string;
  benchmarkColumns(name: string, columns: number): string;
  benchmark(name: string, row: number, cell: unknown): string;
  spendsNotOneLine(name: string): string;
  spendsLength(name: string, spends: number, platforms: number): string;
  spendUnnamed(name: string, place: number): string;
  noChannel(name: string): string;
  notOnePerChannel(name: string, list: ListName, channels: number, given: number): string;
  limits(name: string, channel: number, min: number, max: number): string;
  curve(name: string, figure: "shape" | "scale", channel: number, kind: string, cell: unknown): string;
  curveKind(name: string, channel: number, cell: unknown, choices: readonly string[]): string;
  minimumsOverBudget(name: string, minimums: number, budget: number): string;
  steps(name: string, budget: number, step: number, most: number, coarser: number): string;
  planLength(name: string, channels: number, amounts: number): string;
  belowMinimum(name: string, channel: number, spend: number, min: number): string;
  aboveMaximum(name: string, channel: number, spend: number, max: number): string;
  notOneColumn(name: string): string;
  questionColumn(name: string): string;
  feedingColumns(name: string): string;
  groupColumns(name: string): string;
  groupUnnamed(name: string, row: number): string;
  groupTwice(name: string, group: string): string;
  groupCount(name: string, group: string, cell: unknown): string;
  groupEmpty(name: string, group: string): string;
  groupHired(name: string, group: string, hired: number, applied: number): string;
  twoGroups(name: string): string;
  lookBackColumns(name: string): string;
}
