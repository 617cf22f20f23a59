import { cellWords } from "../content/cell-words.ts";
import type { RoleBriefText } from "../content/role-brief-text.ts";
import { rubricHeadings } from "../content/rubric-headings.ts";
import { answerOf, goalsOf, parseRange, platformsOf } from "../domain/brief-lines.ts";
import { textUnlessError } from "../domain/cell-value.ts";
import { type Reason, saysSomething, suggestedWeights } from "../domain/suggested-weights.ts";
import { parsedWeight } from "../domain/weight.ts";
import { withoutHeadings } from "../domain/without-headings.ts";
import { BASE_HOURS, unusualHours, workload } from "../domain/workload.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";

type Cell = number | string;

/** Enough to see where the work lies. */
const LARGEST_PARTS = 3;

/**
 * Says whether the goals and platforms of the role brief fit into its hours a week.
 *
 * @param {F7:F54} keys What each line of the brief is; the hidden column of the sheet.
 * @param {A7:A54} labels What each line is called.
 * @param {B7:B54} answers The answer of each line.
 * @param {"en"} language The language of the sentences, "en" or "fr".
 * @return Up to three sentences, one below the other: the verdict, where most of the work lies, and what would help or what is unusual about the hours.
 * @example =INDEX(SMM_BRIEF_WORKLOAD({"platform:tiktok";"hours"};{"TikTok";"Hours"};{3;20};"en");1;1) → ✓ It fits: about 8 hours of work in 20 hours a week.
 * @customfunction
 */
export function SMM_BRIEF_WORKLOAD(keys: unknown, labels: unknown, answers: unknown, language: unknown): string[][] {
  const read = argumentsOf("SMM_BRIEF_WORKLOAD", language);
  const { workloadWords: words } = cellWords(read.language(language)).sheets.roleBrief;
  const isFrench = read.language(language) === "fr";
  const lines = read.briefLines(keys, labels, answers);
  const hours = parseRange(answerOf(lines, "hours"));
  const { needed, parts, verdict } = workload(goalsOf(lines), platformsOf(lines), hours);
  const unusual = unusualHours(hours);
  const remark = unusual === "many" ? words.manyHours : unusual === "few" && isFrench ? words.fewHours : "";
  if (parts.length === 0) return [[words.nothing], [remark], [""]];
  const largest = words.largest(parts.slice(0, LARGEST_PARTS), BASE_HOURS);
  if (verdict === undefined) return [[words.needed(needed)], [largest], [remark]];
  const advice = [verdict === "fits" ? "" : words.relief, remark].filter((sentence) => sentence !== "").join(" ");
  return [[words.verdict(verdict, needed, hours ?? { low: 0, high: 0 })], [largest], [advice]];
}

/**
 * Weights that fit the goals and platforms of the role brief, beside those of the rubric.
 *
 * @param {F7:F54} keys What each line of the brief is; the hidden column of the sheet.
 * @param {A7:A54} labels What each line is called.
 * @param {B7:B54} answers The answer of each line.
 * @param {A5:A28} ids The ids of the rubric's criteria.
 * @param {B5:B28} criteria The names of the criteria; a line without one is left out.
 * @param {D5:D28} weights How much each criterion counts now, on any scale.
 * @param {"en"} language The language of the words, "en" or "fr".
 * @return Criterion, reasons, weight now, suggested weight, change: one row per criterion; one sentence while the brief says nothing.
 * @example =INDEX(SMM_BRIEF_WEIGHTS({"goal:service"};{"Service"};{3};{"B3";"B4"};{"People";"Voice"};{50;50};"en");1;4) → 64
 * @customfunction
 */
export function SMM_BRIEF_WEIGHTS(
  keys: unknown,
  labels: unknown,
  answers: unknown,
  ids: unknown,
  criteria: unknown,
  weights: unknown,
  language: unknown,
): Cell[][] {
  const read = argumentsOf("SMM_BRIEF_WEIGHTS", language);
  const words = cellWords(read.language(language)).sheets.roleBrief;
  const lines = read.briefLines(keys, labels, answers);
  const [goals, platforms] = [goalsOf(lines), platformsOf(lines)];
  // Alone, so that the cells beside it stay empty and the sentence can run over them.
  if (!saysSomething(goals, platforms)) return [[words.noSuggestion]];
  const [allIds = [], names = [], present = []] = withoutHeadings(read.lists(ids, criteria, weights), rubricHeadings());
  const rubric = names
    .map((name, i) => ({ name: textUnlessError(name), id: textUnlessError(allIds[i]), weight: parsedWeight(present[i]) ?? 0 }))
    .filter(({ name }) => name !== "");
  return suggestedWeights(goals, platforms, rubric).map(({ weight, reasons }, i) => {
    const { name = "", weight: now = 0 } = rubric[i] ?? {};
    return [name, whyOf(reasons, words), now, weight, changeOf(weight - now)];
  });
}

const whyOf = (reasons: readonly Reason[], words: RoleBriefText): string =>
  reasons.map(({ name, points }) => `${name ?? words.manyPlatforms} +${points}`).join(" · ");

/** A sign as well as a figure, so that nothing hangs on colour. */
function changeOf(difference: number): string {
  const points = Number(Math.abs(difference).toPrecision(6));
  if (points === 0) return "=";
  return `${difference > 0 ? "▲" : "▼"} ${points}`;
}
