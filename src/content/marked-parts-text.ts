import type { BudgetLine } from "../domain/budget-line.ts";
import type { Levels, MarkedPart, Scale } from "../domain/exercise/marked-part.ts";

type Anchors = readonly [string, string, string, string, string];

/** An invented answer that everybody marks first, the marks we would give it, and why. */
export interface PracticeText {
  /** Absent for a plan. */
  readonly text?: string;
  readonly lines?: readonly { readonly line: BudgetLine; readonly item: string; readonly amount: number; readonly purpose: string }[];
  readonly reference: Levels;
  readonly why: string;
}

/** What markers read: the parts of each exercise, and what the levels look like on paper. */
export interface MarkedPartsText {
  readonly parts: Readonly<
    Record<
      MarkedPart,
      {
        readonly title: string;
        /** What the candidates were asked, where no sheet says it. */
        readonly task: string;
        /** What stands in Interviews as the question. */
        readonly logged: string;
        readonly practice: PracticeText;
      }
    >
  >;
  /** The scale of a plan's reasons. */
  readonly reasons: string;
  readonly anchors: Readonly<Record<Exclude<Scale, "reasons">, Anchors>>;
  /** Which exercises show a criterion, for the rubric. */
  readonly shownBy: Readonly<Record<Exclude<Scale, "reasons"> | "C6", string>>;
}
