import type { FairnessVerdict } from "../domain/fairness/selection-rates.ts";

/** What SMM_FAIRNESS puts into cells. */
export interface FairnessWords {
  readonly columns: readonly [
    group: string,
    hired: string,
    applied: string,
    rate: string,
    ratio: string,
    p: string,
    low: string,
    high: string,
    verdict: string,
  ];
  /** @param top the group with the highest rate @param expected fewer people than these in a cell are too few */
  readonly verdicts: Readonly<Record<FairnessVerdict, (top: string, expected: number) => string>>;
}
