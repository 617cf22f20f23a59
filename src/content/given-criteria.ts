import type { NamedCriterion } from "../domain/criterion-finder.ts";
import { cellWords } from "./cell-words.ts";
import { languages } from "./language.ts";

/** The criteria that the kit comes with, under their names in every language. */
export const givenCriteria = (): NamedCriterion[] =>
  languages.flatMap((language) => Object.entries(cellWords(language).criteria).map(([id, { name }]) => ({ id, name })));
