import type { candidateHeadings, candidateNotes } from "./en/candidate-columns.ts";

/** From the first contact to the end; the last three are ends without a hire, by us and by the candidate. */
export type Stages = readonly [string, string, string, string, string, string, string, string];

/** The words of the sheet of candidates. Headings of the standings come from the board's own words. */
export interface CandidatesText {
  readonly name: string;
  readonly columns: Readonly<Record<keyof typeof candidateHeadings, string>>;
  readonly notes: Readonly<Record<keyof typeof candidateNotes, string>>;
  /** The note at the score. @param percent how much of the weight must have a rating */
  scoreNote(percent: number): string;
  readonly stages: Stages;
  readonly levelRule: string;
}
