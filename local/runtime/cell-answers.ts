import { StillLoading } from "../engine/formula-workbook.ts";

/** How Google answers the cells that call the script: with what its functions give, not yet, or with a failure of its own. */
export interface CellAnswers {
  /** No function has answered yet. The cells say "Loading..." and are errors to formulas. */
  readonly loading?: boolean;
  /** Names of functions whose calls fail, in any capitals; "all" for every one. */
  readonly failing?: readonly string[] | "all";
}

/** What Google says now and then instead of running a function for a cell. */
const internalError = "Internal error executing the custom function.";

/**
 * Lets a call pass that will be answered.
 *
 * @throws StillLoading, or an Error in Google's words, for one that will not.
 */
export function requireAnswer({ loading, failing = [] }: CellAnswers, functionName: string): void {
  if (loading) throw new StillLoading();
  const fails = failing === "all" || failing.some((name) => name.toUpperCase() === functionName.toUpperCase());
  if (fails) throw new Error(internalError);
}
