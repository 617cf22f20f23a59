import type { CellPosition, EvaluatedCell } from "./engine.ts";
import { helpers, loadingError } from "./engine.ts";

/**
 * The engine has one error for a formula that it cannot read and for a name that it does not know; Sheets distinguishes them.
 * The engine marks the second with this message.
 */
const unknownName = "Invalid formula";

/** Google's name for the error in a cell, or undefined when there is none. */
export function errorName(cell: EvaluatedCell): string | undefined {
  if (cell.type !== "error") return undefined;
  if (cell.value === loadingError) return "Loading...";
  return cell.value === "#ERROR!" && cell.message === unknownName ? "#NAME?" : cell.value;
}

/** What Sheets says about the error when the user points at the cell; undefined when there is no error or nothing to say. */
export function errorMessage(cell: EvaluatedCell): string | undefined {
  if (cell.type !== "error" || !cell.message) return undefined;
  if (cell.message === unknownName) return "Unknown range name.";
  if (cell.message === "Invalid expression") return "Formula parse error.";
  const blocker = (cell as { errorOriginPosition?: CellPosition }).errorOriginPosition;
  if (cell.message.startsWith("Array result was not expanded") && blocker) {
    return `Array result was not expanded because it would overwrite data in ${helpers.toXC(blocker.col, blocker.row)}.`;
  }
  return cell.message.replace(/^Unknown function: "(.*)"$/, "Unknown function: '$1'.");
}
