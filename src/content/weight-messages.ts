import type { ChangedWeight } from "../domain/weight-change.ts";

/** What the add-on says about weights: suggested ones, locked ones, and their change. */
export interface WeightMessages {
  /** One criterion in a list of changes. */
  change(change: ChangedWeight): string;
  /** The same for a minimum; 0 is none. */
  minimumChange(change: ChangedWeight): string;
  readonly notLocked: string;
  unchanged(version: number): string;
  unreadable(criteria: readonly string[]): string;
  readonly allZero: string;
  readonly askName: string;
  readonly nameMissing: string;
  askReason(changes: readonly string[]): string;
  readonly reasonMissing: string;
  /** Stands in the log, and is how a line is found there again. */
  logged(version: number): string;
  applied(version: number): string;
  completed(version: number): string;
  readonly changedMeanwhile: string;
  readonly briefEmpty: string;
  readonly suggestionThere: string;
  askSuggestion(changes: readonly string[], isLocked: boolean): string;
  suggestionTyped(isLocked: boolean): string;
}
