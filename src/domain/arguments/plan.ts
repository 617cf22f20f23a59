import { block, isBlank, line } from "../block.ts";
import type { Plan } from "../budget/plan.ts";
import { type BudgetLine, budgetLines } from "../budget-line.ts";
import { InputError } from "../input-error.ts";
import { parseRating, type Rating } from "../rating.ts";
import { isErrorText, shown, usedLength } from "./figures.ts";

/**
 * Reads a budget plan: the seven amounts in the order of the exercise, in a row or a column. A blank is nothing planned.
 *
 * @param elsewhere seven TRUE or FALSE; left out, blank or an error it is FALSE
 * @throws InputError naming the first line whose amount is no number of 0 or more
 */
export function parsePlan(asker: string, plan: unknown, elsewhere: unknown): Plan {
  const amounts = seven(asker, "plan", plan).map((cell, i) => amountOf(asker, `the amount of ${budgetLines[i]}`, cell));
  const covered = isBlank(elsewhere) ? [] : seven(asker, 'list "covered elsewhere"', elsewhere);
  return {
    amounts: byLine((i) => amounts[i] ?? 0),
    elsewhere: byLine((i) => isCovered(asker, covered[i], budgetLines[i])),
  };
}

/** Reads the money there is. @throws InputError for anything but a number above 0 */
export function parseBudget(asker: string, argument: unknown): number {
  const cell = block(argument)[0]?.[0];
  if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
  throw new InputError(`${asker}: the budget is ${isBlank(cell) ? "blank" : shown(cell)}; use an amount above 0.`);
}

/** Reads the rating of the reasons given; blank and words are none yet. @throws InputError for a number outside 1–5 */
export const parseJustification = (asker: string, argument: unknown): Rating =>
  parseRating(block(argument)[0]?.[0], () => `${asker}: the justification`);

function seven(asker: string, what: string, argument: unknown): readonly unknown[] {
  const cells = line(argument);
  const count = cells ? Math.max(usedLength(cells), Math.min(cells.length, budgetLines.length)) : 0;
  if (!cells || count !== budgetLines.length) {
    const found = cells ? `there ${count === 1 ? "is" : "are"} ${count}` : "there is a block";
    throw new InputError(`${asker} needs the ${what} in one row or one column, with seven cells for ${budgetLines.join(", ")}; ${found}.`);
  }
  return cells.slice(0, count);
}

/** An amount of 0 or more; a blank is 0. */
export function amountOf(asker: string, what: string, cell: unknown): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= 0) return cell;
  throw new InputError(`${asker}: ${what} is ${shown(cell)}; use a number of 0 or more.`);
}

function isCovered(asker: string, cell: unknown, name: BudgetLine | undefined): boolean {
  if (isBlank(cell) || isErrorText(cell) || cell === 0) return false;
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  throw new InputError(`${asker}: "covered elsewhere" of ${name} is ${shown(cell)}; use TRUE or FALSE.`);
}

const byLine = <Value>(value: (index: number) => Value): Readonly<Record<BudgetLine, Value>> =>
  Object.fromEntries(budgetLines.map((name, i) => [name, value(i)])) as Record<BudgetLine, Value>;
