import { cellWords } from "../content/cell-words.ts";
import { flagWords } from "../content/forecast-words.ts";
import { languages } from "../content/language.ts";
import { lossSentence, planFlags } from "../content/plan-words.ts";
import { allocate } from "../domain/budget/allocate.ts";
import { type BenchmarkMetric, benchmarkMetrics, type Range } from "../domain/budget/benchmark.ts";
import { efficiency } from "../domain/budget/efficiency.ts";
import { forecast } from "../domain/budget/forecast.ts";
import { type PlanScore, planPartNames, planScore } from "../domain/budget/plan-score.ts";
import { platformKey } from "../domain/budget/platform-key.ts";
import { curveKinds, marginalReturn, valueAt } from "../domain/budget/response-curve.ts";
import { uselessSpend } from "../domain/budget/useless-spend.ts";
import { isBlank } from "../domain/cell-value.ts";
import { nameKey } from "../domain/name-key.ts";
import { type Arguments, argumentsOf } from "./arguments/arguments-of.ts";
import { block, firstCell } from "./arguments/block.ts";
import { inRows } from "./results/blank-tail.ts";
import { sentences } from "./results/remarks.ts";

type Cell = number | string;

/**
 * Scores a budget plan of seven lines out of 100 by published rules: does it keep to the budget, cover everything, split sensibly, measure, and say why? There is no single right split.
 *
 * @param {B2:B8} plan Seven amounts in this order: ads, tools, training, creative work, time, people, tracking. A blank is 0.
 * @param {650} budget The money there is.
 * @param {4} justification Optional. Your rating of the reasons given, from 1 to 5. Without it those 15 points are open.
 * @param {C2:C8} elsewhere Optional. Seven TRUE or FALSE: is the line paid for elsewhere, for example by the salary?
 * @param {"en"} language Optional. "fr" gives the flags in French.
 * @param {D2:D5} spend Optional. The money for each platform, as part of the ads. What is too little for its platform counts as not planned.
 * @param {B2:B5} platform Optional. The name of each platform.
 * @param {"USD"} currency Optional. The currency of the plan; a platform's minimum in another is not converted.
 * @return Total of 100, then the six parts: sum (20), coverage (20), bands (25), concentration (10), tracking (10), justification (15), then flags, in one row.
 * @example =SMM_PLANSCORE({325,80,40,120,20,15,50};650;4) → {96.25,20,20,25,10,10,11.25,""}
 * @customfunction
 */
export function SMM_PLANSCORE(
  plan: unknown,
  budget: unknown,
  justification?: unknown,
  elsewhere?: unknown,
  language?: unknown,
  spend?: unknown,
  platform?: unknown,
  currency?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_PLANSCORE", language);
  const { total, parts, losses } = scoreOf(read, plan, budget, justification, elsewhere, uselessOf(spend, platform, currency));
  const text = cellWords(read.language(language)).plan;
  return [[total, ...planPartNames.map((part) => parts[part]), sentences(...planFlags(text, losses))]];
}

/**
 * Why a budget plan lost points: every lost point with its reason in one sentence.
 *
 * @param {B2:B8} plan Seven amounts in this order: ads, tools, training, creative work, time, people, tracking. A blank is 0.
 * @param {650} budget The money there is.
 * @param {4} justification Optional. Your rating of the reasons given, from 1 to 5.
 * @param {C2:C8} elsewhere Optional. Seven TRUE or FALSE: is the line paid for elsewhere, for example by the salary?
 * @param {"en"} language Optional. "fr" gives the reasons in French.
 * @param {D2:D5} spend Optional. The money for each platform, as in SMM_PLANSCORE.
 * @param {B2:B5} platform Optional. The name of each platform.
 * @param {"USD"} currency Optional. The currency of the plan.
 * @return Part of the score, points lost, reason: one row per reason, 16 rows at most.
 * @example =SMM_PLANREASONS({325,80,40,120,20,15,50};650;4) → {"Good reasons",3.75,"The reasons were rated 4 of 5."}
 * @customfunction
 */
export function SMM_PLANREASONS(
  plan: unknown,
  budget: unknown,
  justification?: unknown,
  elsewhere?: unknown,
  language?: unknown,
  spend?: unknown,
  platform?: unknown,
  currency?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_PLANREASONS", language);
  const { losses } = scoreOf(read, plan, budget, justification, elsewhere, uselessOf(spend, platform, currency));
  const text = cellWords(read.language(language)).plan;
  if (losses.length === 0) return [["", 0, text.nothingLost]];
  return losses.map((loss) => [text.parts[loss.part], loss.points, lossSentence(text, loss)]);
}

/**
 * The best split of a budget over channels with diminishing returns, exact to the step. The optimum is flat: a split near it is worth nearly as much.
 *
 * @param {650} budget The money to split. It is spent to the cent unless every channel is at its maximum.
 * @param {B2:B7} a The size of each channel's return, one channel per cell.
 * @param {C2:C7} shape The shape of each curve: the exponent for "power" and "hill", blank for "log". One cell holds for all.
 * @param {D2:D7} scale The spend at which each curve bends: for "log" and "hill", blank for "power". One cell holds for all.
 * @param {E2:E7} minimum Optional. The minimum to spend on each channel, blank for none.
 * @param {F2:F7} maximum Optional. The maximum to spend on each channel, blank for none.
 * @param {"log"} curve Optional. "log" is a·ln(1 + x/scale), "power" is a·x^shape, "hill" is a·x^shape/(x^shape + scale^shape). One for all, or one per channel; "log" if left out.
 * @param {5} step Optional. The grain of the split, 5 if left out. What is left over, less than a step, goes where it gains most.
 * @return Spend, return of one more unit of money (blank where the curve starts vertically), value: one row per channel.
 * @example =INDEX(SMM_ALLOCATE(650;{30,20,10};"";{100,50,200};"";"";"log";10);1;1) → 380
 * @customfunction
 */
export function SMM_ALLOCATE(
  budget: unknown,
  a: unknown,
  shape: unknown,
  scale: unknown,
  minimum?: unknown,
  maximum?: unknown,
  curve?: unknown,
  step?: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_ALLOCATE");
  const { channels, rows, height } = read.channels({ a, shape, scale, minimum, maximum, curve });
  const split = read.split(channels, budget, step);
  const spends = allocate(channels, split.budget, split.step);
  const found = channels.map(({ curve: own }, i): Cell[] => {
    const spend = spends[i] ?? 0;
    return [spend, marginalReturn(own, spend) ?? "", valueAt(own, spend)];
  });
  return inRows(found, rows, height, 3);
}

/**
 * How much of the best possible a plan gets out of the money it spends, from 0 to 1. Plans that look far apart are often worth nearly the same.
 *
 * @param {A2:A7} plan What the plan spends on each channel, one channel per cell.
 * @param {B2:B7} a The size of each channel's return.
 * @param {C2:C7} shape The shape of each curve: the exponent for "power" and "hill", blank for "log". One cell holds for all.
 * @param {D2:D7} scale The spend at which each curve bends: for "log" and "hill", blank for "power". One cell holds for all.
 * @param {E2:E7} minimum Optional. The minimum to spend on each channel, blank for none. The curve may stand here too if there are no limits.
 * @param {F2:F7} maximum Optional. The maximum to spend on each channel, blank for none.
 * @param {"log"} curve Optional. "log", "power" or "hill" as in SMM_ALLOCATE; "log" if left out.
 * @return The plan's value as a share of the best, blank where nothing has any value.
 * @example =SMM_EFFICIENCY({300,200,150};{10,6,4};0.5;"";"";"";"power") → 0.976849
 * @customfunction
 */
export function SMM_EFFICIENCY(
  plan: unknown,
  a: unknown,
  shape: unknown,
  scale: unknown,
  minimum?: unknown,
  maximum?: unknown,
  curve?: unknown,
): Cell {
  const read = argumentsOf("SMM_EFFICIENCY");
  const limits = isCurve(minimum) ? { curve: minimum } : { minimum, maximum, curve };
  const channels = read.channels({ a, shape, scale, ...limits });
  return efficiency(read.spends(channels, plan), channels.channels).share ?? "";
}

/**
 * What a month's spend on each platform may buy at the benchmarks, from expensive to cheap, and what speaks against it. Where there is no figure it says so and never shows 0.
 *
 * @param {B2:B5} spend The money for each platform in a month. Rows without one stay blank.
 * @param {A2:A5} platform The name of each platform, as in the benchmarks.
 * @param {Benchmarks!A1:G} benchmarks The table of benchmarks: platform, metric, low, high, currency. Further columns are ignored.
 * @param {"USD"} currency Optional. The currency of the spend. Benchmarks in another are flagged and never converted; they count only where a unit is worth about as much.
 * @param {"en"} language Optional. "fr" gives the words in French.
 * @return Impressions low and high, clicks low and high, leads low and high, flags: one row per platform.
 * @example =SMM_FORECAST(325;"LinkedIn";{"LinkedIn","CPC",5,6.5,"USD"}) → {"no benchmark","no benchmark",50,65,"no benchmark","no benchmark","Few clicks to learn from: about 50 to 65 a month."}
 * @customfunction
 */
export function SMM_FORECAST(spend: unknown, platform: unknown, benchmarks: unknown, currency?: unknown, language?: unknown): Cell[][] {
  const read = argumentsOf("SMM_FORECAST", language);
  const { spends, rows, height } = read.platformSpends(spend, platform);
  const table = read.benchmarks(benchmarks, metricNames());
  const text = cellWords(read.language(language)).forecast;
  const cells = (range: Range | null): Cell[] => (range ? [range.low, range.high] : [text.noBenchmark, text.noBenchmark]);
  const found = forecast(spends, table.benchmarks, currencyCode(currency), table.unused).map((each) => [
    ...cells(each.impressions),
    ...cells(each.clicks),
    ...cells(each.leads),
    sentences(...each.flags.map((flag) => flagWords(text, flag))),
  ]);
  return inRows(found, rows, height, 7);
}

function scoreOf(read: Arguments, plan: unknown, budget: unknown, justification: unknown, elsewhere: unknown, useless: number): PlanScore {
  return planScore(read.plan(plan, elsewhere), read.budget(budget), read.justification(justification), useless);
}

/** Ads whose platform nobody has named yet are not called useless. */
function uselessOf(spend: unknown, platform: unknown, currency: unknown): number {
  const names = block(platform).flat();
  const spends = block(spend)
    .flat()
    .flatMap((cell, i) => {
      const key = platformKey(names[i]);
      return typeof cell === "number" && cell > 0 && key !== "" ? [{ platform: key, spend: cell }] : [];
    });
  return uselessSpend(spends, currencyCode(currency));
}

const currencyCode = (cell: unknown): string => {
  const own = firstCell(cell);
  return isBlank(own) ? "" : String(own).trim().toUpperCase();
};

const isCurve = (argument: unknown): boolean =>
  block(argument)
    .flat()
    .some((cell) => curveKinds.some((kind) => kind === nameKey(cell)));

/** The metrics by all their names. */
function metricNames(): ReadonlyMap<string, BenchmarkMetric> {
  const texts = languages.map((language) => cellWords(language).sheets.benchmarks.metrics);
  return new Map(texts.flatMap((text) => benchmarkMetrics.map((metric) => [nameKey(text[metric]), metric])));
}
