import { type BudgetLine, budgetLines } from "../budget-line.ts";
import { exactTotal } from "./exact-total.ts";
import { linesOf, type PlanGroup, planGroups } from "./plan-group.ts";

/** A candidate's answer to the budget exercise: one month's money over the seven lines. */
export interface Plan {
  /** 0 or more each, in the currency of the budget. */
  readonly amounts: Readonly<Record<BudgetLine, number>>;
  /** Lines that somebody else pays for, such as time that the salary covers. */
  readonly elsewhere: Readonly<Record<BudgetLine, boolean>>;
}

/** What the seven lines add up to, to the cent. */
export const plannedTotal = ({ amounts }: Plan): number => exactTotal(budgetLines.map((line) => amounts[line]));

/** Each group's share of what is planned, 0 to 1; all 0 in an empty plan. */
export function groupShares(plan: Plan): Readonly<Record<PlanGroup, number>> {
  const total = plannedTotal(plan);
  const share = (group: PlanGroup): number => (total > 0 ? exactTotal(linesOf[group].map((line) => plan.amounts[line])) / total : 0);
  return Object.fromEntries(planGroups.map((group) => [group, share(group)])) as Record<PlanGroup, number>;
}

/** True when a line of the group is paid for elsewhere, so that little or nothing of it need stand in the plan. */
export const isElsewhere = ({ elsewhere }: Plan, group: PlanGroup): boolean => linesOf[group].some((line) => elsewhere[line]);
