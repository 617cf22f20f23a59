import { Refusal } from "../../content/refusal.ts";
import { type BudgetLine, budgetLines } from "../../domain/budget-line.ts";
import { cellText } from "../../domain/cell-text.ts";
import { planFingerprint } from "../../domain/exercise/filled-plan.ts";
import { openKit } from "../../sheets/kit.ts";
import type { CategoryChoice, CategoryChoices, MarkingWork } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { markingWork } from "./load-marking.ts";
import { worksOf } from "./works.ts";

/** More lines than any plan has. */
const MOST_CHOICES = 1000;

/**
 * Writes the categories that a marker confirmed for a candidate's own lines onto the plan's sheet, all in one go.
 *
 * @returns the plan as it is now
 * @throws Refusal when the plan is gone or was changed since it was read
 */
export function confirmCategories(context: ActionContext, sent: unknown): MarkingWork {
  const { work: token, state, lines } = parseChoices(sent);
  return whileLocked(() => {
    const current = { ...context, kit: openKit(context.spreadsheet) };
    const read = () => worksOf(current, context.spreadsheet.getSheets(), "budget").works.find((each) => each.token === token);
    const plan = read()?.plan;
    if (!plan) throw new Refusal(({ marking }) => marking.workGone);
    const { filled, sheet, places } = plan;
    const rows = filled.lines.map(({ row }) => row);
    if (planFingerprint(filled) !== state || !lines.every(({ row }) => rows.includes(row))) {
      throw new Refusal(({ marking }) => marking.workChanged);
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
    if (!confirmed) throw new Error("The plan cannot be found again.");
    // Marks follow the fingerprint, and a plan whose lines had no category had none.
    return markingWork(current, confirmed, [], "");
  });
}

/** Checks what came over the wire down to the last field. */
function parseChoices(sent: unknown): CategoryChoices {
  const unreadable = (): Refusal => new Refusal(({ marking }) => marking.unreadable);
  if (typeof sent !== "object" || sent === null) throw unreadable();
  const { work, state, lines } = sent as Readonly<Record<string, unknown>>;
  if (typeof work !== "string" || typeof state !== "string" || !Array.isArray(lines) || lines.length > MOST_CHOICES) throw unreadable();
  const choices = lines.map((each: unknown): CategoryChoice => {
    const { row, line } = (typeof each === "object" && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
    const known = budgetLines.find((name): name is BudgetLine => name === line);
    if (typeof row !== "number" || !Number.isInteger(row) || known === undefined) throw unreadable();
    return { row, line: known };
  });
  return { work, state, lines: choices };
}
