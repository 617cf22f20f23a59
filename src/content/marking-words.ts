import type { ExerciseKind } from "../domain/exercise/marked-part.ts";
import type { Language } from "./language.ts";
import type { ProblemWords } from "./problem-words.ts";

/** Every word of the marking dialog. */
export interface MarkingWords {
  readonly language: Language;
  readonly title: string;
  readonly loading: string;
  readonly nothing: string;
  readonly retry: string;
  /** Before the first mark: who marks, and how it goes. */
  readonly start: string;
  readonly how: readonly string[];
  readonly name: string;
  /** Who has marked how much of all. */
  progress(marker: string, done: number, total: number): string;
  readonly begin: string;
  markingAs(name: string): string;
  readonly changeName: string;
  toMend(sheets: readonly string[]): string;
  readonly late: string;
  /** Above a work: what it is, and its place among the others. */
  place(title: string, index: number, count: number): string;
  partOf(index: number, count: number): string;
  markedSoFar(marked: number, count: number): string;
  readonly asked: string;
  practice(title: string): string;
  readonly practiceHelp: string;
  readonly compareWithOurs: string;
  /** The marker's own level beside the one that we would give. */
  ours(scale: string, own: number, reference: number): string;
  readonly why: string;
  readonly goOn: string;
  readonly already: string;
  readonly changed: string;
  readonly unexplained: string;
  readonly budget: string;
  readonly planned: string;
  readonly reserve: string;
  readonly objective: string;
  readonly columns: Readonly<Record<"category" | "amount" | "purpose" | "kpi", string>>;
  readonly elsewhere: string;
  readonly hint: string;
  readonly note: string;
  /** Said once a level is chosen, so that the points do not sway it. */
  /** @param heldBack whether the reasons, and not the score, decide the rating */
  result(score: string, rating: number, heldBack: boolean): string;
  readonly losses: string;
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
  readonly sealed: string;
  /** Who has not marked everything yet. */
  waiting(names: readonly string[]): string;
  readonly everybodyIn: string;
  readonly reason: string;
  readonly reveal: string;
  readonly again: string;
  readonly revealed: string;
  readonly sent: Readonly<Record<ExerciseKind, string>>;
  readonly code: string;
  readonly candidate: string;
  readonly score: string;
  /** A mean of several marks, and whose they were. */
  mean(mean: string, marks: readonly { readonly marker: string; readonly level: number }[]): string;
  readonly discuss: string;
  readonly agreement: string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly left: string;
  readonly right: string;
  /** Asks which of the two is better in a part. */
  better(title: string): string;
  readonly same: string;
  readonly keep: string;
  readonly kept: string;
  /** A number of points with one decimal at most. */
  points(score: number): string;
  readonly problems: ProblemWords;
}
