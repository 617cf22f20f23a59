import { currencyDecimals } from "../../domain/budget/currency-decimals.ts";
import { DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import type { ExerciseInputs } from "../../sheets/exercise/lines-table.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";

/** What every exercise starts from: the budget of the role brief, the part of it that is certain, and its currency. */
export function employersInputs(context: ActionContext, sheets: readonly Sheet[], code: string): ExerciseInputs {
  const { budget, currency } = readRoleBrief(context, sheets);
  return { code, budget: budget?.low ?? DEFAULT_BUDGET, currency, decimals: currencyDecimals(currency) };
}
