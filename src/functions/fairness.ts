import { cellWords } from "../content/cell-words.ts";
import { MIN_EXPECTED, selectionRates } from "../domain/fairness/selection-rates.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";

/**
 * Sets groups of applicants beside each other: how often each was hired, beside the group that was hired most often, and whether chance alone could do that. For counts that you hold elsewhere, all in all; never note such a trait beside a candidate.
 *
 * @param {A2:C4} groups One row per group: its name, how many were hired, how many applied.
 * @param {"en"} language Optional. The language of headings and sentences: "en" or "fr".
 * @return A row of headings, then one row per group: name, hired, applied, share hired, its ratio to the highest share, the p of Fisher's exact test (two-sided), Wilson's 95 % limits of the share, and a sentence. No verdict where fewer than 5 people would be expected in a cell.
 * @example =INDEX(SMM_FAIRNESS({"A",48,80;"B",12,40},"en"),3,6) → 0.003409
 * @customfunction
 */
export function SMM_FAIRNESS(groups: unknown, language?: unknown): (string | number)[][] {
  const read = argumentsOf("SMM_FAIRNESS", language);
  const { columns, verdicts } = cellWords(read.language(language)).fairness;
  const rates = selectionRates(read.groups(groups));
  const top = rates.find(({ verdict }) => verdict === "highest")?.name ?? "";
  return [
    [...columns],
    ...rates.map(({ name, hired, applied, rate, ratio, p, low, high, verdict }) => [
      ...[name, hired, applied, rate, ratio ?? "", p ?? "", low, high],
      verdicts[verdict](top, MIN_EXPECTED),
    ]),
  ];
}
