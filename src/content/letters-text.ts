import type { letters } from "./en/letters.ts";

/** Texts to send to candidates. English says which there are. */
export type LettersText = typeof letters;

/** What a text to send is written from; "" for what is not known. */
export interface LetterFacts {
  readonly name: string;
  readonly role: string;
  /** How many people interview. */
  readonly interviewers: number;
  /** Why this candidate was not chosen, and what would have raised the score, in the words of whoever decided. */
  readonly reason: string;
  readonly raised: string;
}
