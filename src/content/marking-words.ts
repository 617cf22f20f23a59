import type { Language } from "./language.ts";
import type { ProblemWords } from "./problem-words.ts";

/** Every word of the marking dialog. */
export interface MarkingWords {
  readonly language: Language;
  readonly title: string;
  readonly loading: string;
  readonly nothing: string;
  readonly retry: string;
  plan(code: string): string;
  place(index: number, count: number): string;
  markedSoFar(marked: number, count: number): string;
  readonly already: string;
  readonly changed: string;
  readonly unexplained: string;
  readonly budget: string;
  readonly planned: string;
  readonly reserve: string;
  readonly objective: string;
  readonly columns: Readonly<Record<"category" | "amount" | "purpose" | "kpi", string>>;
  readonly elsewhere: string;
  readonly justification: string;
  readonly hint: string;
  readonly note: string;
  /** Said once a level is chosen, so that the points do not sway it. */
  /** @param heldBack whether the reasons, and not the score, decide the rating */
  result(score: string, rating: number, heldBack: boolean): string;
  readonly losses: string;
  readonly mend: string;
  readonly confirmHelp: string;
  readonly confirm: string;
  /** Names the list of categories beside a line. */
  categoryOf(line: string): string;
  readonly choose: string;
  readonly back: string;
  readonly skip: string;
  readonly save: string;
  readonly saving: string;
  readonly failed: string;
  readonly keys: string;
  readonly allMarked: string;
  readonly allMarkedHelp: string;
  readonly reveal: string;
  readonly again: string;
  readonly revealed: string;
  readonly sent: string;
  readonly revealColumns: readonly [code: string, name: string, score: string, rating: string];
  /** A number of points with one decimal at most. */
  points(score: number): string;
  readonly problems: ProblemWords;
}
