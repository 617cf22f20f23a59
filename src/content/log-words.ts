import type { Choice } from "../domain/ballot/ballot.ts";
import type { LogWords } from "../domain/board/board-log.ts";
import { contentFor } from "./content-for.ts";
import { languages } from "./language.ts";

/** What the log says besides ratings, in any language of the kit. Made when a board is read: other cells need none of it. */
export function logWords(): LogWords {
  const ballotWords = languages.map((language) => contentFor(language).messages.ballots);
  const asides = new Set(ballotWords.map(({ stands }) => stands.aside));
  const lateMarks = new Set(
    ballotWords.flatMap(({ handedInAfterReveal, revisedAfterReveal }) => [handedInAfterReveal, revisedAfterReveal]),
  );
  return { choiceOf, isAside: (words) => asides.has(words), isLate: (words) => lateMarks.has(words) };
}

/** The recommendation in the words of any language of the kit. */
function choiceOf(words: string): Choice | undefined {
  if (words === "") return undefined;
  for (const language of languages) {
    const found = Object.entries(contentFor(language).messages.ballots.choices).find(([, text]) => text === words);
    if (found) return Number(found[0]) as Choice;
  }
  return undefined;
}
