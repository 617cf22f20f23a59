import { type DelicatePlace, delicatePlaces } from "./delicate-places.ts";
import { type Ground, grounds } from "./grounds.ts";
import { placeScore } from "./place-score.ts";
import { questionTerms } from "./question-terms.ts";

/**
 * The log-odds from which a place is warned of. Chosen by leaving whole writers out (docs/questions.md): lower finds a little more and cries
 * wolf much more often.
 */
export const WARNING_SCORE = 1.1;

/**
 * The grounds of a question that have no place in an interview. Both languages are understood, because a French question may stand in an
 * English workbook. A place counts that names something private (the lexicons) and is about the person asked rather than about the work or its
 * audience (a small linear model). No warning is no proof, and a warning is a reason to think again.
 *
 * @param question one question or several, one per line
 * @example questionLint("Do you have children?") → ["family"]; questionLint("Quel âge avez-vous ?") → ["age"]
 */
export function questionLint(question: string): Ground[] {
  const found = new Set(question.split(/\r?\n/).flatMap((line) => personalPlaces(line).map(({ ground }) => ground)));
  return grounds.filter((ground) => found.has(ground));
}

/** The places of one line that are about the person asked. */
export const personalPlaces = (line: string): DelicatePlace[] =>
  delicatePlaces(questionTerms(line)).filter(({ features }) => placeScore(features) > WARNING_SCORE);
