import { type Lexicon, lexiconEntries } from "./lexicon.ts";

/** What stands in one place of a question. */
export interface Term {
  readonly words: string;
  /** What the words stand for, as a lexicon has it. */
  readonly concept: string | null;
  /** True where a misspelling was read as the word it resembles. */
  readonly guessed: boolean;
}

/** Finds the concepts in words, the longest expression first. */
export type ConceptFinder = (words: readonly string[]) => Term[];

const LONGEST_EXPRESSION = 6;
const SHORTEST_BEGINNING = 3;
/** Shorter words have too many neighbours to guess at. */
const SHORTEST_GUESS = 6;
/** Concepts whose words are too ordinary to be guessed at. */
const NEVER_GUESSED =
  "we our be have do would how how-much what who when where why ever any for and job current wanted-pay nation vote".split(" ");

/**
 * A finder for one or more lexicons; where two know a word, the later one in the list holds.
 *
 * @param lookAlikes ordinary words that a letter parts from one of the lexicon, and that mean something else ("wealth")
 */
export function conceptFinder(lexicons: readonly Lexicon[], lookAlikes: ReadonlySet<string>): ConceptFinder {
  const { whole, beginnings, byLetter } = index(lexicons);
  const conceptOf = (words: string): string | null => {
    const found = whole.get(words);
    if (found) return found;
    // Any ending, but not any further word.
    for (let end = words.length; end >= Math.max(SHORTEST_BEGINNING, words.lastIndexOf(" ") + 2); end--) {
      const beginning = beginnings.get(words.slice(0, end));
      if (beginning) return beginning;
    }
    return null;
  };
  const guess = (word: string): string | null => {
    if (word.length < SHORTEST_GUESS || lookAlikes.has(word)) return null;
    return byLetter.get(word.charAt(0))?.find((known) => isMisspelt(word, known))?.concept ?? null;
  };
  const termAt = (words: readonly string[], at: number): Term & { length: number } => {
    for (let length = Math.min(LONGEST_EXPRESSION, words.length - at); length > 0; length--) {
      const expression = words.slice(at, at + length);
      const concept = conceptOf(expression.map(anyFigures).join(" "));
      if (concept) return { words: expression.join(" "), concept, guessed: false, length };
    }
    const word = words[at] ?? "";
    const concept = guess(word);
    return { words: word, concept, guessed: concept !== null, length: 1 };
  };
  return (words) => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const { length, ...term } = termAt(words, at);
      terms.push(term);
      at += length;
    }
    return terms;
  };
}

/** Any two figures are alike: "over 40", "over 50". */
const anyFigures = (word: string): string => (/^\d\d$/.test(word) ? "#" : word);

interface Known {
  readonly text: string;
  /** False for the beginning of a word, which may have any ending. */
  readonly isWhole: boolean;
  readonly concept: string;
}

function index(lexicons: readonly Lexicon[]) {
  const whole = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const byLetter = new Map<string, Known[]>();
  for (const [entry, concept] of lexicons.flatMap(lexiconEntries)) {
    const isWhole = !entry.endsWith("*");
    const text = isWhole ? entry : entry.slice(0, -1);
    (isWhole ? whole : beginnings).set(text, concept);
    if (text.length < SHORTEST_GUESS || text.includes(" ") || NEVER_GUESSED.includes(concept)) continue;
    const neighbours = byLetter.get(text.charAt(0)) ?? [];
    neighbours.push({ text, isWhole, concept });
    byLetter.set(text.charAt(0), neighbours);
  }
  return { whole, beginnings, byLetter };
}

/** One letter too many, too few or another, or two changed places; where only the beginning is known, in the beginning. */
const isMisspelt = (word: string, { text, isWhole }: Known): boolean =>
  isWhole ? isOneEditAway(word, text) : [-1, 0, 1].some((more) => isOneEditAway(word.slice(0, text.length + more), text));

/** @example isOneEditAway("relgion", "religion") → true; isOneEditAway("freind", "friend") → true */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
