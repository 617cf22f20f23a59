import { englishTopics } from "./english-topics.ts";
import { frenchTopics } from "./french-topics.ts";
import { type QuestionTopic, questionTopics } from "./question-topics.ts";

/**
 * The topics in a question that have no place in an interview. Both languages are looked for at once, because a French question may stand in an
 * English workbook. It knows typical wordings only: no warning is no proof, and a warning is a reason to think again.
 *
 * @param question one question or several, one per line
 * @example questionLint("Do you have children?") → ["family"]; questionLint("Quel âge avez-vous ?") → ["age"]
 */
export function questionLint(question: string): QuestionTopic[] {
  const found = new Set(question.split(/\r?\n/).flatMap(topicsOfLine));
  return questionTopics.filter((topic) => found.has(topic));
}

function topicsOfLine(line: string): QuestionTopic[] {
  const plain = plainText(line);
  if (plain === "") return [];
  return [englishTopics, frenchTopics].flatMap(({ reorder, harmless, topics }) => {
    const question = (reorder ?? []).reduce((text, [from, to]) => text.replace(from, to), plain);
    const rest = harmless.reduce((text, wording) => text.replace(wording, "… "), question);
    return questionTopics.filter((topic) => topics[topic].some((pattern) => pattern.test(rest)));
  });
}

/** Small letters without accents, straight apostrophes, plain hyphens, single spaces. @example plainText("Êtes‑vous  né ?") → "etes-vous ne ?" */
const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, "-")
    // Inclusive spellings of French: "né(e)", "né·e", "né.e".
    .replaceAll(/(\w)(\(e\)|[·•.]e)(s?)(?=\W|$)/g, "$1$3")
    .replaceAll(/\s+/g, " ")
    .trim();
