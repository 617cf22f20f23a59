/**
 * The wire between the marking dialog and the server: what crosses `google.script.run`, and nothing else. Codes and names of candidates cross it
 * once, in the answers to `revealMarks` and `keepComparison`: until then a token stands for the work, and only the server knows whose it is.
 */
import type { BudgetLine } from "../domain/budget-line.ts";
import type { ExerciseKind, Levels, MarkedPart, Scale } from "../domain/exercise/marked-part.ts";

export interface MarkingLine {
  /** The row on the plan's sheet. */
  readonly row: number;
  /** As it stands on the sheet. */
  readonly category: string;
  /** Null where the line has none of the seven categories, or one that nobody has confirmed. */
  readonly line: BudgetLine | null;
  /** The category that the words of such a line speak for. */
  readonly proposed: BudgetLine | null;
  readonly item: string;
  readonly objective: string;
  /** As it is to be read, in the language of the kit. */
  readonly amount: string;
  readonly elsewhere: boolean;
  readonly purpose: string;
  readonly kpi: string;
}

export interface MarkingPlan {
  readonly budget: string;
  readonly planned: string;
  readonly reserve: string;
  readonly objective: string;
  readonly lines: readonly MarkingLine[];
  /** Points of the plan score without the justification; null while lines of the plan need a category. */
  readonly points: number | null;
  /** Why points were lost, one sentence each. */
  readonly losses: readonly string[];
  /** True where nobody said for any amount what it is for or how one will see that it works. */
  readonly unexplained: boolean;
}

/** What somebody wrote: a text, or a budget plan. */
export interface Written {
  readonly text: string;
  /** Null for a text. */
  readonly plan: MarkingPlan | null;
}

export interface MarkingWork extends Written {
  /** Stands for the candidate's work and says nothing of whose it is. */
  readonly work: string;
  /** Changes with the work, so that nobody marks another one than was read. */
  readonly state: string;
  /** The marker's own mark; null also for a work that was changed after it. */
  readonly marked: { readonly levels: Levels; readonly note: string } | null;
  /** True when it was marked and was changed afterwards. */
  readonly changed: boolean;
}

export interface MarkingScale {
  readonly scale: Scale;
  readonly name: string;
  readonly anchors: readonly [string, string, string, string, string];
}

/** An invented answer that a marker marks before the first one that counts, and what it is worth. */
export interface Practice extends Written {
  readonly reference: Levels;
  readonly why: string;
}

export interface MarkingPart {
  readonly part: MarkedPart;
  readonly title: string;
  /** What the candidates were asked. */
  readonly task: string;
  readonly scales: readonly MarkingScale[];
  readonly practice: Practice;
  /** In a new order at each opening, and another one for each part. */
  readonly works: readonly MarkingWork[];
}

/** Who has marked how much. */
export interface Standing {
  readonly markers: readonly { readonly marker: string; readonly done: number }[];
  /** How much there is to mark, all parts together. */
  readonly total: number;
  /** Who has not marked everything: named in the brief, or begun. */
  readonly awaited: readonly string[];
  /** True when all of it was shown with the names before: what is marked now is marked as late. */
  readonly shown: boolean;
}

export interface Marking {
  readonly kind: ExerciseKind;
  readonly title: string;
  /** The name under which this account marks; "" before the first time. */
  readonly marker: string;
  /** The interviewers of the role brief, to choose from. */
  readonly named: readonly string[];
  readonly parts: readonly MarkingPart[];
  readonly categories: Readonly<Record<BudgetLine, string>>;
  /** Sheets of plans that cannot be marked until their lines are mended. */
  readonly toMend: readonly string[];
  readonly standing: Standing;
}

export interface MarkingRequest {
  readonly kind: ExerciseKind;
  /** "" for the name that this account used last. */
  readonly marker: string;
}

/** The category that a marker gives to one line of a plan. */
export interface CategoryChoice {
  readonly row: number;
  readonly line: BudgetLine;
}

export interface CategoryChoices {
  readonly work: string;
  readonly state: string;
  readonly lines: readonly CategoryChoice[];
}

export interface SentMark {
  /** A UUID; the same one again when the answer to the first attempt was lost. */
  readonly id: string;
  readonly kind: ExerciseKind;
  readonly part: MarkedPart;
  readonly work: string;
  readonly state: string;
  readonly marker: string;
  readonly levels: Levels;
  readonly note: string;
}

export interface MarkRevealRequest {
  readonly kind: ExerciseKind;
  readonly marker: string;
  /** Needed while somebody has not marked everything; logged. */
  readonly reason: string;
}

/** What one scale of one candidate's work got. */
export interface RevealedCell {
  readonly mean: number | null;
  readonly marks: readonly { readonly marker: string; readonly level: number }[];
  /** True where two marks are far apart: worth a talk. */
  readonly discuss: boolean;
}

export interface RevealedWork {
  readonly code: string;
  readonly name: string;
  /** The plan score with the mean of the justifications; null for a work sample. */
  readonly score: number | null;
  /** In the order of the columns. */
  readonly cells: readonly RevealedCell[];
}

export interface Revealed {
  readonly columns: readonly string[];
  readonly works: readonly RevealedWork[];
  /** How far the markers agree, in sentences. */
  readonly agreement: readonly string[];
}

/** One part of two works side by side. */
export interface ComparedPart {
  readonly part: MarkedPart;
  readonly title: string;
  readonly left: Written;
  readonly right: Written;
}

export interface Comparison {
  /** Tokens of the two works. */
  readonly left: string;
  readonly right: string;
  readonly parts: readonly ComparedPart[];
}

export type Verdict = "left" | "right" | "same";

export interface ComparisonNote {
  readonly left: string;
  readonly right: string;
  readonly verdicts: readonly { readonly part: MarkedPart; readonly better: Verdict }[];
  readonly note: string;
}

/** Whose works they were. */
export interface ComparedPair {
  readonly left: string;
  readonly right: string;
}

export interface MarkingApi {
  loadMarking(request: MarkingRequest): Marking;
  /** Puts lines of a plan into categories; the answer is the plan with them. */
  confirmCategories(choices: CategoryChoices): MarkingWork;
  saveMark(mark: SentMark): Standing;
  /** Whose works they were. Refused until everybody has marked everything, unless a reason is given. */
  revealMarks(request: MarkRevealRequest): Revealed;
  loadComparison(): Comparison;
  /** Keeps which of the two is better, part by part, as a note in the log. */
  keepComparison(note: ComparisonNote): ComparedPair;
}
