/** Words that stand in almost every sentence of one language, and hardly in the other. */
const ENGLISH =
  "the you your do does did are is what how have has would of to in for any was were where who which when will could my and with us this that it from be been at u r ur wat hav tell give s";
const FRENCH =
  "le la les vous votre vos des une un est quel quelle quels quelles avez etes du au aux pour comment dans et tu ton ta que qu qui l d c t ne de en il elle se ce sur par combien je j nous notre nos plus etes ete avec chez deja vou kel";

export type QuestionLanguage = "en" | "fr" | "either";

/**
 * Which of the two languages a question is in; either where its words do not tell, as in a label.
 *
 * @param words as plainWords gives them
 */
export function questionLanguage(words: readonly string[]): QuestionLanguage {
  const count = (list: string): number => {
    const known = list.split(" ");
    return words.filter((word) => known.includes(word)).length;
  };
  const [english, french] = [count(ENGLISH), count(FRENCH)];
  return english === french ? "either" : english > french ? "en" : "fr";
}
