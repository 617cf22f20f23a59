import { type ConceptFinder, conceptFinder, type Term } from "./concept-finder.ts";
import { englishOrdinaryWords } from "./english-ordinary-words.ts";
import { englishPrivateWords } from "./english-private-words.ts";
import { frenchOrdinaryWords } from "./french-ordinary-words.ts";
import { frenchPrivateWords } from "./french-private-words.ts";
import { lookAlikes } from "./look-alikes.ts";
import { plainText, plainWords } from "./plain-words.ts";
import { type QuestionLanguage, questionLanguage } from "./question-language.ts";

/** Made when it is first needed: most executions ask for none. */
const finders = new Map<QuestionLanguage, ConceptFinder>();

/** A question as concepts, in whichever of the two languages it stands. @example questionTerms("Vos enfants ?") → your, child */
export function questionTerms(question: string): Term[] {
  const words = plainWords(plainText(question));
  const language = questionLanguage(words);
  const english = [englishOrdinaryWords, englishPrivateWords];
  const french = [frenchOrdinaryWords, frenchPrivateWords];
  const lexicons = { en: english, fr: french, either: [...french, ...english] }[language];
  const finder = finders.get(language) ?? conceptFinder(lexicons, lookAlikes());
  finders.set(language, finder);
  return finder(words);
}
