import { Refusal } from "../../content/refusal.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { cellText } from "../../domain/cell-text.ts";
import { planFingerprint } from "../../domain/exercise/filled-plan.ts";
import { openKit } from "../../sheets/kit.ts";
import type { CategoryChoice, CategoryChoices, MarkingPlan } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { markingPlan } from "./load-marking.ts";
import { plansToMark } from "./plans-to-mark.ts";

/** More lines than any plan has. */
const MOST_CHOICES = 1000;

/**
 * Writes the categories that a marker confirmed for a candidate's own lines onto the plan's sheet, all in one go.
 *
 * @returns the plan as it is now
 * @throws Refusal when the plan is gone or was changed since it was read
 */
export function confirmCategories(context: ActionContext, sent: unknown): MarkingPlan {
  const { plan: id, state, lines } = parseChoices(sent);
  const isIt = ({ sheet }: { readonly sheet: { getSheetId(): number } }): boolean => String(sheet.getSheetId()) === id;
  return whileLocked(() => {
    const current = { ...context, kit: openKit(context.spreadsheet) };
    const read = () => plansToMark(current, context.spreadsheet.getSheets()).plans.find(isIt);
    const plan = read();
    if (!plan) throw new Refusal(({ exercise }) => exercise.planGone("?"));
    const { filled, sheet, places, code } = plan;
    const rows = filled.lines.map(({ row }) => row);
    if (planFingerprint(filled) !== state || !lines.every(({ row }) => rows.includes(row))) {
      throw new Refusal(({ exercise }) => exercise.planChanged(code));
    }
    const { categories } = context.content.sheets.exercise;
    const { heading, end, columns } = places;
    const column = columns.category;
    if (column !== undefined && lines.length > 0) {
      const cells = plan.cells.slice(heading, end - 1).map((cells, i): unknown[] => {
        const choice = lines.find(({ row }) => row === heading + 1 + i);
        const typed = cells[column - 1] ?? "";
        return [choice ? categories[choice.line] : typeof typed === "string" ? cellText(typed) : typed];
      });
      sheet.getRange(heading + 1, column, cells.length, 1).setValues(cells);
    }
    const confirmed = read();
    if (!confirmed) throw new Error(`The plan of ${code} cannot be found again.`);
    return markingPlan(current, confirmed);
  });
}

/** Checks what came over the wire down to the last field. */
function parseChoices(sent: unknown): CategoryChoices {
  const unreadable = (): Refusal => new Refusal(({ exercise }) => exercise.unreadableMark);
  if (typeof sent !== "object" || sent === null) throw unreadable();
  const { plan, state, lines } = sent as Readonly<Record<string, unknown>>;
  if (typeof plan !== "string" || typeof state !== "string" || !Array.isArray(lines) || lines.length > MOST_CHOICES) throw unreadable();
  const choices = lines.map((each: unknown): CategoryChoice => {
    const { row, line } = (typeof each === "object" && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
    const known = budgetLines.find((name): name is BudgetLine => name === line);
    if (typeof row !== "number" || !Number.isInteger(row) || known === undefined) throw unreadable();
    return { row, line: known };
  });
  return { plan, state, lines: choices };
}
