import type { AmountPlace, ListName } from "../../content/argument-errors.ts";
import type { Plan } from "../../domain/budget/plan.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { isBlank, isErrorText } from "../../domain/cell-value.ts";
import { firstCell, rowOrColumn, usedLength } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/**
 * Reads a budget plan: one amount per line, in the order of the exercise, in a row or a column. A blank is nothing planned.
 *
 * @param elsewhere TRUE or FALSE for each line; left out, blank or an error it is FALSE
 * @throws InputError naming the first line whose amount is no number of 0 or more
 */
export function readPlan(refuse: Refuse, plan: unknown, elsewhere: unknown): Plan {
  const amounts = onePerLine(refuse, "plan", plan);
  const covered = isBlank(elsewhere) ? [] : onePerLine(refuse, "elsewhere", elsewhere);
  return {
    amounts: byLine((line, i) => readAmount(refuse, { of: "line", line }, amounts[i])),
    elsewhere: byLine((line, i) => isCovered(refuse, line, covered[i])),
  };
}

/** Reads the money there is. @throws InputError for anything but a number above 0 */
export function readBudget(refuse: Refuse, argument: unknown): number {
  const cell = firstCell(argument);
  if (typeof cell === "number" && Number.isFinite(cell) && cell > 0) return cell;
  throw refuse("budget", cell);
}

function onePerLine(refuse: Refuse, list: ListName, argument: unknown): readonly unknown[] {
  const cells = rowOrColumn(argument);
  const count = cells ? Math.max(usedLength(cells), Math.min(cells.length, budgetLines.length)) : undefined;
  if (!cells || count !== budgetLines.length) throw refuse("planLines", list, budgetLines, count);
  return cells.slice(0, count);
}

/** An amount of 0 or more; a blank is 0. @throws InputError for anything else */
export function readAmount(refuse: Refuse, place: AmountPlace, cell: unknown): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= 0) return cell;
  throw refuse("amount", place, cell);
}

function isCovered(refuse: Refuse, line: BudgetLine, cell: unknown): boolean {
  if (isBlank(cell) || isErrorText(cell) || cell === 0) return false;
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  throw refuse("elsewhere", line, cell);
}

const byLine = <Value>(value: (line: BudgetLine, index: number) => Value): Readonly<Record<BudgetLine, Value>> =>
  Object.fromEntries(budgetLines.map((line, i) => [line, value(line, i)])) as Record<BudgetLine, Value>;
