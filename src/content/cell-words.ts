import type { ArgumentErrors } from "./argument-errors.ts";
import type { Content } from "./content.ts";
import { cellWords as en } from "./en/cell-words.ts";
import { cellWords as fr } from "./fr/cell-words.ts";
import type { Language } from "./language.ts";
import type { ScoreWordsText } from "./score-words-text.ts";

/** The part of the content that functions put into cells. */
export type CellWords = Pick<
  Content,
  "criteria" | "questionLint" | "postingCheck" | "board" | "plan" | "forecast" | "fairness" | "platformFit" | "lookBackWords"
> & {
  readonly sheets: Pick<Content["sheets"], "roleBrief" | "benchmarks">;
  readonly decisions: ScoreWordsText;
  readonly argumentErrors: ArgumentErrors;
};

const words: Readonly<Record<Language, CellWords>> = { en, fr };

/**
 * What functions say in this language. Apps Script starts the add-on anew for every cell, so they take their words from here: `contentFor` would
 * make every text of the menu, the messages and the sheets as well.
 *
 * @example cellWords("fr").forecast.noBenchmark → "pas de repère"
 */
export const cellWords = (language: Language): CellWords => words[language];
