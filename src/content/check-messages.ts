import type { FindingKind } from "../domain/check/checked-workbook.ts";

/** What is known about a finding; "" where there is nothing to say. */
export interface FindingFacts {
  readonly sheet: string;
  /** What was found in the cell. */
  readonly text: string;
  /** What belongs there. */
  readonly wanted: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/** How much of each a check has looked at. */
export type LookedAt = Readonly<Record<"sheets" | "names" | "headings" | "formulas" | "rules" | "ratings" | "held" | "plans", number>>;

/** A finding in words. */
export interface FindingText {
  what(facts: FindingFacts): string;
  readonly why: string;
  readonly remedy: string;
}

/** What the check of the workbook says, in its list and around it. */
export interface CheckMessages {
  /** The name of the sheet with the list. */
  readonly sheet: string;
  readonly title: string;
  /** @param when as "2026-11-25 09:30" */
  help(when: string): string;
  readonly columns: Readonly<Record<"where" | "what" | "why" | "remedy" | "repair", string>>;
  readonly repairable: string;
  readonly byHand: string;
  readonly findings: Readonly<Record<FindingKind, FindingText>>;
  /** The kit's memory is gone or cannot be read; `askRebuild` offers to make it anew. */
  readonly memoryLost: string;
  readonly askRebuild: string;
  /** What the check has looked at, so that finding nothing means something. */
  looked(counts: LookedAt): string;
  readonly working: string;
  readonly fine: string;
  found(findings: number, sheet: string): string;
  /** Asks whether to repair. */
  offer(findings: number, repairs: number, sheet: string): string;
  readonly repairing: string;
  repaired(repairs: number, left: number, copies: readonly string[]): string;
  /** The name of the copy of a sheet before it is repaired. */
  copyName(sheet: string): string;
}
